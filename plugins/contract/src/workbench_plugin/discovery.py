"""Finding plugins: entry points of the group, read from metadata alone, and loading one of them."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from workbench_plugin.declare import NAME, Plugin
from workbench_plugin.errors import PluginError

GROUP = "workbench.tools"


@dataclass(frozen=True)
class Found:
    """One entry point as its distribution's metadata has it; nothing of the plugin was imported."""

    distribution: str
    version: str
    name: str
    value: str
    point: EntryPoint


def find_all() -> list[Found]:
    """Every entry point of the group in this environment, by distribution and name."""
    found: dict[tuple[str, str], Found] = {}
    for point in entry_points(group=GROUP):
        distribution = point.dist.metadata["Name"] if point.dist else ""
        version = point.dist.version if point.dist else ""
        found.setdefault((distribution, point.name), Found(distribution, version, point.name, point.value, point))
    return [found[key] for key in sorted(found)]


def find_one(name: str, everything: Sequence[Found] | None = None) -> Found:
    """The entry point called `name`. Raises PluginError where there is none, or more than one distribution has it."""
    everything = find_all() if everything is None else everything
    matching = [item for item in everything if item.name == name]
    if not matching:
        near = get_close_matches(name, [item.name for item in everything], 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise PluginError(f"no plugin called {name!r} is installed in {sys.prefix}{hint}")
    if len(matching) > 1:
        owners = " and ".join(item.distribution for item in matching)
        raise PluginError(f"{owners} both call a plugin {name!r}; uninstall one, since nobody can tell them apart")
    if not NAME.fullmatch(name):
        raise PluginError(f"entry point {name!r}: use lower-case letters, digits and _, beginning with a letter")
    return matching[0]


def load(found: Found) -> Plugin:
    """Import the plugin. Raises PluginError where what the entry point names is no plugin, or one of another name."""
    loaded = found.point.load()
    if not isinstance(loaded, Plugin):
        raise PluginError(f"{found.value} is a {type(loaded).__name__}, not a workbench_plugin.Plugin")
    if loaded.name != found.name:
        raise PluginError(f"{found.value} calls itself {loaded.name!r}, but its entry point is called {found.name!r}")
    loaded.version = loaded.version or found.version
    return loaded


def forget_current_folder() -> None:
    """Take the current folder off the import path, where `python -m` put it: code there was opened, not installed.

    The host does better to start Python with -P or -I, since by now a few modules are imported already.
    """
    if not sys.flags.safe_path and sys.path and sys.path[0] in ("", str(Path.cwd())):
        del sys.path[0]
