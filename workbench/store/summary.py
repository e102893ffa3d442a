"""What a run's events come to: the columns that lists show."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.events import (
    WAITING,
    ApprovalAsked,
    ApprovalGiven,
    CheckpointAnswered,
    CheckpointReached,
    Event,
    RunFinished,
    RunInterrupted,
    RunPaused,
    RunResumed,
    RunStarted,
    StepStarted,
    StopReason,
)
from workbench.domain.queries import RunStatus
from workbench.domain.values import Value


class Summary(Value):
    """Where a run stands."""

    status: RunStatus = "running"
    reason: StopReason | None = None
    steps: int = 0


def summed_up(before: Summary, events: Iterable[Event]) -> Summary:
    """Return the summary after more events."""
    status, reason, steps = before.status, before.reason, before.steps
    for event in events:
        steps = max(steps, event.step)
        is_asked = status == "waiting"
        status, reason = _standing(event, is_asked=is_asked) or (status, reason)
    return Summary(status=status, reason=reason, steps=steps)


def _standing(event: Event, *, is_asked: bool) -> tuple[RunStatus, StopReason | None] | None:
    """Return where an event leaves the run; None: where it was. By policy it may stand still with nothing to decide."""
    match event:
        case RunStarted() | RunResumed() | StepStarted() | ApprovalGiven() | CheckpointAnswered():
            return "running", None
        case ApprovalAsked():
            return "waiting", "approval"
        case CheckpointReached():
            return "waiting", "checkpoint"
        case RunPaused() if event.reason in WAITING and (is_asked or event.reason != "policy"):
            return "waiting", event.reason
        case RunPaused():
            return "paused", event.reason
        case RunInterrupted():
            return "interrupted", None
        case RunFinished():
            return event.outcome, "finished"
        case _:
            return None
