"""Kept goals, agents and tool sets, and trusted files."""

from __future__ import annotations

import pytest

from workbench.domain.agents import Agent, Parameters
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.goals import Check, Goal
from workbench.domain.queries import Kept
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.store import Store

GOAL = Goal(name="licence", instructions="Find it.", checks=(Check(file="answer.txt", contains="MIT"),))
AGENT = Agent(name="careful", model="local", parameters=Parameters(temperature=0.1))
TOOLS = ToolSet(name="reading", grants={"files.*": ToolGrant(permission="auto", calls=3)})


async def test_what_is_saved_comes_back_by_name_and_is_replaced_and_deleted(store: Store) -> None:
    await store.save_goal(GOAL)
    await store.save_agent(AGENT)
    await store.save_agent(Agent(name="bold", model="local"))
    await store.save_tool_set(TOOLS)
    assert await store.kept() == Kept(
        goals=(GOAL,), agents=(Agent(name="bold", model="local"), AGENT), tool_sets=(TOOLS,)
    )
    changed = Goal(name="licence", instructions="Find it again.")
    await store.save_goal(changed)
    await store.delete_kept("agent", "bold")
    kept = await store.kept()
    assert (kept.goals, kept.agents) == ((changed,), (AGENT,))
    with pytest.raises(NotFound):
        await store.delete_kept("goal", "bold")
    with pytest.raises(BadInput):
        await store.save_goal(Goal(instructions="without a name"))


async def test_a_file_is_trusted_by_its_digest(store: Store) -> None:
    await store.trust("ab" * 32, "/somewhere/goal.toml")
    await store.trust("ab" * 32, "/elsewhere/goal.toml")
    assert await store.is_trusted("ab" * 32)
    assert not await store.is_trusted("cd" * 32)
