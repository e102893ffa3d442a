"""Bookmarks and notes at events of the open run: read, written, taken back."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from workbench.domain.event_notes import EventNote, EventNoteList, EventNotes, NoteEvent
from workbench.domain.ids import RunId
from workbench.domain.queries import Done
from workbench.domain.timeline_landmarks import beside
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import one_line, summary
from workbench.ui.client import EngineClient
from workbench.ui.controllers.undoing import Undoing
from workbench.ui.dialogs.event_note import EventNoteDialog
from workbench.ui.dialogs.event_notes import EventNotesDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.timeline import TimelineView


class EventNotesController(QObject):
    """Keeps what is noted in step with the engine.

    Signals:
        changed(): something else is noted
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        timeline: TimelineView,
        undoing: Undoing,
    ) -> None:
        super().__init__(window)
        self._undoing = undoing
        self._window, self._client, self._run, self._tasks, self._timeline = window, client, run, tasks, timeline
        self.notes: tuple[EventNote, ...] = ()
        """Of the open run, in the order of its events."""
        self._list: EventNotesDialog | None = None
        self._round = 0
        run.opened.connect(self._opened)

    def refresh(self) -> None:
        """Ask again what is noted."""
        self._round += 1
        if self._run.run is not None:
            self._tasks.start(self._read(self._run.run, self._round))

    def is_noted(self, row: Row) -> bool:
        """Whether a bookmark or note stands at any of a row's events."""
        return self._of(row) is not None

    def by_row(self) -> dict[int, str]:
        """Return what is noted at each row, by its first event."""
        found: dict[int, str] = {}
        for note in self.notes:
            if (index := self._run.timeline.row_at(note.seq)) is not None:
                start = self._run.timeline.rows[index].start
                found[start] = f"{found[start]}\n{note.text}" if found.get(start) else note.text
        return found

    def toggle(self) -> None:
        """Put a bookmark at the selected row, or take away what is noted there."""
        if (row := self._row()) is not None:
            there = self._of(row)
            self._set(row.start if there is None else there.seq, EventNote(seq=row.start) if there is None else None)

    def write(self) -> None:
        """Let the person write a note at the selected row."""
        if (row := self._row()) is None:
            return
        there = self._of(row)
        seq = row.start if there is None else there.seq
        dialog = EventNoteDialog(seq, one_line(summary(row), 120), there.text if there else "", self._window)
        dialog.written.connect(lambda text: self._set(seq, EventNote(seq=seq, text=text)))
        dialog.open()

    def move(self, way: int) -> None:
        """Select the next row with a bookmark (1), or the one before (-1)."""
        places = sorted({row for note in self.notes if (row := self._run.timeline.row_at(note.seq)) is not None})
        seq = self._timeline.current_seq
        current = None if seq is None else self._run.timeline.row_at(seq)
        found = beside(places, current, way)
        found = beside(places, None, way) if found is None else found
        if found is not None:
            self._timeline.reveal(self._run.timeline.rows[found].start)

    def show_list(self) -> None:
        """Show all of them in a list that stays open."""
        if self._list is None:
            self._list = dialog = EventNotesDialog(self._window)
            dialog.chosen.connect(self._timeline.reveal)
            dialog.removed.connect(lambda seq: self._set(seq, None))
            dialog.destroyed.connect(self._list_closed)
        self._fill_list()
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()

    @property
    def list_dialog(self) -> EventNotesDialog | None:
        """The list while it is open."""
        return self._list

    def _list_closed(self) -> None:
        self._list = None

    def _opened(self) -> None:
        self.notes = ()
        self.refresh()
        self._tell()

    def _row(self) -> Row | None:
        seq = self._timeline.current_seq
        index = self._run.timeline.row_at(seq) if seq is not None else None
        return None if index is None else self._run.timeline.rows[index]

    def _of(self, row: Row) -> EventNote | None:
        """The first note at any of a row's events."""
        for seq in row.seqs if self.notes else ():
            at = bisect_left(self.notes, seq, key=lambda note: note.seq)
            if at < len(self.notes) and self.notes[at].seq == seq:
                return self.notes[at]
        return None

    def _set(self, seq: int, note: EventNote | None) -> None:
        if (run := self._run.run) is not None:
            before = next((each for each in self.notes if each.seq == seq), None)
            is_note = any(each is not None and each.text for each in (before, note))
            words = self.tr("Note at Event {0}") if is_note else self.tr("Bookmark at Event {0}")
            self._undoing.do(
                words.format(seq), lambda: self._send(run, seq, note), lambda: self._send(run, seq, before)
            )

    async def _send(self, run: RunId, seq: int, note: EventNote | None) -> None:
        text = note.text if note is not None else ""
        await self._client.do(NoteEvent(run=run, seq=seq, text=text, keep=note is not None), Done)
        self.refresh()

    async def _read(self, run: RunId, number: int) -> None:
        found = await self._client.ask(EventNotes(run=run), EventNoteList)
        if number == self._round and run == self._run.run:
            self.notes = found.notes
            self._tell()

    def _tell(self) -> None:
        if self._list is not None:
            self._fill_list()
        self.changed.emit()

    def _fill_list(self) -> None:
        if self._list is None:
            return
        timeline = self._run.timeline
        shown = []
        for note in self.notes:
            index = timeline.row_at(note.seq)
            row = timeline.rows[index] if index is not None else None
            where = f"{row.phase or row.kind} {row.step or ''}".strip() if row is not None else ""
            shown.append((note.seq, one_line(note.text, 200) or self.tr("bookmark"), where))
        self._list.show_notes(shown)
        self._list.set_can_write(self._window.actions_by_name["bookmark"].isEnabled())
