"""All MCP servers that the person named: what each said of its tools when it was last asked, and hosts for them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import SetupError, ToolError
from workbench.domain.plugins import PluginRow, Seen
from workbench.domain.servers import ToolServer
from workbench.domain.tools import ToolRow
from workbench.tools.catalogue import Found, disabled, found_of, state_of
from workbench.tools.environments import ToolEnvironment
from workbench.tools.manifests import Listed
from workbench.tools.programs import Program, server_program
from workbench.tools.server_words import Listing, believed, words_of

Lend = Callable[[ToolServer], Awaitable[dict[str, str]]]
"""Returns a server's secrets by variable or header. Raises `ToolError` where one is missing, locked or revoked."""
_NOT_YET = "it was not asked for its tools yet"


async def no_secrets(server: ToolServer) -> dict[str, str]:
    """Lend nothing: for servers that need nothing."""
    if server.secrets:
        raise ToolError("no_secret", f"{server.name} needs a secret, and there are none here.", "Tell the user.")
    return {}


class Servers:
    """Knows the servers; `known` says which there are, `seen` what the person looked at."""

    def __init__(
        self,
        home: Path,
        base: ToolEnvironment,
        known: Callable[[], tuple[ToolServer, ...]],
        seen: Callable[[], Mapping[str, Seen]],
        lend: Lend,
    ) -> None:
        self._home = home
        self._base = base
        self._known = known
        self._seen = seen
        self._lend = lend

    async def found(self, taken: Collection[str]) -> tuple[Found, ...]:
        """Return every server as it was when it was last asked; none is started. `taken`: names of plugins."""
        return await asyncio.to_thread(self._found, frozenset(taken))

    async def program(self, server: ToolServer) -> Program:
        """Return what runs a server, its secrets lent to it. Raises `ToolError`."""
        secrets = await self._lend(server)
        try:
            return await asyncio.to_thread(server_program, server, secrets, self._base)
        except SetupError as error:
            raise ToolError("not_started", f"{server.name}: {error}", "Tell the user.") from None

    def keep(self, server: ToolServer, listing: Listing) -> None:
        """Keep what a server said, for as long as it says nothing else."""
        file = listing_of(self._home, server.name)
        beside = file.with_name(f"{file.name}.{os.getpid()}")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside.write_bytes(msgspec.json.encode(listing))
            beside.replace(file)

    def unseen(self, server: ToolServer) -> Found:
        """Return a server of which nothing is known yet."""
        return Found(
            plugin=PluginRow(name=server.name, state="disabled"), environment=self._base, tools=(), server=server
        )

    def _found(self, taken: Collection[str]) -> tuple[Found, ...]:
        known = self._known()
        seen = self._seen() if known else {}
        return tuple(self._one(server, seen.get(server.name), server.name in taken) for server in known)

    def _one(self, server: ToolServer, seen: Seen | None, is_shadow: bool) -> Found:
        listing = self._listing(server.name)
        words = words_of(server, listing)
        if is_shadow:
            words.listed = Listed(server.name, error=f"its tools could be taken for those of the plugin {server.name}")
        found = found_of(words.listed, self._base)
        plugin = replace(
            found.plugin,
            kind="mcp",
            origin="server",
            source=server.source,
            warnings=words.left_out,
            digest=words.digest,
        )
        found = replace(found, plugin=plugin, server=server, names=words.names)
        if plugin.error:
            return disabled(found, "broken")
        state, changes = state_of(plugin.asks, words.digest, seen)
        found = replace(found, plugin=replace(plugin, state=state, changes=changes))
        if state != "enabled":
            return disabled(found, state)
        return _believing(found, server, listing) if seen is not None and seen.believed else found

    def _listing(self, name: str) -> Listing:
        try:
            return msgspec.json.decode(listing_of(self._home, name).read_bytes(), type=Listing)
        except (OSError, msgspec.MsgspecError):
            return Listing(error=_NOT_YET)


def listing_of(home: Path, name: str) -> Path:
    """Return the file in which it is kept what a server says of its tools."""
    return home / "cache" / f"server-{name}.json"


def needs_way_out(found: Found) -> bool:
    """Whether a host for it may ever be let out: it is an address, or one of its tools sends."""
    return bool(found.server and found.server.url) or any(spec.sends for spec in found.plugin.tools)


def _believing(found: Found, server: ToolServer, listing: Listing) -> Found:
    """The same, where the person accepted what the server says of its tools' effects."""

    def better(row: ToolRow) -> ToolRow:
        if row.spec is None:
            return row
        theirs = found.names[row.spec.name.partition(".")[2]]
        return replace(row, spec=believed(row.spec, server, listing, theirs))

    tools = tuple(better(row) for row in found.tools)
    specs = tuple(row.spec for row in tools if row.spec is not None)
    plugin: PluginRow = replace(found.plugin, tools=specs, believed=True)
    return replace(found, plugin=plugin, tools=tools)
