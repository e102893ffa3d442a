"""What keeps an agent from having the sub-agents that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.tools import ToolSet
from workbench.policy.permissions import matches, rule_for

_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")


def sub_agent_problems(agent: Agent, tools: ToolSet, known: Iterable[str] = ()) -> list[str]:
    """Return what is wrong with an agent's sub-agents and with theirs, one sentence or two each.

    `tools` is the supervisor's tool set; `known` are the tools that there are, as far as that is known.
    """
    return list(dict.fromkeys(_problems(agent, tools, tuple(known), agent.frames.depth, ())))


def _problems(agent: Agent, tools: ToolSet, known: Sequence[str], depth: int, above: tuple[str, ...]) -> Iterator[str]:
    names: set[str] = set()
    for sub in agent.sub_agents:
        path = (*above, sub.name)
        shown = " › ".join(path) or "a sub-agent"
        if len(path) >= depth:
            yield (
                f"“{shown}” is {len(path) + 1} frames deep; at most {depth} are allowed. Allow more, or take it out."
            )
        yield from _own(sub, shown, is_twice=sub.name in names)
        yield from _ungranted(sub, shown, tools, known)
        names.add(sub.name)
        yield from _problems(sub.agent, sub.tools, known, depth, path)


def _own(sub: SubAgent, shown: str, *, is_twice: bool) -> Iterator[str]:
    if trouble := name_trouble(sub.name):
        yield trouble
    elif is_twice:
        yield f"There are two sub-agents named “{shown}”. Give one of them another name."
    if not sub.agent.model:
        yield f"“{shown}” has no model. Choose one."
    if wrong := sub.agent.wrong_fallback():
        yield f"“{shown}”: {wrong}"
    for what, schema in (("what it is handed", sub.takes), ("its answer", sub.returns)):
        if trouble := schema_trouble(schema):
            yield f"“{shown}”: the schema of {what} {trouble}"


def name_trouble(name: str) -> str:
    """Return why a sub-agent can't be called so; empty: it can."""
    if not name:
        return "A sub-agent has no name. Give it one, such as search."
    if not _NAME.fullmatch(name):
        return f"“{name}” can't be a sub-agent's name: letters, digits, _ and - only, at most 40."
    return ""


def schema_trouble(schema: str) -> str:
    """Return what is wrong with a JSON Schema as text, as the rest of a sentence; empty: nothing, or there is none."""
    if not schema.strip():
        return ""
    try:
        value = msgspec.json.decode(schema)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
        return f"is not JSON ({error})."
    if not isinstance(value, dict) or value.get("type") != "object":
        return 'must be an object: {"type": "object", "properties": {…}}.'
    return ""


def _ungranted(sub: SubAgent, shown: str, tools: ToolSet, known: Sequence[str]) -> Iterator[str]:
    """Entries that come to nothing, since its supervisor has no such tool itself."""
    for name, grant in sub.tools.grants.items():
        if grant.permission == "never":
            continue
        meant = [each for each in known if matches(name, each)] if "*" in name else [name]
        if meant and not any(_is_granted(tools, each) for each in meant):
            yield (
                f"“{shown}” may use {name}, which its supervisor's tool set does not grant. Grant it there too, or take"
                " it out here."
            )


def _is_granted(tools: ToolSet, tool: str) -> bool:
    rule = rule_for(tools, tool)
    return rule is not None and rule.grant.permission != "never"
