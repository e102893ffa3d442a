"""Server-sent events out of bytes, and the clocks that a stream is held to."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

from workbench.domain.errors import ModelError, ModelErrorKind
from workbench.domain.values import Value

LONGEST_LINE = 4_000_000


class Deadlines(Value):
    """How long a server may take, in seconds. None of them is fooled by keep-alives or by a drip of bytes."""

    connect: float = 5.0
    first_token: float = 180.0
    """From sending to the first piece of the reply; a local server reads a long prompt in this time."""
    idle: float = 60.0
    """Between two pieces of the reply."""
    total: float = 900.0


class Clock:
    """Ends what it encloses with a `TimeoutError` once a deadline has passed; `came` tells it of each piece."""

    def __init__(self, deadlines: Deadlines) -> None:
        self._deadlines = deadlines
        self._loop = asyncio.get_running_loop()
        self.began = self._loop.time()
        self.first: float | None = None
        self._end = self.began + deadlines.total
        self._timeout = asyncio.timeout_at(min(self._end, self.began + deadlines.first_token))
        self._set = self.began

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._timeout.__aexit__(kind, error, trace)

    def came(self) -> None:
        """A piece of the reply has come: the idle clock begins again."""
        now = self._loop.time()
        if self.first is None:
            self.first = now - self.began
        elif now - self._set < min(0.2, self._deadlines.idle / 20):
            return  # re-arming a timer for every piece would cost more than reading it
        self._set = now
        self._timeout.reschedule(min(self._end, now + self._deadlines.idle))

    def expired(self, partial: str) -> ModelError:
        """Return which deadline passed, in words."""
        limits = self._deadlines
        kind: ModelErrorKind = "stalled"
        if self._loop.time() >= self._end:
            kind, what = "timeout", f"The reply was not finished after {limits.total:g} s."
        elif self.first is None:
            what = f"The server sent nothing of a reply for {limits.first_token:g} s."
            kind = "timeout"
        else:
            what = f"The reply stopped coming: nothing for {limits.idle:g} s."
        return ModelError(kind, what, "Try again; is the server under load?", partial=partial)


class DataLines:
    """Cuts bytes into what stands after `data:`; comments (keep-alives), event names and ids are left out."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []
        self._waiting = 0

    def feed(self, piece: bytes) -> list[bytes]:
        """Return the lines that are whole now."""
        self._rest.append(piece)
        self._waiting += len(piece)
        if b"\n" in piece:
            lines = b"".join(self._rest).split(b"\n")
            rest = lines.pop()
            self._rest, self._waiting = [rest], len(rest)
            return _data(lines)
        if self._waiting > LONGEST_LINE:
            raise ModelError("malformed", "The server sent a line without an end.", "Is this a model server?")
        return []

    def end(self) -> list[bytes]:
        """Return the last line, which a server may have left without its end."""
        return _data([b"".join(self._rest)])


def _data(lines: list[bytes]) -> list[bytes]:
    found = (line[5:].strip() for line in lines if line.startswith(b"data:"))
    return [line for line in found if line]
