"""Going through a recorded run again, offline, against today's code or a goal file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from workbench.domain.commands import Replay
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.queries import RunRef
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.controllers.files import ask_for_file
from workbench.ui.controllers.viewing import Viewing
from workbench.ui.dialogs.replayed import ReplayDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks


class Replaying(QObject):
    """Asks whether a run comes to the same, shows the first difference, and opens a replay that became a run."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        viewing: Viewing,
        select: Callable[[int], object],
        opened: Callable[[RunRef], None],
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._run, self._tasks = window, client, run, tasks
        self._viewing, self._select, self._opened = viewing, select, opened

    def open(self) -> None:
        """Replay the run that is open."""
        run = self._run.run
        if run is None:
            return
        dialog = ReplayDialog(self._viewing.seq if self._viewing.is_past else 0, self._window)
        dialog.event_wanted.connect(self._select)
        dialog.goal_file_wanted.connect(lambda: self._ask_goal(dialog, run))
        dialog.run_wanted.connect(lambda until: self._tasks.start(self._tell(dialog, run, until or None)))
        dialog.open()
        self._tasks.start(self._replay(dialog, run, ""))

    def _ask_goal(self, dialog: ReplayDialog, run: RunId) -> None:
        def chosen(file: str) -> None:
            dialog.show_waiting()
            self._tasks.start(self._replay(dialog, run, file))

        ask_for_file(dialog, self.tr("Goal file"), self.tr("Goal files (*.toml)"), chosen)

    async def _tell(self, dialog: ReplayDialog, run: RunId, until: int | None) -> None:
        order = Replay(run=run, until=until)
        ref = await carried_out(dialog, dialog.show_failure, lambda: self._client.do(order, RunRef))
        if ref is not None:
            self._opened(ref)

    async def _replay(self, dialog: ReplayDialog, run: RunId, goal_file: str) -> None:
        try:
            replayed = await self._client.ask(ReplayCheck(run=run, goal_file=goal_file), Replayed)
        except WorkbenchError as error:
            if isValid(dialog):
                dialog.show_failure(str(error))
            return
        if isValid(dialog):
            dialog.show_replayed(replayed)
