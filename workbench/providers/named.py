"""Models of named connections: `CONNECTION/model-name` is asked at that connection, under the model's own name."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.connections import ModelConnection, ReadConnections
from workbench.domain.errors import BadInput, SetupError
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply, ModelRequest, WirePayload
from workbench.providers import cost_map, prices
from workbench.providers.catalog import PROVIDERS
from workbench.providers.chain import Connection
from workbench.providers.held_keys import KeyLookup
from workbench.providers.litellm_model import LiteLLMModel
from workbench.providers.openai_compatible import OPENAI, OnText, OpenAICompatible
from workbench.providers.streams import Deadlines

_OPENAI = "openai"


def named_in(agent: Agent, kept: ReadConnections) -> ModelConnection | None:
    """Return the connection that an agent's own model names; None: it names none.

    Raises `BadInput` where the file is broken just there. A provider's name always means the provider.
    """
    name, slash, _ = agent.model.strip().partition("/")
    if agent.base_url or not slash or not (kept.rows or kept.broken) or name in provider_names():
        return None
    found = kept.find(name)
    if found is None and (lost := next((part for part in kept.broken if not part.name), None)):
        raise BadInput(f"No connection called {name} can be read. {lost.message}", lost.todo)
    return found


def provider_names() -> frozenset[str]:
    """Return what can't be the name of a connection, since it is a provider's."""
    return frozenset((*PROVIDERS, *(name for name, _ in cost_map.providers())))


async def connect_named(
    agent: Agent,
    connection: ModelConnection,
    *,
    keys: KeyLookup,
    deadlines: Deadlines,
    connect_file: Callable[[Agent], Awaitable[Connection]],
) -> Connection:
    """Return the agent's model at a connection; nothing is sent yet. Raises `BadInput` or `SetupError`."""
    model = agent.model.strip().partition("/")[2] or connection.model
    if connection.kind == "file":
        inner = await connect_file(replace(agent, model=f"local:{connection.path}"))
        return Renamed(inner, f"local:{connection.path}", "")
    if not model:
        raise BadInput(f"`{agent.model}` names no model.", f"Write {connection.name}/ and the model's name.")
    limits, look = held_to(connection, deadlines), keys_of(connection, keys)
    if connection.kind == "server":
        url = connection.base_url
        return Renamed(OpenAICompatible(url, keys=look, deadlines=limits, headers=connection.headers), model, url)
    if not connection.base_url and not await asyncio.to_thread(look, connection.provider):
        raise SetupError(
            f"The connection {connection.name} has no key.", f"Keep one: workbench connections key {connection.name}."
        )
    if connection.provider == _OPENAI:
        url = connection.base_url or OPENAI
        pricing = await asyncio.to_thread(prices.pricing, f"{_OPENAI}/{model}")
        at = OpenAICompatible(url, keys=look, deadlines=limits, pricing=pricing, headers=connection.headers)
        return Renamed(at, model, url)
    through = LiteLLMModel(keys=look, deadlines=limits, headers=connection.headers)
    return Renamed(through, f"{connection.provider}/{model}", connection.base_url)


def keys_of(connection: ModelConnection, keys: KeyLookup) -> KeyLookup:
    """Return a lookup that knows the connection's own key, else that of its provider."""

    def look(_: str) -> str | None:
        own = keys(connection.key_name)
        return own or (keys(connection.provider) if connection.kind == "provider" else None)

    return look


def held_to(connection: ModelConnection, usual: Deadlines) -> Deadlines:
    """Return the time-outs of a connection: its own, else the usual ones."""
    own: Mapping[str, float | None] = {
        "connect": connection.connect_seconds,
        "first_token": connection.first_token_seconds,
        "idle": connection.stall_seconds,
        "total": connection.reply_seconds,
    }
    return replace(usual, **{name: seconds for name, seconds in own.items() if seconds is not None})


class Renamed:
    """A model that is asked under the name by which its server knows it."""

    def __init__(self, inner: Connection, model: str, base_url: str) -> None:
        self._inner, self._model, self._base_url = inner, model, base_url

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send."""
        return self._inner.payload(self._renamed(request))

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Send the payload once and return the whole reply. Raises `ModelError`."""
        return await self._inner.ask(self._renamed(request), payload, on_text)

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Ask for embeddings once. Raises `ModelError`."""
        return await self._inner.embed(replace(request, model=self._model, base_url=self._base_url))

    async def close(self) -> None:
        """Give back what is open."""
        await self._inner.close()

    def _renamed(self, request: ModelRequest) -> ModelRequest:
        return replace(request, model=self._model, base_url=self._base_url)
