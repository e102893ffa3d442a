"""Models of named connections: through litellm and from files, under the name by which each is known there."""

from __future__ import annotations

import asyncio
import struct
import sys
import warnings
from pathlib import Path

import pytest

from tests.providers.loopback import Asked, answers, call, delta, serving, streams
from tests.providers.requests import WRITE, a_request
from tests.providers.test_local_model import FAKE
from workbench.domain.agents import Agent
from workbench.domain.connections import BrokenConnection, ModelConnection, ReadConnections
from workbench.domain.errors import BadInput, ModelError, SetupError
from workbench.domain.messages import ModelReply, PromptImage, PromptMessage
from workbench.providers import weights
from workbench.providers.chain import Connection
from workbench.providers.connecting import connect
from workbench.providers.named import connect_named, named_in
from workbench.providers.streams import Deadlines

KEY = "a-key-of-my-own-0123456789"
PIXEL = PromptImage(kind="image/png", data="AAAA")
pytestmark = pytest.mark.filterwarnings("ignore:Item '.*' on TypedDict class:UserWarning")


@pytest.fixture(scope="module", autouse=True)
def _import_once() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # litellm's own import
        from workbench.providers.litellm_model import _litellm

        _litellm()


async def at(connection: ModelConnection, model: str, keys: dict[str, str] | None = None) -> Connection:
    async def plain(agent: Agent) -> Connection:
        return await connect(
            agent,
            script="",
            keys=lambda _: None,
            home=Path("/nowhere"),
            spawn_command=lambda _, *words: [sys.executable, str(FAKE), "fine", *words[1:]],
            on_progress=lambda *_: None,
            terms_accepted=(),
        )

    kept = keys if keys is not None else {connection.key_name: KEY}
    return await connect_named(
        Agent(model=model), connection, keys=kept.get, deadlines=Deadlines(first_token=30), connect_file=plain
    )


async def asking(port: Connection, model: str) -> ModelReply:
    request = a_request(model)
    try:
        return await port.ask(request, port.payload(request), lambda *_: None)
    finally:
        await port.close()


def of_litellm(url: str, **more: object) -> ModelConnection:
    """An OpenAI-compatible server, but through litellm."""
    return ModelConnection(name="lab", kind="provider", provider="hosted_vllm", base_url=url, **more)


async def test_a_provider_is_asked_through_litellm_with_the_connections_key_headers_and_address() -> None:
    script = streams(delta("Hi"), call(0, WRITE.name.replace(".", "__"), "{}", "a"), delta(finish="tool_calls"))
    async with serving(script) as server:
        port = await at(of_litellm(server.url, headers={"X-Team": "tools"}), "lab/vendor/seer")
        payload = port.payload(a_request("lab/vendor/seer"))
        reply = await asking(port, "lab/vendor/seer")
    assert (reply.text, [each.tool for each in reply.calls]) == ("Hi", ["files.write"])
    (asked,) = server.asked
    assert (asked.path, asked.json["model"]) == ("/v1/chat/completions", "vendor/seer")
    assert (asked.headers["authorization"], asked.headers["x-team"]) == (f"Bearer {KEY}", "tools")
    assert payload.target == "litellm.acompletion"
    assert KEY not in payload.body


async def test_without_a_key_of_its_own_the_providers_is_used_and_without_any_it_is_told() -> None:
    async with serving(streams(delta("Hi"), delta(finish="stop"))) as server:
        port = await at(of_litellm(server.url), "lab/seer", {"hosted_vllm": "the-key-of-all-9876543210"})
        await asking(port, "lab/seer")
    assert server.asked[0].headers["authorization"] == "Bearer the-key-of-all-9876543210"
    with pytest.raises(SetupError, match="lab has no key") as caught:
        await at(ModelConnection(name="lab", kind="provider", provider="anthropic"), "lab/claude", {})
    assert "connections key lab" in caught.value.todo


@pytest.mark.parametrize(
    ("status", "kind"), [(401, "auth"), (429, "rate_limited"), (500, "server"), (404, "not_found")]
)
async def test_what_a_provider_refuses_is_told_as_of_any_and_without_the_key(status: int, kind: str) -> None:
    async with serving(answers(status, {"error": {"message": f"no, {KEY} will not do"}})) as server:
        port = await at(of_litellm(server.url), "lab/seer")
        with pytest.raises(ModelError) as caught:
            await asking(port, "lab/seer")
    assert caught.value.kind == kind
    assert KEY not in str(caught.value)
    assert len(server.asked) == 1


async def test_a_connections_own_time_outs_hold_through_litellm() -> None:
    async def silent(_asked: Asked, _writer: object) -> None:
        await asyncio.sleep(60)

    async with serving(silent) as server:
        port = await at(of_litellm(server.url, first_token_seconds=0.2), "lab/seer")
        with pytest.raises(ModelError) as caught:
            await asking(port, "lab/seer")
    assert caught.value.kind == "timeout"


async def test_a_file_is_served_by_the_local_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(weights, "missing_for", lambda _: "")
    file = tmp_path / "small.gguf"
    file.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 0, 0))
    connection = ModelConnection(name="phi", kind="file", path=str(file))
    reply = await asking(await at(connection, "phi/model"), "phi/model")
    assert (reply.text, reply.finish) == ("It is so.", "stop")
    request = a_request("phi/model", messages=(PromptMessage(role="user", text="?", images=(PIXEL,)),))
    port = await at(connection, "phi/model")
    with pytest.raises(ModelError, match="takes no images"):
        await port.ask(request, port.payload(request), lambda *_: None)
    file.write_bytes(b"PK\3\4")
    with pytest.raises(BadInput, match="no GGUF file"):
        await at(connection, "phi/model")
    file.unlink()
    with pytest.raises(BadInput, match="can't be read"):
        await at(connection, "phi/model")


async def test_a_connection_without_a_model_wants_one_named() -> None:
    with pytest.raises(BadInput, match="names no model"):
        await at(ModelConnection(name="work", kind="server", base_url="http://127.0.0.1:1/v1"), "work/")


def test_a_name_means_a_connection_only_where_it_is_one() -> None:
    work = ModelConnection(name="work", kind="server", base_url="http://x/v1")
    kept = ReadConnections(rows=(work,), broken=(BrokenConnection(name="bad", message="bad", todo=""),))
    assert named_in(Agent(model="work/seer"), kept) == work
    for model in ("work", "other/seer", "openai/seer", "local", "scripted:work/x.json"):
        assert named_in(Agent(model=model), kept) is None, model
    assert named_in(Agent(model="work/seer", base_url="http://y/v1"), kept) is None
    with pytest.raises(BadInput, match="bad"):
        named_in(Agent(model="bad/seer"), kept)
