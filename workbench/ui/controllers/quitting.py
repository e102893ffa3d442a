"""Quitting: asks first where runs or other work are under way, and says what becomes of each."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from workbench.domain.commands import Stop
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import AnyEvent
from workbench.domain.ids import RunId
from workbench.domain.published import Progress, RunChanged
from workbench.domain.queries import EventPage, Events, RunRef, SessionList, Sessions
from workbench.domain.quitting import InFlight, in_flight, what_follows
from workbench.domain.timeline_text import one_line
from workbench.ui.client import EngineClient
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.under_way import UnderWayController
from workbench.ui.dialogs.quit import MOST, LeftRun, QuitDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.said import said
from workbench.ui.tasks import Tasks

LATELY: Final = 2_000
"""Events of a run's end that are looked through for calls in flight."""
STOP_SECONDS: Final = 10.0
"""How long runs may take to stop before the person is told."""
LOOK_MS: Final = 1_000
"""How often it is looked, while the person thinks, which calls are in flight."""


class Quitting(QObject):
    """Keeps the window open until the person has said what becomes of what is under way."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        engine: EngineController,
        sessions: SessionsController,
        under_way: UnderWayController,
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks = window, client, tasks
        self._engine, self._sessions, self._under_way = engine, sessions, under_way
        self._is_agreed = self._is_looking = False
        self._calls: dict[RunId, tuple[InFlight, ...]] = {}
        self._names: dict[RunId, str] = {}
        self.dialog: QuitDialog | None = None
        """What is asked now."""
        window.may_close = self._may_close
        engine.run_changed.connect(lambda _: self._show())
        engine.went_down.connect(self._show)
        under_way.work.failed.connect(self._stay)
        under_way.work.changed.connect(self._show)

    def _may_close(self) -> bool:
        runs = self._engine.under_way
        if self._is_agreed or not (runs or self._work()):
            return True
        if self.dialog is None:
            self._ask(runs)
        else:
            self.dialog.raise_()
            self.dialog.activateWindow()
        return False

    def _ask(self, runs: Sequence[RunChanged]) -> None:
        self._calls.clear()
        self.dialog = dialog = QuitDialog(len(runs) > MOST, self._window)
        dialog.left.connect(self._quit)
        dialog.stopped.connect(lambda: self._tasks.start(self._stop(dialog)))
        dialog.given_up.connect(self._under_way.stop)
        dialog.rejected.connect(self._stays)
        dialog.finished.connect(self._answered)
        looking = QTimer(dialog)
        looking.timeout.connect(self._look_again)
        looking.start(LOOK_MS)
        self._show()
        dialog.open()
        self._look_again()

    def _answered(self) -> None:
        self.dialog = None

    def _stays(self) -> None:
        self._window.is_wanted_again = False

    def _quit(self) -> None:
        self._is_agreed = True
        self._window.close()

    def _stay(self) -> None:
        """What was waited for failed, which is told in the window: it is not closed over that."""
        if self.dialog is not None:
            self.dialog.stay()

    def _show(self) -> None:
        """Show how the runs stand now."""
        if self.dialog is not None:
            self.dialog.show_runs(tuple(map(self._line, self._engine.under_way)), self._work())

    def _work(self) -> tuple[Progress, ...]:
        """What would be cut off, and be missed."""
        return tuple(each for each in self._under_way.work.items if each.when_left)

    def _line(self, run: RunChanged) -> LeftRun:
        tools = self._engine.tools.rows if self._engine.tools is not None else ()
        specs = {row.spec.name: row.spec for row in tools if row.spec is not None}
        listed = next((row.name for row in self._sessions.rows if row.id == run.session), "")
        name = one_line(self._names.get(run.run) or listed or run.session, 80)
        return LeftRun(name, tuple(map(said, what_follows(run.status, self._calls.get(run.run, ()), specs))))

    def _look_again(self) -> None:
        if not self._is_looking and self._engine.under_way:
            self._tasks.start(self._look())

    async def _look(self) -> None:
        """Find the names of the runs that are not listed, and the calls in flight."""
        self._is_looking = True
        try:
            await self._find()
        finally:
            self._is_looking = False
        self._show()

    async def _find(self) -> None:
        answer = await self._client.ask(Sessions(), SessionList)
        rows = {row.id: (session.name, row.events) for session in answer.sessions for row in session.runs}
        for run in self._engine.under_way:
            self._names[run.run], count = rows.get(run.run, ("", 0))
            self._calls[run.run] = in_flight(await self._lately(run.run, max(0, count - LATELY)))

    async def _lately(self, run: RunId, after: int) -> list[AnyEvent]:
        events: list[AnyEvent] = []
        while True:
            page = await self._client.ask(Events(run=run, after=after), EventPage)
            events += page.events
            if not page.events or page.events[-1].seq >= page.last:
                return events
            after = page.events[-1].seq

    async def _stop(self, dialog: QuitDialog) -> None:
        try:
            async with asyncio.timeout(STOP_SECONDS):
                for run in self._engine.under_way:
                    await self._end(run.run)
        except TimeoutError:
            words = self.tr("They did not stop within {0} seconds.").format(round(STOP_SECONDS))
            self._failed(dialog, f"{words} " + self.tr("Wait, or quit and resume them later."))
        except WorkbenchError as error:
            self._failed(dialog, str(error))
        else:
            if self.dialog is dialog:
                dialog.accept()
                self._quit()

    async def _end(self, run: RunId) -> None:
        try:
            await self._client.do(Stop(run=run), RunRef)
        except WorkbenchError:
            if any(each.run == run for each in self._engine.under_way):  # else it has ended by itself
                raise

    def _failed(self, dialog: QuitDialog, words: str) -> None:
        if self.dialog is dialog:
            dialog.set_failed(words)
