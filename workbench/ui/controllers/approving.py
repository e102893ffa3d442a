"""Fills the approval panel: which of the calls that wait it shows, and what that one would change."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.errors import WorkbenchError
from workbench.domain.events import ApprovalAsked
from workbench.domain.ids import ROOT_FRAME, ToolCallId
from workbench.domain.policy_queries import ChangeOf, FileChange
from workbench.domain.queries import BodyText, Text
from workbench.domain.tools import ToolSpec
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.approval import ApprovalPanel


class Approving:
    """Knows what waits, oldest first; answering one shows the next."""

    def __init__(
        self,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        panel: ApprovalPanel,
        shown: Callable[[ToolCallId | None], None],
    ) -> None:
        self._client, self._run, self._tasks, self._panel, self._tell = client, run, tasks, panel, shown
        self._place = 0
        self._shown: ApprovalAsked | None = None
        panel.body_wanted.connect(self._want_arguments)
        panel.change_wanted.connect(self._want_change)
        panel.moved.connect(self._move)
        run.waiting_changed.connect(self.show)
        run.opened.connect(self.show)

    @property
    def asked(self) -> ApprovalAsked | None:
        """What is shown."""
        return self._shown

    def show(self) -> None:
        """Show what was shown as long as it waits, else what took its place."""
        asks = self._run.asks
        if self._shown in asks and self._shown is not None:
            self._place = asks.index(self._shown)
        self._place = min(self._place, max(0, len(asks) - 1))
        self._shown = asked = asks[self._place] if asks else None
        self._tell(asked.call if asked is not None and asked.ask != "question" else None)
        self._panel.pending.show_place(self._place + 1, len(asks))
        if asked is None:
            self._panel.show_ask(None, None, None)
            return
        started = self._run.started
        verdicts, tool_set = self._run.verdicts(asked.call), started.tools.name if started else ""
        agent, is_own = self._run.agent_of(asked.frame), asked.frame == ROOT_FRAME
        proposed, spec, number = self._run.proposal(asked.call), self._spec(asked.tool), self._run.number(asked.call)
        self._panel.show_ask(asked, proposed, spec, verdicts, tool_set if is_own else "", number, agent)

    def _move(self, by: int) -> None:
        asks = self._run.asks
        if 0 <= self._place + by < len(asks):
            self._place += by
            self._shown = asks[self._place]
            self.show()

    def _spec(self, tool: str) -> ToolSpec | None:
        started = self._run.started
        return next((spec for spec in started.offered if spec.name == tool), None) if started else None

    def _want_arguments(self, ref: str) -> None:
        self._tasks.start(self._fetch(ref))

    async def _fetch(self, ref: str) -> None:
        try:
            answer = await self._client.ask(BodyText(ref=ref), Text)
        except WorkbenchError as error:
            self._panel.set_failed(str(error))
        else:
            self._panel.set_arguments_text(answer.text)

    def _want_change(self, arguments: str) -> None:
        if self._shown is not None and self._client.is_ready:
            self._tasks.start(self._change(self._shown, arguments))

    async def _change(self, asked: ApprovalAsked, arguments: str) -> None:
        try:
            query = ChangeOf(run=asked.run, call=asked.call, arguments=arguments)
            change = await self._client.ask(query, FileChange)
        except WorkbenchError as error:
            if asked == self._shown:
                self._panel.change.show_failure(str(error))
        else:
            if asked == self._shown:
                self._panel.set_change(change)
