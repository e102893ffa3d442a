"""What a run has come to, counted event by event."""

from __future__ import annotations

from workbench.domain.events import (
    ApprovalAsked,
    ApprovalGiven,
    CheckpointAnswered,
    CheckpointReached,
    ContextBuilt,
    ContextCompacted,
    Edited,
    EditUndone,
    Event,
    FrameEntered,
    FrameLeft,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    PartsRecalled,
    RubricJudged,
    RunFinished,
    RunForked,
    RunInterrupted,
    RunPaused,
    RunResumed,
    RunStarted,
    StepStarted,
    ToolDenied,
    ToolFailed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.queries import RunStatus
from workbench.domain.timeline_rows import Totals

_AFTER_NOTHING = (RunInterrupted, RunForked)
"""Events before which nobody worked, however long ago the one before them is."""


class Tally:
    """Counts steps, tokens, cost and working time; knows whether the run waits."""

    def __init__(self) -> None:
        self._steps = self._input = self._output = self._events = 0
        self._cost = self._seconds = 0.0
        self._windows: dict[FrameId, tuple[int, int | None]] = {}
        """Of each frame at work: what its newest prompt took, and what its model takes."""
        self._last_at: float | None = None
        self._halt: RunStatus | None = None
        self._asks: set[str] = set()
        self._in_flight: set[str] = set()
        self._asked_before: set[str] = set()
        """Who was asked before the last edit."""

    def add(self, event: Event) -> None:
        """Count the next event."""
        works = self._halt is None and (self._in_flight or not self._asks) and not isinstance(event, _AFTER_NOTHING)
        if works and self._last_at is not None:
            self._seconds += max(0.0, event.at - self._last_at)
        self._last_at = event.at
        self._events += 1
        match event.phase:
            case None:
                self._run(event)
            case "act":
                self._act(event)
            case _:
                self._think(event)

    @property
    def seconds(self) -> float:
        """Working time so far."""
        return self._seconds

    def totals(self, frame: FrameId = ROOT_FRAME) -> Totals:
        """Return the counts so far, with the context window of a frame; of the run's own, where that is not at work."""
        tokens, size = self._windows.get(frame, self._windows.get(ROOT_FRAME, (0, None)))
        waits = bool(self._asks) and (self._halt == "paused" or (self._halt is None and not self._in_flight))
        return Totals(
            status="waiting" if waits else self._halt or "running",
            steps=self._steps,
            input_tokens=self._input,
            output_tokens=self._output,
            cost=self._cost,
            seconds=self._seconds,
            context_tokens=tokens,
            context_size=size,
            events=self._events,
        )

    def _run(self, event: Event) -> None:
        match event:
            case RunStarted() | FrameEntered():
                self._windows[event.frame] = (0, event.agent.context_size)
            case FrameLeft():
                self._windows.pop(event.frame, None)
            case RunPaused():
                self._halt = "paused"
            case RunResumed():
                self._halt = None
            case RunInterrupted():
                self._halt = "interrupted"
                self._in_flight.clear()
            case RunFinished():
                self._halt = event.outcome
                self._asks.clear()
            case RunForked():
                self._halt = None
                self._in_flight.clear()
            case Edited() | EditUndone():
                self._edit(event)
            case CheckpointReached() | CheckpointAnswered():
                self._look(event)
            case _:
                pass

    def _look(self, event: CheckpointReached | CheckpointAnswered) -> None:
        if isinstance(event, CheckpointReached):
            self._asks.add(event.call)
            return
        self._asks.discard(event.call)
        self._halt = None

    def _edit(self, event: Edited | EditUndone) -> None:
        if isinstance(event, EditUndone):
            self._asks = set(self._asked_before)
            return
        self._asked_before = set(self._asks)
        if event.target == "reply":
            self._asks.clear()
        elif event.call is not None:
            self._asks.discard(event.call)

    def _think(self, event: Event) -> None:
        match event:
            case StepStarted():
                self._steps += 1
            case ContextBuilt():
                self._fill(event.frame, event.tokens)
            case ContextCompacted():
                self._fill(event.frame, event.after)
                self._input += event.usage.input_tokens
                self._output += event.usage.output_tokens
                self._cost += event.usage.cost
            case PartsRecalled():
                self._input += event.usage.input_tokens
                self._cost += event.usage.cost
            case ModelRequested():
                self._in_flight.add(f"model {event.frame}")
            case ModelReplied():
                self._in_flight.discard(f"model {event.frame}")
                self._input += event.usage.input_tokens
                self._output += event.usage.output_tokens
                self._cost += event.usage.cost
            case ModelFailed():
                self._in_flight.discard(f"model {event.frame}")
            case RubricJudged():
                self._input += event.usage.input_tokens
                self._output += event.usage.output_tokens
                self._cost += event.usage.cost
            case _:
                pass

    def _fill(self, frame: FrameId, tokens: int) -> None:
        self._windows[frame] = (tokens, self._windows.get(frame, (0, None))[1])

    def _act(self, event: Event) -> None:
        match event:
            case ApprovalAsked():
                self._asks.add(event.call)
            case ApprovalGiven():
                self._asks.discard(event.call)
            case ToolStarted():
                self._in_flight.add(event.call)
            case ToolReturned() | ToolFailed() | ToolDenied():
                self._in_flight.discard(event.call)
                self._asks.discard(event.call)
            case _:
                pass
