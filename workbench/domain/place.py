"""Which phase of the loop a frame stands before, told from its events."""

from __future__ import annotations

from workbench.domain.events import (
    ContextBuilt,
    ContextUpdated,
    Evaluated,
    Event,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    Phase,
    StepStarted,
    ToolDenied,
    ToolFailed,
    ToolReturned,
)

_NEXT: dict[type[Event], Phase] = {
    StepStarted: "observe",
    ContextBuilt: "reason",
    ModelRequested: "reason",
    ModelFailed: "reason",
    Evaluated: "update",
    ContextUpdated: "observe",
}


class Place:
    """Follows a frame's events and knows what comes next."""

    def __init__(self) -> None:
        self.step = 0
        self._next: Phase = "observe"
        self._calls_left = 0

    @property
    def before(self) -> Phase:
        """The phase that comes next, or is under way."""
        return self._next

    def add(self, event: Event) -> None:
        """Take the next event into account."""
        if event.phase is None:
            return
        self.step = event.step
        if isinstance(event, ModelReplied):
            self._calls_left = event.calls
            self._next = "act" if event.calls else "evaluate"
        elif isinstance(event, ToolDenied | ToolFailed | ToolReturned):
            self._calls_left -= 1
            self._next = "act" if self._calls_left > 0 else "evaluate"
        else:
            self._next = _NEXT.get(type(event), self._next)
