"""The run that is open: its events folded into a timeline, and what it waits for. No widgets, no queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CallJudged,
    CheckpointAnswered,
    CheckpointReached,
    FrameEntered,
    Phase,
    RunFinished,
    RunStarted,
    StopReason,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
    Verdict,
)
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, SessionId, ToolCallId
from workbench.domain.inbox import asked_at
from workbench.domain.place import Place
from workbench.domain.published import RunChanged, TextDelta
from workbench.domain.queries import RunRow, RunStatus
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_landmarks import Landmarks
from workbench.domain.timeline_rows import Row
from workbench.ui.shared_names import share_names


class OpenRun(QObject):
    """Grows with pages of history and with what happens live, in the order of the log and without gaps.

    Signals:
        opened(): another run is open, or none
        grew(int): the timeline may differ from that row on
        streamed(int): the text of that row is longer, and nothing else is another
        status_changed(): status, reason or place is another
        waiting_changed(): what waits for a person is something else

    While events are missing neither of the last two is told of what is folded in: all that was asked and answered
    long ago would come up and go again while a long run is read.
    """

    opened = Signal()
    grew = Signal(int)
    streamed = Signal(int)
    status_changed = Signal()
    waiting_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status: RunStatus | None = None
        self.reason: StopReason | None = None
        self._streamed_step: tuple[FrameId, int] = (ROOT_FRAME, 0)
        self._told_asks: tuple[ApprovalAsked, ...] = ()
        self._begin(None, None)

    def close(self) -> None:
        """Let no run be open."""
        self._begin(None, None)
        self.opened.emit()

    def open(self, row: RunRow) -> None:
        """Open a run; its events come with `add`."""
        self._begin(row.id, row.session)
        self.status, self.reason, self.elsewhere = row.status, row.reason, row.elsewhere
        self.expected = row.events
        self.opened.emit()

    @property
    def last(self) -> int:
        """Sequence number of the last event that is folded in."""
        return len(self.events)

    @property
    def has_gap(self) -> bool:
        """Whether events are missing between what is folded in and what has happened since; every run has a first."""
        if self.is_damaged:
            return False
        return bool(self._ahead) or self.last < max(self.expected, int(self.run is not None))

    @property
    def place(self) -> Place:
        """Where the run's own agent stands."""
        return self.timeline.places[ROOT_FRAME]

    @property
    def before(self) -> Phase:
        """The phase that comes next: of the sub-agent where a single one is at work, else of the run's own agent."""
        return self.timeline.before

    @property
    def started(self) -> RunStarted | None:
        """What the run was started with; None: not known yet."""
        first = self.events[0] if self.events else None
        return first if isinstance(first, RunStarted) else None

    @property
    def asked(self) -> ApprovalAsked | None:
        """The oldest question that waits for a person."""
        return next(iter(self._asked.values()), None)

    @property
    def asks(self) -> tuple[ApprovalAsked, ...]:
        """All that waits for a person, oldest first."""
        return tuple(self._asked.values())

    @property
    def standing(self) -> RunStatus | None:
        """The status as far as it decides what the person can do: a run that was interrupted while it waited waits."""
        return "waiting" if self.status == "interrupted" and self._asked else self.status

    def agent_of(self, frame: FrameId) -> str:
        """Return how the agent of a frame is called; empty: the run has one agent only."""
        if frame in self._entered:
            return self._entered[frame]
        agent = self.started.agent if self.started is not None else None
        return (agent.name or agent.model) if agent is not None and agent.sub_agents else ""

    def proposal(self, call: ToolCallId) -> ToolProposed | None:
        """Return the event that proposed a call."""
        return self._proposed.get(call)

    def number(self, call: ToolCallId) -> int:
        """Return how many questions of the run there were when a call was last asked about, that one counted."""
        return self._numbers.get(call, 0)

    def verdicts(self, call: ToolCallId) -> tuple[Verdict, ...]:
        """Return what the policy said of a call when it last went through it."""
        return self._verdicts.get(call, ())

    def events_of(self, row: Row) -> list[AnyEvent]:
        """Return the events that a row is made of."""
        return [self.events[seq - 1] for seq in row.seqs if 1 <= seq <= len(self.events)]

    def add(self, events: Iterable[AnyEvent]) -> None:
        """Fold events in. Those seen before change nothing; those beyond a gap wait until it is filled."""
        first, added = len(self.timeline.rows), 0
        for event in events:
            if event.seq == self.last + 1:
                first = min(first, self._fold(event))
                added += 1
            elif event.seq > self.last:
                self._ahead[event.seq] = event
        while (next_event := self._ahead.get(self.last + 1)) is not None:
            first = min(first, self._fold(next_event))
            added += 1
        self.expected = max(self.expected, self.last)
        if added:
            self.grew.emit(first)
        if added and not self.has_gap:
            self.status_changed.emit()
            self._tell_waiting()

    def end_here(self) -> None:
        """Take it that what comes next in the log can't be read: what is there is all that is shown."""
        self.is_damaged = True
        self.status_changed.emit()
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        if self.asks != self._told_asks:
            self._told_asks = self.asks
            self.waiting_changed.emit()

    def stream(self, deltas: Sequence[TextDelta]) -> None:
        """Show what streams in; superseded by the reply."""
        for delta in deltas:
            if (place := (delta.frame, delta.step)) != self._streamed_step:
                self._show_streamed()
                self._streamed_step = place
                self._streamed, self._thought = self._apart.get(place, ("", ""))
            if delta.reasoning:
                self._thought += delta.text
            else:
                self._streamed += delta.text
        self._show_streamed()

    def _show_streamed(self) -> None:
        self._apart[self._streamed_step] = self._streamed, self._thought
        frame, step = self._streamed_step
        row = self.timeline.set_streaming(step, self._streamed or self._thought, frame) if step else None
        if row is not None:
            self.streamed.emit(row)

    def streaming(self, step: int, frame: FrameId = ROOT_FRAME) -> tuple[str, str]:
        """Return what has streamed in of a step's reply, and of the reasoning before it."""
        return self._apart.get((frame, step), ("", "")) if step else ("", "")

    @property
    def written(self) -> Mapping[tuple[FrameId, int], str]:
        """What has streamed in of replies, by frame and step, without the reasoning before them."""
        return {place: text for place, (text, _) in self._apart.items() if place[1]}

    def change(self, change: RunChanged) -> None:
        """Take over a status that the engine told."""
        self.status, self.reason, self.why = change.status, change.reason, change.why
        self.status_changed.emit()

    def refresh(self, row: RunRow) -> None:
        """Take over how the list of sessions says that the run stands."""
        if (self.status, self.reason, self.elsewhere) != (row.status, row.reason, row.elsewhere):
            self.status, self.reason, self.elsewhere = row.status, row.reason, row.elsewhere
            self.status_changed.emit()
        self.expected = max(self.expected, row.events)

    def _begin(self, run: RunId | None, session: SessionId | None) -> None:
        self.run, self.session = run, session
        self.status, self.reason, self.why = None, None, ""
        self.elsewhere = False
        self.is_damaged = False
        """Whether the log can't be read beyond what is folded in."""
        self.expected = 0
        self.events: list[AnyEvent] = []
        self.timeline = Timeline()
        self.landmarks = Landmarks()
        self._ahead: dict[int, AnyEvent] = {}
        self._asked: dict[ToolCallId, ApprovalAsked] = {}
        self._told_asks = ()
        self._entered: dict[FrameId, str] = {}
        """What the agents of frames are called."""
        self._numbers: dict[ToolCallId, int] = {}
        self._questions = 0
        self._proposed: dict[ToolCallId, ToolProposed] = {}
        self._verdicts: dict[ToolCallId, tuple[Verdict, ...]] = {}
        self._streamed_step = (ROOT_FRAME, 0)
        self._streamed = self._thought = ""
        self._apart: dict[tuple[FrameId, int], tuple[str, str]] = {}

    def _fold(self, event: AnyEvent) -> int:
        share_names(event)
        self.events.append(event)
        self._ahead.pop(event.seq, None)
        match event:
            case FrameEntered():
                self._entered.setdefault(event.frame, event.name)
            case ToolProposed():
                self._proposed[event.call] = event
            case CallJudged():
                self._verdicts[event.call] = event.verdicts
            case ApprovalAsked():
                self._asked[event.call] = event
                self._questions += 1
                self._numbers[event.call] = self._questions
            case CheckpointReached():
                self._asked[event.call] = asked_at(event)
                self._questions += 1
                self._numbers[event.call] = self._questions
            case CheckpointAnswered() | ApprovalGiven() | ToolDenied() | ToolStarted() | ToolReturned() | ToolFailed():
                self._asked.pop(event.call, None)
            case RunFinished():
                self._asked.clear()
            case _:
                pass
        first = self.timeline.add(event)
        if (row := self.timeline.row_at(event.seq)) is not None:
            self.landmarks.add(event, row)
        return first
