"""Whether a run has come to one of its goal's checkpoints between two steps."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.debug.scope import StateScope
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.oversight import Checkpoint
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Bodies, Value
from workbench.engine.state import FOR_GOOD, RunState
from workbench.engine.window import is_begun
from workbench.policy.expressions import ConditionFailed, Evaluator


class Met(Value):
    """A checkpoint between two steps that is reached."""

    place: int
    """Among the goal's, from 0."""
    why: str
    again: bool = False
    """Whether its expression could not be judged, so that it is looked at again later."""
    frame: FrameId = ROOT_FRAME


def due(state: RunState, bodies: Bodies) -> Met | None:
    """Return the first checkpoint that a person must pass before a frame's next step begins; None: there is none.

    A milestone whose expression can't be judged is one: what should stop the run fails closed.
    """
    if state.step == 0 or is_begun(state):
        return None
    for place, each in enumerate(state.goal.oversight.declared):
        if state.passed.get(place) in (FOR_GOOD, state.step):
            continue
        if (met := _met(state, bodies, place, each)) is not None:
            return replace(met, frame=state.frame)
    return None


def _met(state: RunState, bodies: Bodies, place: int, checkpoint: Checkpoint) -> Met | None:
    if checkpoint.at == "step" and state.step % max(1, checkpoint.every) == 0:
        return Met(place=place, why=_said(f"Step {state.step} is over.", checkpoint))
    if checkpoint.at != "milestone":
        return None
    shown = one_line(checkpoint.when, 200)
    try:
        holds = Evaluator().holds(checkpoint.when, StateScope(state, bodies))
    except ConditionFailed as failed:
        return Met(place=place, why=_said(f"The milestone `{shown}` can't be judged: {failed}", checkpoint), again=True)
    return Met(place=place, why=_said(f"The milestone `{shown}` is reached.", checkpoint)) if holds else None


def _said(what: str, checkpoint: Checkpoint) -> str:
    return f"{what} {checkpoint.look_at}".strip()
