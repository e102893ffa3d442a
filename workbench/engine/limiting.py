"""Limits: which are near, and what follows where one is used up."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.errors import InvalidCommand
from workbench.domain.events import AnyEvent, LimitNeared, LimitsRaised, RunFinished, RunPaused
from workbench.engine.outcomes import Raised
from workbench.engine.state import RunState
from workbench.policy.limits import Used, exceeded, neared, trouble_with


def used(state: RunState) -> Used:
    """Return what the run has used so far."""
    totals = state.totals
    return Used(
        steps=state.step,
        tokens=totals.tokens,
        cost=totals.cost,
        seconds=totals.seconds,
        calls=totals.calls,
        refused=state.evaluation.refused,
    )


def at_limit(state: RunState) -> AnyEvent | None:
    """Return what comes in place of the next step: an end, or a halt where a person is there; None: the step."""
    spent = exceeded(state.goal.limits, used(state))
    if not spent:
        return None
    if state.evaluation.attended:
        return RunPaused(reason="limit", why=spent)
    return RunFinished(outcome="limit", why=spent)


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
