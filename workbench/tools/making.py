"""Making tool hosts: what is looked at before every call, and a host where there is none yet."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workbench.domain.errors import ToolError
from workbench.domain.servers import ToolServer
from workbench.tools.catalogue import Found
from workbench.tools.confinement import Confinement
from workbench.tools.egress.names import Names
from workbench.tools.egress.proxy import Proxy
from workbench.tools.egress.sockets import Door
from workbench.tools.leftovers import Presence
from workbench.tools.programs import Program, plugin_program
from workbench.tools.server_words import Listing
from workbench.tools.servers import Servers, needs_way_out

if TYPE_CHECKING:
    from workbench.tools.host import Host
    from workbench.tools.server_host import ServerHost

Made = TypeVar("Made", bound="Host")


class Making:
    """Makes hosts. Belongs to one event loop."""

    def __init__(
        self, home: Path, servers: Servers, untouched: Callable[[Found], bool], changed: Callable[[str], None]
    ) -> None:
        """`untouched` says whether a plugin's files are what was looked at; `changed` hears whose words are not."""
        self._home = home
        self._servers = servers
        self._untouched = untouched
        self._changed = changed
        self._presence = Presence(home)
        self._names = Names()

    async def look(self, work_folder: str, cold: Found | None) -> None:
        """Look at all that may have changed before a call, in one visit to a thread. Raises `ToolError`.

        `cold`: what a host is to be made for. For a warm one without a work folder there is nothing to look at.
        """
        if work_folder or cold is not None or not self._presence.is_claimed:
            await asyncio.to_thread(self._look, work_folder, cold)

    async def maker(self, found: Found, confinement: Confinement, work_folder: str) -> Callable[[], Host]:
        """Return what makes a host at once. It loads the MCP SDK, which takes a second. Raises `ToolError`."""
        if found.server is not None:
            return await self._server_maker(found, found.server, confinement, work_folder)
        kind = await asyncio.to_thread(_loaded, _host_kind)
        program = await asyncio.to_thread(plugin_program, found.environment, found.plugin.name)
        return lambda: self._new(kind, found, confinement, work_folder, program)

    async def ask(self, server: ToolServer, confinement: Confinement) -> Listing:
        """Return what a server says of its tools, in a host of its own that ends with it. Raises `ToolError`."""
        await self.look("", None)
        found = self._servers.unseen(server)
        host = (await self._server_maker(found, server, confinement, ""))()
        try:
            await host.ready()
            return host.listing()
        finally:
            await host.close()

    def way_out(self) -> Proxy | None:
        """Return a proxy; nothing of the kind where there are no Unix sockets."""
        return Proxy(Door(self._home), self._names) if os.name == "posix" else None

    def look_at(self, work_folder: str) -> None:
        """Refuse a work folder that is gone, or that is ours: tools must not reach the database, keys or plugins."""
        if not work_folder:
            return
        place, home = Path(work_folder).resolve(), self._home.resolve()
        if not place.is_dir():
            raise ToolError("no_folder", f"There is no folder {work_folder}.", "Tell the user that it is gone.")
        if place.is_relative_to(home) and not (place.is_relative_to(home / "work") and place != home / "work"):
            raise ToolError(
                "no_folder", f"{work_folder} is where Workbench keeps its own files.", "Ask for another work folder."
            )

    def refuse_touched(self, found: Found) -> None:
        """Refuse a plugin whose files are not those that were looked at."""
        if not self._untouched(found):
            raise ToolError(
                "unavailable",
                f"{found.plugin.name} can't be used: its files changed since it was enabled.",
                "Use another tool, and tell the user.",
            )

    def leave(self) -> None:
        """Let others know that no host of ours is left."""
        self._presence.leave()

    async def _server_maker(
        self, found: Found, server: ToolServer, confinement: Confinement, work_folder: str
    ) -> Callable[[], ServerHost]:
        kind = await asyncio.to_thread(_loaded, _server_kind)
        folder = work_folder if server.work_folder and not server.url else ""
        program = await self._servers.program(server)

        def changed(listing: Listing) -> None:
            self._servers.keep(server, listing)
            self._changed(server.name)

        def make() -> ServerHost:
            host = self._new(kind, found, confinement, folder, program)
            host.serve(server, found.plugin.digest, found.names, changed)
            return host

        return make

    def _look(self, work_folder: str, cold: Found | None) -> None:
        self.look_at(work_folder)
        if cold is not None:
            self.refuse_touched(cold)
        if not self._presence.claim():
            raise ToolError(
                "busy", "Tools of a Workbench that died are still running.", "Tell the user to end them or log in anew."
            )

    def _new(
        self, kind: type[Made], found: Found, confinement: Confinement, work_folder: str, program: Program
    ) -> Made:
        held = self._presence.descriptor
        return kind(
            found.plugin.name,
            work_folder,
            program,
            confinement,
            proxy=self.way_out() if needs_way_out(found) else None,
            hidden=self._home,
            inherited=() if held is None else (held,),
        )


def _host_kind() -> type[Host]:
    from workbench.tools.host import Host

    return Host


def _server_kind() -> type[ServerHost]:
    from workbench.tools.server_host import ServerHost

    return ServerHost


def _loaded(load: Callable[[], type[Made]]) -> type[Made]:
    """Load a class. Where litellm loads the MCP SDK in another thread just now, Python may refuse it for a moment."""
    for pause in (0.1, 0.5, 2.0):
        try:
            return load()
        except ImportError:
            time.sleep(pause)
    return load()
