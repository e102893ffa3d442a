"""The page of the audit: fills it page by page, verifies, exports, and shows calls in their runs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from workbench.domain.audit import (
    AuditEntries,
    AuditEntry,
    AuditFilter,
    AuditPage,
    AuditVerified,
    ExportAudit,
    VerifyAudit,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import BodyText, Done, Text
from workbench.ui.client import EngineClient
from workbench.ui.controllers.files import ask_for_file
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.audit import AuditPanel

_KINDS = "JSON lines (*.jsonl);;All files (*)"
_FIRST = 200
"""Calls that are shown before somebody scrolls."""


class AuditController(QObject):
    """Everything over queries; only what is looked at is asked for.

    Signals:
        event_wanted(str, int): a run and one of its events are to be shown
    """

    event_wanted = Signal(str, int)

    def __init__(self, window: MainWindow, client: EngineClient, tasks: Tasks, run: OpenRun, page: AuditPanel) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks, self._run, self.page = window, client, tasks, run, page
        self._where = AuditFilter()
        self._next: tuple[float, int] | None = None
        self._looked = self._number = 0
        client.published.connect(self._hear)
        page.wanted.connect(self.refresh)
        page.more_wanted.connect(lambda: self._tasks.start(self._more(self._number)))
        page.verify_requested.connect(self.verify)
        page.export_requested.connect(self._export)
        page.run_requested.connect(self._show)
        page.source.wanted.connect(lambda ref: self._tasks.start(self._fetch(ref)))
        run.opened.connect(lambda: page.filters.set_run(run.run or ""))
        page.filters.set_run(run.run or "")

    def refresh(self) -> None:
        """Ask from the newest call on, where someone looks at it."""
        if self.page.isVisible() and self._client.is_ready:
            self._number += 1
            self._where, self._next, self._looked = self.page.filters.where, None, 0
            self.page.begin()
            self._tasks.start(self._more(self._number))

    async def _more(self, number: int) -> None:
        """Go on until some more are there, or nothing is left; what is asked anew meanwhile ends it."""
        found = 0
        while number == self._number and found < _FIRST:
            query = AuditEntries(where=self._where, before=self._next, limit=_FIRST)
            page = await self._client.ask(query, AuditPage)
            if number != self._number:
                return
            self._next, self._looked, found = page.next, self._looked + page.looked, found + len(page.entries)
            self.page.show_calls(page.entries, page.next is not None, self._looked)
            if page.damage:
                self.page.news.say(self.tr("Not all could be read"), "\n".join(page.damage[:3]), "bad")
            if page.next is None:
                return

    def verify(self) -> None:
        """Look through everything, and say what it came to."""
        self.page.set_verifying(True)
        self._tasks.start(self._verify())

    async def _verify(self) -> None:
        try:
            verified = await self._client.ask(VerifyAudit(), AuditVerified)
        except WorkbenchError as error:
            self.page.set_verifying(False)
            self.page.news.say(error.message, error.todo, "bad")
            return
        self.page.show_verified(verified)

    def _export(self) -> None:
        where = self.page.filters.where

        def write(file: str) -> None:
            self._tasks.start(self._written(ExportAudit(file=file, where=where)))

        ask_for_file(self._window, self.tr("Export calls"), _KINDS, write, save_as="audit.jsonl")

    async def _written(self, command: ExportAudit) -> None:
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            self.page.news.say(error.message, error.todo, "bad")
            return
        self.page.news.say("", done.note, "good")

    async def _fetch(self, ref: str) -> None:
        try:
            self.page.source.put(ref, (await self._client.ask(BodyText(ref=ref), Text)).text)
        except WorkbenchError as error:
            self.page.source.put_failed(ref, error.message)

    def _show(self, entry: AuditEntry) -> None:
        self._window.activateWindow()
        self._window.raise_()
        self.event_wanted.emit(entry.run, entry.seq)

    def _hear(self, published: Iterable[AnyPublished]) -> None:
        for each in published:
            if isinstance(each, Progress) and each.key == "audit":
                self.page.show_progress(each.text)
