"""Remembering MCP servers: what the person names, or what a file of another program does."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace

from workbench.domain import commands as c
from workbench.domain.errors import BadInput, InvalidCommand, NotFound, SetupError, ToolError, WorkbenchError
from workbench.domain.servers import ToolServer
from workbench.domain.timeline_text import one_line
from workbench.policy.key_shapes import looks_like_a_key
from workbench.settings.files import Places
from workbench.settings.secrets import Secrets
from workbench.settings.server_files import Entry, is_filled_in, read_server_file
from workbench.settings.tool_servers import read_servers, write_servers
from workbench.tools.program_places import find_program
from workbench.tools.programs import place_in
from workbench.tools.runner import ToolHosts
from workbench.tools.server_words import clean_name
from workbench.tools.servers import listing_of

_SETTING = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,63}")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}")
_NEEDS_WALLS = "Only to see its tools would run it so."


class Servers:
    """Adds, finds and forgets servers. Belongs to one event loop."""

    def __init__(self, places: Places, tools: ToolHosts, secrets: Secrets) -> None:
        self._places = places
        self._tools = tools
        self._secrets = secrets

    def find(self, name: str) -> ToolServer | None:
        """Return a server; None where there is none of that name."""
        return next((each for each in read_servers(self._places.tool_servers) if each.name == name), None)

    async def add(self, command: c.AddServer) -> str:
        """Remember a server and look at its tools; return what was found. Raises `WorkbenchError`."""
        name = clean_name(command.name)
        if not name:
            raise BadInput(f"{one_line(command.name, 60)!r} is no name.", "Use letters, digits and _.")
        await self._refuse(command, name)
        server, said = await asyncio.to_thread(self._without_secrets, command, name)
        await asyncio.to_thread(self._write, server)
        said.insert(0, f"{name} is added.")
        return " ".join((*said, await self.look(server)))

    async def look(self, server: ToolServer) -> str:
        """Ask a server for its tools; return what became of it, in a sentence."""
        try:
            await self._tools.look_at(server)
        except ToolError as error:
            todo = f"`workbench plugins update {server.name}` tries again, `plugins remove {server.name}` forgets it."
            return f"It can't be used yet: {error.message} {todo}"
        rows = [row for row in await self._tools.plugins() if row.name == server.name]
        for row in rows:
            if row.error:
                return " ".join((*row.warnings, f"It can't be used: {row.error}."))
            count = f"{len(row.tools)} tool{'s' if len(row.tools) != 1 else ''}"
            state = "It is as it was." if row.state == "enabled" else "It is not enabled: look at what it offers first."
            return " ".join((f"It offers {count}.", *row.warnings, state))
        return "It is left out of this run by WORKBENCH_PLUGINS."

    async def add_file(self, command: c.ImportServers) -> str:
        """Add the servers of a file; return what became of each, a line each. Raises `BadInput`."""
        entries = await asyncio.to_thread(read_server_file, Path(command.file), unconfined=command.unconfined)
        lines = [f"{command.file} names {len(entries)} server{'s' if len(entries) != 1 else ''}."]
        lines += [f"{one_line(entry.called, 60)}: {await self._one(entry)}" for entry in entries]
        return "\n".join(lines)

    async def remove(self, server: ToolServer) -> str:
        """Forget a server, what it said and its secrets. Raises `WorkbenchError`."""
        await self._tools.end(server.name)
        await asyncio.to_thread(self._forget, server)
        return f"{server.name} is removed."

    async def _one(self, entry: Entry) -> str:
        if entry.add is None:
            return " ".join(("left out.", *entry.remarks))
        try:
            return " ".join((await self.add(entry.add), *entry.remarks))
        except WorkbenchError as error:
            return f"left out. {error}"

    async def _refuse(self, command: c.AddServer, name: str) -> None:
        """Refuse what can't be a server, and what would run without walls unasked."""
        if bool(command.url) == bool(command.program):
            raise BadInput("A server is either a command or an address.", "`workbench tools --help` has examples.")
        taken = {row.name for row in await self._tools.plugins()}
        if name in taken or self.find(name) is not None:
            raise InvalidCommand(
                f"There is a plugin or a server called {name} already; its tools could be taken for one another's.",
                "Choose another name, or remove that one first.",
            )
        _check(command)
        if command.program:
            await asyncio.to_thread(find_program, command.program[0])
        if not command.url and not command.unconfined and not await asyncio.to_thread(self._tools.confines):
            raise BadInput(
                f"{self._tools.confinement()} {_NEEDS_WALLS}", "If you trust it all the same, add --unconfined."
            )

    def _without_secrets(self, command: c.AddServer, name: str) -> tuple[ToolServer, list[str]]:
        """The server as it is kept, and what is said of each secret."""
        server = ToolServer(
            name=name,
            transport=command.transport if command.url else "stdio",
            command=command.program[0] if command.program else "",
            arguments=tuple(command.program[1:]),
            url=command.url,
            work_folder=command.work_folder,
        )
        plain: dict[str, str] = {}
        secrets: dict[str, str] = {}
        said: list[str] = []
        for setting, value in command.settings.items():
            if not looks_like_a_key(value, setting) and not is_filled_in(value):
                plain[setting] = value
                continue
            stored = f"mcp/{name}.{re.sub(r'[^a-z0-9._-]', '-', setting.lower())}"[:132]
            secrets[setting] = stored
            if is_filled_in(value):
                said.append(f"Keep its {setting}: workbench secrets set {stored}.")
            else:
                where = self._secrets.set(stored, value)
                said.append(f"Its {setting} looks like a key and is kept as the secret {stored}. {where}")
        return replace(server, settings=plain, secrets=secrets), said

    def _write(self, server: ToolServer) -> None:
        write_servers(self._places.tool_servers, (*read_servers(self._places.tool_servers), server))

    def _forget(self, server: ToolServer) -> None:
        others = [each for each in read_servers(self._places.tool_servers) if each.name != server.name]
        if len(others) == len(read_servers(self._places.tool_servers)):
            raise NotFound(f"There is no server {server.name}.")
        write_servers(self._places.tool_servers, others)
        for stored in server.secrets.values():
            self._secrets.forget(stored)
        listing_of(self._places.home, server.name).unlink(missing_ok=True)


def _check(command: c.AddServer) -> None:
    """Raise `BadInput` where something of it must not be kept, or can't be meant."""
    shape = _HEADER if command.url else _SETTING
    for setting in command.settings:
        if not shape.fullmatch(setting):
            raise BadInput(f"{one_line(setting, 60)!r} is no name of a {'header' if command.url else 'variable'}.")
    if any(not value.isprintable() for value in (*command.program, command.url, *command.settings.values())):
        raise BadInput("There are characters in it that do not show.", "Write it anew.")
    for word in command.program[1:]:
        if looks_like_a_key(word.rpartition("=")[2]):
            raise BadInput(
                "One of its arguments looks like a key, and arguments can be seen by every program.",
                "Give it in a variable, if the server reads one: --env NAME=VALUE.",
            )
    if command.url:
        _check_address(command.url)


def _check_address(url: str) -> None:
    try:
        place_in(url)
        parts = urlsplit(url)
    except (ValueError, SetupError) as error:
        raise BadInput(str(error)) from None
    if parts.username is not None or any(
        looks_like_a_key(value, key) for key, _, value in (each.partition("=") for each in parts.query.split("&"))
    ):
        raise BadInput(
            "The address holds what looks like a key, and addresses are written down.",
            'Give it in a header, if the server reads one: --header "NAME: VALUE".',
        )
