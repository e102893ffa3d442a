"""One connection through the proxy: its bytes pumped both ways within limits, and counted."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.domain.event_parts import ConnectionMade
from workbench.tools.egress.grants import Place

BYTES_LIMIT = 256 << 20
"""Bytes that one connection may carry, both ways together."""
IDLE_SECONDS = 60.0
TOTAL_SECONDS = 600.0
_PIECE = 65_536


@dataclass(eq=False)
class Tunnel:
    """What became of one request to the proxy; alive until its task has ended."""

    place: Place | None = None
    """None until it is known."""
    shared: bool = False
    """Whether more than one call was under way when it was asked for."""
    began: float = field(default_factory=time.monotonic)
    heard: float = field(default_factory=time.monotonic)
    """When the last byte went either way."""
    address: str = ""
    refused: str = "it was cut off"
    """Why it was not made; empty once it was."""
    ended: str = ""
    sent: int = 0
    received: int = 0

    def record(self) -> ConnectionMade:
        """Return what is kept of it, as it stands."""
        return ConnectionMade(
            host="" if self.place is None else self.place.host,
            port=0 if self.place is None else self.place.port,
            address=self.address,
            refused=self.refused,
            ended=self.ended,
            sent=self.sent,
            received=self.received,
            shared=self.shared,
        )

    def cut_short(self, why: str) -> None:
        """Note what ended it, unless that is known."""
        if self.refused:
            self.refused = why
        self.ended = self.ended or why

    async def pump(
        self,
        inner: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        outer: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> None:
        """Carry bytes until both sides have ended or a limit is reached; `ended` then says which."""

        def out(count: int) -> None:
            self.sent += count

        def back(count: int) -> None:
            self.received += count

        ways = {
            asyncio.ensure_future(self._carry(inner[0], outer[1], out)),
            asyncio.ensure_future(self._carry(outer[0], inner[1], back)),
        }
        try:
            while ways and not self._over():
                done, ways = await asyncio.wait(ways, timeout=self._patience(), return_when=asyncio.FIRST_COMPLETED)
                if any(way.exception() for way in done):
                    break
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, count: Callable[[int], None]
    ) -> None:
        while piece := await reader.read(_PIECE):
            self.heard = time.monotonic()
            count(len(piece))
            writer.write(piece)
            await writer.drain()
            if self.sent + self.received > BYTES_LIMIT:
                raise OSError
        with contextlib.suppress(OSError, RuntimeError):
            writer.write_eof()

    def _patience(self) -> float:
        now = time.monotonic()
        return max(0.01, min(self.heard + IDLE_SECONDS, self.began + TOTAL_SECONDS) - now)

    def _over(self) -> bool:
        now = time.monotonic()
        if self.sent + self.received > BYTES_LIMIT:
            self.ended = f"ended after {BYTES_LIMIT:,} bytes"
        elif now >= self.heard + IDLE_SECONDS:
            self.ended = f"ended after {IDLE_SECONDS:g} seconds without a byte"
        elif now >= self.began + TOTAL_SECONDS:
            self.ended = f"ended after {TOTAL_SECONDS:g} seconds"
        return bool(self.ended)
