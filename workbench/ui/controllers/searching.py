"""Searching all sessions: asks the engine while one types, and opens what is chosen at its event."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.searching import Search, SearchHit, SearchHits
from workbench.ui.client import EngineClient
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.search_page import SearchPage


class SearchController(QObject):
    """Asks one search at a time; the newest line is what counts.

    Signals:
        event_wanted(str, int): show this event of this run
    """

    event_wanted = Signal(str, int)

    def __init__(self, parent: QObject, client: EngineClient, tasks: Tasks, page: SearchPage) -> None:
        super().__init__(parent)
        self._client, self._tasks, self.page = client, tasks, page
        self._is_asking = self._is_outdated = False
        page.wanted.connect(self.refresh)
        page.chosen.connect(self._open)

    def refresh(self) -> None:
        """Look anew, where someone looks at it."""
        if not (self.page.isVisible() and self._client.is_ready):
            return
        self._is_outdated = True
        if not self._is_asking:
            self._tasks.start(self._ask())

    async def _ask(self) -> None:
        self._is_asking = True
        try:
            while self._is_outdated and self.page.isVisible():
                self._is_outdated = False
                found = await self._client.ask(Search(line=self.page.line.text()), SearchHits)
                self._is_outdated |= found.indexed < 1
                self.page.news.say("", "", "neutral")
                self.page.show_hits(found.hits, more=found.more, indexed=found.indexed, unreadable=found.unreadable)
        except WorkbenchError as error:
            self.page.news.say(error.message, error.todo, "bad")
        finally:
            self._is_asking = False

    def _open(self, hit: SearchHit) -> None:
        self.page.closed.emit()
        self.event_wanted.emit(hit.run, hit.seq)
