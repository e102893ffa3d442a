"""Events as lines of JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.cli.json_lines import event_line, event_object, line, plain
from workbench.domain.agents import Agent
from workbench.domain.events import EVENT_KINDS, ApprovalGiven, ModelReplied, RunStarted
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.timeline_text import iso
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.domain.values import Body, body_of


def whole(body: Body) -> str:
    return body.text


def test_a_line_has_its_head_first_and_all_defaults() -> None:
    event = RunStarted(
        run=RunId("r1"),
        seq=1,
        at=1_700_000_000.25,
        goal=Goal(instructions="x"),
        agent=Agent(model="local"),
        tools=ToolSet(grants={"files.*": ToolGrant(permission="auto")}),
    )
    found = json.loads(event_line(event, whole))
    assert list(found)[:6] == ["kind", "seq", "run", "at", "trace", "span"]
    assert found["at"] == "2023-11-14T22:13:20.250000Z"
    assert found["goal"]["limits"] == {"steps": 20, "tokens": None, "cost": None, "seconds": None, "calls": {}}
    assert found["tools"]["grants"]["files.*"]["permission"] == "auto"
    assert found["tools"]["grants"]["files.*"]["calls"] is None
    assert (found["script"], found["offered"], found["frame"]) == ("", [], "f0")
    assert len(found["trace"]) == 32


def test_bodies_become_their_whole_text_and_nothing_stays_null() -> None:
    long = "é" * 1000
    body = body_of(long)
    texts = {body: long}
    event = ModelReplied(run=RunId("r1"), seq=2, text=body)
    assert event_object(event, lambda each: texts.get(each, each.text))["text"] == long
    given_up = ApprovalGiven(run=RunId("r1"), seq=3, call=ToolCallId("c1.1"), decision="approve")
    assert event_object(given_up, whole)["arguments"] is None
    assert {"approval_given", "model_replied"} <= set(EVENT_KINDS)


@given(st.text(st.characters(codec=None)))
def test_any_text_is_one_line_that_reads_back(text: str) -> None:
    data = line({"text": text})
    shown = data.decode("utf-8")
    assert shown.splitlines() == [shown[:-1]]
    assert json.loads(shown) == json.loads(json.dumps({"text": text}))
    assert not any(ord(sign) < 32 or 0x7F <= ord(sign) < 0xA0 or 0x202A <= ord(sign) <= 0x202E for sign in shown[:-1])


def test_times_are_utc_with_microseconds() -> None:
    assert iso(0) == "1970-01-01T00:00:00.000000Z"


def test_what_is_no_value_is_a_bug() -> None:
    with pytest.raises(TypeError):
        plain(object(), whole)
