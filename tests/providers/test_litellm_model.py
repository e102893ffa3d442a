"""Other providers through litellm: whole replies only, one request each, no word of the key."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import warnings

import pytest
from msgspec.structs import replace

from tests.providers.loopback import Loopback, answers, call, delta, serving, streams
from tests.providers.requests import WRITE, a_request, with_a_call
from workbench.domain.errors import ModelError
from workbench.domain.messages import ModelReply
from workbench.providers.litellm_model import LiteLLMModel
from workbench.providers.streams import Deadlines

pytestmark = pytest.mark.filterwarnings("ignore:Item '.*' on TypedDict class:UserWarning")
KEY = "sk-ant-very-secret-0123456789"


@pytest.fixture(scope="module", autouse=True)
def _import_once():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # litellm's own import
        from workbench.providers.litellm_model import _litellm

        _litellm()


def anthropic(*events: dict, end: bool = True):
    lines = b"".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n".encode() for e in events)
    return streams(lines, done=False, end=end)


START = {
    "type": "message_start",
    "message": {
        "id": "m1",
        "type": "message",
        "role": "assistant",
        "model": "claude-sonnet-4-5",
        "content": [],
        "stop_reason": None,
        "usage": {"input_tokens": 12, "output_tokens": 1},
    },
}


def block(index: int, start: dict, *deltas: dict) -> list[dict]:
    return [
        {"type": "content_block_start", "index": index, "content_block": start},
        *({"type": "content_block_delta", "index": index, "delta": d} for d in deltas),
        {"type": "content_block_stop", "index": index},
    ]


TEXT = block(
    0, {"type": "text", "text": ""}, {"type": "text_delta", "text": "Hel"}, {"type": "text_delta", "text": "lo"}
)
TOOL = block(
    1,
    {"type": "tool_use", "id": "toolu_1", "name": "files__write", "input": {}},
    {"type": "input_json_delta", "partial_json": '{"path":'},
    {"type": "input_json_delta", "partial_json": '"x"}'},
)


def stop(reason: str) -> list[dict]:
    return [
        {"type": "message_delta", "delta": {"stop_reason": reason}, "usage": {"output_tokens": 9}},
        {"type": "message_stop"},
    ]


async def asking(loopback: Loopback, model: str, heard: list | None = None, **more) -> ModelReply:
    base = loopback.url if model.startswith("openai/") else loopback.url.removesuffix("/v1")
    asked = {"messages": more.pop("messages")} if "messages" in more else {}
    request = a_request(model, base_url=base, **asked)
    port = LiteLLMModel(keys=lambda _: KEY, **more)
    pieces = [] if heard is None else heard
    try:
        return await port.ask(request, port.payload(request), lambda *piece: pieces.append(piece))
    finally:
        await port.close()


CLAUDE = "anthropic/claude-sonnet-4-5"


async def refused(script, model=CLAUDE, **more) -> ModelError:
    async with serving(script) as loopback:
        with pytest.raises(ModelError) as caught:
            await asking(loopback, model, **more)
        assert len(loopback.asked) == 1, "no retries of litellm's own"
    return caught.value


def test_the_payload_is_what_litellm_is_handed_and_holds_no_key():
    port = LiteLLMModel(keys=lambda _: KEY)
    payload = port.payload(with_a_call())
    assert payload == LiteLLMModel().payload(with_a_call())
    assert payload.target == "litellm.acompletion"
    assert set(json.loads(payload.body)) == {"model", "messages", "tools", "stream", "stream_options"}
    assert KEY not in payload.body


async def test_anthropics_stream_becomes_a_reply_with_its_calls_usage_and_cost():
    heard: list = []
    async with serving(anthropic(START, *TEXT, *TOOL, *stop("tool_use"))) as loopback:
        reply = await asking(loopback, CLAUDE, heard)
    assert (reply.text, reply.finish) == ("Hello", "calls")
    assert [(c.tool, c.arguments) for c in reply.calls] == [("files.write", '{"path":"x"}')]
    assert "".join(piece for piece, _ in heard) == "Hello"
    assert (reply.usage.input_tokens, reply.usage.output_tokens) == (12, 9)
    assert reply.usage.cost > 0
    asked = loopback.asked[0]
    assert asked.headers["x-api-key"] == KEY
    assert asked.json["tools"][0]["name"] == "files__write"
    assert KEY not in asked.body.decode()


async def test_openai_shaped_servers_work_too():
    script = streams(delta("Hi"), call(0, WRITE.name.replace(".", "__"), "{}", "a"), delta(finish="tool_calls"))
    async with serving(script) as loopback:
        reply = await asking(loopback, "openai/some-model")
    assert (reply.text, [c.tool for c in reply.calls]) == ("Hi", ["files.write"])


CUT = {
    "anthropic, half a call": (anthropic(START, *TEXT, *TOOL[:2]), CLAUDE),
    "anthropic, reset": (anthropic(START, *TEXT, end=False), CLAUDE),
    "openai, no finish": (streams(delta("Hel"), delta("lo"), done=False), "openai/some-model"),
    "openai, reset": (streams(delta("Hel"), delta("lo"), done=False, end=False), "openai/some-model"),
}


@pytest.mark.parametrize(("script", "model"), CUT.values(), ids=CUT)
async def test_a_cut_stream_is_no_reply_though_litellm_says_stop(script, model):
    error = await refused(script, model)
    assert (error.kind, error.partial) == ("cut", "Hello")


async def test_a_reply_cut_at_its_length_gives_no_calls():
    async with serving(anthropic(START, *TEXT, *TOOL, *stop("max_tokens"))) as loopback:
        reply = await asking(loopback, CLAUDE)
    assert (reply.finish, reply.calls) == ("length", ())


def error_body(kind: str, message: str) -> dict:
    return {"type": "error", "error": {"type": kind, "message": message}}


STATUSES = [
    (401, error_body("authentication_error", f"invalid x-api-key {KEY}"), "auth"),
    (404, error_body("not_found_error", "model: nope"), "not_found"),
    (400, error_body("invalid_request_error", "prompt is too long: 300000 tokens > 200000 maximum"), "too_long"),
    (400, error_body("invalid_request_error", "temperature: too hot"), "refused"),
    (429, error_body("rate_limit_error", "slow down"), "rate_limited"),
    (500, error_body("api_error", "oops"), "server"),
    (529, error_body("overloaded_error", "Overloaded"), "overloaded"),
]


@pytest.mark.parametrize(("status", "body", "kind"), STATUSES)
async def test_a_refusal_is_told_apart_and_scrubbed(status, body, kind):
    error = await refused(answers(status, body, retry_after="7"))
    assert error.kind == kind
    assert KEY not in str(error)
    assert error.todo
    if status == 429:
        assert error.retry_after == 7


async def test_nobody_listening_is_unreachable():
    async with serving(streams()) as loopback:
        pass
    with pytest.raises(ModelError) as caught:
        await asking(loopback, CLAUDE)
    assert caught.value.kind == "unreachable"


async def test_a_stall_ends_at_our_own_deadline():
    async def script(_asked, writer):
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"a\r\n: ping    \r\n")
            await writer.drain()
            await asyncio.sleep(0.05)

    assert (await refused(script, deadlines=Deadlines(first_token=0.5))).kind == "timeout"


async def test_a_name_without_a_provider_is_told():
    port, request = LiteLLMModel(), a_request("no-such-provider/x")
    with pytest.raises(ModelError) as caught:
        await port.ask(request, port.payload(request), lambda *_: None)
    assert caught.value.kind == "not_found"


def test_nothing_is_imported_before_it_is_used():
    code = (
        "import sys, workbench.providers.connecting, workbench.providers.catalog;"
        "sys.exit('litellm' in sys.modules or 'xllamacpp' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


THINKS = block(
    0,
    {"type": "thinking", "thinking": "", "signature": ""},
    {"type": "thinking_delta", "thinking": "Let me "},
    {"type": "thinking_delta", "thinking": "see."},
    {"type": "signature_delta", "signature": "c2lnbmVk"},
)


async def test_signed_reasoning_is_kept_to_be_sent_back() -> None:
    heard: list = []
    async with serving(anthropic(START, *THINKS, *TOOL, *stop("tool_use"))) as loopback:
        reply = await asking(loopback, "anthropic/claude-sonnet-4-5", heard)
    assert json.loads(reply.signed) == [{"type": "thinking", "thinking": "Let me see.", "signature": "c2lnbmVk"}]
    assert reply.reasoning == "Let me see."
    assert ("Let me ", True) in heard
    assert reply.calls[0].tool == "files.write"


async def test_it_goes_back_as_the_provider_wants_it() -> None:
    messages = list(with_a_call().messages)
    signed = '[{"type":"thinking","thinking":"Let me see.","signature":"c2lnbmVk"}]'
    messages[2] = replace(messages[2], signed=signed)
    async with serving(anthropic(START, *TEXT, *stop("end_turn"))) as loopback:
        await asking(loopback, "anthropic/claude-sonnet-4-5", messages=tuple(messages))
        [asked] = loopback.asked
    assistant = next(message for message in asked.json["messages"] if message["role"] == "assistant")
    assert json.loads(signed)[0] in assistant["content"]
