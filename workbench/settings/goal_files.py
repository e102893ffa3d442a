"""Goal files: a goal, an agent and a tool set as TOML that reads well in git."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from msgspec.structs import replace

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.context import ContextPlan
from workbench.domain.goals import Check, Goal
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.domain.values import Value
from workbench.settings.ability_files import read_abilities, read_answer_schema, read_parameters
from workbench.settings.check_files import read_check, read_limits, read_trouble
from workbench.settings.context_files import read_context
from workbench.settings.grant_files import KEYS, read_grant, read_permission
from workbench.settings.memory_files import read_memory
from workbench.settings.oversight_files import read_baseline, read_oversight, read_suitability
from workbench.settings.sub_agent_files import read_bounds, read_sub_agent
from workbench.settings.toml_tables import Table, read_file, read_table

FILE_MODELS = ("scripted:", "local:")
"""Models that name a file, relative to the goal file."""
_TOOL = re.compile(r"[A-Za-z0-9_*-]+(\.[A-Za-z0-9_*-]+)*")

Kept = TypeVar("Kept", Agent, ToolSet)


class GoalFileParts(Value):
    """What a goal file says, with every path made absolute."""

    file: Path
    goal: Goal
    agent: Agent
    tools: ToolSet
    digest: str
    """SHA-256 of the file's bytes, in hex."""


class Library(Value):
    """Kept agents and tool sets that a file may refer to by name."""

    agents: Callable[[str], Agent | None] = lambda _: None
    tool_sets: Callable[[str], ToolSet | None] = lambda _: None


NOTHING_KEPT = Library()


def parse_goal_file(path: Path, library: Library = NOTHING_KEPT) -> GoalFileParts:
    """Read and check a goal file. Raises `GoalFileError`, or `BadInput` where the file can't be read."""
    path = path.expanduser().absolute()
    data = read_file(path)
    outer = read_table(path, data)
    if not outer.has("goal"):
        outer.missing("goal", 'A goal file begins with [goal] and a line: instructions = "…"')
    parts = GoalFileParts(
        file=path,
        goal=_goal(outer.table("goal"), path.parent),
        agent=_agent(outer, path.parent, library),
        tools=_tool_set(outer, library),
        digest=hashlib.sha256(data).hexdigest(),
    )
    outer.finish()
    return parts


def _goal(table: Table, folder: Path) -> Goal:
    instructions = table.text("instructions")
    if not instructions.strip():
        table.fail("instructions", "It is empty.", "Say what is to be done.")
    goal = Goal(
        instructions=instructions,
        name=table.text("name", ""),
        work_folder=_work_folder(table, folder),
        limits=read_limits(table.table("limits")),
        checks=_checks(table, folder),
        retries=table.whole("retries", 0) or 0,
        trouble=read_trouble(table.table("trouble")),
        answer_schema=read_answer_schema(table),
        images=tuple(str(_absolute(folder, name)) for name in table.texts("images")),
        suitability=read_suitability(table.table("suitability")),
        oversight=read_oversight(table.table("oversight")),
        baseline=read_baseline(table.table("baseline")) if table.has("baseline") else None,
    )
    table.finish()
    return goal


def _work_folder(table: Table, folder: Path) -> str:
    """Absolute, without `..`; links stay, since a person who wrote one means it."""
    named = table.text("work_folder", "")
    if "\0" in named:
        table.fail("work_folder", "It is not a path.")
    return str(_absolute(folder, named)) if named else ""


def _absolute(folder: Path, named: str) -> Path:
    place = Path(named).expanduser() if named.startswith("~") else Path(named)
    parts: list[str] = []
    for part in (folder / place).parts:
        parts = parts[:-1] if part == ".." and len(parts) > 1 else [*parts, part]
    return Path(*parts)


def _agent(outer: Table, folder: Path, library: Library) -> Agent:
    if not outer.has("agent"):
        outer.missing("agent", 'Add [agent] and a line: model = "local"')
    if outer.kind("agent") == "a text in quotes":
        return _kept(outer, "agent", library.agents)
    table = outer.table("agent")
    size = table.whole("context_size", 1)
    agent = Agent(
        model=_model(table, folder),
        name=table.text("name", ""),
        system_prompt=table.text("system_prompt", ""),
        base_url=table.text("base_url", ""),
        parameters=read_parameters(table.table("parameters")),
        context_size=size,
        fallbacks=tuple(_from(folder, name) for name in table.texts("fallbacks")),
        sub_agents=tuple(_sub_agent(each, folder, library) for each in table.tables("sub_agents")),
        frames=read_bounds(table.table("frames")),
        delegates_only=table.flag("delegates_only"),
        abilities=read_abilities(table.table("abilities")),
        memory=read_memory(table.table("memory")),
    )
    agent = replace(agent, context=_context(table.table("context"), folder))
    table.finish()
    if agent.base_url and not agent.base_url.startswith(("http://", "https://")):
        table.fail("base_url", "It is not a web address.", 'It looks like "http://127.0.0.1:8080/v1".')
    if wrong := agent.wrong_fallback():
        table.fail("fallbacks", wrong)
    return agent


def _context(table: Table, folder: Path) -> ContextPlan:
    plan = read_context(table)
    return replace(plan, model=_from(folder, plan.model), embedder=_from(folder, plan.embedder))


def _sub_agent(table: Table, folder: Path, library: Library) -> SubAgent:
    agent, tools = _agent(table, folder, library), _tool_set(table, library)
    return read_sub_agent(table, agent, tools, read_limits(table.table("limits")), _checks(table, folder))


def _checks(table: Table, folder: Path) -> tuple[Check, ...]:
    return tuple(read_check(check, lambda name: _from(folder, name)) for check in table.tables("checks"))


def _model(table: Table, folder: Path) -> str:
    model = table.text("model")
    if not model.strip() or "\0" in model:
        table.fail("model", "It names no model.", 'The one on this machine is called "local".')
    return _from(folder, model)


def _from(folder: Path, model: str) -> str:
    """A model's name, with the path of a file in full."""
    for kind in FILE_MODELS:
        if model.startswith(kind) and model != kind:
            return f"{kind}{_absolute(folder, model.removeprefix(kind))}"
    return model


def _tool_set(outer: Table, library: Library) -> ToolSet:
    if outer.has("tools") and outer.kind("tools") == "a text in quotes":
        return _kept(outer, "tools", library.tool_sets)
    table = outer.table("tools")
    name = table.text("name", "")
    grants: dict[str, ToolGrant] = {}
    for key in table.names():
        if key != "name":
            _grants(table, key, key, grants)
    return ToolSet(name=name, grants=grants)


def _grants(table: Table, key: str, tool: str, grants: dict[str, ToolGrant]) -> None:
    """Take what stands at a key: a permission, a table of it, or (a name that was written without quotes) more keys."""
    if not _TOOL.fullmatch(tool):
        table.fail(key, "It is not the name of a tool.", 'Names look like "files.write", or "files.*" for all of them.')
    if table.kind(key) != "a table":
        grants[tool] = ToolGrant(permission=read_permission(table, key))
        return
    inner = table.table(key)
    names = inner.names()
    if not KEYS.isdisjoint(names) or not names:
        grants[tool] = read_grant(table.table(key))
        return
    for name in names:
        _grants(inner, name, f"{tool}.{name}", grants)


def _kept(outer: Table, key: Literal["agent", "tools"], find: Callable[[str], Kept | None]) -> Kept:
    name = outer.text(key)
    found = find(name)
    if found is None:
        what = "agent" if key == "agent" else "tool set"
        outer.fail(key, f'No {what} is kept under the name "{name}".', f"Keep one, or write a [{key}] table here.")
    return found
