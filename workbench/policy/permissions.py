"""What a tool set offers, and how it takes a rule that a person granted."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from workbench.domain.tool_entries import Rule as Rule
from workbench.domain.tool_entries import matches as matches
from workbench.domain.tool_entries import rule_for as rule_for
from workbench.domain.tools import ArgumentRule, ToolGrant, ToolSet, ToolSpec


def offered(tools: ToolSet, specs: Iterable[ToolSpec]) -> tuple[ToolSpec, ...]:
    """Return the tools that a tool set offers, by name: those that an entry names and does not forbid."""
    chosen = []
    for spec in specs:
        rule = rule_for(tools, spec.name)
        if rule is not None and rule.grant.permission != "never":
            chosen.append(spec)
    return tuple(sorted(chosen, key=lambda spec: spec.name))


def with_rule(tools: ToolSet, tool: str, rule: ArgumentRule, pattern: str = "") -> ToolSet:
    """Return a tool set in which a rule comes first for a tool, and for those others that it names and `pattern` fits.

    A tool that only an entry with a star names gets an entry of its own, so that the rule is for no other tool.
    """
    names = [name for name in tools.grants if pattern and matches(pattern, name)]
    grants = {name: tools.grants[name] for name in names}
    entry = rule_for(tools, tool)
    if entry is None or entry.pattern not in grants:
        grants[tool] = entry.grant if entry is not None else ToolGrant()
    changed = {name: replace(grant, rules=(rule, *grant.rules)) for name, grant in grants.items()}
    return replace(tools, grants={**tools.grants, **changed})
