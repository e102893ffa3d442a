"""Writing goal files. One that is there already keeps its comments and its order."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import tomlkit
from msgspec.structs import replace
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, String, StringType, Table, Trivia

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.context import ContextPlan
from workbench.domain.errors import BadInput
from workbench.domain.goals import Check, Goal
from workbench.domain.tools import ToolSet
from workbench.settings.ability_files import plain_abilities, plain_answer
from workbench.settings.check_files import plain_check, plain_limits, plain_trouble
from workbench.settings.context_files import plain_context
from workbench.settings.goal_files import FILE_MODELS
from workbench.settings.grant_files import KEYS, plain_grant
from workbench.settings.memory_files import plain_memory
from workbench.settings.oversight_files import plain_oversight
from workbench.settings.sub_agent_files import plain_bounds, plain_sub_agent

Plain = dict[str, Any]


def write_goal_file(path: Path, goal: Goal, agent: Agent, tools: ToolSet) -> str:
    """Write a goal file at one go and return the digest of its bytes. Raises `BadInput` where it can't be written."""
    path = path.expanduser().absolute()
    wanted: Plain = {
        "goal": _goal(goal, path.parent),
        "agent": _agent(agent, path.parent),
        "tools": _tools(tools),
    }
    document = _present(path)
    _merge(document, wanted)
    try:
        data = tomlkit.dumps(document).encode("utf-8")
        _replace(path, data)
    except UnicodeEncodeError:
        raise BadInput("The goal has characters that no text file can hold.", "Remove them, then save.") from None
    except OSError as error:
        raise BadInput(f"{path} can't be written: {error.strerror or error}.", "Choose another place.") from None
    return hashlib.sha256(data).hexdigest()


def _tools(tools: ToolSet) -> Plain:
    return {
        **({"name": tools.name} if tools.name else {}),
        **{name: plain_grant(grant) for name, grant in tools.grants.items()},
    }


def _goal(goal: Goal, folder: Path) -> Plain:
    limits, trouble = plain_limits(goal.limits), plain_trouble(goal.trouble)
    checks = _checks(goal.checks, folder)
    return {
        **({"name": goal.name} if goal.name else {}),
        "instructions": goal.instructions,
        **({"work_folder": _relative(goal.work_folder, folder)} if goal.work_folder else {}),
        **({"limits": limits} if limits else {}),
        **({"retries": goal.retries} if goal.retries else {}),
        **({"trouble": trouble} if trouble else {}),
        **({"checks": checks} if checks else {}),
        **plain_answer(goal),
        **({"images": [_relative(image, folder) for image in goal.images]} if goal.images else {}),
        **plain_oversight(goal),
    }


def _agent(agent: Agent, folder: Path) -> Plain:
    parameters = {k: v for k, v in msgspec.structs.asdict(agent.parameters).items() if v is not None}
    return {
        **({"name": agent.name} if agent.name else {}),
        "model": _model(agent.model, folder),
        **({"base_url": agent.base_url} if agent.base_url else {}),
        **({"system_prompt": agent.system_prompt} if agent.system_prompt else {}),
        **({"context_size": agent.context_size} if agent.context_size is not None else {}),
        **({"fallbacks": [_model(each, folder) for each in agent.fallbacks]} if agent.fallbacks else {}),
        **({"parameters": parameters} if parameters else {}),
        **({"context": context} if (context := _context(agent.context, folder)) else {}),
        **({"abilities": abilities} if (abilities := plain_abilities(agent.abilities)) else {}),
        **({"memory": memory} if (memory := plain_memory(agent.memory)) else {}),
        **plain_bounds(agent),
        **({"sub_agents": [_sub_agent(sub, folder) for sub in agent.sub_agents]} if agent.sub_agents else {}),
    }


def _context(plan: ContextPlan, folder: Path) -> Plain:
    return plain_context(replace(plan, model=_model(plan.model, folder), embedder=_model(plan.embedder, folder)))


def _sub_agent(sub: SubAgent, folder: Path) -> Plain:
    checks = _checks(sub.checks, folder)
    return plain_sub_agent(sub, _agent(sub.agent, folder), _tools(sub.tools), plain_limits(sub.limits), checks)


def _checks(checks: tuple[Check, ...], folder: Path) -> list[Plain]:
    return [plain_check(check, lambda name: _model(name, folder)) for check in checks]


def _model(model: str, folder: Path) -> str:
    for kind in FILE_MODELS:
        if model.startswith(kind) and model != kind:
            return f"{kind}{_relative(model.removeprefix(kind), folder)}"
    return model


def _relative(place: str, folder: Path) -> str:
    """Relative to the file where it lies beside or below it, else as it is; always with forward slashes."""
    inside = Path(place)
    if inside.is_absolute() and inside.is_relative_to(folder):
        return inside.relative_to(folder).as_posix()
    return inside.as_posix() if inside.is_absolute() else place


def _present(path: Path) -> tomlkit.TOMLDocument:
    """What is in the file already, where that is TOML."""
    with contextlib.suppress(OSError, UnicodeDecodeError, TOMLKitError):
        return tomlkit.parse(path.read_text("utf-8"))
    return tomlkit.document()


def _merge(present: tomlkit.TOMLDocument | Table, wanted: Mapping[str, Any]) -> None:
    """Make a table say what is wanted, and touch nothing that says it already."""
    for name in [name for name in present if name not in wanted]:
        del present[name]
    for name, value in wanted.items():
        here = present.get(name)
        if isinstance(here, Table) and isinstance(value, dict) and not here.is_super_table():
            _merge(here, value)
        elif here is None or _plain(here) != value:
            present[name] = _item(value)


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _item(value: Any) -> Any:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return _tables(value)
    if not isinstance(value, dict):
        return value
    table = tomlkit.inline_table() if value and _is_short(value) else tomlkit.table()
    for key, inner in value.items():
        table.add(key, _item(inner))
    return table


def _is_short(value: Plain) -> bool:
    """Whether a table is a grant that reads well in one line."""
    return set(value) <= KEYS and not {"rules", "sources", "secrets", "settings"} & set(value)


def _text(value: str) -> Any:
    """Texts of several lines stand in several lines, beginning below the quotes."""
    if "\n" not in value or "\r" in value:
        return tomlkit.string(value)
    written = tomlkit.string(value, multiline=True).as_string()[3:-3]
    return String(StringType.MLB, value, written if written.startswith("\n") else f"\n{written}", Trivia())


def _tables(values: list[Plain]) -> AoT:
    tables = tomlkit.aot()
    for value in values:
        tables.append(_item(value))
    return tables


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
