"""A child with bounded pipes: whole lines come out, floods do not come in, and its end is known at once."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import cast

LINE_LIMIT = 3_000_000
"""Bytes of one line that are kept."""
_NOISE_LIMIT = 256 << 20
"""Bytes on stdout that answer nothing, after which a child is ended."""
_WAITING_LIMIT = 16 << 20
"""Bytes that a child may leave unread on its stdin."""
_TAIL = 8_000
_FREE_STDERR = 1 << 20
_STDERR_PAUSE = 0.01
_DRAIN = 0.3
_GRACE = 1.0


class Lines:
    """Cuts a stream of bytes into lines and keeps no more of a line than `LINE_LIMIT`."""

    def __init__(self, most: int = LINE_LIMIT) -> None:
        self._most = most
        self._kept = bytearray()
        self._dropped = 0

    def feed(self, data: bytes) -> Iterator[tuple[bytes, int]]:
        """Yield each line that ends in `data`: its beginning, and how many bytes of it were dropped."""
        *ended, rest = data.split(b"\n")
        for piece in ended:
            self._keep(piece)
            yield bytes(self._kept), self._dropped
            self._kept, self._dropped = bytearray(), 0
        self._keep(rest)

    def _keep(self, piece: bytes) -> None:
        room = self._most - len(self._kept)
        self._kept += piece[:room]
        self._dropped += max(0, len(piece) - room)


class Child(asyncio.SubprocessProtocol):
    """A running child. `on_line` hears each line of stdout and says whether it was of use; `on_end` hears the end."""

    def __init__(self, on_line: Callable[[bytes, int], bool], on_end: Callable[[], None], gentle: bool) -> None:
        self._on_line = on_line
        self._on_end = on_end
        self._gentle = gentle
        """Whether to ask with TERM first: a supervisor then ends what the child started."""
        self._lines = Lines()
        self._noise = 0
        self._errors = bytearray()
        self._errors_seen = 0
        self._transport: asyncio.SubprocessTransport
        self.killed = False
        """Whether we ended it."""
        self._finished = False
        self.problem = ""
        """Why we ended it, in words; empty where it ended by itself."""
        self.ended = asyncio.get_running_loop().create_future()

    @classmethod
    async def start(
        cls,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        folder: str,
        on_line: Callable[[bytes, int], bool],
        on_end: Callable[[], None],
        gentle: bool,
        inherited: tuple[int, ...] = (),
    ) -> Child:
        """Start a child with nothing of our environment, in a session of its own. Raises `OSError`."""
        loop = asyncio.get_running_loop()
        _, protocol = await loop.subprocess_exec(
            lambda: cls(on_line, on_end, gentle),
            *command,
            env=dict(environment),
            cwd=folder,
            start_new_session=True,
            pass_fds=inherited,
        )
        return protocol

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._transport.get_pid()

    @property
    def code(self) -> int | None:
        """The code that it ended with, negative for a signal; None while it runs."""
        return self._transport.get_returncode()

    @property
    def errors(self) -> str:
        """The last that it wrote to stderr since its last line of use."""
        return bytes(self._errors).decode("utf-8", "replace")

    def write(self, data: bytes) -> None:
        """Send bytes to its stdin. Raises `BrokenPipeError` where it has ended or does not read."""
        pipe = cast("asyncio.WriteTransport | None", self._transport.get_pipe_transport(0))
        if self._finished or pipe is None or pipe.is_closing():
            raise BrokenPipeError
        if pipe.get_write_buffer_size() > _WAITING_LIMIT:
            self.kill("it did not read what was sent to it")
            raise BrokenPipeError
        pipe.write(data)

    def kill(self, problem: str = "") -> None:
        """End it and all that it started; harmless where it has ended."""
        if self.killed or self._transport.get_returncode() is not None:
            return
        self.killed, self.problem = True, problem
        if self._gentle:
            self._signal(signal.SIGTERM)
            asyncio.get_running_loop().call_later(_GRACE, self._kill_now)
        else:
            self._kill_now()

    def how_it_ended(self) -> str:
        """Say in words how it ended."""
        code = self._transport.get_returncode()
        if self.problem:
            return self.problem
        number = -code if code is not None and code < 0 else (code or 0) - 128
        with suppress(ValueError):
            return f"it was ended by {signal.Signals(number).name}"
        return f"it ended with exit code {code}"

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast(asyncio.SubprocessTransport, transport)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Take what it wrote."""
        if fd == 2:
            self._take_errors(data)
        elif not self._finished:
            for line, dropped in self._lines.feed(data):
                if self._on_line(line, dropped):
                    self._errors.clear()
                else:
                    self._noise += len(line)
            self._noise += 0 if b"\n" in data else len(data)
            if self._noise > _NOISE_LIMIT:
                self.kill("it flooded its output")

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:  # noqa: ARG002 - as asyncio calls it
        """Take the end of its stdout as the end of all answers."""
        if fd == 1:
            self._finish()

    def process_exited(self) -> None:
        """Let what is in the pipe still arrive, though not for long: a grandchild may hold the pipe for ever."""
        asyncio.get_running_loop().call_later(_DRAIN, self._close)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        """All pipes are closed and it has ended."""
        self._finish()
        self._transport.close()
        if not self.ended.done():
            self.ended.set_result(None)

    def _close(self) -> None:
        self._finish()
        pipe = cast("asyncio.WriteTransport | None", self._transport.get_pipe_transport(0))
        if pipe is not None and not pipe.is_closing():
            pipe.abort()
        self._transport.close()

    def _finish(self) -> None:
        if not self._finished:
            self._finished = True
            self._on_end()

    def _take_errors(self, data: bytes) -> None:
        self._errors += data[-_TAIL:]
        del self._errors[:-_TAIL]
        self._errors_seen += len(data)
        pipe = cast("asyncio.ReadTransport | None", self._transport.get_pipe_transport(2))
        if self._errors_seen > _FREE_STDERR and pipe is not None and pipe.is_reading():
            pipe.pause_reading()
            asyncio.get_running_loop().call_later(_STDERR_PAUSE, self._resume, pipe)

    def _resume(self, pipe: asyncio.ReadTransport) -> None:
        if not pipe.is_closing():
            pipe.resume_reading()

    def _kill_now(self) -> None:
        if os.name != "posix":
            self._signal(signal.SIGTERM)
        elif self._transport.get_returncode() is None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)

    def _signal(self, number: int) -> None:
        with suppress(ProcessLookupError):
            self._transport.send_signal(number)
