"""The tokens of a context window as the model's own tokenizer counts them, where it is known; else as estimated."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.asking import Context
from workbench.domain.messages import Message
from workbench.domain.values import Bodies
from workbench.engine.state import RunState
from workbench.providers.token_counts import Counter, counter_for

_FRAME_TOKENS = 4
"""Around a message, as OpenAI's models have it."""
_MOST_COUNTS = 20_000
_Key = tuple[str, ...]

CountLocally = Callable[[Agent, Sequence[str]], Awaitable[tuple[int, ...] | None]]
"""Counts texts by a local model's own tokenizer, in its server's process; None: the agent has none, or none runs."""


async def count_nowhere(_agent: Agent, _texts: Sequence[str]) -> None:
    """Know no local model."""


class Counting:
    """Counts in a worker thread, or in a local model's process; a text is counted once, by its hash."""

    def __init__(self, locally: CountLocally = count_nowhere) -> None:
        self._locally = locally
        self._counts: OrderedDict[_Key, int] = OrderedDict()

    async def exact(self, context: Context, state: RunState, load: Callable[[RunState], Awaitable[Bodies]]) -> Context:
        """Return a context window with counts in place of estimates, where the agent's tokenizer is known and here."""
        counter = await asyncio.to_thread(counter_for, state.agent)
        if counter is not None:
            await asyncio.to_thread(self._count, state, counter, await load(state))
        elif state.agent.model.startswith("scripted:") or not await self._count_locally(state, load):
            return context
        return self._exact(context, state)

    def _count(self, state: RunState, counter: Counter, bodies: Bodies) -> None:
        for key, message in self._missing(state).items():
            self._keep(key, sum(map(counter, _texts(message, bodies))))

    async def _count_locally(self, state: RunState, load: Callable[[RunState], Awaitable[Bodies]]) -> bool:
        """Say whether all is counted now; nothing is loaded before it is known that somebody counts."""
        if await self._locally(state.agent, ()) is None:
            return False
        missing = self._missing(state)
        if missing:
            bodies = await load(state)
            texts = await asyncio.to_thread(lambda: [_texts(message, bodies) for message in missing.values()])
            counts = await self._locally(state.agent, tuple(text for part in texts for text in part))
            if counts is None:
                return False
            left = iter(counts)
            for key, part in zip(missing, texts, strict=True):
                self._keep(key, sum(next(left) for _ in part))
        return True

    def _missing(self, state: RunState) -> dict[_Key, Message]:
        keyed = {_key(state.agent, message): message for message in state.messages}
        return {key: message for key, message in keyed.items() if key not in self._counts}

    def _keep(self, key: _Key, tokens: int) -> None:
        self._counts[key] = tokens + _FRAME_TOKENS
        if len(self._counts) > _MOST_COUNTS:
            self._counts.popitem(last=False)

    def _exact(self, context: Context, state: RunState) -> Context:
        counts = [self._counts.get(_key(state.agent, message)) for message in state.messages]
        segments = tuple(
            replace(part, tokens=tokens, is_exact=True)
            if 0 <= part.place < len(counts) and (tokens := counts[part.place]) is not None
            else part
            for part in context.segments
        )
        pairs = zip(segments, context.segments, strict=True)
        more = sum(now.tokens - before.tokens for now, before in pairs if now.is_sent)
        return replace(context, segments=segments, tokens=context.tokens + more)


def _key(agent: Agent, message: Message) -> _Key:
    parts = (message.body, *(call.arguments for call in message.calls))
    return (agent.model, *(body.ref or body.text for body in parts), *(call.tool for call in message.calls))


def _texts(message: Message, bodies: Bodies) -> list[str]:
    parts = (message.body, *(call.arguments for call in message.calls))
    return [*map(bodies.text, parts), *(call.tool for call in message.calls)]
