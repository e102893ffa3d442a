"""Sub-agents in goal files: `[[agent.sub_agents]]`, each with an agent, a tool set and limits as a goal has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from workbench.domain.agents import Agent, FrameBounds, SubAgent
from workbench.domain.goals import Limits
from workbench.domain.tools import ToolSet
from workbench.policy.sub_agents import schema_trouble
from workbench.settings.grant_files import read_permission
from workbench.settings.toml_tables import Table

Plain = dict[str, Any]


def read_sub_agents(
    table: Table,
    read_agent: Callable[[Table], Agent],
    read_tools: Callable[[Table], ToolSet],
    read_limits: Callable[[Table], Limits],
) -> tuple[SubAgent, ...]:
    """Return the sub-agents of an agent's table, in their order. Raises `GoalFileError`."""
    return tuple([_read(each, read_agent, read_tools, read_limits) for each in table.tables("sub_agents")])


def _read(
    table: Table,
    read_agent: Callable[[Table], Agent],
    read_tools: Callable[[Table], ToolSet],
    read_limits: Callable[[Table], Limits],
) -> SubAgent:
    sub = SubAgent(
        name=table.text("name"),
        agent=read_agent(table),
        purpose=table.text("purpose", ""),
        tools=read_tools(table),
        limits=read_limits(table.table("limits")),
        takes=_schema(table, "takes"),
        returns=_schema(table, "returns"),
        permission=read_permission(table, "permission") if table.has("permission") else "auto",
        calls=table.whole("calls", 1),
        parallel=table.flag("parallel"),
    )
    table.finish()
    return sub


def _schema(table: Table, name: str) -> str:
    schema = table.text(name, "")
    if trouble := schema_trouble(schema):
        table.fail(name, f"It {trouble}", 'It looks like {"type": "object", "properties": {…}}, as text in quotes.')
    return schema


def read_bounds(table: Table) -> FrameBounds:
    """Return how far an agent may delegate. Raises `GoalFileError`."""
    usual = FrameBounds()
    bounds = FrameBounds(
        depth=table.whole("depth", 1) or usual.depth,
        at_once=table.whole("at_once", 1) or usual.at_once,
        in_all=table.whole("in_all", 1) or usual.in_all,
    )
    table.finish()
    return bounds


def plain_delegation(
    agent: Agent,
    plain_agent: Callable[[Agent], Plain],
    plain_tools: Callable[[ToolSet], Plain],
    plain_limits: Callable[[Limits], Plain],
) -> Plain:
    """Return what an agent's table says of its sub-agents, and how far it may delegate."""
    bounds = {k: v for k, v in msgspec.structs.asdict(agent.frames).items() if v != getattr(FrameBounds(), k)}
    subs = [_plain(each, plain_agent, plain_tools, plain_limits) for each in agent.sub_agents]
    return {
        **({"delegates_only": True} if agent.delegates_only else {}),
        **({"frames": bounds} if bounds else {}),
        **({"sub_agents": subs} if subs else {}),
    }


def _plain(
    sub: SubAgent,
    plain_agent: Callable[[Agent], Plain],
    plain_tools: Callable[[ToolSet], Plain],
    plain_limits: Callable[[Limits], Plain],
) -> Plain:
    words = {name: text for name in ("purpose", "takes", "returns") if (text := getattr(sub, name))}
    limits, tools = plain_limits(sub.limits), plain_tools(sub.tools)
    return {
        "name": sub.name,
        **words,
        **({"permission": sub.permission} if sub.permission != "auto" else {}),
        **({"calls": sub.calls} if sub.calls is not None else {}),
        **({"parallel": True} if sub.parallel else {}),
        "agent": plain_agent(sub.agent),
        **({"limits": limits} if limits else {}),
        **({"tools": tools} if tools else {}),
    }
