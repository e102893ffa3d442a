"""Whatever course a run took, today's machine takes it again; and what has changed since is found."""

from __future__ import annotations

import hashlib

import msgspec
import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from tests.debug.courses import courses, go_back
from tests.engine.loop import READ, Loop, call, says
from workbench.debug.replay import replay
from workbench.domain.agents import Agent
from workbench.domain.events import ModelRequested
from workbench.domain.goals import Check, Goal
from workbench.domain.messages import ModelReply, ModelRequest, WirePayload
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.domain.values import body_of
from workbench.engine import machine, wording
from workbench.engine.outcomes import Failed


def sent(_request: ModelRequest) -> WirePayload:
    return WirePayload(body="", sha256="0" * 64, target="test")


def hashed(request: ModelRequest) -> WirePayload:
    body = msgspec.json.encode(replace(request, position=0, traceparent=""))
    return WirePayload(body=body.decode(), sha256=hashlib.sha256(body).hexdigest(), target="test")


@settings(max_examples=100, deadline=None)
@given(courses)
def test_any_recorded_course_replays_the_same(loop: Loop) -> None:
    found = replay(loop.events, loop.bodies, sent)
    assert found.same, (found, loop.kinds)


def _run(**more: object) -> Loop:
    replies = [says("w" * 900, call("files.read"), call("mail.send", "b")), says("done")]
    return Loop(replies, **more).go()  # type: ignore[arg-type]


def test_what_could_not_be_written_down_in_full_replays_too() -> None:
    many = ModelReply(text="", calls=(call("files.read"),) * 100)
    odd = ModelReply(text="", calls=(call("t" * 300), call("files.read")))
    late = Failed(at=1.0, error="rate_limited", message="Busy.", retry_after=500.0)
    loop = Loop([many, odd, late]).go()
    assert loop.kinds[-1] == "run_paused"
    assert replay(loop.events, loop.bodies, sent).same


def test_the_prompts_bytes_are_compared() -> None:
    loop = _run()
    for place, event in enumerate(loop.events):
        if isinstance(event, ModelRequested):
            loop.events[place] = replace(event, payload="1" * 64)
    found = replay(loop.events, loop.bodies, sent)
    assert not found.same
    assert "bytes" in found.what
    assert found.seq == next(event.seq for event in loop.events if event.kind == "model_requested")


def test_a_changed_system_prompt_is_the_first_difference() -> None:
    loop = _run()
    found = replay(loop.events, loop.bodies, sent, Agent(model="scripted:x", system_prompt="Be brief."))
    assert (found.same, found.seq, found.what) == (False, 1, "The system prompt differs.")
    assert (found.recorded, found.now) == ("", "Be brief.")
    assert replay(loop.events, loop.bodies, sent, Agent(model="scripted:x", name="another name")).same


@pytest.mark.parametrize(
    ("override", "what"),
    [
        ({"goal": Goal(instructions="Do more.")}, "instructions"),
        ({"goal": Goal(instructions="Do it.", checks=(Check(file="a"),))}, "checks"),
        ({"tools": ToolSet(grants={"*": ToolGrant(permission="ask")})}, "tool_proposed differs in permission"),
        ({"offered": (READ,)}, "tools that are offered"),
        ({"offered": None}, ""),
    ],
)
def test_what_differs_today_is_told(override: dict[str, object], what: str) -> None:
    loop = _run()
    if "offered" in override and override["offered"] is None:
        first = loop.events[0]
        specs = [replace(spec, schema="{}") if spec.name == READ.name else spec for spec in first.offered]  # type: ignore[union-attr]
        override, what = {"offered": tuple(specs)}, "schema of files.read"
    found = replay(loop.events, loop.bodies, sent, **override)  # type: ignore[arg-type]
    assert not found.same
    assert what in found.what


def test_an_unexpected_and_a_missing_call_are_found() -> None:
    loop = _run()
    started = next(place for place, event in enumerate(loop.events) if event.kind == "tool_started")
    missing = [*loop.events[:started], *loop.events[started + 2 :]]
    missing = [replace(event, seq=place) for place, event in enumerate(missing, 1)]
    found = replay(missing, loop.bodies, sent)
    assert (found.same, found.seq) == (False, started + 1)
    changed = replace(loop.events[started], arguments=body_of("{}"))
    found = replay([*loop.events[:started], changed, *loop.events[started + 1 :]], loop.bodies, sent)
    assert found.what == "tool_started differs in arguments."
    assert (found.recorded, found.now) == ("tool_started arguments: {}", 'tool_started arguments: {"path": "a.txt"}')


def test_code_that_words_a_result_otherwise_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = _run(grants={"mail.send": ToolGrant(permission="auto")})
    assert replay(loop.events, loop.bodies, sent).same
    monkeypatch.setattr("workbench.engine.reasoning.failure", lambda *said: wording.failure(*said) + " Oh.")
    found = replay(loop.events, loop.bodies, sent)
    assert "tool_failed differs in message" in found.what
    monkeypatch.undo()
    monkeypatch.setattr(machine, "MAX_REPAIRS", 1)
    loop = Loop([says(""), says("done")])
    monkeypatch.undo()
    loop.go()
    monkeypatch.setattr(machine, "MAX_REPAIRS", 1)
    assert "run_finished" in replay(loop.events, loop.bodies, sent).what


def test_a_fork_replays_with_what_its_plan_answered() -> None:
    loop = _run()
    loop.replies = [says("again", call("mail.send", "b")), says("done")]
    go_back(loop, next(event.seq for event in reversed(loop.events) if event.kind == "tool_started") + 3)
    loop.go()
    assert replay(loop.events, loop.bodies, sent).same


def test_a_rebuilt_prompt_is_compared_byte_by_byte() -> None:
    loop = _run()
    state = None
    from workbench.engine.context import build_request
    from workbench.engine.fold import apply

    for place, event in enumerate(loop.events):
        if isinstance(event, ModelRequested) and state is not None:
            loop.events[place] = event = replace(event, payload=hashed(build_request(state, loop.bodies)).sha256)
        state = apply(state, event)
    assert replay(loop.events, loop.bodies, hashed).same
