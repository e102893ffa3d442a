"""Lines of a host are believed only as answers, and whatever is wrong with an answer is said to whoever waits."""

from __future__ import annotations

import json

import mcp_types as types
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.tools.messages import UNREADABLE, read_message, refusal_of
from workbench.tools.process import Lines

START = b'{"jsonrpc":"2.0","id":7,"result":{"content":[{"type":"text","text":"'


@given(st.text(), st.integers(20, 200))
def test_the_beginning_of_a_long_answer_is_kept(text: str, room: int) -> None:
    whole = START + json.dumps(text * 20, ensure_ascii=False)[1:].encode("utf-8", "replace") + b"}]}}"
    most = len(START) + room
    [(line, dropped)] = Lines(most).feed(whole + b"\n")
    if not dropped:
        return
    answer = read_message(line, dropped)
    assert isinstance(answer, types.JSONRPCResponse)
    assert answer.id == 7
    kept = answer.result["content"][0]["text"]
    assert (text * 20).encode("utf-8", "replace").decode().startswith(kept)
    assert answer.result["_meta"]["workbench"]["truncated"] == {"bytes": len(whole)}


@given(st.lists(st.binary(max_size=40)), st.integers(1, 30), st.integers(1, 100))
def test_lines_come_out_whole_or_with_what_was_dropped(pieces: list[bytes], most: int, chunk: int) -> None:
    data = b"\n".join(pieces) + b"\n"
    lines = Lines(most)
    out = [item for at in range(0, len(data), chunk) for item in lines.feed(data[at : at + chunk])]
    assert out == [(line[:most], max(0, len(line) - most)) for line in data.split(b"\n")[:-1]]


@pytest.mark.parametrize(
    "line",
    [
        b'{"jsonrpc":"2.0","id":7,"result":{"content":[{"type":"text","text":"\xff"}]}}',
        b'{"jsonrpc":"2.0","id":7,"result":{"content":[{"type":"text","text":"cut',
        b'{"jsonrpc":"2.0","id":7,"result":{"x":' + b"[" * 5000 + b"]" * 5000 + b"}}",
        b'{"jsonrpc":"2.0","result":{"x": ,"id":7}',
        b'{"jsonrpc":"2.0","id":7,"result":[]}',
        b'{"jsonrpc":"2.0","id":7}',
    ],
)
def test_what_can_not_be_read_is_an_error_answer(line: bytes) -> None:
    answer = read_message(line, 0)
    assert isinstance(answer, types.JSONRPCError)
    assert (answer.id, answer.error.code) == (7, UNREADABLE)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"garbage",
        b"\xff\xfe",
        b'"id":7,',
        b"[" * 100_000,
    ],
)
def test_what_is_no_answer_is_ignored(line: bytes) -> None:
    assert read_message(line, 0) is None


def test_a_question_of_a_host_is_refused_and_a_ping_is_answered() -> None:
    asked = read_message(b'{"jsonrpc":"2.0","id":7,"method":"sampling/createMessage","params":{}}', 0)
    assert isinstance(asked, types.JSONRPCRequest)
    refusal = read_message(refusal_of(asked), 0)
    assert isinstance(refusal, types.JSONRPCError)
    assert (refusal.id, refusal.error.code) == (7, types.METHOD_NOT_FOUND)
    ping = read_message(b'{"jsonrpc":"2.0","id":"p","method":"ping"}', 0)
    assert isinstance(ping, types.JSONRPCRequest)
    pong = read_message(refusal_of(ping), 0)
    assert isinstance(pong, types.JSONRPCResponse)
    assert (pong.id, pong.result) == ("p", {})


def test_a_long_line_without_text_is_an_error() -> None:
    answer = read_message(b'{"jsonrpc":"2.0","id":7,"result":{"structuredContent":{"x":[', 1_000_000)
    assert isinstance(answer, types.JSONRPCError)
    assert read_message(b"xxxxxxxx", 1_000_000) is None
