"""All models of an agent as one: its own and its fallbacks, each behind its connection's breaker."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput, SetupError
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply, ModelRequest, WirePayload
from workbench.providers.breaker import Breaker, Breakers
from workbench.providers.openai_compatible import OnText

_SCRIPTED = "scripted:"


class Connection(Protocol):
    """What a provider gives: the bytes of a request, and its reply."""

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send."""
        ...

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Send the payload once and return the whole reply. Raises `ModelError`."""
        ...

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Return the embeddings of texts. Raises `ModelError`, also where it makes none."""
        ...

    async def close(self) -> None:
        """Give back what is open."""
        ...


async def connect_all(
    agent: Agent, connect_one: Callable[[Agent], Awaitable[Connection]], breakers: Breakers
) -> Connection:
    """Return the agent's models as one that answers each request by the model that it names.

    Raises `BadInput` or `SetupError` where one of them can't be had: better now than when it is needed.
    """
    if wrong := agent.wrong_fallback():
        raise BadInput(wrong)
    models: dict[tuple[str, str], Connection] = {}
    asked = [agent.asking(place) for place in range(len(agent.fallbacks) + 1)]
    helpers = [(agent.summariser(), "that writes summaries")]
    helpers += [(agent.embedder(), "that makes embeddings")] if agent.context.wants_embeddings else []
    for place, each in enumerate([*asked, *(helper for helper, _ in helpers)]):
        if (each.model, each.base_url) in models:
            continue
        try:
            model = await connect_one(each)
        except (BadInput, SetupError) as error:
            if place >= len(asked):
                what = helpers[place - len(asked)][1]
                error.message = f"The model {what} can't be used. {error.message}"
            elif place:
                error.message = f"The fallback {agent.fallbacks[place - 1]} can't be used. {error.message}"
            raise
        name = connection_of(each)
        models[each.model, each.base_url] = (
            Guarded(model, breakers.of(name), breakers.of(f"{name} (embeddings)")) if name else model
        )
    return Chain(models) if len(models) > 1 else next(iter(models.values()))


def connection_of(agent: Agent) -> str:
    """Return what an agent's own model shares with others that fail when it does: a server's address, or a provider.

    Empty for a script, which fails as it is written.
    """
    name = agent.model.strip()
    if agent.base_url or not name.startswith((_SCRIPTED, "local:")):
        return agent.base_url.rstrip("/") or name.partition("/")[0]
    return "" if name.startswith(_SCRIPTED) else name


class Guarded:
    """A model that is not asked while its connection's breaker is open; failing embeddings keep no replies away."""

    def __init__(self, model: Connection, breaker: Breaker, of_embeddings: Breaker) -> None:
        self._model, self._breaker, self._of_embeddings = model, breaker, of_embeddings

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send."""
        return self._model.payload(request)

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Send the payload once, or not at all where the breaker is open. Raises `ModelError`."""
        with self._breaker.request(insists=request.insists):
            return await self._model.ask(request, payload, on_text)

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Ask for embeddings, or not at all where the breaker is open. Raises `ModelError`."""
        with self._of_embeddings.request():
            return await self._model.embed(request)

    async def close(self) -> None:
        """Give back what is open."""
        await self._model.close()


class Chain:
    """Several models; a request goes to the one that it names."""

    def __init__(self, models: Mapping[tuple[str, str], Connection]) -> None:
        self._models = models

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send."""
        return self._for(request).payload(request)

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Send the payload once, to the model that the request names. Raises `ModelError`."""
        return await self._for(request).ask(request, payload, on_text)

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Ask the model that the request names for embeddings. Raises `ModelError`."""
        return await self._for(request).embed(request)

    async def close(self) -> None:
        """Give back what is open of any of them."""
        for model in self._models.values():
            await model.close()

    def _for(self, request: ModelRequest | EmbedRequest) -> Connection:
        return self._models[request.model, request.base_url]
