"""Help for authors of plugins: check a plugin, and call its tools as the server would.

def test_it_is_well_formed():
    assert check(plugin) == []

def test_it_greets():
    assert call(plugin, "greet", name="Ada").text == "Hello, Ada"
"""

import re
import unicodedata
from functools import partial
from pathlib import Path
from typing import Any

from workbench_plugin.declare import Plugin, Tool
from workbench_plugin.errors import PluginError
from workbench_plugin.results import Reply

_DECIDES = re.compile(
    r"(?:.*_)?(?:path|file|folder|directory|host|url|address|recipients?|account|id)|to", re.IGNORECASE
)


def call(
    plugin: Plugin,
    name: str,
    /,
    *,
    work_folder: Path | None = None,
    meta: dict[str, Any] | None = None,
    **arguments: Any,
) -> Reply:
    """Call a tool in this process with everything the server does but the wire: validation, time limit, errors."""
    import anyio

    from workbench_plugin import calls

    return anyio.run(partial(calls.call, plugin, name, arguments, meta, work_folder))


def check(plugin: Plugin) -> list[str]:
    """What is wrong with a plugin, in words; empty when it is well-formed."""
    problems = [] if plugin.description else [f"plugin {plugin.name}: has no description"]
    if not plugin.tools:
        problems.append(f"plugin {plugin.name}: has no tools")
    if (plugin.mint or plugin.rotate or plugin.rotate_at) and not any(tool.secrets for tool in plugin.tools.values()):
        problems.append(f"plugin {plugin.name}: it mints or rotates, and yet no tool of it needs a secret")
    for tool in plugin.tools.values():
        problems += [f"tool {tool.name}: {problem}" for problem in _check(tool)]
    return problems


def _check(tool: Tool[..., Any]) -> list[str]:
    try:
        schema = tool.arguments.schema
    except PluginError as error:
        return [str(error)]
    problems = [] if tool.description else ["has no docstring"]
    for name, shape in schema.get("properties", {}).items():
        if not shape.get("description"):
            problems.append(f"argument {name!r} is not described in the docstring's Args section")
    problems += [
        f"sink {name!r} is no argument that the agent gives" for name in tool.sinks if name not in tool.arguments.names
    ]
    problems += [
        f"argument {name!r} sounds as if it decides where or which: name it in `sinks`"
        for name in _undeclared_sinks(tool)
    ]
    if tool.effect == "pure" and tool.compensator:
        problems.append("is pure and yet has a compensator")
    if hidden := sorted({f"U+{ord(sign):04X}" for sign in tool.description + str(schema) if _is_hidden(sign)}):
        problems.append(f"has characters that do not show: {', '.join(hidden)}")
    return problems


def _undeclared_sinks(tool: Tool[..., Any]) -> list[str]:
    """Arguments of a tool that changes or sends something that are sinks by their names."""
    if tool.effect == "pure" and not tool.sends:
        return []
    return [name for name in tool.arguments.names if name not in tool.sinks and _DECIDES.fullmatch(name)]


def _is_hidden(sign: str) -> bool:
    return sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cs")
