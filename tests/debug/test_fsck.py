"""What is broken in a log is found at its place, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.debug.courses import courses
from tests.engine.loop import Loop, Texts, call, says
from workbench.debug.fsck import findings
from workbench.domain.errors import BodyMissing
from workbench.domain.events import AnyEvent, ContextUpdated, ToolReturned, ToolStarted
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.values import Body, body_of


def _run() -> Loop:
    return Loop([says("r" * 500, call("files.read"), call("files.write", "b")), says("done")]).go()


def _place(loop: Loop, kind: str, nth: int = 0) -> int:
    return [place for place, event in enumerate(loop.events) if event.kind == kind][nth]


def _numbered(events: list[AnyEvent]) -> list[AnyEvent]:
    return [replace(event, seq=place) for place, event in enumerate(events, 1)]


@settings(max_examples=100, deadline=None)
@given(courses)
def test_nothing_is_found_in_any_course_of_our_own(loop: Loop) -> None:
    assert findings(loop.events, loop.bodies) == ()


def test_a_call_without_a_result_is_found_with_three_repairs() -> None:
    loop = _run()
    del loop.events[_place(loop, "tool_returned", 1)]
    (found,) = findings(_numbered(loop.events), loop.bodies)
    updated = next(each.seq for each in _numbered(loop.events) if isinstance(each, ContextUpdated))
    assert (found.rule, found.seq) == ("pairing", updated)
    assert "files.write (c1.2) has no result" in found.says
    assert [each.what for each in found.repairs] == ["drop_call", "answer_with_error", "cut_before"]
    assert all(0 < each.seq <= updated for each in found.repairs)
    dropped, answered, asked = found.repairs
    assert (answered.call, answered.result in answered.instead[0]) == ("c1.2", True)
    assert 'c1.2 files.write(path="b")' in dropped.left_out[0]
    assert answered.left_out[0] == f"{updated:>5}  context_updated"
    assert len(answered.left_out) == 7
    assert answered.left_out[-1] == f"       and {len(loop.events) - updated - 5} more events"
    kinds = [line.split()[1] for line in asked.left_out[:5]]
    assert kinds == ["model_requested", "model_replied", "tool_proposed", "call_judged", "tool_proposed"]
    assert asked.instead == (f"       the run goes on after event {asked.seq}",)


@pytest.mark.parametrize(
    ("rule", "says_", "break_it"),
    [
        ("pairing", "second result", lambda loop: loop.events.insert(11, loop.events[_place(loop, "tool_returned")])),
        ("pairing", "has no call", lambda loop: loop.events.insert(3, _stray())),
        ("ids", "proposed before", lambda loop: loop.events.insert(6, loop.events[_place(loop, "tool_proposed")])),
        ("order", "answers no request", lambda loop: loop.events.pop(_place(loop, "model_requested"))),
        ("order", "a second time", lambda loop: loop.events.insert(4, loop.events[0])),
        ("order", "after the run's end", lambda loop: loop.events.append(loop.events[1])),
        ("order", "not with run_started", lambda loop: loop.events.pop(0)),
        ("order", "stands in run", lambda loop: _change(loop, 8, run=RunId("r9"))),
        ("schema", "don't fit", lambda loop: _change(loop, _place(loop, "tool_started"), arguments=body_of("{}"))),
        ("schema", "not offered", lambda loop: _change(loop, _place(loop, "tool_started"), tool="rm.rf")),
    ],
)
def test_what_is_broken_is_named(rule: str, says_: str, break_it: object) -> None:
    loop = _run()
    break_it(loop)  # type: ignore[operator]
    found = findings(_numbered(loop.events), loop.bodies)
    assert [each for each in found if each.rule == rule and says_ in each.says], found


def _stray() -> ToolReturned:
    return ToolReturned(run=RunId("r1"), call=ToolCallId("c9.9"), tool="files.read", output=body_of("x"))


def _change(loop: Loop, place: int, **fields: object) -> None:
    loop.events[place] = replace(loop.events[place], **fields)  # type: ignore[arg-type]


def test_a_gap_is_found_and_what_comes_after_it_is_still_looked_at() -> None:
    loop = _run()
    started = next(place for place, each in enumerate(loop.events) if isinstance(each, ToolStarted))
    _change(loop, started + 2, arguments=body_of("{}"))
    del loop.events[2]
    rules = [each.rule for each in findings(loop.events, loop.bodies)]
    assert "order" in rules
    assert "schema" in rules or "pairing" in rules


def test_a_missing_text_and_a_broken_chain_are_found() -> None:
    class Missing(Texts):
        def text(self, body: Body) -> str:
            if body.ref is not None:
                raise BodyMissing("gone")
            return body.text

    loop = _run()
    found = findings(loop.events, Missing(), damage="Event 17 does not match its hash.")
    assert [each.rule for each in found] == ["bodies", "chain"]
    assert found[-1].repairs[0].seq == loop.events[-1].seq
    assert found[-1].repairs[0].left_out == ("what can't be read",)
    assert [each.rule for each in findings([], Texts(), "All is damaged.")] == ["chain"]


@settings(max_examples=100, deadline=None)
@given(courses, st.data())
def test_no_broken_log_makes_the_rest_unreadable(loop: Loop, data: st.DataObject) -> None:
    events = list(loop.events)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(events) - 1))
        match data.draw(st.sampled_from(["drop", "twice", "swap"])):
            case "drop" if len(events) > 1:
                del events[place]
            case "twice":
                events.insert(place, events[place])
            case _:
                events[place], events[-1] = events[-1], events[place]
    for found in findings(events, loop.bodies):
        assert found.says
        assert all(repair.seq > 0 for repair in found.repairs)
