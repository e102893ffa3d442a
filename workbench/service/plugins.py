"""Installing plugins, and enabling those that the person has looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from msgspec.structs import replace

from workbench.domain import commands as c
from workbench.domain.errors import BadInput, InvalidCommand, NotFound
from workbench.domain.plugins import PluginRow, Seen
from workbench.domain.published import AnyPublished, Progress
from workbench.service.jobs import ending
from workbench.service.servers import Servers
from workbench.settings.files import Places
from workbench.settings.new_plugins import write_plugin
from workbench.settings.seen_plugins import read_seen, write_seen
from workbench.tools.catalogue import cache_of
from workbench.tools.installing import Installing
from workbench.tools.runner import ToolHosts

Made = TypeVar("Made")


class Plugins:
    """Carries out the commands about plugins. Belongs to one event loop."""

    def __init__(
        self, places: Places, tools: ToolHosts, servers: Servers, publish: Callable[[AnyPublished], None]
    ) -> None:
        self._places = places
        self._tools = tools
        self._servers = servers
        self._publish = publish
        self._installing = Installing(places.home, tools.environment)
        self._task: asyncio.Task[Any] | None = None
        self._was_stopped = False

    async def rows(self) -> tuple[PluginRow, ...]:
        """Return every plugin, with all that is to be seen before it is enabled."""
        return await self._tools.plugins()

    async def dispatch(self, command: c.PluginCommand) -> str:
        """Carry out a command; return what the person should know. Raises `WorkbenchError`."""
        match command:
            case c.NewPlugin():
                await asyncio.to_thread(write_plugin, command.name, Path(command.folder))
                return f"Written to {command.folder}."
            case c.InstallPlugin():
                return await self._install(command)
            case c.UpdatePlugin():
                return await self._update(command)
            case c.StopInstall():
                return await self._stop()
            case c.RemovePlugin():
                return await self._remove(command.name)
            case c.EnablePlugin():
                return await self._enable(command)
            case c.DisablePlugin():
                return await self._disable(command.name)
            case c.AddServer():
                return await self._begin(self._servers.add(command))
            case c.ImportServers():
                return await self._begin(self._servers.add_file(command))

    async def close(self) -> None:
        """Give up an installation that is under way."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _install(self, command: c.InstallPlugin) -> str:
        await self._refuse_unconfined(unconfined=command.unconfined)
        taken = {row.name: row.distribution for row in await self.rows()}
        made = await self._begin(
            self._installing.install(command.source, build=command.build, taken=taken, tell=self._tell)
        )
        row = await self._row(made.name)
        state = f"It can't be used: {row.error}." if row.error else "It is not enabled yet: look at what it asks for."
        return " ".join((f"{made.name} {made.version} is installed.", *row.warnings, state))

    async def _update(self, command: c.UpdatePlugin) -> str:
        if (server := await asyncio.to_thread(self._servers.find, command.name)) is not None:
            return await self._begin(self._servers.look(server))
        await self._refuse_unconfined(unconfined=command.unconfined)
        old = await asyncio.to_thread(self._installing.find, command.name)
        made = await self._begin(
            self._installing.update(command.name, command.source, build=command.build, tell=self._tell)
        )
        await self._tools.end(command.name)
        row = await self._row(made.name)
        state = "It is as it was." if row.state == "enabled" else "It is not enabled: look at it first."
        return f"{made.name} is {made.version} now; it was {old.version}. {state}"

    async def _refuse_unconfined(self, *, unconfined: bool) -> None:
        """Without walls, only to look at a plugin means to run its code with all rights."""
        if not unconfined and not await asyncio.to_thread(self._tools.confines):
            raise BadInput(
                f"{self._tools.confinement()} Only to see what a plugin asks for would run its code so.",
                "If you trust it all the same, allow it (--unconfined).",
            )

    async def _begin(self, work: Coroutine[Any, Any, Made]) -> Made:
        """Do it so that `StopInstall` and whoever asked for it can end it; nothing is left of it then."""
        if self._task is not None:
            work.close()
            raise InvalidCommand("Another plugin is being installed.", "Wait for it, or stop it.")
        task = asyncio.create_task(work, name="installing")
        self._task, self._was_stopped = task, False
        with ending(self._publish, "plugins"):
            try:
                return await task
            except asyncio.CancelledError:
                if not self._was_stopped:
                    raise
                raise InvalidCommand("The installation was stopped; nothing of it is left.") from None
            finally:
                self._task = None

    async def _stop(self) -> str:
        if self._task is None:
            raise InvalidCommand("Nothing is being installed.")
        self._was_stopped = True
        self._task.cancel()
        await asyncio.wait([self._task])
        return ""

    async def _remove(self, name: str) -> str:
        if (server := await asyncio.to_thread(self._servers.find, name)) is not None:
            await asyncio.to_thread(self._forget, name)
            return await self._servers.remove(server)
        await asyncio.to_thread(self._installing.find, name)
        await self._tools.end(name)
        await asyncio.to_thread(self._installing.remove, name)
        await asyncio.to_thread(self._forget, name)
        return f"{name} is removed."

    async def _enable(self, command: c.EnablePlugin) -> str:
        row = await self._row(command.name)
        if row.error:
            raise BadInput(f"{row.name} can't be enabled: {row.error}.", "Update it, or remove it.")
        if row.digest != command.digest:
            raise BadInput(
                f"{row.name} is not what was looked at: it changed meanwhile.", "Look at what it asks for now."
            )
        if command.believe_hints and row.kind != "mcp":
            raise BadInput(f"{row.name} is a plugin: what it declares counts in any case.", "Leave that out.")
        seen = Seen(digest=row.digest, asks=row.asks, believed=command.believe_hints)
        await asyncio.to_thread(self._remember, row.name, seen)
        await self._tools.end(row.name)
        trust = ", and what it says of its tools' effects is believed" if seen.believed else ""
        return f"{row.name} is enabled{trust}."

    async def _disable(self, name: str) -> str:
        row = await self._row(name)
        seen = (await asyncio.to_thread(self._seen)).get(name)
        if seen is not None:
            await asyncio.to_thread(self._remember, name, replace(seen, enabled=False))
        await self._tools.end(row.name)
        return f"{name} is disabled."

    async def _row(self, name: str) -> PluginRow:
        """An installed plugin's row. Those that came with Workbench are neither enabled nor disabled."""
        for row in await self.rows():
            if row.name == name and row.origin != "built_in":
                return row
        if any(row.name == name for row in await self.rows()):
            raise InvalidCommand(f"{name} came with Workbench.", "A tool set says which of its tools may be used.")
        raise NotFound(f"There is no plugin {name}.", "`workbench plugins list` shows those that there are.")

    def _seen(self) -> dict[str, Seen]:
        return read_seen(self._places.seen_plugins)

    def _remember(self, name: str, seen: Seen) -> None:
        write_seen(self._places.seen_plugins, {**self._seen(), name: seen})

    def _forget(self, name: str) -> None:
        kept = {each: seen for each, seen in self._seen().items() if each != name}
        if kept:
            write_seen(self._places.seen_plugins, kept)
        else:
            self._places.seen_plugins.unlink(missing_ok=True)
        cache_of(self._places.home, name).unlink(missing_ok=True)

    def _tell(self, text: str) -> None:
        self._publish(Progress(key="plugins", text=text, when_left="nothing"))
