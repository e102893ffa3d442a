"""Tries the tool set that is being composed on past runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.policy_queries import PolicyTried, Tried, TryPolicy
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.tools import ToolSet
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.compose.tool_set_editor import ToolSetEditor


class Trying:
    """Asks for one editor at a time."""

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks, show: Callable[[RunId, int], object]) -> None:
        self._client, self._run, self._tasks, self._show = client, run, tasks, show
        self._editor: ToolSetEditor | None = None
        self._round = 0
        client.published.connect(self._hear)

    def serve(self, editor: ToolSetEditor, leave: Callable[[], object]) -> None:
        """Answer what this editor asks; `leave` makes way for a run that is to be looked at."""

        def look(tried: Tried) -> None:
            leave()
            self._show(tried.run, tried.seq)

        self._editor = editor
        editor.trial.asked.connect(lambda: self._ask(editor))
        editor.trial.given_up.connect(self._give_up)
        editor.trial.chosen.connect(look)

    def release(self) -> None:
        """The editor is gone."""
        self._editor = None
        self._round += 1

    def _hear(self, published: Iterable[AnyPublished]) -> None:
        for item in published:
            if isinstance(item, Progress) and item.key == "try policy" and self._editor is not None:
                self._editor.trial.show_progress(item.done, said(item.text))

    def _ask(self, editor: ToolSetEditor) -> None:
        self._round += 1
        self._tasks.start(self._try(editor.tool_set(), self._round))

    def _give_up(self) -> None:
        """Ask for nothing of one run: the question under way ends."""
        self._round += 1
        if self._run.run is not None:
            self._tasks.start(self._ask_nothing(self._run.run))

    async def _ask_nothing(self, run: RunId) -> None:
        await self._client.ask(TryPolicy(tools=ToolSet(), runs=(run,)), PolicyTried)

    async def _try(self, tools: ToolSet, number: int) -> None:
        try:
            tried = await self._client.ask(TryPolicy(tools=tools), PolicyTried)
        except WorkbenchError as error:
            if number == self._round and self._editor is not None:
                self._editor.trial.show_failure(str(error))
            return
        if number == self._round and self._editor is not None:
            self._editor.trial.show_tried(tried)
