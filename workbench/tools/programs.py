"""What a host runs: how it is started, what it must be able to read, and what it finds in its environment."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from workbench.domain.errors import SetupError
from workbench.domain.servers import ToolServer
from workbench.domain.values import Value
from workbench.tools.environments import ToolEnvironment
from workbench.tools.program_places import find_program, places_of

EGRESS = "{egress}"
"""Stands in a command for the place of the way out."""
INNER = "WORKBENCH_INNER"
"""The variable that holds, as JSON, what only the server itself finds in its environment (or sends as headers).

It must not be in the environment of what builds the walls: `LD_PRELOAD` would be obeyed outside of them.
"""
_SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin"
_PLUGIN_SECONDS = 15.0
_SERVER_SECONDS = 30.0


class Program(Value):
    """One program, the same for each work folder."""

    command: tuple[str, ...]
    reaching: tuple[str, ...]
    """The same where it has a way out; `EGRESS` stands for its place."""
    launcher: Path
    readable: tuple[Path, ...]
    path: str
    start_seconds: float = _PLUGIN_SECONDS
    """How long it may take until it answers."""
    variables: dict[str, str] = msgspec.field(default_factory=dict)
    reaches: tuple[str, ...] = ()
    """What it may connect to at any time, since the person named it."""

    def started(self, egress: Path | None) -> list[str]:
        """Return what to start."""
        if egress is None:
            return list(self.command)
        return [str(egress) if word == EGRESS else word for word in self.reaching]

    def environment(self, temporary: str) -> dict[str, str]:
        """Return all that it may see of our environment: nothing but where programs and temporary files are."""
        return {"PATH": self.path, "LANG": "C.UTF-8", "TMPDIR": temporary, **self.variables}


def plugin_program(environment: ToolEnvironment, plugin: str) -> Program:
    """Return what serves a plugin."""
    command = _module(environment, "workbench_plugin.serve", plugin)
    return Program(
        command=command,
        reaching=(*command, "--egress", EGRESS),
        launcher=environment.launcher,
        readable=environment.readable(),
        path=f"{environment.python.parent}:{_SYSTEM_PATH}",
    )


def server_program(server: ToolServer, secrets: dict[str, str], base: ToolEnvironment) -> Program:
    """Return what runs a server, or leads to it; `secrets` by variable or header. Raises `SetupError`."""
    settings = {**server.settings, **secrets}
    if server.url:
        command = _module(base, "workbench_plugin.bridge", server.url, "--transport", server.transport)
        return Program(
            command=command,
            reaching=(*command, "--egress", EGRESS),
            launcher=base.launcher,
            readable=base.readable(),
            path=_SYSTEM_PATH,
            start_seconds=_SERVER_SECONDS,
            variables={INNER: json.dumps(settings)},
            reaches=(place_in(server.url),),
        )
    program = find_program(server.command)
    places = places_of(program, server.arguments)
    through = _module(base, "workbench_plugin.through")
    inner = ("--", str(places.program), *server.arguments)
    return Program(
        command=(*through, *inner),
        reaching=(*through, "--egress", EGRESS, *inner),
        launcher=base.launcher,
        readable=tuple(dict.fromkeys((*base.readable(), *places.readable))),
        path=":".join((*map(str, places.path), _SYSTEM_PATH)),
        start_seconds=_SERVER_SECONDS,
        variables={INNER: json.dumps(settings)},
    )


def place_in(url: str) -> str:
    """Return the host and port of an address, as a grant names them. Raises `SetupError`."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}[parts.scheme.lower()]
        host = parts.hostname or ""
    except (ValueError, KeyError):
        host, port = "", 0
    if not host:
        raise SetupError(f"{url} is no address that can be asked.", "It begins with https:// or http://.")
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _module(environment: ToolEnvironment, module: str, *arguments: str) -> tuple[str, ...]:
    return (str(environment.python), "-I", "-B", "-m", module, *arguments)
