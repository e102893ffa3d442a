"""The memory of an agent in a goal file."""

from __future__ import annotations

from typing import Any

from workbench.domain.memory import MEMORY_SCOPES, MOST_RECALLED, MemoryPlan, MemoryScope
from workbench.settings.toml_tables import Table


def read_memory(table: Table) -> MemoryPlan:
    """Return what `[agent.memory]` says; off where it is not there. Raises `GoalFileError`."""
    plan = MemoryPlan(
        reads=_scopes(table, "reads"),
        writes=_scopes(table, "writes"),
        at_start=_count(table, "at_start"),
        each_step=_count(table, "each_step"),
        asks=table.flag("asks"),
    )
    table.finish()
    for name in ("at_start", "each_step"):
        if getattr(plan, name) and not plan.reads:
            table.fail(name, "No scope may be read.", 'Add a line: reads = ["task"]')
    return plan


def plain_memory(plan: MemoryPlan) -> dict[str, Any]:
    """Return the table that says the same; empty where it is off."""
    found: dict[str, Any] = {}
    if plan.reads:
        found["reads"] = list(plan.reads)
    if plan.writes:
        found["writes"] = list(plan.writes)
    for name in ("at_start", "each_step"):
        if getattr(plan, name):
            found[name] = getattr(plan, name)
    return {**found, "asks": True} if plan.asks else found


def _scopes(table: Table, name: str) -> tuple[MemoryScope, ...]:
    known: dict[str, MemoryScope] = {scope: scope for scope in MEMORY_SCOPES}
    given = table.texts(name)
    for scope in given:
        if scope not in known:
            table.fail(name, f"{scope!r} is no scope.", f"There are: {', '.join(MEMORY_SCOPES)}.")
    return tuple(known[scope] for scope in dict.fromkeys(given))


def _count(table: Table, name: str) -> int:
    count = table.whole(name, 0) or 0
    if count > MOST_RECALLED:
        table.fail(name, f"It is {count}; at most {MOST_RECALLED} are recalled at once.")
    return count
