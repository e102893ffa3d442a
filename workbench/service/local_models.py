"""The local models that runs of this engine have connected: who counts tokens by a model's own tokenizer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from weakref import WeakSet

from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput
from workbench.providers.local_model import LocalModel
from workbench.providers.named import named_in
from workbench.settings.connection_files import read_connections


class LocalModels:
    """Knows those that are in use; keeps none of them alive."""

    def __init__(self, connections: Path) -> None:
        self._connections = connections
        self._known: dict[str, WeakSet[LocalModel]] = {}

    def note(self, name: str, model: LocalModel) -> None:
        """Remember a model that was connected as `local` or `local:PATH`."""
        self._known.setdefault(name, WeakSet()).add(model)

    async def tokens(self, agent: Agent, texts: Sequence[str]) -> tuple[int, ...] | None:
        """Return each text's tokens as the agent's model counts them; None: it is none of these, or does not run."""
        for model in tuple(self._known.get(await self._name(agent), ())) if self._known else ():
            if (counts := await model.tokens(texts)) is not None:
                return counts
        return None

    async def _name(self, agent: Agent) -> str:
        """The name under which it is known, also where a named connection leads to the file."""
        if agent.model in self._known:
            return agent.model
        try:
            kept = await asyncio.to_thread(read_connections, self._connections)
            named = await asyncio.to_thread(named_in, agent, kept)
        except BadInput:  # a broken file is told where it is used
            return ""
        return f"local:{named.path}" if named is not None and named.kind == "file" else ""
