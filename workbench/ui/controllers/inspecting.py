"""Fills inspector and context panel: what they want is asked for, what comes is handed over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer

from workbench.domain.errors import WorkbenchError
from workbench.domain.events import AnyEvent
from workbench.domain.ids import FrameId, RunId
from workbench.domain.prompt_changes import request_before
from workbench.domain.queries import BodyText, ContextAt, Prompt, PromptAt, Text
from workbench.domain.timeline_rows import Ahead, Row
from workbench.domain.timeline_text import token_count
from workbench.ui.client import EngineClient
from workbench.ui.controllers.context_windows import ContextWindows
from workbench.ui.itemmodels.run_lists import SegmentsItemModel
from workbench.ui.open_run import OpenRun
from workbench.ui.table_words import table_words
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.inspector.change_bar import Before
from workbench.ui.widgets.lists import ListPanel

translate = QCoreApplication.translate

STREAM_MS = 80
"""How often the inspector takes in what streams in: its layout costs more than all else of a piece."""
SETTLE_MS = 120
"""How long the selection stands still before the context window is asked for."""


class Inspecting:
    """One place that knows what is selected."""

    def __init__(
        self,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        inspector: Inspector,
        context: ListPanel,
    ) -> None:
        self._client, self._run, self._tasks = client, run, tasks
        self._inspector, self._context = inspector, context
        self._windows = ContextWindows(client)
        self._row: Row | None = None
        self._context_asked: ContextAt | None = None
        self._settle = QTimer()
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._want_context_panel)
        self._streaming = QTimer()
        self._streaming.setSingleShot(True)
        self._streaming.setInterval(STREAM_MS)
        self._streaming.timeout.connect(self.refresh)
        inspector.body_wanted.connect(self._want_body)
        inspector.prompt_wanted.connect(self._want_prompt)
        inspector.context_wanted.connect(self._want_context)
        run.opened.connect(self._run_opened)
        run.streamed.connect(lambda _: None if self._streaming.isActive() else self._streaming.start())

    @property
    def row(self) -> Row | None:
        """The row that is shown."""
        return self._row

    def show(self, row: Row | None) -> None:
        """Show what is known about a row; None: nothing is selected."""
        self._row = row
        ahead = self._run.timeline.ahead(row) if row is not None else None
        self._inspector.show_row(row, self._events_around(row, ahead), ahead)
        self._settle.start()

    def refresh(self) -> None:
        """Show the selected row again where it has grown, and the newest context where none is selected."""
        if self._row is None:
            self._settle.start()
            return
        index = self._run.timeline.row_at(self._row.start)
        row = self._run.timeline.rows[index] if index is not None else None
        if row is not None and row != self._row and row.start == self._row.start:
            self.show(row)

    def _run_opened(self) -> None:
        self._windows.forget()
        self._context.item_model.clear()
        self._context.show_head("")
        self.show(None)

    def _events_around(self, row: Row | None, ahead: Ahead | None) -> list[AnyEvent]:
        """The run's start (it holds the tools), and the step of the row, or of what is ahead, as far as it goes."""
        if row is None or not self._run.events:
            return []
        timeline = self._run.timeline
        own = self._run.events_of(row)
        if (
            ahead is not None
            and ahead.call is not None
            and (row.frame, row.step) != (ahead.call.frame, ahead.call.step)
        ):
            return [*self._events_around(ahead.call, None), *own]
        step = timeline.step_at(row.frame, row.step)
        if step is None:
            return own
        first = timeline.rows[timeline.steps[step].first].start
        after = next((each for each in timeline.steps[step + 1 :] if each.frame == row.frame), None)
        end = timeline.rows[after.first].start - 1 if after else self._run.last
        around = [each for each in self._run.events[first - 1 : max(end, row.end)] if each.frame == row.frame]
        return [self._run.events[0], *around] if first > 1 else around

    def _want_body(self, ref: str) -> None:
        self._fetch(ref, lambda text: self._inspector.set_body(ref, text), lambda why: self._failed(ref, why))

    def _want_prompt(self, seq: int) -> None:
        if (run := self._run.run) is not None:
            self._tasks.start(self._prompt(run, seq))

    def _want_context(self, seq: int) -> None:
        if (run := self._run.run) is not None:
            self._tasks.start(self._context_of(ContextAt(run=run, seq=seq, frame=self._frame)))

    @property
    def _frame(self) -> FrameId | None:
        """The frame that is shown: the row's; None: the one that the run stands in."""
        return self._row.frame if self._row is not None and self._row.phase is not None else None

    def _failed(self, what: str, why: str) -> None:
        self._inspector.set_failed(what, why)

    def _fetch(self, ref: str, show: Callable[[str], None], failed: Callable[[str], None]) -> None:
        async def fetch() -> None:
            try:
                answer = await self._client.ask(BodyText(ref=ref), Text)
            except WorkbenchError as error:
                failed(str(error))
            else:
                show(answer.text)

        self._tasks.start(fetch())

    async def _prompt(self, run: RunId, seq: int) -> None:
        try:
            prompt = await self._client.ask(PromptAt(run=run, seq=seq), Prompt)
            before = await self._prompt_before(run, seq)
        except WorkbenchError as error:
            self._failed("prompt", str(error))
        else:
            if run == self._run.run:
                self._inspector.set_prompt(seq, prompt, before)

    async def _prompt_before(self, run: RunId, seq: int) -> Before | None:
        """The prompt of the same agent's step before; a repeated request would be like its own first."""
        if run != self._run.run or (earlier := request_before(self._run.events, seq)) is None:
            return None
        prompt = await self._client.ask(PromptAt(run=run, seq=earlier.seq), Prompt)
        return Before(seq=earlier.seq, step=earlier.step, prompt=prompt)

    async def _context_of(self, query: ContextAt) -> None:
        try:
            context = await self._windows.at(query)
        except WorkbenchError as error:
            self._failed("context", str(error))
        else:
            if query.run == self._run.run and query.frame == self._frame:
                self._inspector.set_context(query.seq, context)

    def _want_context_panel(self) -> None:
        seq = self._row.end if self._row else self._run.last
        if seq and self._run.run is not None and not self._run.has_gap:
            self._tasks.start(self._fill_context_panel(ContextAt(run=self._run.run, seq=seq, frame=self._frame)))

    async def _fill_context_panel(self, query: ContextAt) -> None:
        self._context_asked = query
        try:
            context = await self._windows.at(query)
        except WorkbenchError as error:
            self._context.show_head(str(error))
            return
        if query.run != self._run.run or query != self._context_asked:
            return
        model = self._context.item_model
        assert isinstance(model, SegmentsItemModel)
        model.show(context.segments)
        size = translate("Inspecting", " of {0}").format(token_count(context.size)) if context.size else ""
        span = self._run.timeline.frames.get(context.frame)
        whose = f"{span.name}: " if span is not None else ""
        head = translate("Inspecting", "{0}{1}{2} tokens after event {3} · {4}").format(
            whose, token_count(context.tokens), size, query.seq, table_words(context.strategy)
        )
        self._context.show_head(head)
