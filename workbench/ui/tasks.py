"""Runs coroutines from signals: keeps them alive, and tells what went wrong."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine

from PySide6.QtCore import QCoreApplication

from workbench.domain.errors import GivenUp, WorkbenchError
from workbench.ui.client import EngineGone
from workbench.ui.said import said

translate = QCoreApplication.translate

log = logging.getLogger("workbench.ui")


class Tasks:
    """Coroutines under way. A known error is told to the person; any other is logged with its traceback, and told.

    That the engine is gone is told by `EngineController` once for all; who gave something up need not be told.
    """

    def __init__(self, tell: Callable[[str, str], None]) -> None:
        self._tell = tell
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def are_running(self) -> bool:
        """Whether any has not ended."""
        return bool(self._running)

    def start(self, work: Coroutine[object, object, None]) -> asyncio.Task[None] | None:
        """Run `work` on the event loop and keep it until it ends; None: too late, the window is closing."""
        if self._closed:
            work.close()
            return None
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def close(self) -> None:
        """Cancel all and begin nothing more; used when the window closes."""
        self._closed = True
        for task in tuple(self._running):
            task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, EngineGone | GivenUp):
            log.debug("given up: %s", error)
        elif isinstance(error, WorkbenchError):
            self._tell(said(error.message), said(error.todo))
        elif error is not None:
            log.error("a task of the window failed", exc_info=error)
            self._tell(
                translate("Tasks", "Something went wrong in the window ({0}: {1}).").format(
                    type(error).__name__, error
                ),
                translate("Tasks", "This is a bug of Workbench. The traceback is on standard error; please report it."),
            )
