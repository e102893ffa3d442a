"""What a whole reply is worth."""

from __future__ import annotations

from workbench.domain.messages import ModelReply


def problem_of(reply: ModelReply) -> str:
    """Return why a whole reply can't be used: `empty`, `length` or `filter`; empty: it can."""
    if reply.finish in ("length", "filter"):
        return reply.finish
    return "" if reply.text.strip() or reply.calls else "empty"
