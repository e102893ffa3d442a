"""What goes beyond plain messages: reasoning that is sent back, images, an answer in a form that was asked for."""

from __future__ import annotations

import json
from typing import Any

from msgspec.structs import replace

from workbench.domain.agents import Abilities, Agent
from workbench.domain.events import ModelReplied
from workbench.domain.goals import Goal
from workbench.domain.messages import Image, Message, ModelReply, PromptImage, PromptMessage
from workbench.domain.values import NOTHING, Bodies
from workbench.policy.arguments import misfits

_PIXELS_A_TOKEN = 750
_UNKNOWN_IMAGE = 1_000
"""Tokens of an image whose size nobody knows."""
_FENCE = "```"


def answer_instruction(schema: str) -> str:
    """Return what a model is told about the form of its final answer, in words that every model understands."""
    return (
        "Give your final answer as JSON alone, without any words around it. It has to fit this JSON Schema:\n"
        f"{json.dumps(json.loads(schema), ensure_ascii=False)}"
    )


def answer_problem(goal: Goal, reply: ModelReply) -> str:
    """Return in words for the model why a final answer is not in the form that the goal asks for; empty: it is."""
    if not goal.answer_schema or reply.calls or not reply.text.strip():
        return ""
    try:
        value = json.loads(without_fence(reply.text))
    except (ValueError, RecursionError):
        return "Your final answer is not the JSON that was asked for. Give the whole answer again, as JSON alone."
    wrong = [f"`{place or 'the whole'}` does not fit `{rule}`" for place, rule in misfits(goal.answer_schema, value)]
    if not wrong:
        return ""
    return (
        f"Your final answer does not fit its schema: {'; '.join(wrong[:4])}."
        " Give the whole answer again, as JSON alone."
    )


def without_fence(text: str) -> str:
    """Return a text without the code fence that models like to put around JSON."""
    text = text.strip()
    if not text.startswith(_FENCE) or not text.endswith(_FENCE) or "\n" not in text:
        return text
    return text.partition("\n")[2].removesuffix(_FENCE).strip()


def image_tokens(images: tuple[Image, ...]) -> int:
    """Return the estimated tokens of images."""
    return sum(
        image.width * image.height // _PIXELS_A_TOKEN if image.width * image.height else _UNKNOWN_IMAGE
        for image in images
    )


def thought(message: Message, reply: ModelReplied, worker: Agent) -> Message:
    """Return a model's message with its reasoning, and who thought it: nobody else is sent it back."""
    if not reply.reasoning.size and not reply.signed.size:
        return message
    author = author_of(worker)
    return replace(message, reasoning=reply.reasoning, signed=reply.signed, author=author)


def author_of(worker: Agent) -> str:
    """Return what tells one model from another, wherever it is asked."""
    return f"{worker.model} {worker.base_url}".strip()


def beside(prompt: PromptMessage, message: Message, worker: Agent, bodies: Bodies) -> PromptMessage:
    """Return a message of a prompt with what belongs to it beside its text."""
    images = tuple(PromptImage(kind=image.kind, data=bodies.text(image.data)) for image in message.images)
    own = message.author == author_of(worker)
    signed = bodies.text(message.signed) if own else ""
    reasoning = bodies.text(message.reasoning) if own and worker.abilities.send_reasoning else ""
    if not images and not signed and not reasoning:
        return prompt
    return replace(prompt, images=images, signed=signed, reasoning=reasoning)


def sent_size(message: Message, abilities: Abilities) -> int:
    """Return the bytes of reasoning that go along with a message."""
    return message.signed.size + (message.reasoning.size if abilities.send_reasoning else 0)


def without_thoughts(reply: ModelReplied, **changes: Any) -> ModelReplied:
    """Return a reply that a person wrote another text for: what the model thought does not lead to that."""
    return replace(reply, reasoning=NOTHING, signed=NOTHING, **changes)
