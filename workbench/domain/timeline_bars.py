"""What the lanes show: stretches of time in which a model, a tool or a person was at work."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.events import (
    ApprovalAsked,
    ApprovalGiven,
    AskPassedOn,
    CheckpointAnswered,
    CheckpointReached,
    Edited,
    EditUndone,
    Event,
    FolderChanged,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    RunFinished,
    RunForked,
    RunInterrupted,
    RunPaused,
    SamplesTaken,
    ToolDenied,
    ToolFailed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.strangers_text import Witness
from workbench.domain.timeline_rows import Bar, Lane, RowStatus
from workbench.domain.timeline_text import one_line

_PAUSE = "pause"


class Bars:
    """Bars in the order of their starts. A clock that is set back does not disturb that: time goes on from there."""

    def __init__(self) -> None:
        self.all: list[Bar] = []
        self._open: dict[str, int] = {}
        self._asks: set[str] = set()
        self._now = 0.0
        self._shift = 0.0
        self._witness = Witness()

    def add(self, event: Event, seq: int) -> None:
        """Open or close what the event opens or closes; `seq` names the row that it belongs to."""
        self._witness.see(event)
        before = self._now
        if event.at + self._shift < before:
            self._shift = before - event.at
        self._now = event.at + self._shift
        match event.phase:
            case "reason":
                self._model(event, seq)
            case "act":
                self._act(event, seq)
            case None:
                self._run(event, seq, before)
            case _:
                self._close(_PAUSE, "ok")

    def _begin(self, key: str, lane: Lane, event: Event, seq: int, label: str, status: RowStatus = "running") -> None:
        self._close(key, "failed")
        self._open[key] = len(self.all)
        bar = Bar(lane=lane, frame=event.frame, start=self._now, seq=seq, step=event.step, label=label, status=status)
        self.all.append(bar)

    def _close(self, key: str, status: RowStatus, at: float | None = None, *, untrusted: bool = False) -> None:
        index = self._open.pop(key, None)
        if index is not None:
            bar = self.all[index]
            end = max(bar.start, self._now if at is None else at)
            self.all[index] = replace(bar, end=end, status=status, untrusted=untrusted)

    def _model(self, event: Event, seq: int) -> None:
        self._close(_PAUSE, "ok")
        key = f"model {event.frame}"
        match event:
            case ModelRequested():
                self._begin(key, "model", event, seq, one_line(event.model, 60))
            case ModelReplied():
                self._close(key, "ok")
            case ModelFailed():
                self._close(key, "failed" if event.retry_in is None and not event.switch_to else "retried")
            case _:
                pass

    def _act(self, event: Event, seq: int) -> None:
        match event:
            case ApprovalAsked():
                self._close(_PAUSE, "ok")
                self._asks.add(event.call)
                self._begin(f"ask {event.call}", "human", event, seq, f"asked about {event.tool}", "waiting")
            case ApprovalGiven():
                self._asks.discard(event.call)
                self._close(f"ask {event.call}", "denied" if event.decision in ("deny", "quarantine") else "ok")
            case ToolStarted():
                self._close(_PAUSE, "ok")
                self._begin(event.call, "tools", event, seq, event.tool)
            case ToolReturned():
                self._close(event.call, "ok", untrusted=self._witness.is_untrusted(event))
            case ToolFailed():
                self._close(event.call, "failed", untrusted=self._witness.is_untrusted(event))
            case ToolDenied():
                self._close(event.call, "failed")
            case _:
                self._close(_PAUSE, "ok")

    def _run(self, event: Event, seq: int, before: float) -> None:
        match event:
            case RunPaused() if not self._asks:
                self._begin(_PAUSE, "human", event, seq, f"paused: {event.reason}", "waiting")
            case RunPaused() | FolderChanged() | EditUndone() | SamplesTaken() | AskPassedOn():
                pass
            case CheckpointReached():
                self._close(_PAUSE, "ok")
                self._asks.add(event.call)
                self._begin(f"ask {event.call}", "human", event, seq, "checkpoint", "waiting")
            case CheckpointAnswered():
                self._asks.discard(event.call)
                self._close(f"ask {event.call}", "denied" if event.decision == "deny" else "ok")
            case Edited():
                self._edit(event)
            case RunForked() | RunInterrupted() | RunFinished():
                self._end(event, before)
            case _:
                self._close(_PAUSE, "ok")

    def _end(self, event: RunForked | RunInterrupted | RunFinished, before: float) -> None:
        """Close what the end of the run, of its engine or of the parent's part of it leaves open."""
        for key in list(self._open):
            asks = key.startswith("ask ")
            match event:
                case RunForked() if not asks:
                    self._close(key, "ok" if key == _PAUSE else "retried", at=before)
                case RunInterrupted():
                    self._close(key, "in doubt" if key in event.in_doubt else "failed", at=before)
                case RunFinished():
                    self._close(key, "not run" if asks else "ok" if key == _PAUSE else "failed")
                case _:
                    pass
        if isinstance(event, RunInterrupted):
            self._asks.clear()

    def _edit(self, event: Edited) -> None:
        """An edit of a call that was asked about answers the question."""
        for call in list(self._asks):
            if event.target == "reply" or call == event.call:
                self._asks.discard(call)
                self._close(f"ask {call}", "ok")
