"""Tells of a run whose model failed and that stands still; takes the ways on: again, another model, give up."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.events import ModelFailed, RunPaused
from workbench.ui.controllers.debugger import Debugger
from workbench.ui.controllers.driving import Driving
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.widgets.notices import Notices

AGAIN = "model failed"
ANOTHER, GIVE_UP = f"{AGAIN}: another", f"{AGAIN}: give up"


class Failing(QObject):
    """Follows the open run."""

    def __init__(self, run: OpenRun, notices: Notices, driving: Driving, debugger: Debugger) -> None:
        super().__init__()
        self._run, self._notices, self._driving, self._debugger = run, notices, driving, debugger
        self._told: RunPaused | None = None
        """The stop that the banner is about, dismissed or not."""
        run.status_changed.connect(self._look)
        run.opened.connect(self._look)
        notices.chosen.connect(self._chosen)

    def _look(self) -> None:
        stop, failure = self._stop()
        if stop is None or failure is None:
            self._told = None
            self._notices.remove(AGAIN)
        elif stop != self._told:
            self._told = stop
            others = ((ANOTHER, self.tr("Another model…")), (GIVE_UP, self.tr("Give up")))
            words, todo = said(failure.message), said(failure.todo)
            self._notices.tell("error", words, todo, key=AGAIN, button=self.tr("Try again"), others=others)

    def _stop(self) -> tuple[RunPaused | None, ModelFailed | None]:
        """The stop that the run stands at and the failure that led to it; an edit at the stop changes neither."""
        if self._run.status != "paused" or self._run.reason != "error" or self._run.elsewhere:
            return None, None
        events = self._run.events
        place = next((at for at in range(len(events) - 1, 0, -1) if isinstance(events[at], RunPaused)), 0)
        stop, before = (events[place], events[place - 1]) if place else (None, None)
        return (stop, before) if isinstance(stop, RunPaused) and isinstance(before, ModelFailed) else (None, None)

    def _chosen(self, key: str) -> None:
        match key:
            case _ if key == AGAIN:
                self._driving.go("continue")
            case _ if key == ANOTHER:
                self._debugger.another_model()
            case _ if key == GIVE_UP:
                self._driving.stop()
