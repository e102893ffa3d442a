"""Which provider serves an agent."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from pathlib import Path

from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput, SetupError
from workbench.providers import prices, weights
from workbench.providers.catalog import PROVIDERS
from workbench.providers.gguf import chat_template
from workbench.providers.held_keys import KeyLookup
from workbench.providers.litellm_model import LiteLLMModel
from workbench.providers.local_model import CONTEXT, LocalModel, OnProgress
from workbench.providers.local_process import SpawnCommand
from workbench.providers.openai_compatible import OPENAI, OpenAICompatible
from workbench.providers.scripted_model import ScriptedModel
from workbench.providers.streams import Deadlines

Model = ScriptedModel | OpenAICompatible | LocalModel | LiteLLMModel


async def connect(
    agent: Agent,
    *,
    script: str,
    keys: KeyLookup,
    home: Path,
    spawn_command: SpawnCommand,
    on_progress: OnProgress,
    terms_accepted: Collection[str],
    deadlines: Deadlines | None = None,
) -> Model:
    """Return a connection to the agent's own model; nothing is started or sent yet.

    Raises `BadInput` where the agent names no model that can be, `SetupError` where the machine lacks something or
    terms are not accepted.
    """
    name = agent.model.strip()
    if not name:
        raise BadInput("The agent names no model.", 'Set `model`, such as "local" or "openai/gpt-…".')
    if name.startswith("scripted:"):
        if not script:
            raise BadInput(
                f"The replies of {name} were not kept when the run began.",
                "Fork before this agent was named, and name it again, or give it another model.",
            )
        return ScriptedModel(script, name.removeprefix("scripted:"))
    if name == weights.LOCAL or name.startswith("local:"):
        return await _local(name, agent.context_size or CONTEXT, home, spawn_command, on_progress, terms_accepted)
    if agent.base_url:
        return OpenAICompatible(agent.base_url, keys=keys, deadlines=deadlines)
    await asyncio.to_thread(_need_key, name.partition("/")[0], keys)
    if name.startswith("openai/"):
        pricing = await asyncio.to_thread(prices.pricing, name)
        return OpenAICompatible(OPENAI, keys=keys, pricing=pricing, deadlines=deadlines)
    if "/" not in name:
        raise BadInput(
            f"`{name}` says neither a provider nor a server.",
            f'Write provider/model, such as "openai/{name}", or give the agent a base_url.',
        )
    return LiteLLMModel(keys=keys, deadlines=deadlines)


def _need_key(provider: str, keys: KeyLookup) -> None:
    if provider in PROVIDERS and not keys(provider):
        raise SetupError(
            f"{PROVIDERS[provider]} needs a key, and none is kept here.",
            f"Keep one: workbench models login {provider}, or Models in the window.",
        )


async def _local(
    name: str,
    context: int,
    home: Path,
    spawn_command: SpawnCommand,
    on_progress: OnProgress,
    terms_accepted: Collection[str],
) -> LocalModel:
    if lacking := await asyncio.to_thread(weights.missing_for, name):
        raise SetupError(lacking, weights.TODO)
    if name == weights.LOCAL:
        if name not in terms_accepted:
            raise SetupError(
                "The local model has terms of use, which nobody has accepted here yet.",
                "Read and accept them: workbench models accept local, or Models in the window.",
            )

        async def prepare() -> Path:
            return await asyncio.to_thread(weights.joined, home, on_progress)

        native = False
    else:
        path, native = await asyncio.to_thread(_file_at, name.removeprefix("local:"))

        async def prepare() -> Path:
            return path

    return LocalModel(prepare, native=native, spawn_command=spawn_command, on_progress=on_progress, context=context)


def _file_at(path: str) -> tuple[Path, bool]:
    """Where a model is, and whether its chat template knows tools."""
    file = Path(path).expanduser()
    return file, "tools" in chat_template(file)
