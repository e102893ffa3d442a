"""Finding messages by what they mean: their embeddings against that of what a step is about."""

from __future__ import annotations

import array
import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from operator import mul

from workbench.domain.agents import Agent
from workbench.domain.errors import ModelError
from workbench.domain.messages import EmbedRequest, Usage
from workbench.domain.values import Value
from workbench.driver.ports import ModelPort, RunLogPort

_AT_ONCE = 64
"""Texts in one request."""
_MOST_CHARACTERS = 2_000
"""Of a text, from its beginning: models of embeddings take little, and its beginning says what it is about."""


class Near(Value):
    """What was found, the nearest first."""

    places: tuple[int, ...]
    scores: tuple[float, ...]
    usage: Usage


class Embedding:
    """Finds for one run. A text's embedding is made once for each model, and kept by the text's hash."""

    def __init__(self, log: RunLogPort) -> None:
        self._log = log
        self._vectors: dict[str, array.array[float]] = {}

    async def near(self, model: ModelPort, by: Agent, texts: Mapping[int, str], query: str, most: int) -> Near:
        """Return which texts are nearest to a query, at most so many. Raises `ModelError`."""
        keys = {place: _key(by, text) for place, text in texts.items()}
        wanted = {_key(by, text): text for text in (*texts.values(), query)}
        usage = await self._make(model, by, wanted)
        scored = await asyncio.to_thread(self._scored, keys, _key(by, query))
        best = sorted(scored.items(), key=lambda pair: (-pair[1], -pair[0]))[:most]
        return Near(
            places=tuple(place for place, _ in best), scores=tuple(round(score, 4) for _, score in best), usage=usage
        )

    async def _make(self, model: ModelPort, by: Agent, wanted: Mapping[str, str]) -> Usage:
        """See to it that all embeddings are at hand; return what making those cost that were not kept."""
        kept = await self._log.known_vectors([key for key in wanted if key not in self._vectors])
        self._take(kept)
        missing = [key for key in wanted if key not in self._vectors]
        tokens, cost, estimated = 0, 0.0, False
        for at in range(0, len(missing), _AT_ONCE):
            part = missing[at : at + _AT_ONCE]
            texts = tuple(_cut(wanted[key]) for key in part)
            made = await model.embed(EmbedRequest(model=by.model, base_url=by.base_url, texts=texts))
            new = dict(zip(part, made.vectors, strict=True))
            self._take(new)
            await self._log.keep_vectors(new)
            tokens, cost = tokens + made.usage.input_tokens, cost + made.usage.cost
            estimated = estimated or made.usage.estimated
        return Usage(input_tokens=tokens, cost=cost, estimated=estimated)

    def _take(self, vectors: Mapping[str, bytes]) -> None:
        self._vectors.update({key: array.array("f", data) for key, data in vectors.items()})

    def _scored(self, keys: Mapping[int, str], query: str) -> dict[int, float]:
        """How near each is: the cosine, since all are of length 1."""
        sought = self._vectors[query]
        found = {place: self._vectors[key] for place, key in keys.items()}
        if any(len(vector) != len(sought) for vector in found.values()):
            raise ModelError("malformed", "Embeddings of one model are of several lengths.", "Was it exchanged?")
        return {place: sum(map(mul, vector, sought)) for place, vector in found.items()}


def _cut(text: str) -> str:
    return text[:_MOST_CHARACTERS] or " "


def _key(by: Agent, text: str) -> str:
    """What an embedding is kept under: which model made it, where, and of which text."""
    parts: Sequence[str] = (by.model, by.base_url, _cut(text))
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
