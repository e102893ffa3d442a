"""From what was typed after `run` or `debug` to a run that can begin."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from workbench.cli.opening import absolute
from workbench.cli.out import Out
from workbench.domain.agents import Agent
from workbench.domain.commands import StartRun, TrustGoalFile
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.goals import Goal
from workbench.domain.queries import GoalFile, Kept, Library, ReadGoalFile
from workbench.domain.timeline_text import visible
from workbench.domain.tools import ToolSet
from workbench.policy.arguments import schema_trouble
from workbench.service.workbench import Workbench
from workbench.settings.toml_tables import read_file

_FILE_MODELS = ("scripted:", "local:")
Named = TypeVar("Named", Goal, Agent, ToolSet)


def is_file(typed: str) -> bool:
    """Tell whether a goal is meant as a file: it is there, or it is written like one."""
    return typed.endswith(".toml") or "/" in typed or Path(typed).is_file()


async def choose(workbench: Workbench, typed: str, given: argparse.Namespace, out: Out) -> StartRun:
    """Return the command that begins the run, with what the options put in place. Raises `BadInput`, `NotFound`."""
    kept = await _kept(workbench)
    agent: Agent | None = None
    tools = ToolSet()
    if is_file(typed):
        file = await _read(workbench, typed, out)
        goal, agent, tools = file.goal, file.agent, file.tools
    else:
        goal = _named("goal", kept.goals, typed, "or the path of a goal file")
    if given.agent is not None:
        agent = _named("agent", kept.agents, given.agent)
    if given.tools is not None:
        tools = _named("tool set", kept.tool_sets, given.tools)
    if given.work_folder is not None:
        goal = replace(goal, work_folder=absolute(given.work_folder))
    goal = with_answer(goal, given.image, given.answer_schema)
    agent = with_models(agent, given.model, given.fallback)
    return StartRun(goal=goal, agent=agent, tools=tools, name=given.name)


async def _kept(workbench: Workbench) -> Kept:
    answer = await workbench.ask(Library())
    return answer if isinstance(answer, Kept) else Kept(goals=(), agents=(), tool_sets=())


async def _read(workbench: Workbench, typed: str, out: Out) -> GoalFile:
    """Read a goal file; what one from elsewhere lets happen is shown, once where a person sees it."""
    answer = await workbench.ask(ReadGoalFile(file=absolute(typed)))
    if not isinstance(answer, GoalFile):
        raise TypeError(f"a goal file was asked for, {type(answer).__name__} came")
    if not answer.trusted and answer.grants:
        out.remark(f"{visible(typed)} lets happen without asking:")
        for grant in answer.grants:
            out.remark(f"  {visible(grant)}")
        if out.is_seen and not workbench.parts.store.read_only:
            await workbench.dispatch(TrustGoalFile(file=answer.file, digest=answer.digest))
    return answer


def _named(what: str, kept: Sequence[Named], name: str, otherwise: str = "") -> Named:
    for one in kept:
        if one.name == name:
            return one
    near = difflib.get_close_matches(name, [one.name for one in kept], 1)
    names = ", ".join(one.name for one in kept)
    todo = f"Did you mean {near[0]}?" if near else f"Kept: {names}." if names else f"No {what} is kept yet."
    raise NotFound(f"There is no kept {what} named {name}.", f"{todo}{f' Name one, {otherwise}.' if otherwise else ''}")


def with_answer(goal: Goal, images: Sequence[str] | None, schema_file: str | None) -> Goal:
    """Return the goal with images that were named, after its own, and with the form of the answer from a file.

    Raises `BadInput` where the file can't be read, or holds no schema that an answer can be held to.
    """
    if images:
        goal = replace(goal, images=(*goal.images, *(absolute(image) for image in images)))
    if schema_file is None:
        return goal
    try:
        schema = read_file(Path(absolute(schema_file))).decode("utf-8")
    except UnicodeDecodeError:
        raise BadInput(f"{schema_file} is not UTF-8 text.", "Name a file that holds a JSON Schema.") from None
    if wrong := schema_trouble(schema):
        raise BadInput(f"{schema_file} holds no schema of an answer. {wrong}", "Mend it, or leave the answer free.")
    return replace(goal, answer_schema=schema)


def with_models(agent: Agent | None, model: str | None, fallbacks: Sequence[str] | None) -> Agent:
    """Return the agent with the models that were named. Who names one means that one: the agent's fallbacks stay away.

    Raises `BadInput` where there is neither an agent nor a model, or where a fallback can be none.
    """
    return _with_fallbacks(_with_model(agent, model), fallbacks)


def _with_model(agent: Agent | None, model: str | None) -> Agent:
    if model is None:
        if agent is None:
            raise BadInput("The goal says no agent.", "Name a kept one (--agent NAME), or a model (--model MODEL).")
        return agent
    model = _in_full(model)
    own = model == "local" or model.startswith(_FILE_MODELS)
    if agent is None:
        return Agent(model=model)
    return replace(agent, model=model, base_url="" if own else agent.base_url, context_size=None, fallbacks=())


def _with_fallbacks(agent: Agent, given: Sequence[str] | None) -> Agent:
    if given is None:
        return agent
    agent = replace(agent, fallbacks=tuple(_in_full(model) for model in given if model))
    if wrong := agent.wrong_fallback():
        raise BadInput(wrong)
    return agent


def _in_full(model: str) -> str:
    for prefix in _FILE_MODELS:
        if model.startswith(prefix):
            return prefix + absolute(model.removeprefix(prefix))
    return model
