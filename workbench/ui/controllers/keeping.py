"""How long sessions are kept: what would go is listed, deleted once the person has agreed, and brought back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.commands import Prune, RestoreSession
from workbench.domain.errors import WorkbenchError
from workbench.domain.keeping import DeletedList, DeletedRow, DeletedSessions, GoingList, Rules, WouldGo
from workbench.domain.queries import Done
from workbench.domain.timeline_text import one_line
from workbench.ui.client import EngineClient
from workbench.ui.controllers.settings import SettingsController
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.table_words import plural
from workbench.ui.tasks import Tasks

_NAMED = 5
"""Sessions that the question names."""


class KeepingController(QObject):
    """Fills two lists of the page of settings."""

    def __init__(self, client: EngineClient, tasks: Tasks, settings: SettingsController) -> None:
        super().__init__(settings)
        self._client, self._tasks, self._page = client, tasks, settings.page
        page = self._page
        page.going.look_wanted.connect(lambda: tasks.start(self._look()))
        page.going.apply_wanted.connect(lambda: tasks.start(self._ask()))
        page.deleted.back_wanted.connect(lambda row: tasks.start(self._bring_back(row)))
        page.changed.connect(lambda *_: page.going.forget())
        settings.measured.connect(self.refresh)

    def refresh(self) -> None:
        """Ask what can be brought back, where someone looks at it."""
        if self._page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    async def _list(self) -> None:
        self._page.deleted.show_deleted(await self._client.ask(DeletedSessions(), DeletedList))

    async def _look(self) -> None:
        await self._found()

    async def _found(self) -> GoingList | None:
        """What would go, which is shown; None: it could not be told."""
        self._page.news.say("")
        try:
            found = await self._client.ask(WouldGo(), GoingList)
        except WorkbenchError as error:
            self._page.news.say(error.message, error.todo, "bad")
            return None
        self._page.going.show_going(found)
        return found

    async def _ask(self) -> None:
        found = await self._found()
        if found is None or not found.rows:
            if found is not None and found.rules == Rules():
                self._page.news.say(
                    self.tr("No rule says what goes"),
                    self.tr("Set the days that sessions are kept, or the room for sessions."),
                    "neutral",
                )
            return
        names = ", ".join(f"“{one_line(row.name, 60)}”" for row in found.rows[:_NAMED])
        if (more := len(found.rows) - _NAMED) > 0:
            names = f"{names}, {plural('Keeping', '%n more', more)}"
        dialog = SureDialog(
            self.tr("Delete sessions"),
            plural("Keeping", "Delete %n session(s)?", len(found.rows)),
            self.tr("{0}. For a week they can be brought back here.").format(names),
            self.tr("&Delete"),
            self._page,
        )
        dialog.agreed.connect(lambda: self._tasks.start(self._prune()))
        dialog.open()

    async def _prune(self) -> None:
        done = await self._client.do(Prune(), Done)
        self._page.news.say("", done.note, "neutral")
        self._page.going.forget()
        await self._list()

    async def _bring_back(self, row: DeletedRow) -> None:
        await self._client.do(RestoreSession(session=row.session), Done)
        self._page.news.say("", self.tr("“{0}” is back.").format(one_line(row.name, 80)), "neutral")
        self._page.going.forget()
        await self._list()
