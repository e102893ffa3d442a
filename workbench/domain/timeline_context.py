"""How the putting together of a context shows in the timeline. Pure, as all of the timeline."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.context import Strategy
from workbench.domain.events import (
    CompactionFailed,
    ContextBuilt,
    ContextCompacted,
    Event,
    MemoryRecalled,
    PartsRecalled,
)
from workbench.domain.timeline_fold import observed as built
from workbench.domain.timeline_rows import Badge, Row

_LEFT: dict[Strategy, str] = {
    "keep_all": "left out",
    "sliding": "left out",
    "retrieve": "left out",
    "summarise": "summed up",
    "decompose": "handed over",
}


def observed(row: Row, event: Event) -> Row:
    """Return the observe row with what became of the context."""
    match event:
        case ContextBuilt():
            return built(row, event)
        case ContextCompacted():
            badges = (*row.badges, Badge(text=compaction_line(event), tone="warning"))
            cost = event.usage.cost + (row.cost or 0.0)
            return replace(row, badges=badges, cost=cost if event.model else row.cost)
        case CompactionFailed():
            return replace(row, badges=(*row.badges, Badge(text=f"no summary: {_words(event.error)}", tone="bad")))
        case PartsRecalled():
            return _shown_again(row, event)
        case MemoryRecalled():
            return _recalled(row, event)
        case _:
            return row


def _shown_again(row: Row, event: PartsRecalled) -> Row:
    """With how near what fits best is; that there were no embeddings is said also where nothing was found."""
    badges = row.badges
    if event.messages:
        near = f", similarity {max(event.scores):.2f}" if event.scores else ""
        badges = (*badges, Badge(text=f"{len(event.messages)} shown again{near}"))
    if event.trouble:
        badges = (*badges, Badge(text="looked up by words: no embeddings", tone="warning"))
    cost = event.usage.cost + (row.cost or 0.0) if event.usage.cost else row.cost
    return replace(row, badges=badges, cost=cost)


def _recalled(row: Row, event: MemoryRecalled) -> Row:
    if not event.found:
        return row
    number = len(event.found)
    badge = Badge(text=f"{number} memor{'y' if number == 1 else 'ies'} recalled")
    untrusted = (Badge(text="untrusted", tone="warning"),) if event.is_untrusted else ()
    return replace(row, badges=(*row.badges, badge, *untrusted))


def compaction_line(event: ContextCompacted) -> str:
    """Return `12 messages summed up, 8,100 → 2,300 tokens`."""
    number = len(event.messages)
    many = f"{number} message{'' if number == 1 else 's'}"
    return f"{many} {_LEFT[event.strategy]}, {event.before:,} → {event.after:,} tokens"


def _words(error: str) -> str:
    return error.replace("_", " ")
