"""A tool set tried on recorded runs: how each proposed call would have been judged under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from workbench.domain.events import AnyEvent, CallJudged, RunStarted, ToolProposed
from workbench.domain.messages import RawCall
from workbench.domain.policy_queries import Tried
from workbench.domain.tools import ToolSet
from workbench.domain.values import Bodies
from workbench.engine.fold import apply
from workbench.engine.judging import judged
from workbench.engine.state import COMPENSATE, RunState


def trial(tools: ToolSet, events: Iterable[AnyEvent], bodies: Bodies) -> Iterator[Tried]:
    """Yield each call of a recorded run with how it was judged and how it would be; what a person decided stays.

    A tool that the run was not offered can't be judged, since nobody proposed it.
    """
    state: RunState | None = None
    waiting: tuple[ToolProposed, Tried] | None = None
    counted: dict[tuple[int, str], int] = {}
    for event in events:
        if waiting is not None:
            was = _recorded(event) if isinstance(event, CallJudged) else _proposed(waiting[0])
            yield replace(waiting[1], was=was)
            waiting = None
        if isinstance(event, ToolProposed) and state is not None and event.rule != COMPENSATE:
            waiting = event, _tried(state, event, bodies, counted)
        if isinstance(event, RunStarted):
            event = replace(event, tools=tools)
        state = apply(state, event)
    if waiting is not None:
        yield replace(waiting[1], was=_proposed(waiting[0]))


def _tried(state: RunState, event: ToolProposed, bodies: Bodies, counted: dict[tuple[int, str], int]) -> Tried:
    raw = RawCall(tool=event.tool, arguments=bodies.text(event.arguments))
    verdict = judged(state, raw, bodies, event.at, before=counted.get((event.step, event.tool), 0))
    if not verdict.problem:
        counted[event.step, event.tool] = counted.get((event.step, event.tool), 0) + 1
    now = "refused" if verdict.problem else "held" if verdict.held else verdict.permission
    return Tried(
        run=event.run,
        seq=event.seq,
        step=event.step,
        call=event.call,
        tool=event.tool,
        was="",
        now=now,
        why=verdict.why,
    )


def _recorded(event: CallJudged) -> str:
    return "refused" if event.permission == "never" else "held" if event.held else event.permission


def _proposed(event: ToolProposed) -> str:
    """As it was judged by a version that recorded no more than this."""
    return "refused" if event.problem else event.permission
