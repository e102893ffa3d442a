"""What is looked at: where the run stands, or a place before that; the whole state there is asked for."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.events import CallJudged, ToolProposed
from workbench.domain.ids import FrameId
from workbench.domain.inspection import StateAt, StateView
from workbench.domain.queries import RunStatus
from workbench.domain.timeline_rows import Row
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.timeline import TimelineView

_NOTHING: tuple[int, FrameId | None] = (0, None)
SETTLE_MS = 80
"""How long the selection stands still before the state is asked for."""
RUNNING_MS = 500
"""How often it is asked for while a run is followed that does not stand still."""


class Viewing(QObject):
    """Follows the selection of the timeline.

    Signals:
        changed(): another place is looked at, or it is the past no longer
        state_came(int, object): the `StateView` after that event; None while no run is open
        failed(str): why the state can't be shown
    """

    changed = Signal()
    state_came = Signal(int, object)
    failed = Signal(str)

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks, timeline: TimelineView) -> None:
        super().__init__()
        self._client, self._run, self._tasks, self._timeline = client, run, tasks, timeline
        self.state: StateView | None = None
        """The state at `seq`, once it has come."""
        self._asked = self._shown = _NOTHING
        self._told: tuple[int, bool] = (0, False)
        self._stood: RunStatus | None = None
        """How the run stood when the state was told."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._ask)
        timeline.row_selected.connect(lambda _: self._look())
        run.grew.connect(lambda _: self._look())
        run.status_changed.connect(self._status_changed)
        run.opened.connect(self._opened)
        client.ready.connect(lambda _: self.refresh())  # what was asked while there was no engine

    @property
    def row(self) -> Row | None:
        """The selected row."""
        seq = self._timeline.current_seq
        place = self._run.timeline.row_at(seq) if seq is not None else None
        return self._run.timeline.rows[place] if place is not None else None

    @property
    def is_past(self) -> bool:
        """Whether something happened in the loop after the selected row."""
        row = self.row
        if row is None or row.is_open or self._timeline.follows:
            return False
        span = self._run.timeline.frames.get(row.frame)
        if span is not None and span.until is not None:
            return True
        later = islice(self._run.events, self.end_of(row), None)
        return any(e.phase is not None and (row.kind != "phase" or e.frame == row.frame) for e in later)

    @property
    def frame(self) -> FrameId | None:
        """The frame that is looked at: the selected row's; None: the one that the run stands in."""
        row = self.row
        return None if row is None or row.phase is None or self._timeline.follows else row.frame

    @property
    def seq(self) -> int:
        """The event after which the state is looked at."""
        row = self.row
        return self.end_of(row) if row is not None and self.is_past else self._run.last

    @property
    def is_settled(self) -> bool:
        """Whether the state that is looked at has come."""
        return self._shown == (self.seq, self.frame)

    @property
    def before(self) -> int:
        """The event after which the state is as it was before the selected row."""
        row = self.row
        if row is None:
            return 0
        first = row.start
        if row.call is not None:
            first = next((event.seq for event in self._run.events_of(row) if not _proposes(event)), row.end + 1)
        return max(1, first - 1)

    def end_of(self, row: Row) -> int:
        """Return the event that ends a row: with a reply come its calls."""
        end = row.end
        while row.phase == "reason" and end < self._run.last and _proposes(self._run.events[end]):
            end += 1
        return end

    def back(self) -> None:
        """Look at the row before."""
        self._move(-1)

    def forward(self) -> None:
        """Look at the row after."""
        self._move(1)

    def now(self) -> None:
        """Look at where the run stands, also when it has gone on."""
        self._timeline.follow()

    def refresh(self) -> None:
        """Ask for the state again."""
        self._asked = self._shown = _NOTHING
        self._ask_soon()

    def _move(self, by: int) -> None:
        seq = self._timeline.current_seq
        place = self._run.timeline.row_at(seq) if seq is not None else None
        rows = self._run.timeline.rows
        if place is not None and 0 <= place + by < len(rows):
            self._timeline.select(rows[place + by].start)

    def _opened(self) -> None:
        self.state, self._asked, self._shown, self._told = None, _NOTHING, _NOTHING, (0, False)
        self.state_came.emit(0, None)
        self.changed.emit()

    def _look(self) -> None:
        if self._run.has_gap and self._timeline.follows:
            return  # rows that only pass by while a long run is read
        told = (self._timeline.current_seq or 0, self.is_past)
        moved = told != self._told
        if moved:
            self._told = told
            self.changed.emit()
        if moved or not self._settle.isActive():  # begun anew with each event it would never end while they come
            self._ask_soon()

    def _status_changed(self) -> None:
        """Tell the state again where how the run stands was told after it: what can be done there hangs on both."""
        if self.state is not None and self.is_settled and self._run.standing != self._stood:
            self._tell(self.state)
        self._ask_soon()

    def _tell(self, state: StateView) -> None:
        self._stood = self._run.standing
        self.state_came.emit(self._shown[0], state)

    def _ask_soon(self) -> None:
        """Ask when the selection stands still; while a run is followed that goes on, now and then."""
        if not self._timeline.follows or self._run.standing != "running":
            self._settle.start(SETTLE_MS)
        elif not self._settle.isActive():
            self._settle.start(RUNNING_MS)

    def _ask(self) -> None:
        wanted, run = (self.seq, self.frame), self._run.run
        if run is not None and wanted[0] and wanted != self._asked and not self._run.has_gap and self._client.is_ready:
            self._asked = wanted
            self._tasks.start(self._fetch(StateAt(run=run, seq=wanted[0], frame=wanted[1])))

    async def _fetch(self, query: StateAt) -> None:
        try:
            state = await self._client.ask(query, StateView)
        except WorkbenchError as error:
            self.failed.emit(str(error))
            return
        if query.run == self._run.run and (query.seq, query.frame) == self._asked:
            self.state, self._shown = state, self._asked
            self._tell(state)


def _proposes(event: object) -> bool:
    return isinstance(event, ToolProposed | CallJudged)
