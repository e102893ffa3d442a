"""What a whole reply is worth, and the engine's own tool."""

from __future__ import annotations

from workbench.domain.messages import ModelReply
from workbench.domain.tools import ASK_HUMAN, ToolSpec

ASK_HUMAN_SPEC = ToolSpec(
    name=ASK_HUMAN,
    description="Ask the person at the screen a question and wait for the answer. Use it when only a person can know.",
    schema='{"type":"object","properties":{"question":{"type":"string","minLength":1}},"required":["question"],'
    '"additionalProperties":false}',
    effect="pure",
    sends=False,
    third_party_output=False,
    source="workbench",
)


def problem_of(reply: ModelReply) -> str:
    """Return why a whole reply can't be used: `empty`, `length` or `filter`; empty: it can."""
    if reply.finish in ("length", "filter"):
        return reply.finish
    return "" if reply.text.strip() or reply.calls else "empty"
