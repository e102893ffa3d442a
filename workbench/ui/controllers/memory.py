"""The page of memory: what agents remember is listed, edited, forgotten, brought back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.domain.commands import EditMemory, ForgetMemory, MemoryCommand, RestoreMemory, ShareMemory
from workbench.domain.errors import WorkbenchError
from workbench.domain.memory import KeptMemory
from workbench.domain.queries import Done, MemoryList
from workbench.ui.client import EngineClient
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.memory import MemoryPage


class MemoryController(QObject):
    """Holds only what was forgotten last, so that it can be brought back.

    Signals:
        event_wanted(str, int): show this event of this run
    """

    event_wanted = Signal(str, int)

    def __init__(self, parent: QObject, client: EngineClient, tasks: Tasks, page: MemoryPage) -> None:
        super().__init__(parent)
        self._client, self._tasks, self.page = client, tasks, page
        self._forgotten: KeptMemory | None = None
        details = page.details
        page.wanted.connect(self.refresh)
        page.undo_requested.connect(self.undo)
        details.save_requested.connect(self._save)
        details.forget_requested.connect(lambda entry: self._tasks.start(self._forget(entry)))
        details.share_requested.connect(self._share)
        details.origin_requested.connect(self._show_origin)

    def refresh(self) -> None:
        """Ask anew for what is remembered, where someone looks at it."""
        if self.page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    def undo(self) -> None:
        """Bring back what was forgotten last."""
        if (entry := self._forgotten) is not None:
            self._tasks.start(self._restore(entry))

    def _save(self, entry: KeptMemory, text: str, trusted: bool) -> None:
        command = EditMemory(memory=entry.id, text=text, trusted=trusted, branch=entry.branch)
        self._tasks.start(self._change(command))

    def _share(self, entry: KeptMemory) -> None:
        self._tasks.start(self._change(ShareMemory(memory=entry.id, branch=entry.branch)))

    def _show_origin(self, entry: KeptMemory) -> None:
        self.page.closed.emit()
        self.event_wanted.emit(entry.run, entry.seq)

    async def _change(self, command: MemoryCommand) -> None:
        await self._do(command)

    async def _forget(self, entry: KeptMemory) -> None:
        if await self._do(ForgetMemory(memory=entry.id, branch=entry.branch)):
            self._remember_forgotten(entry)

    async def _restore(self, entry: KeptMemory) -> None:
        if await self._do(RestoreMemory(memory=entry.id, branch=entry.branch)):
            self._remember_forgotten(None)

    def _remember_forgotten(self, entry: KeptMemory | None) -> None:
        self._forgotten = entry
        self.page.set_can_undo(entry is not None)

    async def _do(self, command: MemoryCommand) -> bool:
        """Carry out a command, say how it went on the page, and list what there is then; says whether it was done."""
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            self.page.news.say(error.message, error.todo, "bad")
            return False
        self.page.news.say("", done.note, "neutral")
        await self._list()
        return True

    async def _list(self) -> None:
        listed = await self._client.ask(self.page.filters.wanted, MemoryList)
        self.page.show_entries(listed.rows, listed.unreadable)
