"""The tour: says what comes next, and sees by itself that it was done."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import RunId
from workbench.domain.timeline_landmarks import LandmarkKind
from workbench.domain.timeline_rows import Row
from workbench.ui.controllers.debugger import Debugger
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.situation import UNDER_WAY
from workbench.ui.table_words import table_words
from workbench.ui.tour import HUNT, STEPS, TourStep
from workbench.ui.widgets.tour_bar import Halo, TourBar

_LOOK_MS = 100
_KEY = re.compile(r"\{key:(\w+)\}")


class Touring(QObject):
    """Leads through a run that was begun for it. Left, it is gone on with where it was, as long as its run is open."""

    def __init__(
        self,
        window: MainWindow,
        run: OpenRun,
        panels: Panels,
        debugger: Debugger,
        run_hunt: Callable[[str, Callable[[RunId], object]], object],
        open_recording: Callable[[str], object],
    ) -> None:
        """`run_hunt` runs a sample with a mistake in it, by its name, and tells which run it is; `open_recording` opens
        one that ran elsewhere.
        """
        super().__init__(window)
        self._window, self._run, self._panels, self._viewing = window, run, panels, debugger.viewing
        self._compare, self._run_hunt, self._open_recording = debugger.panels.compare, run_hunt, open_recording
        self.bar, self._halo = TourBar(), Halo(window)
        window.centre.insertWidget(0, self.bar)
        self.bar.left.connect(self.leave)
        self._place = 0
        self.hunted: RunId | None = None
        self.forked_at = 0
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what the tour's action and those of the bug hunts do, by name."""
        hunts = {"summary": HUNT, "loop": "looping-helper", "unit": "misread-result"}
        runs = {f"hunt_{short}": partial(self._run_hunt, name, lambda _: None) for short, name in hunts.items()}
        recorded = {f"recording_{short}": partial(self._open_recording, name) for short, name in hunts.items()}
        return {"tour": self.start, **runs, **recorded}

    @property
    def is_on(self) -> bool:
        """Whether it leads somewhere now."""
        return self._looking.isActive()

    @property
    def step(self) -> TourStep:
        """What is to be done."""
        return STEPS[self._place]

    @property
    def run(self) -> RunId | None:
        """The run that is open."""
        return self._run.run

    @property
    def row(self) -> Row | None:
        """The row that is selected."""
        return self._viewing.row

    @property
    def last(self) -> int:
        """The newest event of the run that is open."""
        return self._run.last

    @property
    def is_over(self) -> bool:
        """Whether the run that is open has come to its end, and all of it is here."""
        return bool(self._run.status) and self._run.status not in UNDER_WAY and not self._run.has_gap

    @property
    def is_past(self) -> bool:
        """Whether a place before the run's end is looked at."""
        return self._viewing.is_past

    @property
    def is_comparing(self) -> bool:
        """Whether two runs are shown side by side."""
        return self._window.pages.currentWidget() is self._compare

    def is_at(self, kind: LandmarkKind) -> bool:
        """Whether the selected row shows one of that kind."""
        row = self._viewing.row
        place = self._run.timeline.row_at(row.start) if row is not None else None
        return place is not None and self._run.landmarks.has(kind, place)

    def start(self) -> None:
        """Go on with the tour where its run is open and it was left, else begin it."""
        if self.hunted is not None and self._run.run is not None and 0 < self._place < len(STEPS) - 1:
            self._go_on()
            return
        self._place, self.hunted, self.forked_at = 0, None, 0
        self._run_hunt(HUNT, self._begun)

    def leave(self) -> None:
        """Say no more."""
        self._looking.stop()
        self._window.removeEventFilter(self)
        self.bar.hide()
        self._halo.surround(None)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Leave on an Escape that reached the window: nothing in it had a use for the key."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not is_escape or event.type() != QEvent.Type.KeyPress:
            return False
        self.leave()
        return True

    def _begun(self, run: RunId) -> None:
        self.hunted = run
        self._go_on()

    def _go_on(self) -> None:
        self._say()
        self._looking.start()
        self._window.installEventFilter(self)

    def _look(self) -> None:
        if self._run.run not in (None, self.hunted) and not self.forked_at and not self._run.has_gap:
            self.forked_at = self._run.last
        if self.step.done(self):
            self._place += 1
            self._say()

    def _say(self) -> None:
        is_last = self._place == len(STEPS) - 1
        text = table_words(self.step.text)
        self.bar.say(self._place + 1, len(STEPS), _KEY.sub(lambda key: self._key(key.group(1)), text), is_last=is_last)
        self._halo.surround(self._meant(self.step.at))

    def _key(self, name: str) -> str:
        return self._window.actions_by_name[name].shortcut().toString() or self.tr("without a key")

    def _meant(self, name: str) -> QWidget | None:
        match name:
            case "":
                return None
            case "timeline":
                return self._panels.timeline
            case "inspector":
                return self._panels.inspector
            case _:
                return self._window.run_bar.widgetForAction(self._window.actions_by_name[name])
