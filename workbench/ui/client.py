"""The window's side of the engine: starts the child, asks it, hears it, and starts it again when it dies.

The only module of the window that knows there is a process on the other side. Everything runs in the GUI thread.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections import deque
from collections.abc import Sequence
from typing import Final, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from workbench.domain.commands import Command
from workbench.domain.errors import DamagedDatabase, GivenUp, WorkbenchError
from workbench.domain.queries import Answer, AnyAnswer, Done, Query
from workbench.service.wire import Answered, Batch, Failed, Ready, Refused, decode_from_engine, encode_request
from workbench.ui.bridge import Bridge
from workbench.ui.said import said

translate = QCoreApplication.translate

A = TypeVar("A", bound=Answer)

log = logging.getLogger("workbench.ui.client")

RESTARTS: Final = 5
"""Deaths within a minute after which the engine is not started again by itself."""
_TOLD_APART: Final = (DamagedDatabase, GivenUp)
"""Errors of the engine that the window does something else about than telling them."""
ENDING_MS: Final = 3_000
"""How long an engine may take to end that another is to follow."""
LAST_WORDS: Final = 8_000
"""Bytes of the engine's standard error that are kept to tell why it died."""


class EngineGone(WorkbenchError):
    """The engine ended before it answered; told once by `died`, not by everyone who waited."""


class EngineClient(QObject):
    """Talks to the engine child, one JSON object a line.

    Signals:
        ready(Ready): the engine is up, for the first time or again
        published(tuple[AnyPublished, ...]): what the engine tells, in order, batched
        died(str, bool): the engine ended unasked; its last words, and whether it is started again
        refused(Refused): the engine can't begin, for example because the database is newer; why, and what to do
    """

    ready = Signal(object)
    published = Signal(object)
    died = Signal(str, bool)
    refused = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._pending: dict[int, asyncio.Future[Answer]] = {}
        self._unsent: list[bytes] = []
        self._next = 0
        self._partial = bytearray()
        self._stderr = bytearray()
        self._deaths: deque[float] = deque(maxlen=RESTARTS)
        self._stopping = False
        self._was_refused = False
        self._next_backup = ""
        """What the engine that is started once this one has ended puts back first."""
        self.delays: Sequence[float] = (0.0, 0.5, 2.0, 5.0, 5.0)
        """Seconds before it is started again, after the first death, the second …"""
        self.is_ready = False
        """Whether the engine has said that it is up."""
        self.bridge = Bridge(self._line_arrived, self)

    @property
    def process_id(self) -> int:
        """The engine's process id; 0 while there is none."""
        return self._process.processId() if self._process else 0

    @property
    def is_busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._pending)

    def start(self, backup: str = "") -> None:
        """Start the engine child; what is asked before it is ready is sent then.

        `backup`: a copy of the database that it is to put back first.
        """
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_words)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._error_occurred)
        self._process, self._stopping, self.is_ready, self._was_refused = process, False, False, False
        self._partial.clear()
        self._stderr.clear()
        process.start(self._command[0], [*self._command[1:], *(("--restore", backup) if backup else ())])

    def start_over(self, backup: str) -> None:
        """End the engine and start another, which puts a copy of the database back first; returns at once.

        What was asked and not answered yet is given up.
        """
        self._stopping, self.is_ready, self._next_backup = True, False, backup
        self._unsent.clear()
        self._give_up_pending(EngineGone(translate("Client", "A backup of the database is put back.")))
        if (process := self._process) is None:
            self._begin_next()
            return
        process.closeWriteChannel()
        QTimer.singleShot(ENDING_MS, process, process.kill)

    def stop(self, wait: float = 1.5) -> None:
        """End the engine: close its stdin and give it `wait` seconds; called when the program ends, never in a task."""
        self._stopping, self._next_backup = True, ""
        self._give_up_pending(EngineGone(translate("Client", "The window is closing.")))
        if (process := self._process) is None or process.state() == QProcess.ProcessState.NotRunning:
            return
        process.closeWriteChannel()
        if not process.waitForFinished(round(wait * 1000)):
            log.warning("the engine did not end within %.1f s of its stdin and is killed", wait)
            process.kill()
            process.waitForFinished(1000)

    def _start_again(self) -> None:
        if not self._stopping and self._process is None:
            self.start()

    async def do(self, command: Command, answer: type[A]) -> A:
        """Have a command carried out. Raises the `WorkbenchError` that the engine answers with."""
        return await self._request(command, answer)

    async def ask(self, query: Query, answer: type[A]) -> A:
        """Ask for something. Raises the `WorkbenchError` that the engine answers with."""
        return await self._request(query, answer)

    async def _request(self, what: Command | Query, answer: type[A]) -> A:
        if self._process is None or self._stopping:
            raise EngineGone(
                translate("Client", "The engine is not running."),
                translate("Client", "It is being started, or can be from the Run menu."),
            )
        self._next += 1
        number, future = self._next, asyncio.get_running_loop().create_future()
        self._pending[number] = future
        self._send(encode_request(number, what))
        try:
            got = await future
        finally:
            self._pending.pop(number, None)
        if not isinstance(got, answer):
            raise TypeError(f"{type(what).__name__} answered {type(got).__name__}, not {answer.__name__}")
        return got

    def _send(self, line: bytes) -> None:
        if self.is_ready and self._process is not None:
            self._process.write(line)
        else:
            self._unsent.append(line)

    def _read(self) -> None:
        if self._process is None:
            return
        came = self._process.readAllStandardOutput().data()
        self._partial += came
        if b"\n" not in came:
            return  # a long answer comes in many pieces: what came before is not looked through again for each
        *lines, rest = self._partial.split(b"\n")
        for line in lines:
            if line.strip():
                self.bridge.put(bytes(line))
        if lines:
            self._partial = bytearray(rest)

    def _read_words(self) -> None:
        if self._process is None:
            return
        words = bytes(self._process.readAllStandardError().data())
        sys.stderr.write(words.decode("utf-8", "replace"))
        self._stderr = (self._stderr + words)[-LAST_WORDS:]

    def _line_arrived(self, line: bytes) -> None:
        match decode_from_engine(line):
            case Answered(id=number, answer=answer):
                if (future := self._pending.get(number)) and not future.done():
                    future.set_result(_told(answer))
            case Failed(id=number) as failed:
                if (future := self._pending.get(number)) and not future.done():
                    future.set_exception(_error(failed))
            case Batch(published=published):
                self.published.emit(published)
            case Ready() as ready:
                self._became_ready(ready)
            case Refused() as refused:
                self._was_refused = True
                self.refused.emit(refused)

    def _became_ready(self, ready: Ready) -> None:
        self.is_ready = True
        unsent, self._unsent = self._unsent, []
        for line in unsent:
            self._send(line)
        self.ready.emit(ready)

    def _error_occurred(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._stderr += (
                translate("Client", "{0} can't be started: {1}")
                .format(self._command[0], self._process.errorString())
                .encode()
            )
            self._ended()

    def _ended(self) -> None:
        if self._process is None:
            return
        self._read()
        self._read_words()
        self._process.deleteLater()
        self._process, self.is_ready = None, False
        if self._stopping:
            self._begin_next()
            return
        self.bridge.flush()
        self._unsent.clear()
        words = self._stderr.decode("utf-8", "replace").strip()
        again = not self._was_refused and self._may_restart()
        self._give_up_pending(
            EngineGone(
                translate("Client", "The engine ended before it answered."),
                translate("Client", "It is started again; try again."),
            )
        )
        if not self._was_refused:
            self.died.emit(words, again)
        if again:
            delay = self.delays[min(len(self._deaths), len(self.delays)) - 1]
            QTimer.singleShot(round(delay * 1000), self, self._start_again)

    def _begin_next(self) -> None:
        backup, self._next_backup = self._next_backup, ""
        if backup:
            self.bridge.flush()
            self.start(backup)

    def _may_restart(self) -> bool:
        now = time.monotonic()
        full = len(self._deaths) == RESTARTS and now - self._deaths[0] < 60
        self._deaths.append(now)
        return not full

    def _give_up_pending(self, error: WorkbenchError) -> None:
        for future in tuple(self._pending.values()):
            if not future.done():
                future.set_exception(error)


def _told(answer: AnyAnswer) -> AnyAnswer:
    """Return an answer whose note to the person is in the person's language."""
    return replace(answer, note=said(answer.note)) if isinstance(answer, Done) and answer.note else answer


def _error(failed: Failed) -> WorkbenchError:
    if not failed.known:
        log.error("the engine has a bug: %s: %s", failed.error, failed.message)
    kind = next((each for each in _TOLD_APART if each.__name__ == failed.error), WorkbenchError)
    return kind(said(failed.message), said(failed.todo))
