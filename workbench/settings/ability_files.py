"""What goal files say of a model's abilities, and of the form of an answer."""

from __future__ import annotations

import json
from typing import Any, cast, get_args

import msgspec

from workbench.domain.agents import Abilities, Effort, Parameters
from workbench.domain.goals import Goal
from workbench.policy.arguments import schema_trouble
from workbench.settings.toml_tables import Table

_CHOICES: dict[str, tuple[str, ...]] = {
    "tool_calls": ("auto", "native", "constrained"),
    "constrained_by": ("schema", "grammar"),
    "images": ("auto", "yes", "no"),
    "answer_format": ("auto", "schema", "object", "words"),
}


def read_abilities(table: Table) -> Abilities:
    """Return what `[agent.abilities]` says."""
    given: dict[str, Any] = {name: _one_of(table, name, words) for name, words in _CHOICES.items() if table.has(name)}
    if table.has("send_reasoning"):
        given["send_reasoning"] = table.flag("send_reasoning")
    table.finish()
    return Abilities(**given)


def read_parameters(table: Table) -> Parameters:
    """Return what `[agent.parameters]` says."""
    effort = _one_of(table, "reasoning_effort", get_args(Effort)) if table.has("reasoning_effort") else None
    parameters = Parameters(
        temperature=table.number("temperature", 0),
        top_p=table.number("top_p", 0),
        max_tokens=table.whole("max_tokens", 1),
        seed=table.whole("seed", 0),
        reasoning_effort=cast(Effort | None, effort),
        parallel_calls=table.flag("parallel_calls") if table.has("parallel_calls") else None,
    )
    table.finish()
    return parameters


def read_answer_schema(table: Table) -> str:
    """Return the form of the answer, as JSON text; empty: it is free."""
    schema = table.text("answer_schema", "")
    if schema and (wrong := schema_trouble(schema)):
        table.fail("answer_schema", wrong)
    return schema


def plain_abilities(abilities: Abilities) -> dict[str, Any]:
    """Return what is to be written of a model's abilities: what is not as it is by itself."""
    return {
        name: value for name, value in msgspec.structs.asdict(abilities).items() if value != getattr(Abilities(), name)
    }


def plain_answer(goal: Goal) -> dict[str, Any]:
    """Return what is to be written of the form of the answer."""
    return {"answer_schema": goal.answer_schema} if goal.answer_schema else {}


def _one_of(table: Table, name: str, words: tuple[str, ...]) -> str:
    said = table.text(name)
    if said not in words:
        table.fail(name, f"It is {json.dumps(said)}.", f"One of: {', '.join(words)}.")
    return said
