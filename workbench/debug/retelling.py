"""A replay as a run of its own: what was recorded and holds today, numbered anew, and how the new run stands then."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.event_parts import Verdict
from workbench.domain.events import (
    AnyEvent,
    CallJudged,
    EditUndone,
    MemoryForgotten,
    MemoryRemembered,
    PlannedCall,
    RunForked,
)
from workbench.domain.ids import RunId
from workbench.domain.inspection import Replayed
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Bodies, Value
from workbench.engine.fold import apply, fold
from workbench.engine.machine import Advance, advance, fork
from workbench.engine.outcomes import Forked, Halted

_LONGEST = 160


class Leaving(Value):
    """How a replay leaves its recording, so that it can go on live."""

    halted: Halted
    """Why it stands still there."""
    work_folder: str = ""
    """Its own copy; empty: it has none."""
    plan: tuple[PlannedCall, ...] = ()


def retold(run: RunId, events: Sequence[AnyEvent], label: str, leaving: Leaving | None, bodies: Bodies) -> Advance:
    """Return where a new run stands after the events of a recorded one, and the new run's own events.

    It is a fork of the recorded run's first event, so each of the others stands one place later; all keep their times.
    `leaving` None: it ends as the recording does.
    """
    first = events[0]
    state, begun = fork(run, apply(None, first), Forked(at=first.at, parent=first.run, label=label))
    made = [*begun, *(_own(event, run) for event in events[1:])]
    for event in made[1:]:
        state = apply(state, event)
    if leaving is not None:
        forked = Forked(at=leaving.halted.at, parent=run, work_folder=leaving.work_folder, plan=leaving.plan)
        state, left = fork(run, state, forked)
        state, halted = advance(state, leaving.halted, bodies)
        made += [*left, *halted]
    return state, tuple(made)


def halt_of(events: Sequence[AnyEvent], replayed: Replayed, until: int | None, at: float) -> Halted | None:
    """Return why a replay stands still after these events of the recorded run; None: it is over, as that is."""
    if not replayed.same:
        return Halted(at=at, reason="divergence", why=in_short(replayed))
    state = fold(events)
    if state.finished is not None:
        return None
    if until is not None:
        return Halted(at=at, reason="entry", why=f"Replayed up to event {len(events)}; from here it goes on live.")
    if state.paused is not None:
        return Halted(at=at, reason=state.paused.reason, why=state.paused.why, breakpoint=state.paused.breakpoint)
    return Halted(at=at, reason="pause", why="The recording ends here.")


def in_short(replayed: Replayed) -> str:
    """Return a difference with both its sides in one line."""
    sides = (("Recorded", replayed.recorded), ("Now", replayed.now))
    told = [f"{name}: {one_line(text, _LONGEST)}" for name, text in sides if text]
    return " ".join([f"Event {replayed.seq} of the recording: {replayed.what}", *told])


def _own(event: AnyEvent, run: RunId) -> AnyEvent:
    """Return a recorded event as the replay's own. Where the recorded run was a fork, the replay begins anew too, but
    stays without a folder of its own; what it remembers, it remembers for itself.
    """
    match event:
        case RunForked():
            return replace(event, run=run, seq=event.seq + 1, parent=run, work_folder="")
        case MemoryRemembered() | MemoryForgotten():
            return replace(event, run=run, seq=event.seq + 1, branch=run)
        case EditUndone():
            return replace(event, run=run, seq=event.seq + 1, edit=event.edit + 1)
        case CallJudged():
            return replace(event, run=run, seq=event.seq + 1, verdicts=tuple(map(_later, event.verdicts)))
        case _:
            return replace(event, run=run, seq=event.seq + 1)


def _later(verdict: Verdict) -> Verdict:
    """Return a verdict whose path leads to the events where they stand now; only the first keeps its place."""
    return replace(verdict, path=tuple(replace(step, seq=step.seq + (step.seq > 1)) for step in verdict.path))
