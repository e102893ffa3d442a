"""Calls as the server makes them, in process: results, errors, time limits, context."""

import math
import threading
from dataclasses import dataclass

from workbench_plugin import Context, Plugin, Result, ToolError, tool
from workbench_plugin.context import context_from_meta
from workbench_plugin.results import TEXT_LIMIT, reply_from
from workbench_plugin.testing import call

released = threading.Event()
seen: list[Context] = []


@tool(effect="pure", timeout=0.2)
def stuck() -> None:
    """Wait for ever."""
    released.wait(20)


@tool(effect="irreversible", timeout=20)
async def slow(context: Context) -> None:
    """Wait for ever, politely."""
    import anyio

    seen.append(context)
    await anyio.sleep_forever()


@tool(effect="pure")
def give(kind: str) -> object:
    """Give something odd."""

    @dataclass
    class Point:
        x: int
        y: float

    loop: list[object] = []
    loop.append(loop)
    return {
        "none": None,
        "point": Point(1, math.inf),
        "surrogate": {"name": "a\udcffb"},
        "big": "x" * (TEXT_LIMIT + 5),
        "bigdata": ["x" * TEXT_LIMIT, "y"],
        "deep": loop,
        "number": 7,
        "result": Result("said", {"a": (1, 2)}, ["one.txt"]),
    }[kind]


@tool(effect="pure")
def fail() -> None:
    """Fail in a known way."""
    raise ToolError("The tide is out.", "later", 60, "Dig.", code="tide")


@tool(effect="pure")
def bug() -> None:
    """Fail in an unknown way."""
    raise KeyError("oops")


plugin = Plugin("odd", [stuck, slow, give, fail, bug])


def test_results_become_text_and_data():
    assert call(plugin, "give", kind="none").text == ""
    assert call(plugin, "give", kind="number").data == {"result": 7}
    assert call(plugin, "give", kind="point").data == {"x": 1, "y": "inf"}
    assert call(plugin, "give", kind="point").text == '{"x": 1, "y": "inf"}'
    assert call(plugin, "give", kind="surrogate").data == {"name": "a?b"}
    told = call(plugin, "give", kind="result")
    assert (told.text, told.data, told.meta) == ("said", {"a": [1, 2]}, {"changed": ["one.txt"]})


def test_results_are_bounded_and_say_so():
    big = call(plugin, "give", kind="big")
    assert len(big.text) < TEXT_LIMIT + 100
    assert big.meta == {"truncated": {"text": TEXT_LIMIT + 5}}
    assert call(plugin, "give", kind="bigdata").data is None
    assert "…" in call(plugin, "give", kind="deep").text


def test_known_errors_and_bugs_are_replies(capsys):
    told = call(plugin, "fail")
    assert told.is_error
    assert told.meta == {
        "what": "The tide is out.",
        "code": "tide",
        "retry": "later",
        "retry_after": 60,
        "instead": "Dig.",
    }
    assert told.text == "The tide is out. Repeating the same call may work in 60 seconds, not before. Dig."
    told = call(plugin, "bug")
    assert told.meta["code"] == "bug"
    assert "KeyError" in told.text
    assert "Traceback" in capsys.readouterr().err


def test_an_unknown_tool_is_named_with_the_nearest():
    told = call(plugin, "slwo")
    assert told.meta["code"] == "unknown_tool"
    assert "Did you mean slow?" in told.text


def test_a_tool_that_does_not_end_is_given_up_and_told_so():
    try:
        told = call(plugin, "stuck")
    finally:
        released.set()
    assert told.meta["code"] == "timeout"
    assert told.meta["retry"] == "now"
    told = call(plugin, "slow", meta={"workbench": {"timeout": 0.05}})
    assert told.meta["retry"] == "no"
    assert "may still have taken effect" in told.text
    assert seen[-1].stopped


def test_the_context_comes_from_the_requests_meta():
    meta = {
        "traceparent": "00-1-2-01",
        "workbench": {
            "work_folder": "/w",
            "call_id": "c",
            "idempotency_key": "k",
            "attempt": 2,
            "timeout": 900,
            "settings": {"programs": ["cat"]},
        },
    }
    context = context_from_meta(meta, 30)
    assert (str(context.work_folder), context.call_id, context.idempotency_key) == ("/w", "c", "k")
    assert (context.attempt, context.traceparent) == (2, "00-1-2-01")
    assert context.settings == {"programs": ["cat"]}
    assert 29 < context.seconds_left() <= 30
    assert not context.stopped


def test_a_malformed_meta_counts_as_absent():
    for meta in (
        None,
        {"workbench": 3},
        {"workbench": {"timeout": "x", "attempt": -1, "call_id": 5, "settings": ["cat"]}, "traceparent": 1},
    ):
        context = context_from_meta(meta, 30)
        assert (context.call_id, context.attempt, context.traceparent) == ("", 1, None)
        assert context.settings == {}


def test_ids_that_a_tool_issued_are_told_apart_from_its_text() -> None:
    reply = reply_from(Result("17: hello", handles=["m-17"]))
    assert reply.meta == {"handles": ["m-17"]}
    assert "handles" not in reply_from(Result("nothing")).meta
