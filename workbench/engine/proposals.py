"""What a whole reply is worth, and the engine's own tool."""

from __future__ import annotations

from workbench.domain.messages import ModelReply
from workbench.domain.tools import ASK_HUMAN, ToolSpec
from workbench.policy.arguments import problem_with

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


def answer_of(text: str) -> str:
    """Return an answer in JSON without the fence that models like to put around it."""
    lines = text.strip().splitlines()
    if len(lines) >= 2 and lines[0].startswith("```") and lines[-1].strip() == "```":
        lines = lines[1:-1]
    return "\n".join(lines).strip()


def answer_problem(schema: str, reply: ModelReply) -> str:
    """Return why a reply without calls is not the answer that a sub-agent owes, as its model reads it; empty: it is."""
    if not schema or reply.calls:
        return ""
    problem, why = problem_with(schema, answer_of(reply.text))
    return (
        f"Your answer can't be handed back. {why} Answer with one JSON object only that fits: {schema}"
        if problem
        else ""
    )
