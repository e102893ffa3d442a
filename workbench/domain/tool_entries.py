"""Which entry of a tool set decides about a tool: the most exact name wins; a star only where the user wrote one."""

from __future__ import annotations

from workbench.domain.tools import ToolGrant, ToolSet
from workbench.domain.values import Value


class Rule(Value):
    """The entry of a tool set that decides about a tool."""

    pattern: str
    grant: ToolGrant


def matches(pattern: str, name: str) -> bool:
    """Say whether a pattern names a tool: equal, or equal around its stars. No other character is special."""
    first, *rest = pattern.split("*")
    if not rest:
        return pattern == name
    if not name.startswith(first):
        return False
    place = len(first)
    for piece in rest[:-1]:
        found = name.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return len(name) - len(rest[-1]) >= place and name.endswith(rest[-1])


def rule_for(tools: ToolSet, name: str) -> Rule | None:
    """Return the most exact entry for a tool: its own name, else the pattern with the most letters; None: not named."""
    if name in tools.grants:
        return Rule(pattern=name, grant=tools.grants[name])
    found = [pattern for pattern in tools.grants if "*" in pattern and matches(pattern, name)]
    if not found:
        return None
    best = max(found, key=lambda pattern: (len(pattern.replace("*", "")), pattern))
    return Rule(pattern=best, grant=tools.grants[best])
