"""Peeking: samples of the next action, and taking one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from workbench.domain.commands import Command, Pause, Peek, TakeSample
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import SamplesTaken
from workbench.domain.inspection import PeekCost, StateView
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import RunRef, Text
from workbench.ui.client import EngineClient
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.debugging.peek_panel import PeekPanel


class Peeking(QObject):
    """Keeps the panel in step with the stop, and shows the samples that are kept with a step."""

    def __init__(self, window: MainWindow, client: EngineClient, run: OpenRun, tasks: Tasks, panel: PeekPanel) -> None:
        super().__init__(window)
        self._window, self._client, self._run, self._tasks, self._panel = window, client, run, tasks, panel
        client.published.connect(self._hear)
        panel.cost_wanted.connect(lambda count, models: self._tasks.start(self._ask_cost(count, models)))
        panel.peek_requested.connect(self._peek)
        panel.cancel_requested.connect(self._cancel)
        panel.taken.connect(self._take)

    def open(self) -> None:
        """Bring the panel to the front."""
        dock = self._window.docks["peek"]
        dock.show()
        dock.raise_()
        self._panel.ask_cost()

    def open_without(self, places: tuple[int, ...]) -> None:
        """Bring the panel to the front, so that what these messages decide can be found out."""
        self._panel.set_without(places)
        self.open()

    def show_state(self, seq: int, state: StateView | None, *, is_past: bool) -> None:
        """Follow what is looked at: its newest samples, and whether others can be taken."""
        stands = state is not None and not is_past and state.status in ("paused", "waiting", "interrupted")
        at_reason = state is not None and (state.phase == "reason" or "reply" in state.editable)
        self._panel.set_possible(stands and at_reason)
        step = state.step if state is not None else 0
        events = self._run.events[:seq] if is_past else self._run.events
        found = [event for event in events[-400:] if isinstance(event, SamplesTaken) and event.step == step]
        self._panel.show_samples(found[-1] if found else None)
        if stands and at_reason and self._panel.isVisible():
            self._panel.ask_cost()

    def _hear(self, published: Iterable[AnyPublished]) -> None:
        for item in published:
            if isinstance(item, Progress) and item.key == f"peek:{self._run.run}":
                self._panel.show_progress(item.done, said(item.text))
                if item.done == 1.0:
                    self._panel.set_running(False)

    def _peek(self, count: int, models: tuple[str, ...]) -> None:
        if self._run.run is not None:
            self._tasks.start(
                self._do(Peek(run=self._run.run, count=count, models=models, without=self._panel.without))
            )

    def _cancel(self) -> None:
        if self._run.run is not None:
            self._tasks.start(self._do(Pause(run=self._run.run)))

    def _take(self, seq: int, index: int) -> None:
        if self._run.run is not None:
            self._tasks.start(self._do(TakeSample(run=self._run.run, seq=seq, index=index)))

    async def _do(self, command: Command) -> None:
        try:
            await self._client.do(command, RunRef)
        except WorkbenchError as error:
            self._panel.set_failed(str(error))

    async def _ask_cost(self, count: int, models: tuple[str, ...]) -> None:
        if self._run.run is not None:
            answer = await self._client.ask(
                PeekCost(run=self._run.run, count=count, models=models, without=self._panel.without), Text
            )
            if (count, models) == (self._panel.count.value(), self._panel.chosen_models):
                self._panel.show_cost(answer.text)
