"""All models of an agent as one, and which of them share a connection."""

from __future__ import annotations

import pytest

from tests.providers.loopback import delta, serving, streams
from tests.providers.requests import a_request
from workbench.domain.agents import Agent
from workbench.domain.errors import SetupError
from workbench.providers.breaker import Breakers
from workbench.providers.chain import Connection, connect_all, connection_of
from workbench.providers.openai_compatible import OpenAICompatible


async def connect_one(agent: Agent) -> Connection:
    if not agent.base_url:
        raise SetupError("It needs a key.", "Keep one.")
    return OpenAICompatible(agent.base_url)


@pytest.mark.parametrize(
    ("agent", "connection"),
    [
        (Agent(model="m", base_url="http://h/v1/"), "http://h/v1"),
        (Agent(model="openai/m", base_url="http://h/v1"), "http://h/v1"),
        (Agent(model="anthropic/m"), "anthropic"),
        (Agent(model="local"), "local"),
        (Agent(model="local:/m.gguf"), "local:/m.gguf"),
        (Agent(model="scripted:/a.json"), ""),
    ],
)
def test_what_fails_together_is_one_connection(agent: Agent, connection: str) -> None:
    assert connection_of(agent) == connection


async def test_a_request_goes_to_the_model_that_it_names() -> None:
    one, other = (streams(delta(text), delta(finish="stop")) for text in ("one", "other"))
    async with serving(one) as first, serving(other) as second:
        agent = Agent(model="a", base_url=first.url, fallbacks=(f"b @ {second.url}",))
        chain = await connect_all(agent, connect_one, Breakers(lambda _: None))
        replies = []
        for place in (1, 0):
            asking = agent.asking(place)
            request = a_request(model=asking.model, base_url=asking.base_url)
            replies.append((await chain.ask(request, chain.payload(request), lambda *_: None)).text)
        await chain.close()
    assert replies == ["other", "one"]
    assert [server.asked[0].json["model"] for server in (first, second)] == ["a", "b"]


async def test_a_fallback_that_can_not_be_had_is_named() -> None:
    agent = Agent(model="a", base_url="http://127.0.0.1:1/v1", fallbacks=("anthropic/x",))
    with pytest.raises(SetupError, match=r"The fallback anthropic/x can't be used\. It needs a key\."):
        await connect_all(agent, connect_one, Breakers(lambda _: None))
