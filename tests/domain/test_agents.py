"""What a fallback is, as it is written."""

from __future__ import annotations

import pytest

from workbench.domain.agents import Agent, Parameters


@pytest.mark.parametrize(
    ("written", "model", "base_url"),
    [
        ("small", "small", "http://h/v1"),
        ("openai/gpt-x", "openai/gpt-x", ""),
        ("local", "local", ""),
        ("local:/m/x.gguf", "local:/m/x.gguf", ""),
        (" small @ https://other/v1 ", "small", "https://other/v1"),
        ("vendor/m @ https://other/v1", "vendor/m", "https://other/v1"),
        ("local:/m @ home/x.gguf", "local:/m @ home/x.gguf", ""),
    ],
)
def test_a_fallback_is_asked_where_it_says(written: str, model: str, base_url: str) -> None:
    agent = Agent(
        model="first",
        base_url="http://h/v1",
        system_prompt="Be brief.",
        context_size=9,
        parameters=Parameters(seed=1),
        fallbacks=("x/y", written),
    )
    assert agent.wrong_fallback() == ""
    asking = agent.asking(2)
    assert (asking.model, asking.base_url, asking.context_size, asking.fallbacks) == (model, base_url, None, ())
    assert (asking.system_prompt, asking.parameters) == ("Be brief.", Parameters(seed=1))


def test_place_0_is_the_agents_own_model() -> None:
    agent = Agent(model="first", context_size=9, fallbacks=("x/y",))
    assert agent.asking(0) == Agent(model="first", context_size=9)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("", "is empty"),
        ("@ http://h/v1", "is empty"),
        ("scripted:a.json", "is a script"),
        ("small", "neither a provider nor a server"),
        ("small @ h", "neither a provider nor a server"),
    ],
)
def test_what_can_be_no_fallback_is_said(written: str, says: str) -> None:
    assert says in Agent(model="local", fallbacks=("x/y", written)).wrong_fallback()
