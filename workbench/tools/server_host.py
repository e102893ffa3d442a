"""One warm MCP server: a host whose tools must be those that the person looked at, at its start and ever after."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import ToolError
from workbench.domain.servers import ToolServer
from workbench.tools.connection import Gone, Unreadable
from workbench.tools.host import Host
from workbench.tools.server_words import Listing, server_digest

_LIST_SECONDS = 15.0


class ServerHost(Host):
    """Serves one server's tools under our names for them."""

    def serve(
        self, server: ToolServer, digest: str, names: Mapping[str, str], changed: Callable[[Listing], None]
    ) -> None:
        """Say what it is held to, before it is waited for; `changed` hears what it says where that is something else.

        `digest` is what the person looked at, empty where nothing was yet; `names` the server's own, by ours.
        """
        self._server = server
        self._digest = digest
        self._names = names
        self._changed = changed

    def listing(self) -> Listing:
        """Return what it says of its tools. It must be ready."""
        info = self._connection.info
        kept = {"name", "title", "description", "input_schema", "output_schema", "annotations"}
        tools = [
            tool.model_dump(mode="json", by_alias=True, exclude_none=True, include=kept)
            for tool in self._connection.tools
        ]
        return Listing(tools, (info.title or info.name) if info else "", info.version if info else "")

    async def ready(self) -> None:
        """Wait until it can be called. Raises `ToolError`, also where it is not what was looked at."""
        await super().ready()
        self._compare()

    async def call(
        self, tool: str, arguments: dict[str, Any], meta: dict[str, Any], call: CallToRun, seconds: float
    ) -> ToolResult:
        """Run one call within `seconds`; nothing of ours goes with it but the arguments. Raises `ToolError`."""
        del meta
        if self._connection.is_stale:
            await self._look_again()
        theirs = self._names.get(tool)
        if theirs is None:
            raise ToolError("unavailable", f"{self.plugin} has no tool {tool}.", "Use another tool, or tell the user.")
        return await super().call(theirs, arguments, {}, call, seconds)

    async def _look_again(self) -> None:
        try:
            async with asyncio.timeout(_LIST_SECONDS):
                await self._connection.look_again()
        except (TimeoutError, Gone, Unreadable):
            self._give_up()
            raise ToolError(
                "changed",
                f"{self.plugin} said that its tools are others now, and then not which.",
                "Use another tool, and tell the user.",
            ) from None
        self._compare()

    def _compare(self) -> None:
        """Refuse to go on where its words are not those that were looked at."""
        listing = self.listing()
        if not self._digest or server_digest(self._server, listing) == self._digest:
            return
        self._changed(listing)
        self._give_up()
        raise ToolError(
            "changed",
            f"{self.plugin} can't be used: its tools are not what the user looked at any more.",
            f"Use another tool, and tell the user: workbench plugins enable {self.plugin} shows what is different.",
        )

    def _give_up(self) -> None:
        self._given_up = True
        if not self._under_way:
            self._connection.kill("its tools changed")
