"""What all events carry."""

from __future__ import annotations

from typing import ClassVar

from workbench.domain.event_parts import Phase
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, span_id, trace_id
from workbench.domain.values import Value


class Event(Value, tag_field="kind"):
    """What all events carry."""

    run: RunId = RunId("")
    seq: int = 0
    """Place in the run's log, from 1, without gaps."""
    at: float = 0.0
    """Seconds since the epoch, UTC, by the clock of the engine's machine."""
    frame: FrameId = ROOT_FRAME
    step: int = 0
    """From 1; 0 before the first."""

    belongs_to: ClassVar[Phase | None] = None
    """The phase of all events of the kind."""

    @property
    def kind(self) -> str:
        """The event's tag."""
        return str(self.__struct_config__.tag)

    @property
    def phase(self) -> Phase | None:
        """The phase of the loop that it belongs to; None: to the run itself."""
        return self.belongs_to

    @property
    def trace(self) -> str:
        """OpenTelemetry trace id of the run."""
        return trace_id(self.run)

    @property
    def span(self) -> str:
        """Span id of the act it belongs to: a call, a request, a phase or the run."""
        return span_id(self.run, self._span_key())

    @property
    def parent_span(self) -> str:
        """Span id of the step, or of the run; empty for the run's own events."""
        if self.phase is None:
            return ""
        return span_id(self.run, f"{self.frame}/{self.step}")

    def _span_key(self) -> str:
        if self.phase is None:
            return "run"
        call = getattr(self, "call", None)
        return f"{self.frame}/{self.step}/{call or self.phase}"
