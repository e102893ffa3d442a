"""An agent and those below it, as a run needs them before it begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from msgspec.structs import replace

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.checks import Check
from workbench.domain.errors import BadInput
from workbench.domain.tools import ToolSet
from workbench.engine.state import RunState
from workbench.policy.sub_agents import sub_agent_problems


class Scripts(Protocol):
    """Who reads the files of scripted models."""

    async def scripts_of(self, agent: Agent) -> tuple[tuple[str, str], ...]:
        """Return the replies of the scripted agents below an agent, each with its model's name."""
        ...


def check_sub_agents(agent: Agent, tools: ToolSet, known: Iterable[str]) -> None:
    """Raise `BadInput` where a sub-agent, at any depth, can't be one or asks for what its supervisor has not."""
    problems = sub_agent_problems(agent, tools, known)
    if problems:
        raise BadInput(" ".join(problems[:3]), "Mend the agent's sub-agents; nothing was begun.")


async def scripts_for_edit(library: Scripts, edited: Agent, state: RunState) -> tuple[tuple[str, str], ...]:
    """Return the replies of scripted sub-agents that an edit brings into a frame, each with its model's name.

    Those that the run knows are left as they are. Raises `BadInput` where a sub-agent can't be one.
    """
    if state.agents and edited.model != state.agent.model and edited.model.startswith("scripted:"):
        raise BadInput(
            f"{state.name} is at work already, and a script begins with an agent's first reply.",
            "Give it another model, or change the agent before it is handed a task.",
        )
    if edited.sub_agents == state.agent.sub_agents:
        return ()
    check_sub_agents(edited, state.tools, (spec.name for spec in state.at_hand))
    known = {each.model for each in state.scripts}
    new = [
        replace(each, sub_agents=()) for each in all_agents(edited) if each is not edited and each.model not in known
    ]
    below = tuple(SubAgent(name="", agent=each) for each in new)
    return await library.scripts_of(Agent(model="", sub_agents=below))


def all_agents(agent: Agent) -> Iterator[Agent]:
    """Yield an agent and those below it."""
    yield agent
    for sub in agent.sub_agents:
        yield from all_agents(sub.agent)


def checks_below(agent: Agent) -> Iterator[Check]:
    """Yield what tells that the tasks of an agent's sub-agents, at any depth, are done."""
    for sub in agent.sub_agents:
        yield from sub.checks
        yield from checks_below(sub.agent)
