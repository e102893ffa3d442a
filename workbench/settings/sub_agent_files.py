"""An agent's sub-agents and their bounds, as they stand in a goal file."""

from __future__ import annotations

from typing import Any

from msgspec.structs import asdict

from workbench.domain.agents import Agent, FrameBounds, SubAgent
from workbench.domain.checks import Check
from workbench.domain.goals import Limits
from workbench.domain.tools import ToolSet
from workbench.policy.sub_agents import name_trouble, schema_trouble
from workbench.settings.grant_files import read_permission
from workbench.settings.oversight_files import plain_checkpoints, read_checkpoints
from workbench.settings.toml_tables import Table

Plain = dict[str, Any]


def read_sub_agent(table: Table, agent: Agent, tools: ToolSet, limits: Limits, checks: tuple[Check, ...]) -> SubAgent:
    """Return a sub-agent with what was read of it before. Raises `GoalFileError` with its place."""
    calls = table.whole("calls", 0)
    sub = SubAgent(
        name=table.text("name"),
        agent=agent,
        purpose=table.text("purpose", "").strip(),
        tools=tools,
        limits=limits,
        takes=_schema(table, "takes"),
        returns=_schema(table, "returns"),
        permission=read_permission(table, "permission") if table.has("permission") else "auto",
        calls=calls,
        parallel=table.flag("parallel"),
        checks=checks,
        retries=table.whole("retries", 0) or 0,
        checkpoints=read_checkpoints(table),
    )
    table.finish()
    if trouble := name_trouble(sub.name):
        table.fail("name", trouble)
    return sub


def read_bounds(table: Table) -> FrameBounds:
    """Return how far may be delegated. Raises `GoalFileError` with its place."""
    usual = FrameBounds()
    bounds = FrameBounds(
        depth=table.whole("depth", 1) or usual.depth,
        at_once=table.whole("at_once", 1) or usual.at_once,
        in_all=table.whole("in_all", 1) or usual.in_all,
    )
    table.finish()
    return bounds


def plain_bounds(agent: Agent) -> Plain:
    """Return what is written of an agent's bounds; nothing where they are the usual ones."""
    usual = asdict(FrameBounds())
    frames = {name: value for name, value in asdict(agent.frames).items() if value != usual[name]}
    only = {"delegates_only": True} if agent.delegates_only else {}
    return {**only, **({"frames": frames} if frames else {})}


def plain_sub_agent(sub: SubAgent, agent: Plain, tools: Plain, limits: Plain, checks: list[Plain]) -> Plain:
    """Return what is written of a sub-agent, with what its agent, tool set, limits and checks came to."""
    return {
        "name": sub.name,
        **({"purpose": sub.purpose} if sub.purpose else {}),
        **({"takes": sub.takes} if sub.takes else {}),
        **({"returns": sub.returns} if sub.returns else {}),
        **({"permission": sub.permission} if sub.permission != "auto" else {}),
        **({"calls": sub.calls} if sub.calls is not None else {}),
        **({"parallel": True} if sub.parallel else {}),
        **({"retries": sub.retries} if sub.retries else {}),
        **({"limits": limits} if limits else {}),
        **({"checks": checks} if checks else {}),
        **({"checkpoints": plain_checkpoints(sub.checkpoints)} if sub.checkpoints else {}),
        "agent": agent,
        **({"tools": tools} if tools else {}),
    }


def _schema(table: Table, key: str) -> str:
    schema = table.text(key, "").strip()
    if trouble := schema_trouble(schema):
        table.fail(key, f"The JSON Schema {trouble}")
    return schema
