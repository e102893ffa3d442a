"""Which provider serves an agent. (The providers helper completes this: local, litellm, terms.)"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from workbench.domain.agents import Agent
from workbench.providers.openai_compatible import OpenAICompatible
from workbench.providers.scripted_model import ScriptedModel


async def connect(
    agent: Agent,
    *,
    script: str,
    keys: Callable[[str], str | None],
    home: Path,
    spawn_command: Callable[..., Sequence[str]],
    on_progress: Callable[[str, float | None], None],
    terms_accepted: Collection[str],
) -> ScriptedModel | OpenAICompatible:
    """Return a connection to the agent's model."""
    if agent.model.startswith("scripted:"):
        return ScriptedModel(script, agent.model.removeprefix("scripted:"))
    return OpenAICompatible(agent.base_url or "https://api.openai.com/v1", keys=keys)
