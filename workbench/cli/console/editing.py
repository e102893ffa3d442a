"""Arguments, replies and agents as a person changes them on one line."""

from __future__ import annotations

import json
import re
from typing import cast

import msgspec
from msgspec.structs import replace

from workbench.cli.json_lines import Json
from workbench.cli.opening import absolute
from workbench.domain.agents import Abilities, Agent, Parameters
from workbench.domain.errors import BadInput
from workbench.domain.memory import MEMORY_SCOPES, MemoryPlan
from workbench.domain.messages import RawCall

_CALL = re.compile(r"\s*->\s*([\w.-]+)")
_TEXTS = ("model", "system_prompt", "base_url")
_FILE_MODELS = ("scripted:", "local:")
_TODO = 'Such as: edit {"path": "a.txt"}, or: edit args.path a.txt'


def edited(arguments: str, change: str) -> dict[str, Json]:
    """Return the arguments after a change: JSON for all of them, or `args.path VALUE` for one. Raises `BadInput`."""
    change = change.strip()
    if change.startswith("args."):
        place, _, value = change.partition(" ")
        return _with_one(_parsed(arguments), place.split(".")[1:], value.strip())
    if not change:
        raise BadInput("`edit` needs the arguments.", _TODO)
    return _parsed(change)


def reply_words(typed: str) -> tuple[str, tuple[RawCall, ...]]:
    """Return a reply as it is typed: `TEXT -> TOOL {JSON} -> TOOL {JSON}`. Raises `BadInput`."""
    begin = _CALL.search(typed)
    text, rest = (typed[: begin.start()], typed[begin.start() :]) if begin else (typed, "")
    calls: list[RawCall] = []
    while rest.strip():
        found = _CALL.match(rest)
        if found is None:
            raise BadInput(
                f"{rest.strip()!r} is no call.", 'Such as: edit reply I look. -> files.read {"path": "a.txt"}'
            )
        after = rest[found.end() :]
        size = _json_size(after)
        calls.append(RawCall(tool=found[1], arguments=after[:size].strip() or "{}"))
        rest = after[size:]
    return text.strip(), tuple(calls)


def _json_size(text: str) -> int:
    start = len(text) - len(text.lstrip())
    if not text[start:].startswith("{"):
        return start
    try:
        return json.JSONDecoder().raw_decode(text, start)[1]
    except ValueError as error:
        raise BadInput(
            f"The call's arguments are not JSON: {error}.", 'Such as: -> files.read {"path": "a.txt"}'
        ) from None


def agent_with(agent: Agent, name: str, value: str) -> Agent:
    """Return the agent with another model, prompt or parameter. Raises `BadInput`."""
    names = (*_TEXTS, "fallbacks", "memory", *Parameters.__struct_fields__, *Abilities.__struct_fields__)
    todo = f"Such as: edit agent.temperature 0. There are: {', '.join(names)}."
    if name == "fallbacks":
        return _with_fallbacks(agent, value)
    if name.partition(".")[0] == "memory":
        return replace(agent, memory=_memory_with(agent.memory, name.partition(".")[2], value))
    if name in _TEXTS:
        for prefix in _FILE_MODELS if name == "model" else ():
            if value.startswith(prefix):
                value = prefix + absolute(value.removeprefix(prefix))
        return replace(agent, **{name: value})
    if name not in names:
        raise BadInput(f"An agent has no {name!r}.", todo)
    try:
        if name in Abilities.__struct_fields__:
            known = {**msgspec.structs.asdict(agent.abilities), name: value}
            return replace(agent, abilities=msgspec.convert(known, Abilities, strict=False))
        wanted = None if value in ("", "none", "null") and name != "reasoning_effort" else value or None
        fields = {**msgspec.structs.asdict(agent.parameters), name: wanted}
        return replace(agent, parameters=msgspec.convert(fields, Parameters, strict=False))
    except msgspec.ValidationError as error:
        raise BadInput(f"{value!r} can't be the {name}: {error}.", todo) from None


def _memory_with(plan: MemoryPlan, name: str, value: str) -> MemoryPlan:
    """`memory SCOPES` for what is recalled and remembered, `memory.reads SCOPES`, or another of a plan's fields."""
    todo = f"Such as: edit agent.memory task,session. There are: {', '.join(MEMORY_SCOPES)}, or none."
    scopes = tuple(each.strip() for each in value.split(",") if each.strip() not in ("", "none"))
    fields = msgspec.structs.asdict(plan)
    if not name:
        fields |= {"reads": scopes, "writes": scopes}
        fields |= {} if scopes else {"at_start": 0, "each_step": 0}
    elif name in fields:
        fields[name] = scopes if name in ("reads", "writes") else value
    else:
        raise BadInput(f"A memory has no {name!r}.", f"There are: {', '.join(fields)}.")
    try:
        changed = msgspec.convert(fields, MemoryPlan, strict=False)
    except msgspec.ValidationError as error:
        raise BadInput(f"{value!r} can't be the agent's memory: {error}.", todo) from None
    if wrong := changed.wrong():
        raise BadInput(wrong)
    return changed


def _with_fallbacks(agent: Agent, value: str) -> Agent:
    given = tuple(each.strip() for each in value.split(",") if each.strip() not in ("", "none"))
    changed = replace(agent, fallbacks=given)
    if wrong := changed.wrong_fallback():
        raise BadInput(wrong)
    return changed


def _parsed(text: str) -> dict[str, Json]:
    try:
        value = json.loads(text or "{}")
    except ValueError as error:
        raise BadInput(f"That is not JSON: {error}.", _TODO) from None
    if not isinstance(value, dict):
        raise BadInput("The arguments must be one JSON object.", _TODO)
    return cast(dict[str, Json], value)


def _with_one(arguments: dict[str, Json], path: list[str], value: str) -> dict[str, Json]:
    if not all(path):
        raise BadInput("The argument's name is missing.", _TODO)
    holder: Json = arguments
    for key in path[:-1]:
        holder = _within(holder, key)
    last = path[-1]
    if isinstance(holder, dict):
        holder[last] = _value(value)
    elif isinstance(holder, list):
        holder[_index(holder, last)] = _value(value)
    else:
        raise BadInput(f"`{'.'.join(path[:-1])}` holds nothing that could be named {last}.", _TODO)
    return arguments


def _within(holder: Json, key: str) -> Json:
    if isinstance(holder, dict):
        return holder.setdefault(key, {})
    if isinstance(holder, list):
        return holder[_index(holder, key)]
    raise BadInput(f"Nothing is named {key} there.", _TODO)


def _index(holder: list[Json], key: str) -> int:
    if not key.isdecimal() or int(key) >= len(holder):
        raise BadInput(f"There is no place {key} in a list of {len(holder)}.", "Places count from 0.")
    return int(key)


def _value(text: str) -> Json:
    try:
        return cast(Json, json.loads(text))
    except ValueError:
        return text
