"""A sub-agent as its supervisor's model sees it: a tool to which a task is handed over."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.tools import ToolGrant, ToolSet, ToolSpec

DELEGATE = "delegate."
"""What the names of such tools begin with."""
_TASK = (
    '{"type":"object","properties":{"task":{"type":"string","minLength":1,"description":"All that it needs to know: it '
    'sees nothing of this conversation."}},"required":["task"],"additionalProperties":false}'
)


def is_delegate(tool: str) -> bool:
    """Say whether a tool is a sub-agent."""
    return tool.startswith(DELEGATE)


def sub_agent_of(agent: Agent, tool: str) -> SubAgent | None:
    """Return the sub-agent that a tool's name stands for."""
    return next((each for each in agent.sub_agents if f"{DELEGATE}{each.name}" == tool), None)


def delegate_spec(sub: SubAgent) -> ToolSpec:
    """Return the tool. Nothing comes of calling it but what its own calls do, and each of those is judged by itself."""
    purpose = sub.purpose.strip() or f"Hand a task over to {sub.name}."
    return ToolSpec(
        name=f"{DELEGATE}{sub.name}",
        description=f"{purpose} Works on the task by itself and returns its answer.",
        schema=sub.takes or _TASK,
        effect="pure",
        sends=False,
        in_turn=not sub.parallel,
        source="workbench",
    )


def equipped(
    agent: Agent, tools: ToolSet, offered: tuple[ToolSpec, ...], *, may_delegate: bool = True
) -> tuple[ToolSet, tuple[ToolSpec, ...]]:
    """Return a tool set and the tools it comes to with an agent's sub-agents, and no other agent's, among them.

    An entry of the tool set's own for a sub-agent decides about it.
    """
    own = tuple(spec for spec in offered if not is_delegate(spec.name))
    subs = agent.sub_agents if may_delegate else ()
    specs = tuple(delegate_spec(sub) for sub in subs)
    known = {spec.name for spec in specs}
    grants = {name: each for name, each in tools.grants.items() if not is_delegate(name) or name in known}
    for sub, spec in zip(subs, specs, strict=True):
        grants.setdefault(spec.name, ToolGrant(permission=sub.permission, calls=sub.calls))
    forbidden = {name for name in known if grants[name].permission == "never"}
    return replace(tools, grants=grants), (*own, *(spec for spec in specs if spec.name not in forbidden))


def shown(agent: Agent, offered: tuple[ToolSpec, ...], always: tuple[str, ...] = ()) -> tuple[ToolSpec, ...]:
    """Return what an agent's own model is shown: all, or its sub-agents and `always` where it only delegates."""
    if not agent.delegates_only:
        return offered
    return tuple(spec for spec in offered if is_delegate(spec.name) or spec.name in always)
