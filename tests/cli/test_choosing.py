"""Which models a run asks, by what was typed."""

from __future__ import annotations

import pytest

from workbench.cli.choosing import with_models
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput

AGENT = Agent(model="first", base_url="http://h/v1", fallbacks=("a/b",))


def test_who_names_a_model_means_that_one() -> None:
    assert with_models(AGENT, None, None) == AGENT
    assert with_models(AGENT, "local", None).fallbacks == ()
    assert with_models(AGENT, "other", ["c/d", "e"]).fallbacks == ("c/d", "e")


def test_fallbacks_stand_in_for_the_agents_own_and_can_be_none() -> None:
    assert with_models(AGENT, None, ["c/d"]).fallbacks == ("c/d",)
    assert with_models(AGENT, None, [""]).fallbacks == ()


def test_what_can_be_no_fallback_is_refused() -> None:
    with pytest.raises(BadInput, match="only an agent's own model"):
        with_models(AGENT, None, ["scripted:x.json"])


def test_without_an_agent_and_a_model_nothing_can_begin() -> None:
    with pytest.raises(BadInput, match="says no agent"):
        with_models(None, None, None)
