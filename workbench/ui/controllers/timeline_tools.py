"""What is done with the timeline: filtering, finding, going from place to place, bookmarks; and what connects them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.timeline_landmarks import LANDMARKS, LandmarkKind
from workbench.ui.client import EngineClient
from workbench.ui.controllers.event_notes import EventNotesController
from workbench.ui.controllers.filtering import Filtering
from workbench.ui.controllers.finding import Finding
from workbench.ui.controllers.undoing import Undoing
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.table_words import table_words
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.timeline.hit_marks import Marked

_WORDS: dict[LandmarkKind, str] = {
    "error": "error",
    "edit": "edit",
    "decision": "decision",
    "stop": "stop at a breakpoint",
    "compaction": "compaction",
}


class TimelineTools(QObject):
    """Filter, search, landmarks and notes of the open run.

    Signals:
        changed(): what can be done may be something else
    """

    changed = Signal()

    def __init__(
        self, window: MainWindow, client: EngineClient, run: OpenRun, tasks: Tasks, panels: Panels, undoing: Undoing
    ) -> None:
        super().__init__(window)
        self._window, self._run, self._panels = window, run, panels
        self.notes = EventNotesController(window, client, run, tasks, panels.timeline, undoing)
        self.filtering = Filtering(run, panels.list_page, panels.lanes, self.notes.is_noted)
        self.finding = Finding(client, run, tasks, panels.list_page, lambda: self.notes.notes)
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._mark)
        self.finding.changed.connect(self._marking.start)
        self.notes.changed.connect(self._noted)
        run.opened.connect(self._opened)
        run.grew.connect(lambda _: self._marking.start() if self.notes.notes or self.finding.words else None)
        client.ready.connect(lambda _: self._ready())

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what the timeline's actions do, by name."""
        lanes = self._panels.lanes
        goes: dict[str, Callable[[], object]] = {}
        for kind in LANDMARKS:
            goes[f"next_{kind}"] = partial(self.go, kind, 1)
            goes[f"previous_{kind}"] = partial(self.go, kind, -1)
        return {
            **goes,
            "find": self.finding.open,
            "find_next": lambda: self.finding.move(1),
            "find_previous": lambda: self.finding.move(-1),
            "filter": self.filtering.open,
            "bookmark": self.notes.toggle,
            "note": self.notes.write,
            "next_note": lambda: self.notes.move(1),
            "previous_note": lambda: self.notes.move(-1),
            "notes": self.notes.show_list,
            "lanes_wider": lanes.zoom_in,
            "lanes_narrower": lanes.zoom_out,
            "lanes_fit": lanes.fit,
            "lanes_waits": lambda: lanes.show_waits(self._window.actions_by_name["lanes_waits"].isChecked()),
        }

    def go(self, kind: LandmarkKind, way: int) -> None:
        """Select the next row (1) of a kind, or the one before (-1), from the run's other end where there is none."""
        timeline, view = self._run.timeline, self._panels.timeline
        current = timeline.row_at(view.current_seq) if view.current_seq is not None else None
        found = self._run.landmarks.beside(kind, current, way)
        if found is None:
            found = self._run.landmarks.beside(kind, None, way)
        if found is None:
            self._window.statusBar().showMessage(
                self.tr("There is no {0} in this run.").format(table_words(_WORDS[kind])), 4000
            )
            return
        view.reveal(timeline.rows[min(found, len(timeline.rows) - 1)].start)

    def list_changed(self, what: str) -> None:
        """Ask again for what is shown, where it changed."""
        if what == "notes":
            self.notes.refresh()

    def _ready(self) -> None:
        self.notes.refresh()
        self.finding.restart()

    def _opened(self) -> None:
        self._panels.lanes.show_landmarks(self._run.landmarks)
        self._marking.start()

    def _noted(self) -> None:
        self.filtering.notes_changed()
        self._marking.start()
        self.changed.emit()

    def _mark(self) -> None:
        marked = Marked(self.finding.words.casefold(), self.finding.hits, self.finding.rows, self.notes.by_row())
        self._panels.timeline.show_marked(marked)
        self._panels.lanes.show_marked(marked)
        self._panels.inspector.finding.also_mark(self.finding.words)
