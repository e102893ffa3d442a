"""The engine as a child of the window: requests come in over stdin, answers and publications go out over stdout.

Ends within a second of its stdin's end. Whatever else writes to stdout is sent to stderr instead.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import msgspec

from workbench import __version__
from workbench.domain.backups import restored_words
from workbench.domain.errors import BadInput, DamagedDatabase, WorkbenchError
from workbench.domain.published import AnyPublished, Notice, Progress, TextDelta
from workbench.domain.queries import AnyAnswer
from workbench.service.backing_up import good_backup, put_back
from workbench.service.jobs import ending
from workbench.service.logs import set_up
from workbench.service.scrubbing import scrub_last_words
from workbench.service.wire import (
    Answered,
    Batch,
    FromEngine,
    Ready,
    Refused,
    Request,
    decode_request,
    encode_from_engine,
    failed,
)
from workbench.service.workbench import Workbench
from workbench.settings.closed_memory import close_memory
from workbench.settings.files import Places, find_places

log = logging.getLogger("workbench.engine")

_BATCH_SECONDS = 1 / 60
_LONGEST_BATCH = 2000
_LONGEST_CLOSE = 0.9


class Outlet:
    """Writes lines from a thread of its own, so that a window that reads slowly never stops the engine."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lines: list[bytes] = []
        self._more = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._write, name="outlet", daemon=True)
        self._thread.start()

    def send(self, message: FromEngine) -> None:
        """Queue a message."""
        line = encode_from_engine(message)
        with self._more:
            self._lines.append(line)
            self._more.notify()

    def close(self, seconds: float) -> None:
        """Write what is queued, for so long at most."""
        with self._more:
            self._closed = True
            self._more.notify()
        self._thread.join(seconds)

    def _write(self) -> None:
        while True:
            with self._more:
                self._more.wait_for(lambda: self._lines or self._closed)
                lines, self._lines = self._lines, []
                if not lines and self._closed:
                    return
            data = memoryview(b"".join(lines))
            try:
                while data:
                    data = data[os.write(self._descriptor, data) :]
            except OSError:
                return


class Batches:
    """Gathers publications and sends them at most sixty times a second; the first of a quiet time at once."""

    def __init__(self, send: Callable[[Batch], None]) -> None:
        self._send = send
        self._waiting: list[AnyPublished] = []
        self._timer: asyncio.TimerHandle | None = None

    def add(self, published: AnyPublished) -> None:
        """Take one publication; text that streams in is joined with the piece before it."""
        last = self._waiting[-1] if self._waiting else None
        if isinstance(published, TextDelta) and isinstance(last, TextDelta) and _joins(last, published):
            self._waiting[-1] = msgspec.structs.replace(last, text=last.text + published.text)
        else:
            self._waiting.append(published)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_BATCH_SECONDS, self.flush)
        elif len(self._waiting) >= _LONGEST_BATCH:
            self.flush()

    def flush(self) -> None:
        """Send what is waiting."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._send(Batch(published=tuple(waiting)))


def _joins(last: TextDelta, new: TextDelta) -> bool:
    return (last.run, last.frame, last.step, last.reasoning) == (new.run, new.frame, new.step, new.reasoning)


async def serve(home: Path, database: Path | None, stdin: int, outlet: Outlet, backup: Path | None = None) -> int:
    """Serve until stdin ends, from a backup that is put back first where one is named. Returns the exit code."""
    places = find_places(home, database)
    told, kept = await _put_back(places, backup, outlet) if backup is not None else (None, None)
    try:
        workbench = await Workbench.open(home, database, attended=True)
    except WorkbenchError as trouble:
        error = kept or trouble
        good = await asyncio.to_thread(good_backup, places) if isinstance(trouble, DamagedDatabase) else None
        outlet.send(Refused(message=error.message, todo=error.todo, backup=good))
        return 2
    batches = Batches(outlet.send)
    workbench.subscribe(batches.add)
    store = workbench.parts.store
    outlet.send(
        Ready(
            version=__version__,
            read_only=store.read_only,
            read_only_why=store.read_only_why,
            journal=store.journal,
            database=str(store.path),
        )
    )
    if told is not None:
        workbench.parts.bus.publish(told)
    answering: set[asyncio.Task[None]] = set()
    async for line in _lines(stdin):
        task = asyncio.create_task(_answer(workbench, line, outlet, batches))
        answering.add(task)
        task.add_done_callback(answering.discard)
    for task in answering:
        task.cancel()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(workbench.close(), _LONGEST_CLOSE)
    batches.flush()
    return 0


async def _put_back(places: Places, backup: Path, outlet: Outlet) -> tuple[Notice, WorkbenchError | None]:
    """Put a backup back, telling how far it is; return what the person is told, and why it was not done."""

    def tell(progress: AnyPublished) -> None:
        outlet.send(Batch(published=(progress,)))

    def told(done: float | None, now: str) -> None:
        words = f"Putting a backup back: {now}" if now else ""
        tell(Progress(key="restore", text=words, done=done, can_stop=False, when_left="waits"))

    try:
        with ending(tell, "restore"):
            restored = await asyncio.to_thread(put_back, places, backup, told)
    except WorkbenchError as error:
        text = f"The backup was not put back; all is as it was. {error.message}"
        return Notice(level="error", text=text, todo=error.todo, key="restored"), error
    return Notice(level="warning", text=restored_words(restored), key="restored"), None


async def _answer(workbench: Workbench, line: bytes, outlet: Outlet, batches: Batches) -> None:
    number = 0
    try:
        request = decode_request(line)
        number = request.id
        answer = await _carry_out(workbench, request)
    except Exception as error:
        if not isinstance(error, WorkbenchError):
            log.exception("a bug while answering request %d", number)
        outlet.send(failed(number, error))
    else:
        batches.flush()
        outlet.send(Answered(id=number, answer=answer))


async def _carry_out(workbench: Workbench, request: Request) -> AnyAnswer:
    if request.do is not None:
        return await workbench.dispatch(request.do)
    if request.ask is not None:
        return await workbench.ask(request.ask)
    raise BadInput("A request must hold `do` or `ask`.")


async def _lines(descriptor: int) -> AsyncIterator[bytes]:
    """Yield the lines of a pipe until its end; read by a thread, since a pipe may be a file or a terminal too."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[bytes] = asyncio.Queue()

    def put(line: bytes) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody reads any more
            loop.call_soon_threadsafe(lines.put_nowait, line)

    def read() -> None:
        with open(descriptor, "rb", closefd=False) as pipe:
            for line in pipe:
                put(line)
        put(b"")

    threading.Thread(target=read, name="requests", daemon=True).start()
    while line := await lines.get():
        yield line


def main(home: Path, database: Path | None, backup: Path | None = None) -> int:
    """Run the engine over this process's stdin and stdout, and end the process."""
    close_memory()
    out = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    outlet = Outlet(out)
    places = find_places(home, database)
    places.make()
    set_up(places.logs, "engine")
    scrub_last_words()
    code = asyncio.run(serve(home, database, 0, outlet, backup))
    outlet.close(0.5)
    logging.shutdown()
    os._exit(code)  # all is closed; taking a few thousand modules apart one by one would cost half a second more
