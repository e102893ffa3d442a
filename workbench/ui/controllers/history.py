"""Fetches the history of the open run, page after page, while the window stays free."""

from __future__ import annotations

import asyncio
import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.domain.errors import DamagedDatabase
from workbench.domain.published import Progress
from workbench.domain.queries import EventPage, Events
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.words import grouped

translate = QCoreApplication.translate

FIRST_PAGE: Final = 100
"""Events of the first page: enough to fill the screen, so that a long run shows as soon as a short one."""
PAGE: Final = 1_000
SLICE: Final = 100
"""Events folded before the event loop has its turn again."""
TELL_FROM: Final = 3_000
"""Runs of more events say in the status bar how far the reading is."""


def settle() -> None:
    """Take what is at hand now out of the garbage collector's rounds.

    Events and rows hold no cycles, and a round over 100,000 of them stops the window for 150 ms.
    """
    gc.collect(1)
    gc.freeze()


class History(QObject):
    """Reads from the beginning: every row is final once it shows, and live events wait behind the gap.

    Signals:
        progress(Progress): how far the reading of a long run is
        read(): all there is has been read
    """

    progress = Signal(object)
    read = Signal()

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks) -> None:
        super().__init__()
        self._client = client
        self._run = run
        self._tasks = tasks
        self._reading: asyncio.Task[None] | None = None

    @property
    def is_reading(self) -> bool:
        """Whether pages are being fetched."""
        return self._reading is not None and not self._reading.done()

    def restart(self) -> None:
        """Read what is missing of the run that is open now, giving up what was read for another."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = None
        if self._run.run is not None:
            self._reading = self._tasks.start(self._read())
        if self._reading is not None:
            self._reading.add_done_callback(self._done)

    def give_up(self) -> None:
        """Read no further for now; what is read stays, and `fill` reads on."""
        if self._reading is not None:
            self._reading.cancel()

    def fill(self) -> None:
        """Read what is missing, unless that is under way."""
        if not self.is_reading:
            self.restart()

    def _done(self, reading: asyncio.Task[None]) -> None:
        if reading is self._reading:
            self.read.emit()

    async def _read(self) -> None:
        run = self._run.run
        key = f"history {run}"
        try:
            while run is not None:
                limit = PAGE if self._run.last else FIRST_PAGE
                page = await self._client.ask(Events(run=run, after=self._run.last, limit=limit), EventPage)
                before = self._run.last
                for start in range(0, len(page.events), SLICE):
                    self._run.add(page.events[start : start + SLICE])
                    await asyncio.sleep(0)
                settle()
                if self._run.last >= page.last or self._run.last == before:
                    return
                if page.last > TELL_FROM:
                    text = translate("History", "Reading event {0} of {1}").format(
                        grouped(self._run.last), grouped(page.last)
                    )
                    self.progress.emit(Progress(key=key, text=text, done=self._run.last / page.last))
        except DamagedDatabase:
            self._run.end_here()
            raise
        finally:
            self.progress.emit(Progress(key=key, text="", done=1.0))
