"""Whether an agent's sub-agents can be let go to work, said before a run begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.errors import BadInput
from workbench.domain.tools import ToolSet
from workbench.policy.arguments import schema_trouble
from workbench.policy.permissions import matches, rule_for

_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")


def check_sub_agents(agent: Agent, tools: ToolSet, known: Iterable[str]) -> None:
    """Raise `BadInput` where a sub-agent, at any depth, has no usable name or asks for what its supervisor has not."""
    names = [sub.name for sub in agent.sub_agents]
    for sub in agent.sub_agents:
        if not _NAME.fullmatch(sub.name):
            raise BadInput(f"“{sub.name}” is no name for a sub-agent.", "Use letters, digits, `_` and `-`.")
        if names.count(sub.name) > 1:
            raise BadInput(f"Two sub-agents are called {sub.name}.", "Give each a name of its own.")
        if not sub.agent.model:
            raise BadInput(f"The sub-agent {sub.name} names no model.", "Give it one.")
        if wrong := sub.agent.wrong_fallback():
            raise BadInput(f"Of the sub-agent {sub.name}: {wrong}")
        for schema in filter(None, (sub.takes, sub.returns)):
            if said := schema_trouble(schema):
                raise BadInput(f"A JSON Schema of the sub-agent {sub.name} can't be used: {said}", "Mend it.")
        _check_tools(sub, tools, tuple(known))
        check_sub_agents(sub.agent, sub.tools, known)


def _check_tools(sub: SubAgent, above: ToolSet, known: tuple[str, ...]) -> None:
    for name, grant in sub.tools.grants.items():
        wanted = [tool for tool in known if matches(name, tool)]
        if grant.permission == "never" or name.startswith("delegate."):
            continue
        if not wanted:
            raise BadInput(f"The sub-agent {sub.name} names {name}, which no plugin provides.", "Mend the name.")
        if not any(_has(above, tool) for tool in wanted):
            raise BadInput(
                f"The sub-agent {sub.name} asks for {name}, which its supervisor has not.",
                "A sub-agent is never granted more than its supervisor: grant it there too, or leave it out here.",
            )


def _has(tools: ToolSet, tool: str) -> bool:
    rule = rule_for(tools, tool)
    return rule is not None and rule.grant.permission != "never"


def all_agents(agent: Agent) -> Iterator[Agent]:
    """Yield an agent and those below it."""
    yield agent
    for sub in agent.sub_agents:
        yield from all_agents(sub.agent)
