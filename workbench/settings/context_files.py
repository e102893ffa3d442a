"""How an agent's plan for its context window stands in a goal file: `[agent.context]`."""

from __future__ import annotations

from typing import Any

import msgspec

from workbench.domain.context import LOOK_UPS, STRATEGIES, ContextPlan, LookUp, Strategy
from workbench.settings.toml_tables import Table

_SAID = {strategy.replace("_", " "): strategy for strategy in STRATEGIES}


def read_context(table: Table) -> ContextPlan:
    """Return the plan that a table says; an empty one sends all. Raises `GoalFileError`."""
    usual = ContextPlan()
    at = table.number("at", 0)
    recall = table.whole("recall", 1)
    plan = ContextPlan(
        strategy=_strategy(table),
        budget=table.whole("budget", 1),
        at=usual.at if at is None else at,
        keep_last=table.whole("keep_last", 0),
        model=table.text("model", ""),
        prompt=table.text("prompt", ""),
        recall=usual.recall if recall is None else recall,
        by=_by(table),
        embedder=table.text("embedder", ""),
    )
    table.finish()
    if wrong := plan.wrong():
        table.fail(next(name for name in (*plan.__struct_fields__, "strategy") if f"`{name}`" in wrong), wrong)
    return plan


def _strategy(table: Table) -> Strategy:
    said = table.text("strategy", "keep_all")
    meant = _SAID.get(said, said)
    if meant not in STRATEGIES:
        table.fail("strategy", "There is no such strategy.", f"There are: {', '.join(STRATEGIES)}.")
    return meant


def _by(table: Table) -> LookUp:
    said = table.text("by", "words")
    found: LookUp | None = next((each for each in LOOK_UPS if each == said), None)
    if found is None:
        table.fail("by", "Nothing is looked up so.", f"There are: {', '.join(LOOK_UPS)}.")
    return found


def plain_context(plan: ContextPlan) -> dict[str, Any]:
    """Return what a goal file says of a plan: what is not as usual."""
    usual = msgspec.structs.asdict(ContextPlan())
    return {name: value for name, value in msgspec.structs.asdict(plan).items() if value != usual[name]}
