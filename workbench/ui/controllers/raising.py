"""Asks a person for other limits where a run stands still at one, and lets it go on with them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.commands import Continue, RaiseLimits
from workbench.domain.errors import InvalidCommand
from workbench.domain.goals import Limits
from workbench.domain.ids import RunId
from workbench.domain.inbox import Inbox, InboxItem, InboxList
from workbench.domain.queries import RunRef
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.raise_limits import RaiseLimitsDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.said import said
from workbench.ui.tasks import Tasks


class Raising(QObject):
    """One dialog, for the open run and for what stands in the inbox; a sub-agent's limits as the run's own."""

    def __init__(self, window: MainWindow, client: EngineClient, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks = window, client, tasks
        self.dialog: RaiseLimitsDialog | None = None
        """The dialog while it is open."""

    def look(self, run: RunId) -> None:
        """Ask for other limits of a run that stands still at one."""
        self._tasks.start(self._look(run))

    async def _look(self, run: RunId) -> None:
        found = (await self._client.ask(Inbox(), InboxList)).items
        item = next((each for each in found if each.run == run and each.limits is not None), None)
        if item is None:
            raise InvalidCommand(
                self.tr("The run does not stand still at a limit any more."),
                self.tr("Look where it stands."),
            )
        self.show(item)

    def show(self, item: InboxItem) -> None:
        """Ask for other limits of what stands still at one."""
        if item.limits is None:
            return
        self.dialog = RaiseLimitsDialog(item.limits, item.used, said(item.why), self._window)
        self.dialog.chosen.connect(lambda limits: self._tasks.start(self._raise(item, limits)))
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    async def _raise(self, item: InboxItem, limits: Limits) -> None:
        await self._client.do(RaiseLimits(run=item.run, limits=limits, frame=item.frame), RunRef)
        await self._client.do(Continue(run=item.run), RunRef)
