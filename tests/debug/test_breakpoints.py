"""Where breakpoints stop a run, and that a back-test of the recorded run says the same."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.debug.courses import courses
from tests.domain.tape import invoices
from tests.engine.loop import READ, Loop, Texts, call, says
from workbench.debug.breakpoints import Judge, Stop, back_test, check_breakpoint
from workbench.debug.breakpoints import says as worded
from workbench.debug.plans import decided, effect_plan
from workbench.domain.breakpoints import WHERE_WORDS, Breakpoint, Breakpoints
from workbench.domain.errors import BadInput
from workbench.domain.events import PHASES, TroubleNoticed
from workbench.domain.goals import Goal, Trouble
from workbench.domain.messages import ModelReply
from workbench.domain.tools import ToolGrant
from workbench.domain.values import Body
from workbench.engine.effects import AskModel, CallTool, Effect, Evaluate
from workbench.engine.fold import fold
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import CallBegun, CallReturned, Failed


def stops(loop: Loop, *points: Breakpoint, muted: bool = False) -> list[tuple[int, Stop]]:
    """Drive a loop with breakpoints on, and note each stop with the place where it came."""
    judge = Judge(loop.bodies, Breakpoints(each=points, muted=muted))
    found: list[tuple[int, Stop]] = []
    for _ in range(300):
        effects = next_effects(loop.state)
        if not effects or loop.state.paused:
            break
        found += [(loop.state.seq, stop) for stop in judge.before(loop.state, effects[0])]
        done = len(loop.events)
        loop.perform(effects[0])
        for event in loop.events[done:]:
            state = fold(loop.events[: event.seq])
            found += [(event.seq, stop) for stop in judge.after(state, event)]
    return found


def point(where: str, **more: object) -> Breakpoint:
    return Breakpoint(id="b1", where=where, **more)  # type: ignore[arg-type]


def _kinds(loop: Loop, found: list[tuple[int, Stop]]) -> list[str]:
    return [loop.kinds[seq - 1] for seq, _ in found]


def _busy() -> Loop:
    return Loop(
        [
            Failed(at=1.0, error="rate_limited", message="Busy.", retry_after=1.0),
            says("", call("files.read"), call("files.write", "b")),
            says("", call("no.such"), call("mail.send")),
            *[says("", call("files.read"))] * 3,
            says("done"),
        ],
        {"files.*": ToolGrant(permission="auto"), "mail.send": ToolGrant(permission="never")},
    )


@pytest.mark.parametrize(
    ("given_", "after"),
    [
        (point("phase", phase="reason"), ["context_built", "context_built", "context_built"]),
        (point("phase", phase="reason", when="after"), ["model_replied"] * 3),
        (point("phase", phase="act", when="after"), ["tool_returned", "tool_denied", "tool_returned"]),
        (point("phase", phase="observe"), ["run_started", "context_updated", "context_updated"]),
        (point("phase", phase="evaluate", when="after"), ["evaluated"] * 3),
        (point("tool", tool="files.write"), ["tool_returned"]),
        (point("tool", tool="files.*"), ["call_judged", "tool_returned", "call_judged"]),
        (point("tool", tool="files.write", when="after"), ["tool_returned"]),
        (point("model_error"), ["model_failed"]),
        (point("tool_error"), ["tool_failed"]),
        (point("policy"), ["call_judged", "call_judged", "tool_denied"]),
        (point("stuck"), []),
        (point("finished"), ["evaluated"]),
    ],
)
def test_each_kind_stops_where_it_says(given_: Breakpoint, after: list[str]) -> None:
    check_breakpoint(given_)
    loop = _busy()
    assert _kinds(loop, stops(loop, given_))[:3] == after


def test_the_same_call_with_the_same_result_three_times_is_stuck() -> None:
    loop = _Same([says("", call("files.read"))] * 4 + [says("", call("files.read", "b")), says("done")])
    found = stops(loop, point("stuck"))
    assert [loop.events[seq - 1].step for seq, _ in found] == [3, 4]


def test_a_breakpoint_stops_at_each_sign_of_trouble_or_at_the_one_that_is_meant() -> None:
    goal = Goal(instructions="Sort the invoices by their totals.", trouble=Trouble(repeats=2, patience=3))
    loop = _Same([says("", call("files.read", "poem.txt"))] * 4 + [says("done")], goal=goal)
    found = stops(loop, point("trouble"))
    signs = [event for event in loop.events if isinstance(event, TroubleNoticed)]
    assert {sign.trouble for sign in signs} == {"same_call", "no_progress", "drift"}
    assert [seq for seq, _ in found] == [sign.seq for sign in signs]
    meant = point("trouble", condition="error.kind == 'drift' and 'shares a word' in error.text")
    assert [hit.seq for hit in back_test(meant, loop.events, loop.bodies)] == [
        sign.seq for sign in signs if sign.trouble == "drift"
    ]


class _Same(Loop):
    """Each call gives the same."""

    def perform(self, effect: Effect) -> None:
        if not isinstance(effect, CallTool):
            return super().perform(effect)
        self.take(CallBegun(at=1.0, call=effect.call, attempt=effect.attempt))
        return self.take(CallReturned(at=1.0, call=effect.call, output="the same", seconds=0.1))


def test_a_breakpoint_stops_once_at_a_place_however_often_it_is_looked_at() -> None:
    loop = Loop([says("done")]).go(1)
    judge = Judge(loop.bodies, Breakpoints(each=(point("phase", phase="reason"),)))
    assert len(judge.before(loop.state, AskModel(attempt=1))) == 1
    assert judge.before(loop.state, AskModel(attempt=1)) == []


@pytest.mark.parametrize(
    ("hits", "steps"),
    [("", [1, 2, 3, 4, 5, 6]), (">= 3", [3, 4, 5, 6]), ("== 2", [2]), ("2", [2]), ("every 2", [2, 4, 6]), ("> 5", [6])],
)
def test_hit_counts(hits: str, steps: list[int]) -> None:
    loop = Loop([says("", call("files.read", str(place))) for place in range(5)] + [says("done")])
    where = point("phase", phase="evaluate", hits=hits)
    check_breakpoint(where)
    stops(loop, where)
    assert [hit.step for hit in back_test(where, loop.events, loop.bodies)] == steps


@pytest.mark.parametrize("hits", ["0", ">= x", "often", "every 0", "== -1", "3 4 5"])
def test_what_is_no_hit_count_is_refused(hits: str) -> None:
    with pytest.raises(BadInput, match="no hit count"):
        check_breakpoint(point("phase", hits=hits))


def test_a_condition_and_a_line_with_errors_are_refused() -> None:
    with pytest.raises(BadInput, match=r"tool\.name"):
        check_breakpoint(point("tool", condition="tool.nam == 'x'"))
    with pytest.raises(BadInput, match=r"run\.cost"):
        check_breakpoint(point("tool", log="it costs {run.kost}"))


def test_a_condition_decides_and_a_failing_one_stops_once() -> None:
    loop = Loop([says("", call("files.read", str(place))) for place in range(4)] + [says("done")])
    only = point("tool", condition="args.path == '2'")
    assert len(stops(loop, only)) == 1
    loop = Loop([says("", call("files.read", str(place))) for place in range(4)] + [says("done")])
    found = stops(loop, point("tool", condition="1 / 0 > args.none"))
    assert len(found) == 1
    assert "condition of b1 failed" in found[0][1].why


def test_a_call_that_is_asked_about_stops_before_it_is_asked_and_only_once() -> None:
    loop = Loop([says("", call("mail.send")), says("done")], {"*": ToolGrant(permission="ask")})
    where = point("tool", tool="mail.send")
    assert _kinds(loop, stops(loop, where)) == ["call_judged"]
    assert [hit.seq for hit in back_test(where, loop.events, loop.bodies)] == [loop.kinds.index("approval_asked") + 1]


def test_a_call_that_a_plan_answers_stops_too() -> None:
    loop = Loop([says("", call("mail.send")), says("done")]).go()
    plan = decided(effect_plan(loop.events, 1, {}, loop.bodies), {}, {}, loop.bodies)
    loop.replies = [says("", call("mail.send")), says("done")]
    loop.fork(1, plan)
    where = point("tool", tool="mail.send")
    assert len(stops(loop, where)) == 1
    assert len(list(back_test(where, loop.events, loop.bodies))) == 1


def test_a_logpoint_writes_a_line() -> None:
    loop = Loop([says("", call("files.write", "x")), says("done")])
    found = stops(loop, point("tool", tool="files.write", log="{tool.name} writes {args.path}"))
    assert [stop.line for _, stop in found] == ["files.write writes x"]


def test_muted_and_disabled_ones_are_passed_over() -> None:
    where = point("phase", phase="reason")
    assert stops(_busy(), where, muted=True) == []
    assert stops(_busy(), point("phase", phase="reason", enabled=False)) == []


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        Breakpoint,
        id=st.just("b1"),
        where=st.sampled_from(list(WHERE_WORDS)),
        phase=st.sampled_from(PHASES),
        when=st.sampled_from(["before", "after"]),
        tool=st.sampled_from(["*", "files.*", "files.read", "mail.send"]),
        condition=st.sampled_from(["", "step.number > 1", "len(args.path) == 1", "1 / 0 == 1"]),
        hits=st.sampled_from(["", ">= 2", "every 2"]),
    )
)
def test_a_back_test_stops_where_the_run_did(where: Breakpoint) -> None:
    loop = _busy()
    live = stops(loop, where)
    hits = list(back_test(where, loop.events, loop.bodies))
    assert [stop.why for _, stop in live] == [hit.why for hit in hits]
    assert worded(where)


@settings(max_examples=60, deadline=None)
@given(courses)
def test_any_recorded_course_can_be_tested_with_any_kind(loop: Loop) -> None:
    for where in WHERE_WORDS:
        for hit in back_test(point(where, log="{run.cost} {step.number}"), loop.events, loop.bodies):
            assert 0 < hit.seq <= len(loop.events)


def test_a_hundred_thousand_events_are_back_tested_in_seconds() -> None:
    events = invoices(1200)
    begun = time.process_time()
    hits = list(back_test(point("tool", tool="files.*", condition="args.path != ''"), events, Texts()))
    assert hits
    print(f"{len(events)} events: {time.process_time() - begun:.2f} s")


def test_calls_side_by_side_stop_each() -> None:
    loop = Loop([ModelReply(text="", calls=(call("files.read", "a"), call("files.read", "b"))), says("done")])
    found = stops(loop, point("tool", tool=READ.name))
    assert len(found) == 2
    assert isinstance(next_effects(loop.state), tuple)
    assert not any(isinstance(each, (CallTool, Evaluate)) for each in next_effects(loop.state))


class Counting(Texts):
    """Texts that are counted as they are read."""

    def __init__(self, texts: Texts) -> None:
        self.kept = texts.kept
        self.read = 0

    def text(self, body: Body) -> str:
        self.read += 1
        return super().text(body)


def test_a_back_test_reads_only_the_texts_that_it_is_asked_about() -> None:
    loop = Loop([says("", call("files.read", str(place))) for place in range(30)] + [says("done")]).go(1000)
    last, bodies = point("changes", condition="messages[-1]"), Counting(loop.bodies)
    assert len(list(back_test(last, loop.events, bodies))) == 20
    assert bodies.read == 21
    bodies = Counting(loop.bodies)
    assert list(back_test(point("changes", condition="run.calls"), loop.events, bodies))
    assert bodies.read == 0


def test_a_watched_value_that_is_written_otherwise_is_another() -> None:
    """What was seen of one expression says nothing about the next that has its breakpoint's name."""
    loop = Loop([says("", call("files.read")), says("done")]).go(1)
    judge = Judge(loop.bodies, Breakpoints(each=(point("changes", condition="step.number"),)))
    assert judge.after(loop.state, loop.events[-1]) == []
    judge.set(Breakpoints(each=(point("changes", condition="goal.text"),)))
    assert judge.after(loop.state, loop.events[-1]) == []
