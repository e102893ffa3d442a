"""What goes on around the runs: files that come in, work under way, what was told, and how the window is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.ui.client import EngineClient
from workbench.ui.controllers.comparing import Comparing
from workbench.ui.controllers.composing import Composing
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.history import History
from workbench.ui.controllers.inbox import InboxController
from workbench.ui.controllers.opening import Opening
from workbench.ui.controllers.quitting import Quitting
from workbench.ui.controllers.run_news import RunNews
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.under_way import UnderWayController
from workbench.ui.main_window import MainWindow
from workbench.ui.news import Place
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.tasks import Tasks


class Around(QObject):
    """Makes what belongs to it, and says by which actions it is reached."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        engine: EngineController,
        history: History,
        run: OpenRun,
        sessions: SessionsController,
        composing: Composing,
        comparing: Comparing,
        inbox: InboxController,
        panels: Panels,
    ) -> None:
        super().__init__(window)
        self._window, self._run, self._sessions, self._panels = window, run, sessions, panels
        self._comparing = comparing
        notices, bar = panels.notices, panels.status.work
        self.opening = Opening(window, composing, sessions, run, notices)
        self.under_way = UnderWayController(window, client, tasks, engine, history, run, notices, bar)
        self.news = RunNews(window, engine, sessions, run, panels, inbox, self.show)
        self.quitting = Quitting(window, client, tasks, engine, sessions, self.under_way)

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by name."""
        return {
            "news": self.news.show,
            "under_way": self.under_way.show,
            "open_recent": self.opening.show_recent,
        }

    def show(self, place: Place) -> None:
        """Show the event that something told is about, or where its run stands."""
        if place.seq is not None:
            self._comparing.show(place.run, place.seq)
        elif (row := self._sessions.find(place.run)) is not None:
            self._sessions.open_run(row)
        if self._run.run == place.run:
            self._panels.show_run(self._window, True)
