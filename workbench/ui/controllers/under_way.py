"""Shows all that is under way in one place, and ends what the person wants ended."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.commands import GiveUp, Pause, StopInstall
from workbench.domain.ids import RunId
from workbench.domain.queries import Done, RunRef
from workbench.ui.client import EngineClient
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.history import History
from workbench.ui.dialogs.under_way import UnderWayDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.under_way import UnderWayList
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.work_bar import WorkBar

READ_ON = "read on"


class UnderWayController(QObject):
    """Hears of work from the engine and from the reading of long runs."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        engine: EngineController,
        history: History,
        run: OpenRun,
        notices: Notices,
        bar: WorkBar,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks, self._history = window, client, tasks, history
        self._run, self._notices = run, notices
        run.opened.connect(lambda: notices.remove(READ_ON))
        notices.chosen.connect(self._read_on)
        self.work = UnderWayList(self)
        self.dialog: UnderWayDialog | None = None
        """The list, once it was wanted."""
        self.work.changed.connect(lambda: bar.show_items(self.work.items))
        engine.progressed.connect(self.work.hear)
        engine.went_down.connect(self.work.clear)
        history.progress.connect(self.work.hear)
        bar.stop_requested.connect(self.stop)
        bar.list_requested.connect(self.show)

    def show(self) -> None:
        """Show the list."""
        if self.dialog is None:
            self.dialog = UnderWayDialog(self.work, self._window)
            self.dialog.jobs.stop_requested.connect(self.stop)
        self.dialog.show_in_front()

    def stop(self, key: str) -> None:
        """End what has a key."""
        kind, _, run = key.partition(":")
        if key.startswith("history "):
            self._give_up_reading()
        elif kind == "peek":
            self._tasks.start(self._pause(RunId(run)))
        elif key == "plugins":
            self._tasks.start(self._do(StopInstall()))
        else:
            self._tasks.start(self._do(GiveUp(key=key)))

    def _give_up_reading(self) -> None:
        """Leave it at what is read of the open run, and offer the rest."""
        self._history.give_up()
        words = self.tr("Only the first {0} events of this run are read.").format(f"{self._run.last:,}")
        self._notices.tell("warning", words, key=READ_ON, button=self.tr("Read on"))

    def _read_on(self, key: str) -> None:
        if key == READ_ON:
            self._notices.remove(READ_ON)
            self._history.fill()

    async def _pause(self, run: RunId) -> None:
        """End samples that are being taken."""
        await self._client.do(Pause(run=run), RunRef)

    async def _do(self, command: GiveUp | StopInstall) -> None:
        await self._client.do(command, Done)
