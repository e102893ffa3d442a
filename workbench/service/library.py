"""Kept goals, agents and tool sets, and the text files that hold them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TypeVar, assert_never

from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput
from workbench.domain.goals import Goal
from workbench.domain.tools import ArgumentRule, ToolSet
from workbench.policy.permissions import with_rule
from workbench.providers.scripted_model import load_script
from workbench.service.sub_agents import all_agents
from workbench.settings import goal_files
from workbench.settings.files import Places, resources, sample_copy
from workbench.settings.goal_writing import write_goal_file
from workbench.settings.grants import grants_of
from workbench.settings.patterns import copy_pattern, patterns
from workbench.store import Store

SCRIPTED = "scripted:"

Named = TypeVar("Named", Goal, Agent, ToolSet)

LibraryCommand = (
    c.SaveGoal | c.SaveAgent | c.SaveToolSet | c.DeleteKept | c.WriteGoalFile | c.TrustGoalFile | c.CopyPattern
)


class Library:
    """What can be begun with, and where it comes from."""

    def __init__(self, store: Store, places: Places) -> None:
        self._store = store
        self._places = places

    async def dispatch(self, command: LibraryCommand) -> str:
        """Carry out a command; return what the person should know. Raises `WorkbenchError`."""
        match command:
            case c.SaveGoal():
                await self._store.save_goal(_named(command.goal))
            case c.SaveAgent():
                await self._store.save_agent(_named(command.agent))
            case c.SaveToolSet():
                await self._store.save_tool_set(_named(command.tools))
            case c.DeleteKept():
                await self._store.delete_kept(command.what, command.name)
            case c.WriteGoalFile():
                return await self._write(command)
            case c.TrustGoalFile():
                await self._store.trust(command.digest, command.file)
            case c.CopyPattern():
                return await self._copy(command)
            case _:
                assert_never(command)
        return ""

    async def tool_set(self, name: str) -> ToolSet:
        """Return a kept tool set. Raises `BadInput` where there is none of that name."""
        kept = next((each for each in (await self._store.kept()).tool_sets if each.name == name and name), None)
        if kept is None:
            what = f"No tool set is kept under the name “{name}”" if name else "The run's tool set has no name"
            raise BadInput(
                f"{what}, so the rule can't be kept in it.", "Let it hold in this run, or keep the tool set."
            )
        return kept

    async def grant(self, name: str, tool: str, rule: ArgumentRule, pattern: str = "") -> None:
        """Let a rule come first for a tool in a kept tool set, or for those that `pattern` fits. Raises `BadInput`."""
        await self._store.save_tool_set(with_rule(await self.tool_set(name), tool, rule, pattern))

    async def ask(self, query: q.Library | q.ReadGoalFile | q.Patterns) -> q.Kept | q.GoalFile | q.PatternList:
        """Return the library, what a goal file says, or the patterns. Raises `GoalFileError`."""
        match query:
            case q.Library():
                return await self._store.kept()
            case q.Patterns():
                return q.PatternList(rows=await asyncio.to_thread(patterns))
            case q.ReadGoalFile():
                return await self.read(Path(query.file))

    async def read(self, file: Path) -> q.GoalFile:
        """Return what a goal file says; one that came with the program is copied into the home first."""
        ours, place = await asyncio.to_thread(self._locate, file)
        kept = await self._store.kept()
        known = goal_files.Library(
            agents={agent.name: agent for agent in kept.agents}.get,
            tool_sets={tools.name: tools for tools in kept.tool_sets}.get,
        )
        parts = await asyncio.to_thread(goal_files.parse_goal_file, place, known)
        return q.GoalFile(
            file=str(place),
            goal=parts.goal,
            agent=parts.agent,
            tools=parts.tools,
            digest=parts.digest,
            trusted=ours or await self._store.is_trusted(parts.digest),
            grants=grants_of(parts.goal, parts.agent, parts.tools),
        )

    def _locate(self, file: Path) -> tuple[bool, Path]:
        """Whether a goal file came with the program, and the place to read it from."""
        file = file.expanduser()
        if not file.is_file():
            raise BadInput(f"There is no file {file}.", "Name a goal file (TOML).")
        ours = file.resolve().is_relative_to(resources().resolve())
        return ours, sample_copy(file, self._places.home)

    async def script_of(self, agent: Agent) -> str:
        """Return the replies that a scripted agent's file holds now; empty for any other. Raises `BadInput`."""
        if not agent.model.startswith(SCRIPTED):
            return ""
        return await asyncio.to_thread(load_script, Path(agent.model.removeprefix(SCRIPTED)))

    async def scripts_of(self, agent: Agent) -> tuple[tuple[str, str], ...]:
        """Return the replies of the scripted agents below an agent, each with its model's name. Raises `BadInput`."""
        below = [each for each in all_agents(agent) if each is not agent and each.model.startswith(SCRIPTED)]
        return tuple([(name, await self.script_of(each)) for name, each in {one.model: one for one in below}.items()])

    async def _copy(self, command: c.CopyPattern) -> str:
        file, digest = await asyncio.to_thread(copy_pattern, command.name, Path(command.folder))
        await self._store.trust(digest, str(file))
        return f"Copied. Change it, then: workbench run {file}"

    async def _write(self, command: c.WriteGoalFile) -> str:
        file = Path(command.file)
        digest = await asyncio.to_thread(write_goal_file, file, command.goal, command.agent, command.tools)
        await self._store.trust(digest, command.file)
        return f"Saved to {command.file}."


def _named(value: Named) -> Named:
    if not value.name.strip():
        raise BadInput("What is kept needs a name.", "Give it one.")
    return value
