"""What events about a run's course do to its state."""

from __future__ import annotations

from typing import assert_never

from msgspec.structs import replace

from workbench.domain.events import (
    ChecksBegun,
    Evaluated,
    LimitNeared,
    LimitsRaised,
    RubricJudged,
    RunStarted,
    TroubleNoticed,
)
from workbench.engine.evaluating import evaluated
from workbench.engine.evaluation_state import Evaluation
from workbench.engine.state import RunState

_MOST = 50
"""Signs of trouble that are remembered."""


def opening(event: RunStarted) -> Evaluation:
    """Return what is remembered at a run's begin."""
    return Evaluation(version=event.evaluates, attended=event.attended, for_checks=event.for_checks)


Recorded = ChecksBegun | Evaluated | RubricJudged | TroubleNoticed | LimitNeared | LimitsRaised


def folded(state: RunState, event: Recorded) -> RunState:
    """Return the state after one of them."""
    evaluation = state.evaluation
    match event:
        case ChecksBegun():
            return state
        case Evaluated():
            return evaluated(state, event)
        case RubricJudged():
            return _judged(state, event)
        case TroubleNoticed():
            evaluation = replace(evaluation, noticed=(*evaluation.noticed, event)[-_MOST:])
        case LimitNeared():
            evaluation = replace(evaluation, neared=(*evaluation.neared, event.limit))
        case LimitsRaised():
            evaluation = replace(evaluation, neared=(), refused=())
            state = replace(state, goal=replace(state.goal, limits=event.limits))
        case _:
            assert_never(event)
    return replace(state, evaluation=evaluation)


def step_begun(evaluation: Evaluation) -> Evaluation:
    """Return what is remembered once a step has begun: the run stands still at no limit any more."""
    return replace(evaluation, stood=False) if evaluation.stood else evaluation


def _judged(state: RunState, event: RubricJudged) -> RunState:
    """What a judge takes counts among the run's totals."""
    usage, old = event.usage, state.totals
    totals = replace(
        old,
        input_tokens=old.input_tokens + usage.input_tokens,
        output_tokens=old.output_tokens + usage.output_tokens,
        cost=old.cost + usage.cost,
        seconds=old.seconds + event.seconds,
    )
    return replace(state, totals=totals, evaluation=replace(state.evaluation, judged=state.evaluation.judged + 1))
