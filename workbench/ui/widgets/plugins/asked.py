"""What a plugin asks for, taken apart again into facts, so that it can be laid out; nothing of it is left out."""

from __future__ import annotations

from typing import NamedTuple

SAYS = "says"
"""The name under which a plugin's and a tool's own words stand."""


class Asked(NamedTuple):
    """What a plugin, or one of its tools, says of itself."""

    name: str
    """The tool's; empty: the plugin itself."""
    says: str
    facts: tuple[tuple[str, str], ...]
    """Names and values, in their order; a line that is no fact stands with an empty name."""


def taken_apart(asks: str) -> tuple[Asked, ...]:
    """Return the plugin itself, then its tools, from the text in `PluginRow.asks`."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in asks.splitlines():
        if line.strip() and not line.startswith(" "):
            parts.append((line.strip(), []))
        elif line.strip():
            parts[-1][1].append(line.strip())
    return tuple(_asked(name, lines) for name, lines in parts)


def _asked(name: str, lines: list[str]) -> Asked:
    pairs = [_pair(line) for line in lines]
    says = "\n".join(value for key, value in pairs if key == SAYS)
    return Asked(name, says, tuple(pair for pair in pairs if pair[0] != SAYS))


def _pair(line: str) -> tuple[str, str]:
    key, colon, value = line.partition(": ")
    return (key, value) if colon else ("", line.removesuffix(":"))
