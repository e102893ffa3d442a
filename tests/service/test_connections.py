"""Named connections: kept without their keys, used by agents, and tried against real servers on loopback."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.providers.loopback import Asked, serving
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent, Parameters
from workbench.domain.connections import ModelConnection
from workbench.domain.errors import BadInput, NotFound, SetupError
from workbench.domain.messages import ModelRequest, PromptMessage
from workbench.service.workbench import Workbench

KEY = "a-key-of-my-own-0123456789"
MODELS = {"data": [{"id": "seer", "max_model_len": 4096}, {"id": "other"}]}


def piece(delta: dict, finish: str | None = None) -> bytes:
    data = {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def replied(asked: Asked) -> bytes:
    """What a model that can do everything answers."""
    body = asked.json
    content = body["messages"][-1]["content"]
    if body.get("tools"):
        name = body["tools"][0]["function"]["name"]
        call = {"index": 0, "id": "abcdefghi", "function": {"name": name, "arguments": '{"town": "Bern"}'}}
        return piece({"tool_calls": [call]}) + piece({}, "tool_calls")
    if body.get("response_format"):
        return piece({"content": '{"answer": 42}'}) + piece({}, "stop")
    if isinstance(content, list):
        return piece({"content": "Red."}) + piece({}, "stop")
    return piece({"content": "one "}) + piece({"content": "two"}) + piece({}, "stop")


def able(refuses: str = "", key: str = ""):
    """A server; `refuses`: a field of the body that it does not take."""

    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        if key and asked.headers.get("authorization") != f"Bearer {key}":
            return await send(writer, 401, "application/json", b'{"error": {"message": "wrong key"}}')
        if asked.path.endswith("/models"):
            return await send(writer, 200, "application/json", json.dumps(MODELS).encode())
        if refuses and asked.json.get(refuses):
            text = json.dumps({"error": {"message": f"{refuses} is not supported"}}).encode()
            return await send(writer, 400, "application/json", text)
        return await send(writer, 200, "text/event-stream", replied(asked) + b"data: [DONE]\n\n")

    return script


async def send(writer: asyncio.StreamWriter, status: int, kind: str, body: bytes) -> None:
    writer.write(f"HTTP/1.1 {status} OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    await writer.drain()


@pytest.fixture
async def workbench(tmp_path: Path):
    workbench = await Workbench.open(tmp_path / "home")
    yield workbench
    await workbench.close()


async def keep(workbench: Workbench, url: str, **more: object) -> ModelConnection:
    connection = ModelConnection(name="work", kind="server", base_url=url, **more)
    await workbench.dispatch(c.SaveConnection(connection=connection))
    return connection


async def tried(workbench: Workbench, model: str = "") -> q.ConnectionTried:
    answer = await workbench.dispatch(c.TestConnection(name="work", model=model))
    assert isinstance(answer, q.ConnectionTried)
    return answer


async def asking(workbench: Workbench, agent: Agent) -> str:
    model = await workbench.parts.setup.connect(agent, "")
    message = PromptMessage(role="user", text="Hello")
    request = ModelRequest(model=agent.model, base_url="", parameters=Parameters(), messages=(message,), tools=())
    try:
        return (await model.ask(request, model.payload(request), lambda *_: None)).text
    finally:
        await model.close()


async def test_an_agent_that_names_a_connection_is_asked_there_with_its_key_and_headers(workbench: Workbench):
    async with serving(able(key=KEY)) as server:
        connection = await keep(workbench, server.url, headers={"X-Team": "tools"})
        await workbench.dispatch(c.SetKey(provider=connection.key_name, key=KEY))
        assert await asking(workbench, Agent(model="work/vendor/seer")) == "one two"
    assert server.asked[-1].json["model"] == "vendor/seer"
    assert server.asked[-1].headers["x-team"] == "tools"


async def test_a_fallback_may_name_a_connection(workbench: Workbench, tmp_path: Path):
    async with serving(able()) as server:
        await keep(workbench, server.url)
        model = await workbench.parts.setup.connect(
            Agent(model="gone", base_url="http://127.0.0.1:1/v1", fallbacks=("work/seer",)), ""
        )
        request = ModelRequest(
            model="work/seer",
            base_url="",
            parameters=Parameters(),
            messages=(PromptMessage(role="user", text="Hello"),),
            tools=(),
        )
        assert (await model.ask(request, model.payload(request), lambda *_: None)).text == "one two"
        await model.close()


async def test_a_key_is_nowhere_in_the_home_and_in_no_answer(workbench: Workbench, tmp_path: Path):
    connection = await keep(workbench, "http://127.0.0.1:1/v1")
    await workbench.dispatch(c.SetKey(provider=connection.key_name, key=KEY))
    listed = await workbench.ask(q.Connections())
    assert listed.rows[0].key
    assert KEY not in repr(listed)
    files = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert all(KEY.encode() not in file.read_bytes() for file in files)


async def test_a_removed_connection_comes_back_with_its_key(workbench: Workbench):
    connection = await keep(workbench, "http://127.0.0.1:1/v1")
    await workbench.dispatch(c.SetKey(provider=connection.key_name, key=KEY))
    await workbench.dispatch(c.DeleteConnection(name="work"))
    assert (await workbench.ask(q.Connections())).rows == ()
    await workbench.dispatch(c.SaveConnection(connection=connection))
    assert (await workbench.ask(q.Connections())).rows[0].key
    await workbench.dispatch(c.DeleteConnection(name="work", forget_key=True))
    await workbench.dispatch(c.SaveConnection(connection=connection))
    assert not (await workbench.ask(q.Connections())).rows[0].key


async def test_a_new_name_takes_key_and_trial_along(workbench: Workbench):
    async with serving(able(key=KEY)) as server:
        connection = await keep(workbench, server.url)
        await workbench.dispatch(c.SetKey(provider=connection.key_name, key=KEY))
        assert (await tried(workbench)).answered
        renamed = ModelConnection(name="lab", kind="server", base_url=server.url)
        await workbench.dispatch(c.SaveConnection(connection=renamed, replaces="work"))
    row = (await workbench.ask(q.Connections())).rows[0]
    assert (row.connection.name, bool(row.key), row.tried is not None and row.tried.answered) == ("lab", True, True)


@pytest.mark.parametrize(
    ("connection", "says"),
    [
        (ModelConnection(name="openai", kind="server", base_url="http://x/v1"), "name of a provider"),
        (ModelConnection(name="Not Good", kind="server", base_url="http://x/v1"), "no name"),
        (ModelConnection(name="a", kind="server", base_url="x"), "address"),
        (ModelConnection(name="a", kind="file", path="/x.bin"), "GGUF"),
        (ModelConnection(name="a", kind="server", base_url="http://x/v1", stall_seconds=0), "time-out"),
        (
            ModelConnection(name="a", kind="server", base_url="http://x/v1", headers={"Authorization": "Bearer x"}),
            "looks like a key",
        ),
    ],
)
async def test_what_can_not_be_a_connection_is_refused(workbench: Workbench, connection: ModelConnection, says: str):
    with pytest.raises(BadInput, match=says):
        await workbench.dispatch(c.SaveConnection(connection=connection))
    assert (await workbench.ask(q.Connections())).rows == ()


async def test_a_file_written_by_hand_is_read_and_a_wrong_one_names_its_table(workbench: Workbench, tmp_path: Path):
    file = tmp_path / "home" / "connections.toml"
    file.write_text('[mine]\nkind = "provider"\nprovider = "anthropic"\nmodel = "claude-sonnet-4-5"\n')
    assert (await workbench.ask(q.Connections())).rows[0].connection.provider == "anthropic"
    file.write_text('[mine]\nkind = "provider"\nkey = "x"\n')
    (part,) = (await workbench.ask(q.Connections())).broken
    assert f"{file}:3: [mine]: nothing is called key" in part.message


async def test_a_broken_file_stops_only_runs_that_use_what_is_broken(workbench: Workbench, tmp_path: Path):
    file = tmp_path / "home" / "connections.toml"
    async with serving(able()) as server:
        file.write_text(f'[work]\nkind = "server"\nbase_url = "{server.url}"\n[bad]\nkind = \n[openai]\nkind = 1\n')
        assert await asking(workbench, Agent(model="work/seer")) == "one two"
        assert await asking(workbench, Agent(model="seer", base_url=server.url)) == "one two"
        assert (await tried(workbench)).answered
        for agent in (Agent(model="bad/seer"), Agent(model="work/seer", fallbacks=("bad/seer",))):
            with pytest.raises(BadInput, match=r"connections.toml:5: \[bad\].*not TOML"):
                await workbench.parts.setup.connect(agent, "")
        with pytest.raises(SetupError, match="key"):  # the provider is meant, whatever is called so here
            await workbench.parts.setup.connect(Agent(model="openai/gpt-5"), "")
        file.write_bytes(b"\xff")
        assert await asking(workbench, Agent(model="seer", base_url=server.url)) == "one two"
        with pytest.raises(BadInput, match="No connection called work can be read"):
            await workbench.parts.setup.connect(Agent(model="work/seer"), "")
    health = {what: (well, says) for what, well, says in (await workbench.ask(q.Health())).findings}
    assert not health["connections"][0]
    assert "Mend it there" in health["connections"][1]
    assert any(row.model == "local" for row in (await workbench.ask(q.Models())).rows)


async def test_a_trial_finds_what_a_model_can_and_is_kept_with_its_date(workbench: Workbench):
    async with serving(able()) as server:
        await keep(workbench, server.url)
        found = await tried(workbench)
    assert found.answered
    assert found.model == "seer"
    assert found.models == ("seer", "other")
    assert found.connect_seconds is not None
    assert found.first_token_seconds is not None
    assert {each.what: (each.says, each.how) for each in found.abilities} == {
        "streaming": ("yes", "tried"),
        "tools": ("yes", "tried"),
        "JSON schema": ("yes", "tried"),
        "images": ("yes", "tried"),
        "context size": ("4,096 tokens", "told"),
    }
    assert (await workbench.ask(q.Connections())).rows[0].tried == found
    assert found.at > 0


async def test_what_a_server_refuses_is_a_finding_with_its_words(workbench: Workbench):
    async with serving(able(refuses="tools")) as server:
        await keep(workbench, server.url)
        found = {each.what: each for each in (await tried(workbench, "other")).abilities}
    assert (found["tools"].says, found["tools"].how) == ("no", "tried")
    assert "tools is not supported" in found["tools"].why
    assert found["JSON schema"].says == "yes"
    assert found["context size"].how == "unknown"


async def page(_asked: Asked, writer: asyncio.StreamWriter) -> None:
    await send(writer, 200, "text/html", b"<html>Log in</html>")


async def other(_asked: Asked, writer: asyncio.StreamWriter) -> None:
    await send(writer, 200, "application/json", b'{"hello": "world"}')


@pytest.mark.parametrize(
    ("script", "error", "todo"),
    [
        (able(key=KEY), "401", "connections key work"),
        (page, "web page", "/v1"),
        (other, "not an OpenAI-compatible server", "/v1"),
    ],
)
async def test_a_trial_that_fails_says_why_and_what_to_do(workbench: Workbench, script, error: str, todo: str):
    async with serving(script) as server:
        await keep(workbench, server.url)
        found = await tried(workbench)
    assert not found.answered
    assert error in found.error
    assert todo in found.todo
    assert (await workbench.ask(q.Connections())).rows[0].tried == found


async def test_no_way_and_tls_are_told_apart(workbench: Workbench):
    await keep(workbench, "http://127.0.0.1:1/v1")
    assert "no way" in (await tried(workbench)).error
    async with serving(able()) as server:
        with_tls = ModelConnection(name="work", kind="server", base_url=server.url.replace("http:", "https:"))
        await workbench.dispatch(c.SaveConnection(connection=with_tls, replaces="work"))
        found = await tried(workbench)
    assert "TLS" in found.error
    assert "https" in found.todo


async def test_a_model_that_is_not_there_names_those_that_are(workbench: Workbench):
    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        if asked.path.endswith("/models"):
            await send(writer, 200, "application/json", json.dumps(MODELS).encode())
        else:
            await send(writer, 404, "application/json", b'{"error": {"message": "no such model"}}')

    async with serving(script) as server:
        await keep(workbench, server.url)
        found = await tried(workbench, "gone")
    assert "seer, other" in found.todo


async def test_a_trial_can_be_given_up(workbench: Workbench):
    asked = asyncio.Event()

    async def silent(_asked: Asked, _writer: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.sleep(60)

    async with serving(silent) as server:
        await keep(workbench, server.url)
        trial = asyncio.create_task(workbench.dispatch(c.TestConnection(name="work")))
        await asked.wait()
        await workbench.dispatch(c.GiveUp(key="connection work"))
        with pytest.raises(BadInput, match="given up"):
            await trial
    assert (await workbench.ask(q.Connections())).rows[0].tried is None


async def test_an_unknown_connection(workbench: Workbench):
    with pytest.raises(NotFound):
        await workbench.dispatch(c.TestConnection(name="none"))


async def test_the_catalogue_comes_in_pages_with_prices_and_limits(workbench: Workbench):
    first = await workbench.ask(q.Catalogue(text="claude anthropic", limit=2))
    second = await workbench.ask(q.Catalogue(text="claude anthropic", after=2, limit=2))
    assert first.total == second.total > 4
    assert not set(first.rows) & set(second.rows)
    row = (await workbench.ask(q.Catalogue(text="anthropic/claude-sonnet-4-5"))).rows[0]
    assert row.context
    assert row.price_out
    assert row.tools
    assert (await workbench.ask(q.Catalogue(text="no-such-model-at-all"))).total == 0
