"""The engine's own tools for memory: how they are offered, and what they say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.memory import (
    FORGET,
    LONGEST_MEMORY,
    MEMORY_TOOLS,
    MOST_RECALLED,
    RECALL,
    REMEMBER,
    KeptMemory,
    MemoryPlan,
    MemoryScope,
)
from workbench.domain.tools import Effect, Permission, ToolGrant, ToolSet, ToolSpec
from workbench.policy.permissions import rule_for

USUAL_RECALL = 5
"""Entries that a call of `recall` gives which does not say how many."""
_LIVES = {"task": "in this run", "session": "in every run of this session", "global": "in every run there will be"}


def memory_specs(plan: MemoryPlan) -> tuple[ToolSpec, ...]:
    """Return the tools that a plan comes to; none where it is off."""
    found = []
    if plan.reads:
        found.append(_recall())
    if plan.writes:
        found += [_remember(plan), _forget()]
    return tuple(found)


def with_memory(tools: ToolSet, agent: Agent) -> ToolSet:
    """Return a tool set that lets the memory's tools run as the agent's plan says; what it says of them itself holds.

    Where the plan asks, what writes is asked about even so.
    """
    plan, grants = agent.memory, dict(tools.grants)
    for spec in memory_specs(plan):
        rule = rule_for(tools, spec.name)
        permission: Permission = "ask" if plan.asks and spec.writes else "auto"
        if rule is None:
            grants[spec.name] = ToolGrant(permission=permission)
        elif permission == "ask" and rule.grant.permission != "never":
            grants[spec.name] = replace(rule.grant, permission="ask", rules=())
    return replace(tools, grants=grants)


def with_plan(tools: ToolSet, at_hand: Iterable[ToolSpec], agent: Agent) -> tuple[ToolSet, tuple[ToolSpec, ...]]:
    """Return a tool set and the tools at hand with those of the memory that an agent has now, and of no other."""
    tools = with_memory(tools, agent)
    rules = {spec.name: rule_for(tools, spec.name) for spec in memory_specs(agent.memory)}
    may = tuple(
        spec
        for spec in memory_specs(agent.memory)
        if (rule := rules[spec.name]) is not None and rule.grant.permission != "never"
    )
    return tools, (*(spec for spec in at_hand if spec.name not in MEMORY_TOOLS), *may)


def is_within(plan: MemoryPlan, above: MemoryPlan) -> bool:
    """Say whether a plan reads and writes no scope that another does not."""
    return set(plan.reads) <= set(above.reads) and set(plan.writes) <= set(above.writes)


def narrowed_plan(plan: MemoryPlan, above: MemoryPlan) -> MemoryPlan:
    """Return a sub-agent's plan within its supervisor's: it reads and writes no scope that that one may not."""
    reads = tuple(scope for scope in plan.reads if scope in above.reads)
    return MemoryPlan(
        reads=reads,
        writes=tuple(scope for scope in plan.writes if scope in above.writes),
        at_start=plan.at_start if reads else 0,
        each_step=plan.each_step if reads else 0,
        asks=plan.asks or above.asks,
    )


def as_sub_agent(agent: Agent, above: Agent) -> Agent:
    """Return a sub-agent whose memory is within its supervisor's."""
    return replace(agent, memory=narrowed_plan(agent.memory, above.memory))


def without_memory(specs: Iterable[ToolSpec], agent: Agent) -> tuple[ToolSpec, ...]:
    """Return tools without those for a memory that an agent does not have."""
    names = {spec.name for spec in memory_specs(agent.memory)}
    return tuple(spec for spec in specs if spec.name not in MEMORY_TOOLS or spec.name in names)


def _remember(plan: MemoryPlan) -> ToolSpec:
    scopes = "; ".join(f"{scope}: {_LIVES[scope]}" for scope in plan.writes)
    fields: dict[str, object] = {
        "text": {"type": "string", "minLength": 1, "maxLength": LONGEST_MEMORY},
        "scope": _scope(plan.writes),
    }
    required = ["text"] if "task" in plan.writes else ["text", "scope"]
    return _spec(
        REMEMBER,
        "Remember a fact for later, in a sentence that can be understood by itself. Remembering the same text again"
        f" changes nothing. How long it is kept: {scopes}.",
        fields,
        required,
        "idempotent",
        ("scope",),
    )


def _recall() -> ToolSpec:
    fields: dict[str, object] = {
        "query": {"type": "string", "maxLength": LONGEST_MEMORY},
        "most": {"type": "integer", "minimum": 1, "maximum": MOST_RECALLED},
    }
    about = "Look through what was remembered, by words; without any, the newest comes first."
    return _spec(RECALL, about, fields, [], "pure", ())


def _forget() -> ToolSpec:
    fields: dict[str, object] = {"id": {"type": "string", "minLength": 1, "maxLength": 40}}
    about = "Forget something that was remembered, by the id that remember or recall gave."
    return _spec(FORGET, about, fields, ["id"], "reversible", ("id",))


def _scope(scopes: Sequence[MemoryScope]) -> dict[str, object]:
    found: dict[str, object] = {"type": "string", "enum": list(scopes)}
    return {**found, "default": "task"} if "task" in scopes else found


def _spec(
    name: str, about: str, fields: dict[str, object], required: list[str], effect: Effect, sinks: tuple[str, ...]
) -> ToolSpec:
    schema = {"type": "object", "properties": fields, "required": required, "additionalProperties": False}
    return ToolSpec(
        name=name,
        description=about,
        schema=json.dumps(schema, separators=(",", ":")),
        effect=effect,
        sends=False,
        sinks=sinks,
        third_party_output=False,
        source="workbench",
    )


def recalled_text(found: Iterable[KeptMemory]) -> str:
    """Return what the model reads of recalled entries."""
    lines = [f"{each.id} ({each.scope}): {each.text}" for each in found]
    return "\n".join(lines) if lines else "Nothing that fits was remembered."


def shown_text(found: Sequence[KeptMemory]) -> str:
    """Return what the model reads of entries that were recalled by themselves; empty where there are none."""
    return f"From memory, as it may matter here:\n{recalled_text(found)}" if found else ""


def remembered_text(memory: str, scope: MemoryScope) -> str:
    """Return what the model reads once something is remembered."""
    return f"Remembered as {memory}, {_LIVES[scope]}."


def forgotten_text(memory: str) -> str:
    """Return what the model reads once something is forgotten."""
    return f"Forgot {memory}."
