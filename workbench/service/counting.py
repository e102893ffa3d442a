"""The tokens of a context window as the model's own tokenizer counts them, where it is known; else as estimated."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

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


class Counting:
    """Counts in a worker thread; a text is counted once, by its hash."""

    def __init__(self) -> None:
        self._counts: OrderedDict[tuple[str, ...], int] = OrderedDict()

    async def exact(self, context: Context, state: RunState, load: Callable[[RunState], Awaitable[Bodies]]) -> Context:
        """Return a context window with counts in place of estimates, where the agent's tokenizer is known and here."""
        counter = await asyncio.to_thread(counter_for, state.agent)
        if counter is None:
            return context
        return await asyncio.to_thread(self._exact, context, state, counter, await load(state))

    def _exact(self, context: Context, state: RunState, counter: Counter, bodies: Bodies) -> Context:
        counts = [self._count(message, state.agent, counter, bodies) for message in state.messages]
        segments = tuple(
            replace(part, tokens=counts[part.place], is_exact=True) if 0 <= part.place < len(counts) else part
            for part in context.segments
        )
        pairs = zip(segments, context.segments, strict=True)
        more = sum(now.tokens - before.tokens for now, before in pairs if now.is_sent)
        return replace(context, segments=segments, tokens=context.tokens + more)

    def _count(self, message: Message, agent: Agent, counter: Counter, bodies: Bodies) -> int:
        parts = (message.body, *(call.arguments for call in message.calls))
        key = (agent.model, *(body.ref or body.text for body in parts), *(call.tool for call in message.calls))
        found = self._counts.get(key)
        if found is None:
            texts = [*(bodies.text(body) for body in parts), *(call.tool for call in message.calls)]
            found = self._counts[key] = sum(counter(text) for text in texts) + _FRAME_TOKENS
            if len(self._counts) > _MOST_COUNTS:
                self._counts.popitem(last=False)
        return found
