"""What a whole reply is worth, and the engine's own tool."""

from __future__ import annotations

from workbench.domain.messages import ModelReply
from workbench.domain.tools import ASK_HUMAN, ToolSpec

ASK_HUMAN_SPEC = ToolSpec(
    name=ASK_HUMAN,
    description="Ask a person a question and wait for the answer. Use it when only a person can know. Give `choices`"
    " where the answer is one of a few, or `answer_schema` (a JSON Schema of one flat object) where it has parts.",
    schema='{"type":"object","properties":{"question":{"type":"string","minLength":1},'
    '"choices":{"type":"array","items":{"type":"string"},"maxItems":50},"answer_schema":{"type":"object"},'
    '"urgency":{"type":"string","enum":["low","normal","high"]}},"required":["question"],'
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
