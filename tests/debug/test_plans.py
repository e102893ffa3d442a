"""What a fork would do again, and that nothing goes out twice by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.loop import MAIL, READ, TEXT, WRITE, Loop, call, says
from tests.engine.test_machine import decide
from workbench.debug.places import whole_place
from workbench.debug.plans import decided, effect_plan
from workbench.domain.errors import BadInput
from workbench.domain.events import RunForked, ToolProposed, ToolReturned, ToolStarted
from workbench.domain.ids import ToolCallId
from workbench.domain.tools import ToolGrant, ToolSpec
from workbench.engine.effects import AskPerson
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import CallBegun, Decided
from workbench.engine.wording import digest

UNSEND = ToolSpec(name="mail.unsend", description="Take back.", schema=TEXT, effect="idempotent")
APPEND = ToolSpec(
    name="files.append",
    description="Add.",
    schema=TEXT,
    effect="irreversible",
    sends=False,
    scopes=("work_folder:write",),
)
SPECS = (READ, WRITE, replace(MAIL, compensator="mail.unsend"), UNSEND, APPEND)
ASK = {"*": ToolGrant(permission="ask")}


def _reply() -> list[object]:
    return [says("", call("files.read"), call("mail.send", "b"), call("files.append")), says("done")]


def _loop(grants: dict[str, ToolGrant] | None = None) -> Loop:
    return Loop(_reply(), grants, specs=SPECS)  # type: ignore[arg-type]


def _modes(loop: Loop, seq: int) -> dict[str, str]:
    return {each.planned.tool: each.planned.mode for each in effect_plan(loop.events, seq, {}, loop.bodies)}


def test_the_defaults_follow_what_the_tools_do() -> None:
    loop = _loop().go()
    assert _modes(loop, 1) == {"files.read": "run", "mail.send": "tape", "files.append": "run"}
    entries = {each.planned.tool: each for each in effect_plan(loop.events, 1, {}, loop.bodies)}
    assert entries["mail.send"].choices == ("tape", "mock", "run", "compensate", "ask")
    assert entries["files.read"].choices == ("tape", "mock", "run", "ask")
    started = next(e for e in loop.events if isinstance(e, ToolStarted) and e.tool == "mail.send")
    assert entries["mail.send"].planned.seq == started.seq
    assert _modes(loop, len(loop.events)) == {}


def test_what_was_remembered_wins_where_it_can() -> None:
    loop = _loop().go()
    remembered = {"mail.send": "ask", "files.read": "compensate", "files.append": "tape"}
    entries = effect_plan(loop.events, 1, remembered, loop.bodies)  # type: ignore[arg-type]
    assert [each.planned.mode for each in entries] == ["run", "ask", "tape"]


def test_a_call_under_way_at_the_fork_is_in_the_plan_and_does_not_fire_again() -> None:
    loop = _loop().go()
    started = next(e.seq for e in loop.events if isinstance(e, ToolStarted) and e.tool == "mail.send")
    assert _modes(loop, started)["mail.send"] == "tape"
    loop.replies = [says("done")]
    loop.fork(started, decided(effect_plan(loop.events, started, {}, loop.bodies), {}, {}, loop.bodies)).go()
    assert [each for each, _ in loop.ran] == ["c1.1", "c1.2", "c1.3", "c1.3"]


def test_a_call_without_a_result_is_asked_about_even_where_it_was_approved() -> None:
    loop = _loop(ASK).go()
    while not next((call for call in loop.state.calls if call.tool == "mail.send" and call.status == "asked"), None):
        decide(loop, "approve")
        loop.go()
    decide(loop, "approve")
    loop.take(CallBegun(at=1.0, call=ToolCallId("c1.2"), attempt=1))
    entries = effect_plan(loop.events, len(loop.events), {}, loop.bodies)
    assert [(each.planned.mode, "tape" in each.choices) for each in entries] == [("ask", False)]
    loop.fork(len(loop.events), decided(entries, {}, {}, loop.bodies))
    assert AskPerson(call=ToolCallId("c1.2"), ask="permission") in next_effects(loop.state)


def test_an_edited_call_is_known_by_its_edited_arguments() -> None:
    loop = Loop([says("", call("mail.send", "wrong")), says("done")], ASK, specs=SPECS).go()
    decide(loop, "edit", arguments='{"path":   "right"}')
    loop.go()
    (entry,) = effect_plan(loop.events, 1, {}, loop.bodies)
    assert entry.planned.key == digest("mail.send", '{"path":"right"}')
    assert entry.planned.output is not None
    assert entry.planned.output.text == "result of c1.1"


def test_modes_that_can_not_be_are_refused() -> None:
    loop = _loop().go()
    entries = effect_plan(loop.events, 1, {}, loop.bodies)
    read, mail, append = (entry.name for entry in entries)
    assert [name.partition("@")[0] for name in (read, mail, append)] == ["c1.1", "c1.2", "c1.3"]
    with pytest.raises(BadInput, match="can't be answered by compensate"):
        decided(entries, {read: "compensate"}, {}, loop.bodies)
    with pytest.raises(BadInput, match=r"no call c1\.1"):
        decided(entries, {"c1.1": "ask"}, {}, loop.bodies)
    with pytest.raises(BadInput, match="no mock result"):
        decided(entries, {read: "mock"}, {}, loop.bodies)
    plan = decided(entries, {read: "mock", mail: "run"}, {read: "mine"}, loop.bodies)
    assert [(each.tool, each.mode, each.output and each.output.text) for each in plan] == [
        ("files.read", "mock", "mine"),
        ("mail.send", "run", "result of c1.2"),
        ("files.append", "run", "result of c1.3"),
    ]


def _named(loop: Loop, seq: int, tool: str) -> str:
    return next(each.name for each in effect_plan(loop.events, seq, {}, loop.bodies) if each.planned.tool == tool)


def test_a_call_that_is_let_run_is_on_record_and_lets_one_run_only() -> None:
    twice = says("", call("mail.send", "b"), call("mail.send", "b"))
    loop = Loop([twice, says("done")], specs=SPECS).go()
    entries = effect_plan(loop.events, 1, {}, loop.bodies)
    plan = decided(entries, {entries[0].name: "run"}, {}, loop.bodies)
    assert [each.mode for each in plan] == ["run", "tape"]
    loop.replies = [twice, says("done")]
    loop.fork(1, plan).go()
    ended = [(event.call, event.by) for event in loop.events if isinstance(event, ToolReturned)]
    assert ended == [("c1.1", "tool"), ("c1.2", "tape")]
    assert loop.state.tape == ()


def test_what_was_let_run_and_never_came_up_is_not_let_run_in_the_next_fork() -> None:
    loop = _loop().go()
    plan = decided(effect_plan(loop.events, 1, {}, loop.bodies), {_named(loop, 1, "mail.send"): "run"}, {}, loop.bodies)
    loop.replies = [says("nothing to do")]
    loop.fork(1, plan).go()
    entries = effect_plan(loop.events, 2, {}, loop.bodies)
    assert [(each.planned.tool, each.planned.mode) for each in entries] == [("mail.send", "tape")]
    assert entries[0].planned.output is not None


def test_what_was_let_run_and_ran_stands_in_the_next_plan_once() -> None:
    loop = _loop().go()
    plan = decided(effect_plan(loop.events, 1, {}, loop.bodies), {_named(loop, 1, "mail.send"): "run"}, {}, loop.bodies)
    loop.replies = _reply()  # type: ignore[assignment]
    loop.fork(1, plan).go()
    entries = effect_plan(loop.events, 2, {}, loop.bodies)
    assert [each.planned.mode for each in entries if each.planned.tool == "mail.send"] == ["tape"]


def test_a_call_under_way_that_is_let_run_keeps_its_approval() -> None:
    loop = Loop([says("", call("mail.send", "b")), says("done")], ASK, specs=SPECS).go()
    decide(loop, "approve")
    loop.take(CallBegun(at=1.0, call=ToolCallId("c1.1"), attempt=1))
    place = len(loop.events)
    plan = decided(
        effect_plan(loop.events, place, {}, loop.bodies), {_named(loop, place, "mail.send"): "run"}, {}, loop.bodies
    )
    loop.fork(place, plan).go()
    assert loop.state.status == "reached"
    assert loop.state.tape == ()


def test_names_tell_calls_of_several_forks_apart() -> None:
    loop = _loop().go()
    plan = decided(effect_plan(loop.events, 1, {}, loop.bodies), {}, {}, loop.bodies)
    mail = next(each for each in plan if each.tool == "mail.send")
    other = replace(mail, key=digest("mail.send", '{"path":"c"}'))
    loop.fork(1, (mail, other))
    names = [each.name for each in effect_plan(loop.events, 2, {}, loop.bodies)]
    assert names == [f"c1.2@{mail.seq}", f"c1.2@{mail.seq}+"]


def test_a_compensator_comes_first_and_the_call_then_runs() -> None:
    loop = _loop().go()
    entries = effect_plan(loop.events, 1, {}, loop.bodies)
    loop.replies = _reply()  # type: ignore[assignment]
    loop.fork(1, decided(entries, {entries[1].name: "compensate"}, {}, loop.bodies)).go()
    asked = next(each for each in loop.state.calls if each.status == "asked")
    assert (asked.tool, asked.rule) == ("mail.unsend", "compensate")
    ties = digest(asked.tool, asked.arguments.text)
    loop.take(Decided(at=1.0, call=asked.id, decision="approve", digest=ties))
    loop.go()
    forked = next(place for place, event in enumerate(loop.events) if isinstance(event, RunForked))
    started = [event.tool for event in loop.events[forked:] if isinstance(event, ToolStarted)]
    assert started == ["files.read", "mail.unsend", "mail.send", "files.append"]
    assert loop.state.tape == ()
    assert loop.state.status == "reached"


def test_a_call_whose_compensator_was_denied_asks_before_it_runs_again() -> None:
    loop = _loop().go()
    entries = effect_plan(loop.events, 1, {}, loop.bodies)
    loop.replies = _reply()  # type: ignore[assignment]
    loop.fork(1, decided(entries, {entries[1].name: "compensate"}, {}, loop.bodies)).go()
    decide(loop, "deny")
    loop.go()
    waiting = [(each.tool, each.status) for each in loop.state.calls if each.status != "done"]
    assert waiting == [("mail.send", "asked"), ("files.append", "proposed")]


def test_what_can_not_be_compensated_is_asked_about() -> None:
    loop = Loop(_reply(), specs=SPECS).go()  # type: ignore[arg-type]
    place = next(event.seq for event in loop.events if isinstance(event, ToolProposed) and event.call == "c1.3")
    plan = decided(
        effect_plan(loop.events, place, {}, loop.bodies),
        {_named(loop, place, "mail.send"): "compensate"},
        {},
        loop.bodies,
    )
    loop.fork(place, plan).go()
    assert [(each.tool, each.status) for each in loop.state.calls if each.status != "done"] == [
        ("mail.send", "asked"),
        ("files.append", "proposed"),
    ]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 60), max_size=5), st.integers(0, 60))
def test_no_mail_goes_out_twice_however_often_one_goes_back(places: list[int], cut: int) -> None:
    loop = _loop()
    loop.go(cut)
    for place in places:
        seq = whole_place(loop.events, 1 + place % len(loop.events))
        plan = decided(effect_plan(loop.events, seq, {}, loop.bodies), {}, {}, loop.bodies)
        loop.fork(seq, plan)
        loop.replies = _reply() if loop.state.reply is None and loop.state.step < 2 else [says("done")]  # type: ignore[assignment]
        loop.go()
    returned = [e for e in loop.events if isinstance(e, ToolReturned) and e.tool == "mail.send"]
    proposed = [e for e in loop.events if isinstance(e, ToolProposed) and e.tool == "mail.send"]
    assert len(returned) <= len(proposed)
    assert sum(call == "c1.2" for call, _ in loop.ran) <= 1
