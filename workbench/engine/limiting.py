"""Limits: which are near, and what follows where one is used up; a sub-agent's as the run's own."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from workbench.domain.errors import InvalidCommand
from workbench.domain.events import AnyEvent, LimitNeared, LimitsRaised, RunFinished, RunPaused
from workbench.domain.goals import Limits
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.engine.frames import above, seen_in
from workbench.engine.outcomes import Raised
from workbench.engine.state import RunState
from workbench.engine.window import is_begun
from workbench.policy.limits import Used, exceeded, neared, trouble_with

OF_FRAMES = 2
"""From this `evaluates` of a run on, its sub-agents stand still at limits as it does itself."""


def used(state: RunState) -> Used:
    """Return what a frame, with those below it, has used so far."""
    totals = state.totals
    return Used(
        steps=state.step,
        tokens=totals.tokens,
        cost=totals.cost,
        seconds=totals.seconds,
        calls=totals.calls,
        refused=state.evaluation.refused,
    )


def at_limit(root: RunState, state: RunState, attended: bool | None) -> AnyEvent | None:
    """Return what comes in place of a frame's next step: an end, or a halt where a person is there; None: the step.

    A sub-agent at which the run stood still, and whose limit nobody raised, ends with what it has.
    """
    whose, why = spent_in(root, state.frame)
    if not why:
        return None
    is_there = root.evaluation.attended if attended is None else attended
    may_stand = state.frame == ROOT_FRAME or root.evaluation.version >= OF_FRAMES
    if is_there and may_stand and not state.evaluation.stood:
        return RunPaused(reason="limit", why=why)
    if state.frame != ROOT_FRAME and root.evaluation.version < OF_FRAMES:
        why = exceeded(_limits(whose, state), used(whose))
    return RunFinished(outcome="limit", why=why)


def spent_in(root: RunState, frame: FrameId) -> tuple[RunState, str]:
    """Return whose limit is used up where a frame works, those above it first, and which in words; empty: none is."""
    state = seen_in(root, frame)
    over = above(root, state) if state.frame != ROOT_FRAME else ()
    for each in over if is_begun(state) else (*over, state):
        if why := exceeded(_limits(each, state), used(each)):
            return each, f"{each.name}: {why}" if each.frame != ROOT_FRAME else why
    return state, ""


def of_frame(root: RunState, frame: FrameId) -> RunState:
    """Return whose limits hold a run that stands still at one in a frame; where none is used up, the frame's own."""
    return spent_in(root, frame)[0]


def _limits(whose: RunState, state: RunState) -> Limits:
    """A supervisor's own step is begun; only what its sub-agent goes on using counts."""
    return whose.goal.limits if whose.frame == state.frame else replace(whose.goal.limits, steps=None)


def near(state: RunState) -> Iterator[LimitNeared]:
    """Yield the limits of which four fifths are used, with the step that begins; each is told once."""
    if not state.evaluation.version:
        return
    for limit, is_used, most in neared(state.goal.limits, used(state)):
        if limit not in state.evaluation.neared:
            yield LimitNeared(step=state.step, limit=limit, used=is_used, most=most)


def raised(outcome: Raised) -> LimitsRaised:
    """Return the limits that a person gives. Raises `InvalidCommand` where they can't be."""
    if said := trouble_with(outcome.limits):
        raise InvalidCommand(said, "Nothing was changed.")
    return LimitsRaised(limits=outcome.limits, by=outcome.by)


def stood(root: RunState, event: RunPaused) -> RunState:
    """Return the run with the sub-agent marked at which it stands still."""
    child = root.frames.get(event.frame)
    if child is None or event.reason != "limit":
        return root
    marked = replace(child, evaluation=replace(child.evaluation, stood=True))
    return replace(root, frames={**root.frames, event.frame: marked})
