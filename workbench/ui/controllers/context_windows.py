"""Context windows as they stood after an event: inspector and panel mostly want the same one."""

from __future__ import annotations

import asyncio

from workbench.domain.queries import Context, ContextAt
from workbench.ui.client import EngineClient


class ContextWindows:
    """Asks for them, one after the other, and keeps the newest: one may hold thousands of messages."""

    def __init__(self, client: EngineClient) -> None:
        self._client = client
        self._newest: tuple[ContextAt, Context] | None = None
        self._asking = asyncio.Lock()

    async def at(self, query: ContextAt) -> Context:
        """Return the window after an event, which the log alone decides. Raises what the engine answers with."""
        async with self._asking:
            if self._newest is None or self._newest[0] != query:
                self._newest = query, await self._client.ask(query, Context)
            return self._newest[1]

    def forget(self) -> None:
        """Keep none: another run is open."""
        self._newest = None
