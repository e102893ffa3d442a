"""Names and ids as servers accept them: dots are refused in tool names, and some want ids of nine characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_NOT_ALLOWED = re.compile(r"[^a-zA-Z0-9_-]")
_LONGEST = 64


def wire_name(name: str) -> str:
    """Return a tool's name as it is sent: `files.write` becomes `files__write`."""
    return _NOT_ALLOWED.sub("_", name.replace(".", "__"))[:_LONGEST] or "_"


def wire_names(tools: Iterable[str]) -> Mapping[str, str]:
    """Return each tool's name as it is sent, all different, by its own name."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for tool in tools:
        name, place = wire_name(tool), 2
        while name in taken:
            tail = f"_{place}"
            name, place = wire_name(tool)[: _LONGEST - len(tail)] + tail, place + 1
        taken.add(name)
        found[tool] = name
    return found


def tool_named(name: str, tools: Mapping[str, str]) -> str:
    """Return the tool that a model means by the name it wrote; the name itself where there is no such tool."""
    if name in tools:
        return name
    return next((tool for tool, sent in tools.items() if sent == name), name)


def wire_id(call: str) -> str:
    """Return a call's id as it is sent: letters and digits only, at least nine, so that every provider takes it."""
    return _NOT_ALLOWED.sub("x", call.replace("_", "x").replace("-", "x")).rjust(9, "0")
