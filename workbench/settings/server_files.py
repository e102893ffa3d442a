"""Reading the files in which other programs name their MCP servers (`mcpServers`, VS Code's `servers`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from workbench.domain.errors import BadInput
from workbench.domain.servers import AddServer, Transport
from workbench.domain.values import Value

_LARGEST = 1_000_000
_TAKEN = frozenset(("command", "args", "env", "url", "serverUrl", "httpUrl", "headers", "type", "transport"))
_TRANSPORTS: dict[str, Transport] = {
    "http": "http",
    "streamable-http": "http",
    "streamableHttp": "http",
    "streamable_http": "http",
    "sse": "sse",
}
_FILLED_IN = re.compile(r"\$\{[^}]*\}")


class Entry(Value):
    """One server of such a file."""

    called: str
    """As the file has it."""
    add: AddServer | None = None
    """Its name is not in our grammar yet; None: it can't be taken over."""
    remarks: tuple[str, ...] = ()
    """What is left out of it and why, one sentence each."""


def read_server_file(file: Path, *, unconfined: bool = False) -> tuple[Entry, ...]:
    """Return the servers of a file. Raises `BadInput` where it is none of that kind."""
    try:
        if file.stat().st_size > _LARGEST:
            raise BadInput(f"{file} is too long to name servers.")
        said = msgspec.json.decode(file.read_bytes())
    except OSError as error:
        raise BadInput(f"{file} can't be read: {error.strerror or error}.") from None
    except (msgspec.MsgspecError, RecursionError) as error:
        raise BadInput(f"{file} is not JSON: {error}.", "Comments have to be taken out first.") from None
    servers = _servers(said)
    if not servers:
        raise BadInput(f"{file} names no MCP server.", "It needs an object called mcpServers or servers.")
    return tuple(_entry(name, server, unconfined=unconfined) for name, server in servers.items())


def _servers(said: Any) -> dict[str, Any]:
    for path in (("mcpServers",), ("servers",), ("mcp", "servers")):
        found = said
        for key in path:
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, dict):
            return found
    return {}


def _entry(called: str, server: Any, *, unconfined: bool) -> Entry:
    if not isinstance(server, dict):
        return Entry(called=called, remarks=("It is not an object.",))
    remarks = [f"Its {key} is left out: {_why_not(key)}." for key in server if key not in _TAKEN]
    url = next((server[key] for key in ("url", "serverUrl", "httpUrl") if isinstance(server.get(key), str)), "")
    command, arguments = server.get("command", ""), server.get("args", [])
    given = server.get("headers" if url else "env", {})
    settings = _texts(given if isinstance(given, dict) else {})
    if not isinstance(arguments, list) or not all(isinstance(each, str) for each in arguments):
        return Entry(called=called, remarks=("Its args are not a list of texts.",))
    if not url and (not isinstance(command, str) or not command):
        return Entry(called=called, remarks=("It has neither a command nor an address.",))
    words = (url,) if url else (command, *arguments)
    if any(_FILLED_IN.search(word) for word in words):
        return Entry(called=called, remarks=("Its command or address is filled in by the other program: ${…}.",))
    kind = server.get("type", server.get("transport", "sse" if str(url).endswith("/sse") else "http"))
    transport = _TRANSPORTS.get(str(kind))
    if url and transport is None:
        return Entry(called=called, remarks=(f"Its type {kind} is not known here.",))
    return Entry(
        called=called,
        add=AddServer(
            name=called,
            program=() if url else words,
            url=url,
            transport=transport or "http",
            settings=settings,
            unconfined=unconfined,
        ),
        remarks=tuple(remarks),
    )


def is_filled_in(value: str) -> bool:
    """Whether another program would put something in the place of a value's `${…}`."""
    return bool(_FILLED_IN.search(value))


def _texts(given: dict[str, Any]) -> dict[str, str]:
    return dict(_pairs(given))


def _pairs(given: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in given.items():
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, bool):
            yield name, str(value).lower()
        elif isinstance(value, int | float):
            yield name, str(value)


def _why_not(key: str) -> str:
    if key in ("autoApprove", "alwaysAllow", "trust"):
        return "a tool set says what may run without asking"
    if key in ("disabled", "enabled"):
        return "every server is disabled until you have looked at it"
    if key in ("cwd", "envFile"):
        return "a server works in the run's work folder and reads no other files"
    return "there is nothing like it here"
