"""MCP servers as sources of tools: what is kept of one, and what a person asks for about them."""

from __future__ import annotations

from typing import Literal

import msgspec

from workbench.domain.asking import Command
from workbench.domain.values import Value

Transport = Literal["stdio", "http", "sse"]
"""A program on this machine; an address that speaks Streamable HTTP; one that speaks its predecessor."""


class ToolServer(Value):
    """An MCP server that the person named. It runs, or is asked, only behind the walls that plugins have."""

    name: str
    """The namespace of its tools."""
    transport: Transport
    command: str = ""
    """The program, by name or absolute path."""
    arguments: tuple[str, ...] = ()
    url: str = ""
    settings: dict[str, str] = msgspec.field(default_factory=dict)
    """Variables of its environment, or headers."""
    secrets: dict[str, str] = msgspec.field(default_factory=dict)
    """For each variable or header that is a secret, the name under which it is kept."""
    work_folder: bool = True
    """Whether a program works in the run's work folder; it has none otherwise."""

    @property
    def source(self) -> str:
        """What it is, in one line: the command or the address."""
        return self.url or " ".join((self.command, *self.arguments))


class AddServer(Command, tag="add_server"):
    """Remember an MCP server and look at its tools; it stays disabled. Answers `Done`, noting what was found.

    Values that look like keys are put into the secrets, as `mcp/NAME.VARIABLE`, and referred to by that name. Never
    recorded. Publishes and is cancelled as `InstallPlugin` is.
    """

    name: str
    program: tuple[str, ...] = ()
    """With its arguments; empty: it is an address."""
    url: str = ""
    transport: Transport = "http"
    """Of an address."""
    settings: dict[str, str] = msgspec.field(default_factory=dict)
    """Variables of a program's environment, or headers of requests."""
    work_folder: bool = True
    unconfined: bool = False
    """Whether the program may run, to see its tools, on a machine where tools are not confined."""

    def __repr__(self) -> str:
        return f"AddServer(name={self.name!r}, settings={sorted(self.settings)})"


class ImportServers(Command, tag="import_servers"):
    """Add the servers that a file of another program names (`mcpServers`). Answers `Done`, noting what became of each.

    What can't be taken over is told and left out; the file stays as it is.
    """

    file: str
    """Absolute."""
    unconfined: bool = False
