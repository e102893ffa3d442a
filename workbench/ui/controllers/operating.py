"""Surgery on the context window at a stop: what the inspector asks for is sent, and the window shown as it is then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from workbench.domain.commands import Command, Edit, SummariseMessages
from workbench.domain.errors import WorkbenchError
from workbench.domain.event_parts import SURGERY
from workbench.domain.events import EditTarget
from workbench.domain.ids import FrameId, RunId
from workbench.domain.inspection import StateView
from workbench.domain.queries import Context, ContextAt, RunRef
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.notices import Notices


class Operating:
    """Follows the state at the stop."""

    def __init__(
        self,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        inspector: Inspector,
        notices: Notices,
        swap: Callable[[int], None],
        made: Callable[[], None],
        without: Callable[[tuple[int, ...]], None],
    ) -> None:
        self._client, self._run, self._tasks = client, run, tasks
        self._tab, self._notices, self._swap, self._made = inspector.context, notices, swap, made
        self._without = without
        self._frame: FrameId | None = None
        """Whose messages they are."""
        inspector.surgery_wanted.connect(self._wanted)

    def show_state(self, state: StateView | None, *, is_past: bool) -> None:
        """Let messages be operated on where the run stands before its next request."""
        stands = state is not None and not is_past and self._run.standing in ("paused", "waiting")
        may = stands and state is not None and set(SURGERY) <= set(state.editable)
        self._frame = state.frame if state is not None else None
        self._tab.allow(state.context if may and state is not None else None)

    def _wanted(self, what: EditTarget | Literal["without"], places: tuple[int, ...]) -> None:
        run = self._run.run
        if run is None or not places:
            return
        if what == "prompt":
            self._swap(places[0])
        elif what == "without":
            self._without(places)
        elif what == "summarise":
            self._tasks.start(self._send(run, SummariseMessages(run=run, messages=places, frame=self._frame)))
        else:
            self._tasks.start(self._send(run, Edit(run=run, target=what, message=places[0], frame=self._frame)))

    async def _send(self, run: RunId, command: Command) -> None:
        try:
            await self._client.do(command, RunRef)
        except WorkbenchError as error:
            self._notices.tell("warning", error.message, error.todo)
            return
        self._made()
        context = await self._client.ask(ContextAt(run=run, seq=self._run.last, frame=self._frame), Context)
        if run == self._run.run:
            self._tab.show_context(context)
