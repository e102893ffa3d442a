"""A model over HTTP: whole replies come back whole, and nothing else passes for one."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import socket
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.providers.loopback import SSE, Loopback, answers, call, delta, event, http_chunk, serving, streams
from tests.providers.requests import a_request, with_a_call
from workbench.domain.agents import Parameters
from workbench.domain.errors import RETRYABLE, BadInput, ModelError
from workbench.domain.messages import ModelReply, ModelRequest
from workbench.providers.openai_compatible import OPENAI, OpenAICompatible
from workbench.providers.streams import Deadlines

KEY = "sk-very-secret-0123456789"
USAGE = {
    "choices": [],
    "usage": {"prompt_tokens": 11, "completion_tokens": 3, "prompt_tokens_details": {"cached_tokens": 5}},
}


async def asking(
    loopback: Loopback, request: ModelRequest | None = None, heard: list | None = None, **more: object
) -> ModelReply:
    model = OpenAICompatible(loopback.url, **more)
    request = request or a_request()
    try:
        return await model.ask(
            request, model.payload(request), lambda *piece: (heard if heard is not None else []).append(piece)
        )
    finally:
        await model.close()


async def refused(script: object, **more: object) -> ModelError:
    async with serving(script) as loopback:
        with pytest.raises(ModelError) as caught:
            await asking(loopback, **more)
        assert len(loopback.asked) == 1, "one request an ask: retries are the driver's"
    return caught.value


# ── What is sent ─────────────────────────────────────────────────────────────────────────────────


def test_equal_requests_give_equal_bytes_and_their_hash():
    model, again = (OpenAICompatible("http://127.0.0.1:1/v1").payload(a_request()) for _ in range(2))
    assert model == again
    assert model.sha256 == hashlib.sha256(model.body.encode()).hexdigest()
    assert model.target == "http://127.0.0.1:1/v1/chat/completions"


def test_names_and_ids_go_out_as_servers_accept_them():
    body = json.loads(OpenAICompatible("http://127.0.0.1:1/v1").payload(with_a_call()).body)
    assert [tool["function"]["name"] for tool in body["tools"]] == ["files__write", "files__list"]
    assert body["messages"][2]["tool_calls"][0]["function"]["name"] == "files__write"
    assert body["messages"][2]["tool_calls"][0]["id"] == body["messages"][3]["tool_call_id"] == "00000c1x1"


def test_broken_arguments_of_an_earlier_call_do_not_break_the_next_request():
    body = json.loads(OpenAICompatible("http://127.0.0.1:1/v1").payload(with_a_call('{"path": ')).body)
    assert json.loads(body["messages"][2]["tool_calls"][0]["function"]["arguments"]) == {
        "not_a_json_object": '{"path": '
    }


def test_lone_surrogates_are_replaced():
    assert "\ufffd" in OpenAICompatible("http://127.0.0.1:1/v1").payload(a_request(text="a\ud800b")).body


def test_openai_itself_is_asked_by_the_models_own_name_and_its_newer_limit():
    payload = OpenAICompatible(OPENAI).payload(a_request("openai/gpt-x", parameters=Parameters(max_tokens=7)))
    body = json.loads(payload.body)
    assert (body["model"], body["max_completion_tokens"]) == ("gpt-x", 7)
    assert payload.target == "https://api.openai.com/v1/chat/completions"


async def test_exactly_the_payload_is_sent_with_the_key_in_the_header_only():
    async with serving(streams(delta("Hi"), delta(finish="stop"))) as loopback:
        model = OpenAICompatible(loopback.url, keys={f"127.0.0.1:{loopback.port}": KEY}.get)
        request = a_request(traceparent="00-" + "a" * 32 + "-" + "b" * 16 + "-01")
        payload = model.payload(request)
        await model.ask(request, payload, lambda *_: None)
        await model.close()
    asked = loopback.asked[0]
    assert asked.body == payload.body.encode()
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["traceparent"] == request.traceparent
    assert KEY not in payload.body + asked.path


async def test_a_server_without_a_key_gets_no_authorization():
    async with serving(streams(delta("Hi"), delta(finish="stop"))) as loopback:
        await asking(loopback)
    assert "authorization" not in loopback.asked[0].headers


async def test_the_connection_is_used_again():
    async with serving(streams(delta("Hi"), delta(finish="stop"))) as loopback:
        model, request = OpenAICompatible(loopback.url), a_request()
        for _ in range(3):
            await model.ask(request, model.payload(request), lambda *_: None)
        await model.close()
    assert (len(loopback.asked), loopback.connections) == (3, 1)


@pytest.mark.parametrize("url", ["", "nowhere", "ftp://x/v1", "http://user:pw@host/v1"])
def test_an_address_that_is_none_is_bad_input(url):
    with pytest.raises(BadInput):
        OpenAICompatible(url)


# ── What comes back ──────────────────────────────────────────────────────────────────────────────


async def test_text_and_reasoning_stream_in_and_usage_is_what_the_server_says():
    heard: list = []
    script = streams(delta(reasoning_content="Hm. "), delta("Hel"), delta("lo"), delta(finish="stop"), USAGE)
    async with serving(script) as loopback:
        reply = await asking(loopback, heard=heard)
    assert (reply.text, reply.reasoning, reply.finish) == ("Hello", "Hm. ", "stop")
    assert heard == [("Hm. ", True), ("Hel", False), ("lo", False)]
    assert (reply.usage.input_tokens, reply.usage.output_tokens, reply.usage.cached_tokens) == (11, 3, 5)
    assert reply.first_token is not None
    assert not reply.usage.estimated


async def test_usage_is_estimated_where_the_server_does_not_say():
    async with serving(streams(delta("12345"), delta(finish="stop"))) as loopback:
        reply = await asking(loopback)
    assert reply.usage.estimated
    assert reply.usage.output_tokens == 2


CALLS = {
    "in pieces": [
        call(0, "files__write", "", "a"),
        call(0, arguments='{"path":'),
        call(0, arguments='"x"}'),
        call(1, "files__list", "{}", "b"),
    ],
    "whole, one index for all": [call(0, "files__write", '{"path":"x"}', "a"), call(0, "files__list", "{}", "b")],
    "without an index": [call(None, "files__write", '{"path":"x"}', "a"), call(None, "files__list", "{}", "b")],
    "the name repeated": [
        call(0, "files__write", '{"path":', "a"),
        call(0, "files__write", '"x"}', "a"),
        call(1, "files__list", None, "b"),
    ],
}


@pytest.mark.parametrize("pieces", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("finish", ["tool_calls", "stop"])
async def test_calls_come_back_under_the_tools_own_names(pieces, finish):
    async with serving(streams(*pieces, delta(finish=finish))) as loopback:
        reply = await asking(loopback)
    assert [(c.tool, c.arguments) for c in reply.calls] == [("files.write", '{"path":"x"}'), ("files.list", "{}")]
    assert reply.finish == "calls"


async def test_an_unknown_tool_and_broken_arguments_are_handed_on_as_written():
    async with serving(streams(call(0, "rm_rf", '{"a": '), delta(finish="tool_calls"))) as loopback:
        reply = await asking(loopback)
    assert [(c.tool, c.arguments) for c in reply.calls] == [("rm_rf", '{"a": ')]


async def test_a_reply_cut_at_its_length_gives_no_calls():
    async with serving(streams(delta("So "), call(0, "files__list", "{}"), delta(finish="length"))) as loopback:
        reply = await asking(loopback)
    assert (reply.finish, reply.calls, reply.text) == ("length", (), "So ")


async def test_a_server_that_does_not_stream_is_understood():
    whole = {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}], "model": "x"}
    async with serving(answers(200, whole)) as loopback:
        assert (await asking(loopback)).text == "Hi"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(1, 60), texts=st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=6))
async def test_it_does_not_matter_where_the_network_cuts(size, texts):
    script = streams(*(delta(text) for text in texts), b": keep-alive\n\n", delta(finish="stop"), size=size)
    async with serving(script) as loopback:
        assert (await asking(loopback)).text == "".join(texts)


# ── What does not pass for a reply ───────────────────────────────────────────────────────────────


CUT = {
    "without [DONE]": streams(delta("Half"), call(0, "files__write", '{"path":"x"'), done=False),
    "without [DONE] after a finish": streams(delta("Half"), delta(finish="stop"), done=False),
    "without a finish": streams(delta("Half")),
    "connection reset": streams(delta("Half"), done=False, end=False),
}


@pytest.mark.parametrize("script", CUT.values(), ids=CUT)
async def test_a_cut_stream_is_no_reply_and_keeps_its_beginning(script):
    error = await refused(script)
    assert (error.kind, error.partial) == ("cut", "Half")


MALFORMED = {
    "bad JSON": streams(b"data: {oops\n\n"),
    "wrong types": streams({"choices": [{"delta": {"content": {"a": 1}}}]}),
    "bad UTF-8": streams(b'data: {"choices":[{"delta":{"content":"\xff"}}]}\n\n'),
    "no choice": streams(USAGE),
    "empty choices, whole": answers(200, {"choices": []}),
    "nothing": streams(done=False),
}


@pytest.mark.parametrize("script", MALFORMED.values(), ids=MALFORMED)
async def test_what_is_no_completion_is_malformed(script):
    assert (await refused(script)).kind == "malformed"


ERRORS = {
    "event": ({"error": {"message": "model exploded"}}, "server"),
    "text": ({"error": "Overloaded"}, "overloaded"),
    "object": ({"object": "error", "message": "context length exceeded"}, "too_long"),
    "code": ({"error": {"code": 429, "message": "slow down"}}, "rate_limited"),
}


@pytest.mark.parametrize(("error", "kind"), ERRORS.values(), ids=ERRORS)
async def test_an_error_in_mid_stream_is_told_with_what_came_before(error, kind):
    caught = await refused(streams(delta("Half"), error))
    assert (caught.kind, caught.partial) == (kind, "Half")


STATUSES = [
    (401, {"error": {"message": "bad key"}}, "auth"),
    (403, {"error": "no"}, "auth"),
    (404, {"detail": "model not found"}, "not_found"),
    (400, {"error": {"message": "maximum context length is 10"}}, "too_long"),
    (400, {"error": {"code": "content_filter", "message": "no"}}, "filtered"),
    (400, {"error": {"message": "unknown parameter"}}, "refused"),
    (402, {"error": {"message": "pay"}}, "refused"),
    (429, {"error": {"message": "slow down"}}, "rate_limited"),
    (429, {"error": {"code": "insufficient_quota", "message": "pay"}}, "refused"),
    (500, {"error": {"message": "oops"}}, "server"),
    (503, "busy", "overloaded"),
    (529, {"error": {"message": "overloaded"}}, "overloaded"),
]


@pytest.mark.parametrize(("status", "body", "kind"), STATUSES)
async def test_a_status_is_told_apart(status, body, kind):
    error = await refused(answers(status, body))
    assert (error.kind, error.status) == (kind, status)
    assert error.message
    assert error.todo


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after_ms": "1500", "retry_after": "9"}, 1.5),
        (
            {"retry_after": "Sun, 22 Nov 2026 10:00:30 GMT", "date": "Sun, 22 Nov 2026 10:00:00 GMT"},
            30.0,
        ),
        ({"retry_after": "soon"}, None),
        ({}, None),
    ],
)
async def test_how_long_to_wait_is_the_servers_word_by_the_servers_clock(headers, seconds):
    assert (await refused(answers(429, {}, **headers))).retry_after == seconds


DISGUISES = [
    KEY,
    KEY[::-1],
    KEY.encode().hex(),
    "c2stdmVyeS1zZWNyZXQtMDEyMzQ1Njc4OQ==",
    "eHNrLXZlcnktc2VjcmV0LTAxMjM0NTY3ODk=",  # behind one letter
    "Authorization: Bearer sk-another-key-than-ours-123456",
]


@pytest.mark.parametrize("said", DISGUISES)
@pytest.mark.parametrize("status", [401, 400, 500])
async def test_a_body_that_echoes_the_key_is_scrubbed(said, status):
    error = await refused(answers(status, {"error": {"message": f"wrong: {said}!"}}), keys=lambda _: KEY)
    assert "wrong" in str(error)
    for part in (KEY, "very-secret", "another-key", said):
        assert part not in str(error)


@pytest.mark.parametrize("status", [200, 302, 403, 511])
async def test_a_login_page_of_the_network_is_no_reply_and_none_of_it_is_passed_on(status):
    page = "<!doctype html><html><body>Welcome to the hotel " + KEY + "</body></html>"
    error = await refused(answers(status, page, "text/html", location="http://hotel/"), keys=lambda _: KEY)
    assert error.kind == "refused"
    assert error.kind not in RETRYABLE
    assert "hotel" not in str(error)


async def test_a_content_filter_is_told_and_not_tried_again():
    error = await refused(streams(delta("Well, "), delta(finish="content_filter")))
    assert (error.kind, error.partial) == ("filtered", "Well, ")


async def test_a_key_that_can_be_no_header_is_an_auth_error_and_is_not_shown():
    async with serving(streams(delta("x"))) as loopback:
        with pytest.raises(ModelError) as caught:
            await asking(loopback, keys=lambda _: "sk-ä\nb")
        assert loopback.asked == []
    assert caught.value.kind == "auth"
    assert "sk-" not in str(caught.value)


async def test_nobody_listening_is_unreachable():
    async with serving(streams()) as loopback:
        pass
    with pytest.raises(ModelError) as caught:
        await asking(loopback)
    assert caught.value.kind == "unreachable"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take connections beyond the backlog")
async def test_a_server_that_takes_no_connection_is_given_up_at_its_deadline():
    with socket.socket() as full, contextlib.ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        model, request = (
            OpenAICompatible(f"http://127.0.0.1:{full.getsockname()[1]}/v1", deadlines=Deadlines(connect=0.3)),
            a_request(),
        )
        with pytest.raises(ModelError, match=r"did not answer within 0\.3 s") as caught:
            await model.ask(request, model.payload(request), lambda *_: None)
        await model.close()
    assert caught.value.kind == "unreachable"


@pytest.mark.parametrize("calls", [2_000])
async def test_a_flood_of_calls_is_cut_off(calls):
    flood = [call(index, "files__list", "{}", str(index)) for index in range(calls)]
    assert (await refused(streams(*flood, delta(finish="tool_calls")))).kind == "refused"


async def test_a_flood_of_arguments_is_cut_off():
    flood = [call(0, "files__list", "x" * 1_000_000, "a")] * 10
    assert (await refused(streams(*flood, delta(finish="tool_calls")))).kind == "refused"


# ── Deadlines ────────────────────────────────────────────────────────────────────────────────────

QUICK = Deadlines(connect=2, first_token=0.3, idle=0.3, total=1.2)


def stalling(*before: bytes, every: bytes = b"", headers: bool = True):
    async def script(_asked, writer):
        writer.write((SSE if headers else b"") + b"".join(http_chunk(piece) for piece in before))
        while True:
            if every:
                writer.write(http_chunk(every))
            await writer.drain()
            await asyncio.sleep(0.02)

    return script


STALLS = {
    "before headers": (stalling(headers=False), "timeout", ""),
    "after headers": (stalling(), "timeout", ""),
    "keep-alives only": (stalling(every=b": ping\n\n"), "timeout", ""),
    "empty chunks only": (stalling(every=event({"choices": []})), "timeout", ""),
    "mid-stream": (stalling(event(delta("Half"))), "stalled", "Half"),
    "mid-stream with keep-alives": (stalling(event(delta("Half")), every=b": ping\n\n"), "stalled", "Half"),
    "half a line, dripping": (stalling(event(delta("Half")) + b"data: ", every=b"x"), "stalled", "Half"),
}


@pytest.mark.parametrize(("script", "kind", "partial"), STALLS.values(), ids=STALLS)
async def test_a_stall_ends_at_its_deadline_with_what_came(script, kind, partial):
    error = await refused(script, deadlines=QUICK)
    assert (error.kind, error.partial) == (kind, partial)


async def test_a_drip_ends_at_the_total_deadline():
    error = await refused(stalling(every=event(delta("x"))), deadlines=QUICK)
    assert error.kind == "timeout"
    assert set(error.partial) == {"x"}


async def test_cancelling_closes_the_stream():
    async with serving(stalling(event(delta("Half")))) as loopback:
        heard: list = []
        came = asyncio.Event()
        model, request = OpenAICompatible(loopback.url), a_request()

        def hear(*piece):
            heard.append(piece)
            came.set()

        task = asyncio.ensure_future(model.ask(request, model.payload(request), hear))
        await came.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(loopback.hung_up.wait(), 30)
        await model.close()
