"""The inbox: asks what waits, shows it, sends answers, and lets the desktop tell of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.commands import Decide
from workbench.domain.errors import WorkbenchError
from workbench.domain.inbox import Inbox, InboxItem, InboxList
from workbench.domain.policy_queries import ChangeOf, FileChange
from workbench.domain.queries import BodyText, RunRef, Text
from workbench.ui.client import EngineClient
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.main_window import MainWindow
from workbench.ui.notifying import Notifier, SystemTray
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.inbox import InboxBadge, InboxPage

SETTLE_MS = 150
"""A run that goes on changes many times a second; it is asked only once for all of them."""


class InboxController(QObject):
    """Knows what waits, for the badge and the page.

    Signals:
        listed(tuple[InboxItem, ...]): all that waits now
    """

    listed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        sessions: SessionsController,
        badge: InboxBadge,
        page: InboxPage,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks, self._sessions = window, client, tasks, sessions
        self._badge, self.page = badge, page
        self.notifier = Notifier(SystemTray(window, window.windowIcon), window.settings)
        self.notifier.chosen.connect(self._come_to_front)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        page.chosen.connect(self._chosen)
        page.run_requested.connect(self._open)
        page.approval.decided.connect(self._decide)
        page.approval.body_wanted.connect(lambda ref: tasks.start(self._fetch(ref)))
        page.approval.change_wanted.connect(self._want_change)
        notify = window.actions_by_name["notify"]
        notify.setChecked(self.notifier.is_on)
        window.actions_by_name.connect({"notify": lambda: self.notifier.turn(notify.isChecked())})

    def refresh(self) -> None:
        """Ask anew for what waits, soon."""
        if not self._settle.isActive():
            self._settle.start()

    def _ask(self) -> None:
        if self._client.is_ready:
            self._tasks.start(self._list())

    async def _list(self) -> None:
        found = (await self._client.ask(Inbox(), InboxList)).items
        self._badge.show_count(len(found))
        self.page.show_items(found)
        self.notifier.waits(found)
        self.listed.emit(found)

    def _chosen(self, item: InboxItem | None) -> None:
        panel = self.page.approval
        if item is None or item.asked is None:
            panel.show_ask(None, None, None)
            return
        panel.show_ask(item.asked, item.proposed, item.spec, item.verdicts, item.tool_set, item.number)

    def _decide(self, decision: Decide) -> None:
        self._tasks.start(self._send(decision))

    async def _send(self, decision: Decide) -> None:
        try:
            await self._client.do(decision, RunRef)
        except WorkbenchError as error:
            self.page.approval.set_failed(str(error))
        self.refresh()

    async def _fetch(self, ref: str) -> None:
        try:
            answer = await self._client.ask(BodyText(ref=ref), Text)
        except WorkbenchError as error:
            self.page.approval.set_failed(str(error))
        else:
            self.page.approval.set_arguments_text(answer.text)

    def _want_change(self, arguments: str) -> None:
        item = self.page.item
        if item is not None and item.asked is not None and self._client.is_ready:
            self._tasks.start(self._change(item, ChangeOf(run=item.run, call=item.asked.call, arguments=arguments)))

    async def _change(self, item: InboxItem, query: ChangeOf) -> None:
        try:
            change = await self._client.ask(query, FileChange)
        except WorkbenchError as error:
            if item == self.page.item:
                self.page.approval.change.show_failure(str(error))
        else:
            if item == self.page.item:
                self.page.approval.set_change(change)

    def _open(self, item: InboxItem) -> None:
        if (row := self._sessions.find(item.run)) is not None:
            self.page.closed.emit()
            self._sessions.open_run(row)
        else:
            text, todo = self.tr("That run is not listed."), self.tr("Clear the search for sessions.")
            self.page.news.say(text, todo, "warning")

    def _come_to_front(self) -> None:
        self._window.come_to_front()
        self._window.actions_by_name["inbox"].trigger()
