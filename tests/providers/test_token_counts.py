"""Tokens as the model's own tokenizer counts them, with the network closed."""

from __future__ import annotations

import pytest

from workbench.domain.agents import Agent
from workbench.providers.token_counts import counter_for


@pytest.mark.parametrize(
    ("model", "text", "tokens"),
    [
        ("openai/gpt-4o", "hello world", 2),
        ("gpt-4", "hello world", 2),
        ("openai/gpt-4o", "Grüße aus Köln 12345", 8),
        ("openai/gpt-4o", "<|endoftext|>", 7),
    ],
)
def test_texts_are_counted_as_openai_does(model: str, text: str, tokens: int) -> None:
    count = counter_for(Agent(model=model))
    assert count is not None
    assert count(text) == tokens


@pytest.mark.parametrize(
    "agent",
    [
        Agent(model="local"),
        Agent(model="anthropic/claude-sonnet-4-5"),
        Agent(model="gpt-4o", base_url="http://127.0.0.1:8080/v1"),
        Agent(model="scripted:x.json"),
    ],
)
def test_others_are_not_known(agent: Agent) -> None:
    assert counter_for(agent) is None
