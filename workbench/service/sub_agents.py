"""An agent and those below it, as a run needs them before it begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.domain.agents import Agent
from workbench.domain.checks import Check
from workbench.domain.errors import BadInput
from workbench.domain.tools import ToolSet
from workbench.policy.sub_agents import sub_agent_problems


def check_sub_agents(agent: Agent, tools: ToolSet, known: Iterable[str]) -> None:
    """Raise `BadInput` where a sub-agent, at any depth, can't be one or asks for what its supervisor has not."""
    problems = sub_agent_problems(agent, tools, known)
    if problems:
        raise BadInput(" ".join(problems[:3]), "Mend the agent's sub-agents; nothing was begun.")


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
