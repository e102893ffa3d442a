"""What is installed, what it asks for, and whether the person has looked at that."""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.servers import AddServer, ImportServers
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Value

PluginKind = Literal["plugin", "mcp"]
"""What provides the tools: a package of ours or others', or an MCP server."""
PluginOrigin = Literal["built_in", "name", "wheel", "folder", "server"]
"""Came with Workbench; was installed by a package's name, from a wheel file, or built from a folder; an MCP server."""
PluginState = Literal["built_in", "enabled", "disabled", "changed", "broken"]
"""`changed`: it was enabled once and is not what was looked at then, so it is disabled; `broken`: it can't be used."""


class PluginRow(Value):
    """A plugin, with all that is to be seen before it is enabled."""

    name: str
    """The namespace of its tools."""
    state: PluginState
    kind: PluginKind = "plugin"
    distribution: str = ""
    version: str = ""
    description: str = ""
    origin: PluginOrigin = "built_in"
    source: str = ""
    """The name, file or folder that it was installed from; a version that was asked for included."""
    tools: tuple[ToolSpec, ...] = ()
    asks: str = ""
    """All that it says of itself and of each tool, in words, over many lines."""
    changes: str = ""
    """What differs from what was looked at last: lines that begin with `-` or `+`; empty where it never was."""
    warnings: tuple[str, ...] = ()
    """What should make the person look twice, such as a name that looks like another's."""
    error: str = ""
    """Why it can't be used."""
    digest: str = ""
    """SHA-256, in hex, of its manifest and its files; `EnablePlugin` names it. Empty: built in, or it can't be told."""
    believed: bool = False
    """Of an MCP server: whether what it says of its tools' effects is believed."""


class Seen(Value):
    """What the person looked at when a plugin was enabled."""

    digest: str
    asks: str
    """As in the row that was looked at."""
    enabled: bool = True
    believed: bool = False
    """Of an MCP server: whether the person accepted its hints."""


class CheckPlugin(Query, tag="check_plugin"):
    """Answers `PluginCheck`: what is wrong with a plugin that is being written. It is loaded in a confined child."""

    folder: str
    """Absolute; where its pyproject.toml is."""


class PluginCheck(Answer, tag="plugin_check"):
    """A plugin from a folder."""

    plugin: PluginRow
    problems: tuple[str, ...]
    """In words; empty: nothing is wrong."""


class InstallPlugin(Command, tag="install_plugin"):
    """Put a plugin into an environment of its own; it stays disabled. Answers `Done`, noting its name.

    Publishes `Progress` with the key `plugins`; `StopInstall` cancels it, and then nothing of it is left.
    """

    source: str
    """A package's name, with `==` and a version where one is meant; a wheel file; or a folder."""
    build: bool = False
    """Whether code of the package may run to build it: a folder, or a name that has no wheel, needs that."""
    unconfined: bool = False
    """Whether its code may be loaded, to see what it asks for, on a machine where tools are not confined."""


class UpdatePlugin(Command, tag="update_plugin"):
    """Replace an installed plugin; where anything differs, it is disabled until it is enabled anew. Answers `Done`.

    Publishes and is cancelled as `InstallPlugin` is; what was there stays until the new one is whole.
    """

    name: str
    source: str = ""
    """Empty: what it was installed from, a name without its version."""
    build: bool = False
    unconfined: bool = False


class StopInstall(Command, tag="stop_install"):
    """Cancel the installation that is under way. Answers `Done`."""


class RemovePlugin(Command, tag="remove_plugin"):
    """End a plugin's hosts and delete its environment, and what was remembered of it. Answers `Done`."""

    name: str


class EnablePlugin(Command, tag="enable_plugin"):
    """Offer the tools of a plugin that the person has looked at. Answers `Done`.

    Refused where the plugin's digest is not the one named: it is something else than what was looked at.
    """

    name: str
    digest: str
    """As in the `PluginRow` that was shown."""
    believe_hints: bool = False
    """Of an MCP server: whether its hints are believed (read-only is pure, idempotent is, closed world sends nothing).

    Else each of its tools counts as irreversible and as sending.
    """


class DisablePlugin(Command, tag="disable_plugin"):
    """Offer the tools of a plugin no longer, and end its hosts. Answers `Done`."""

    name: str


class NewPlugin(Command, tag="new_plugin"):
    """Write the package of a plugin with one tool, which passes `CheckPlugin` as it is. Answers `Done`."""

    name: str
    folder: str
    """Absolute; new or empty."""


PluginCommand = (
    NewPlugin
    | InstallPlugin
    | UpdatePlugin
    | StopInstall
    | RemovePlugin
    | EnablePlugin
    | DisablePlugin
    | AddServer
    | ImportServers
)
