"""What each piece of a context window has cost so far: the requests that it was part of, and its share of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec.structs import replace

from workbench.domain.asking import Compaction, Context, Segment
from workbench.domain.events import AnyEvent, ContextCompacted, ModelReplied


def carried(context: Context, events: Sequence[AnyEvent]) -> Context:
    """Return a context window with what its pieces have cost, and what left it, by the events that led there.

    A piece's cost is about: its tokens, times the average price of a token in each request that it was part of.
    """
    replies = [event for event in events if isinstance(event, ModelReplied)]
    places = [event.seq for event in replies]
    prices = [_price(event) for event in replies]
    costs = [0.0, *accumulate(prices)]
    segments = tuple(_with_cost(segment, places, costs) for segment in context.segments)
    return replace(context, segments=segments, compactions=compactions(events))


def compactions(events: Sequence[AnyEvent]) -> tuple[Compaction, ...]:
    """Return what left a context window, oldest first."""
    return tuple(
        Compaction(
            seq=event.seq,
            step=event.step,
            strategy=event.strategy,
            messages=len(event.messages),
            before=event.before,
            after=event.after,
            why=event.why,
            summary=event.summary,
            model=event.model,
        )
        for event in events
        if isinstance(event, ContextCompacted)
    )


def _price(event: ModelReplied) -> float:
    """US dollars for a token."""
    tokens = event.usage.input_tokens + event.usage.output_tokens
    return event.usage.cost / tokens if tokens else 0.0


def _with_cost(segment: Segment, places: Sequence[int], costs: Sequence[float]) -> Segment:
    begin, end = bisect_right(places, segment.seq), len(places)
    if not segment.is_sent:
        end = max(begin, bisect_right(places, segment.moved))
    return replace(segment, carried=end - begin, cost=segment.tokens * (costs[end] - costs[begin]))
