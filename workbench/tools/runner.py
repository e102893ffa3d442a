"""All tools of all plugins: one warm, confined host for each plugin and work folder, ended with the engine."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace

from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import ToolError
from workbench.domain.plugins import PluginCheck, PluginRow, Seen
from workbench.domain.servers import ToolServer
from workbench.domain.tools import ToolRow
from workbench.tools.catalogue import Catalogue, Found, found_of
from workbench.tools.checking import check_folder
from workbench.tools.confinement import Confinement
from workbench.tools.discovery import only
from workbench.tools.environments import ToolEnvironment, find_environment
from workbench.tools.making import Making
from workbench.tools.probing import probe
from workbench.tools.server_words import Listing
from workbench.tools.servers import Lend, Servers, no_secrets
from workbench.tools.serving import serve

if TYPE_CHECKING:
    from workbench.tools.host import Host

log = logging.getLogger("workbench.tools")

_ACT_SECONDS = 60.0
"""What minting or rotating may take."""
_LATE = 0.5
"""Seconds past a tool's time-out that its own host has to say so."""


class ToolHosts:
    """Fulfils the driver's `ToolPort`. Belongs to one event loop."""

    def __init__(
        self,
        home: Path,
        environment: ToolEnvironment | None = None,
        tell: Callable[[str], None] = lambda _: None,
        seen: Callable[[], Mapping[str, Seen]] = dict,
        servers: Callable[[], tuple[ToolServer, ...]] = tuple,
        lend: Lend = no_secrets,
    ) -> None:
        """`tell` hears, in any thread, of set-up that takes long; `seen` says what the person looked at.

        `servers` says which MCP servers there are, `lend` hands them their secrets.
        """
        self._home = home
        self.environment = environment or find_environment(home)
        """That of the plugins that came with Workbench."""
        self._catalogue = Catalogue(home, self.environment, seen, tell)
        self._servers = Servers(home, self.environment, servers, seen, lend)
        self._hosts: dict[tuple[str, str], Host] = {}
        self._old: set[Host] = set()
        self._found: tuple[Found, ...] = ()
        self._confinement: Confinement | None = None
        self._making = Making(home, self._servers, self._catalogue.untouched, self._changed)
        self.strict = False
        """Whether tools are to be refused where no sandbox is proven to hold."""
        self._setting_up = asyncio.Lock()

    async def rows(self) -> tuple[ToolRow, ...]:
        """Return every tool and every plugin that can't be used; looked up again where an environment changed."""
        return tuple(row for found in await self._look() for row in found.tools)

    async def plugins(self) -> tuple[PluginRow, ...]:
        """Return every plugin with all that it asks for, as `rows` does."""
        return tuple(found.plugin for found in await self._look())

    async def check(self, folder: Path) -> PluginCheck:
        """Return what is wrong with a plugin that is being written there. Raises `BadInput`."""
        checked = await check_folder(folder, self.environment, await self._confined())
        plugin = replace(found_of(checked.listed, self.environment).plugin, origin="folder", source=str(folder))
        return PluginCheck(plugin=plugin, problems=checked.problems)

    async def look_at(self, server: ToolServer) -> None:
        """Ask a server for its tools, in a host of its own, and keep the answer or why there is none. Raises that.

        It takes as long as the server does to start, half a minute at most.
        """
        try:
            listing = await self._making.ask(server, await self._allowed())
        except ToolError as error:
            await asyncio.to_thread(self._servers.keep, server, Listing(error=error.message.rstrip(".")))
            raise
        finally:
            await self.end(server.name)
        await asyncio.to_thread(self._servers.keep, server, listing)

    async def serve(self, plugin: str, work_folder: str, hosts: Sequence[str]) -> int:
        """Be an MCP server on our stdin and stdout until stdin ends; return the exit code. Raises `ToolError`."""
        found = await self._usable(plugin)
        await asyncio.to_thread(self._making.look_at, work_folder)
        await asyncio.to_thread(self._making.refuse_touched, found)
        return await serve(
            found.environment,
            await self._confined(),
            plugin,
            work_folder,
            proxy=self._making.way_out() if hosts else None,
            hosts=hosts,
            hidden=self._home,
        )

    async def end(self, plugin: str) -> None:
        """End the hosts of a plugin and look it up again when it is asked for."""
        self._found = ()
        await self._end([key for key in self._hosts if key[0] == plugin])

    async def call(self, call: CallToRun, secrets: Mapping[str, str] | None = None) -> ToolResult:
        """Run one call, with the secrets that are lent to it. Raises `ToolError`.

        It ends by the tool's time-out and half a second, once its host has started.

        Cancelling it ends the host too, unless the tool is pure or other calls are under way there.
        """
        plugin, _, tool = call.tool.name.partition(".")
        arguments = _arguments(call)
        host = await self._host(plugin, call.work_folder)
        return await host.call(tool, arguments, _meta(call, secrets), call, call.tool.timeout + _LATE)

    async def act(self, call: CallToRun, act: Literal["@mint", "@rotate"], name: str, value: str) -> str:
        """Let a call's plugin mint or rotate a secret, in a host of its own that ends with it. Raises `ToolError`.

        What the plugin answers is JSON. No tool's call ever runs in the process that gets to see the stored secret.
        """
        found = await self._usable(call.tool.name.partition(".")[0])
        confinement = await self._allowed()
        await self._making.look("", found)
        host = (await self._making.maker(found, confinement, ""))()
        try:
            await host.ready()
            seconds = _ACT_SECONDS + _LATE
            return (await host.call(act, {}, _meta(call, {name: value}, _ACT_SECONDS), call, seconds)).output
        finally:
            await host.close()

    async def prepare(self, namespaces: Sequence[str], work_folder: str) -> None:
        """Start hosts ahead, so that the first call does not wait. Failures show at the call."""
        known = {each.plugin.name for each in self._found or await self._look() if each.offered}
        await asyncio.gather(*(self._ahead(name, work_folder) for name in namespaces if name in known))

    async def release(self, work_folder: str) -> None:
        """End the hosts of a work folder that no run uses any more."""
        await self._end([key for key in self._hosts if key[1] == work_folder])

    async def close(self) -> None:
        """End all hosts; when it returns, no process of theirs is left."""
        await self._end(list(self._hosts))
        self._making.leave()

    def confinement(self) -> str:
        """Say in plain words how far tools are confined. The first time it takes some tens of ms."""
        if self._confinement is None:
            self._confinement = probe(self.environment)
        return self._confinement.describe()

    def are_confined(self) -> bool:
        """Whether tools run behind walls that the canary has tried. Ask for `confinement` first."""
        return self._confinement is not None and self._confinement.confined

    def confines(self) -> bool:
        """Whether tools run in a sandbox that was proven. The first time it takes as long as `confinement`."""
        self.confinement()
        return self._confinement is not None and self._confinement.confined

    async def _confined(self) -> Confinement:
        if self._confinement is None:
            self._confinement = await asyncio.to_thread(probe, self.environment)
        found = self._confinement
        return found if found.confined or not self.strict else replace(found, refused=_refusal(found))

    async def _look(self) -> tuple[Found, ...]:
        async with self._setting_up:
            plugins, wanted = await self._catalogue.look(self._confined), only()
            found = plugins + await self._servers.found({each.plugin.name for each in plugins})
            kept = (each for each in found if wanted is None or each.plugin.name in wanted)
            confinement = await self._confined()
            self._found = tuple(each.behind(confinement) for each in kept)
            return self._found

    async def _usable(self, plugin: str) -> Found:
        named = [each for each in self._found or await self._look() if each.plugin.name == plugin]
        for each in named:
            if each.offered and each.plugin.tools:
                return each
        why = named[0].tools[0].error if named and named[0].tools else "no plugin of that name is installed"
        raise ToolError("unavailable", f"{plugin} can't be used: {why}.", "Use another tool, or tell the user.")

    async def _ahead(self, plugin: str, work_folder: str) -> None:
        try:
            await self._host(plugin, work_folder)
        except ToolError:
            return

    async def _host(self, plugin: str, work_folder: str) -> Host:
        """The warm host; a fresh one where there is none or the last one ended."""
        key = (plugin, work_folder)
        while True:
            make = await self._prepared(plugin, work_folder)
            host = self._hosts.get(key)
            if host is None or not host.open:
                if make is None:
                    continue  # it ended while we looked
                if host is not None:
                    self._retire(host)
                host = self._hosts[key] = make()
            await host.ready()
            return host

    async def _prepared(self, plugin: str, work_folder: str) -> Callable[[], Host] | None:
        """What makes a host, where none is warm, once what is looked at before every call was. Raises `ToolError`."""
        found = await self._usable(plugin)
        host = self._hosts.get((plugin, work_folder))
        confinement = await self._allowed()
        if host is not None and host.open:
            await self._making.look(work_folder, None)
            return None
        await self._making.look(work_folder, found)
        return await self._making.maker(found, confinement, work_folder)

    async def _allowed(self) -> Confinement:
        """The walls there are. Raises `ToolError` where those are not what the person asked for."""
        confinement = await self._confined()
        if confinement.refused:
            raise ToolError("unconfined", confinement.refused, "Tell the user.")
        return confinement

    def _changed(self, server: str) -> None:
        """A server is not what was looked at: it is disabled from now on."""
        log.info("%s changed its tools since it was enabled", server)
        self._found = ()

    def _retire(self, host: Host) -> None:
        """Let go of a host that takes no more calls; it ends once the calls under way there have."""
        self._old = {old for old in self._old if old.alive} | {host}

    async def _end(self, keys: list[tuple[str, str]]) -> None:
        folders = {key[1] for key in keys}
        ending = [self._hosts.pop(key) for key in keys] + [old for old in self._old if old.work_folder in folders]
        self._old.difference_update(ending)
        await asyncio.gather(*(host.close() for host in ending))


def _refusal(confinement: Confinement) -> str:
    return (
        f"Tools are not run here: the settings ask for strict confinement, and {confinement.why}. "
        "Mend that, or set confinement to best."
    )


def _arguments(call: CallToRun) -> dict[str, Any]:
    try:
        arguments = json.loads(call.arguments)
    except (ValueError, RecursionError):
        arguments = None
    if not isinstance(arguments, dict):
        raise ToolError("bad_arguments", "The arguments are not a JSON object.", "Send an object, such as {}.")
    try:
        json.dumps(arguments, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        raise ToolError("bad_arguments", "The arguments hold half a character, or NaN.", "Leave that out.") from None
    return {**arguments, call.tool.key_argument: call.key} if call.tool.key_argument else arguments


def _meta(call: CallToRun, secrets: Mapping[str, str] | None = None, seconds: float | None = None) -> dict[str, Any]:
    """What the plugin's context is made of."""
    ours: dict[str, Any] = {
        "call_id": call.call,
        "idempotency_key": call.key,
        "attempt": call.attempt,
        "timeout": seconds or call.tool.timeout,
    }
    if secrets:
        ours["secrets"] = dict(secrets)
    if call.work_folder:
        ours["work_folder"] = call.work_folder
    if call.settings:
        ours["settings"] = call.settings
    return {"workbench": ours, **({"traceparent": call.traceparent} if call.traceparent else {})}
