"""Whatever course a run took, it can be told again as a run of its own, whole, and fit to be told again."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.debug.courses import courses, play
from tests.debug.test_replay import sent
from tests.engine.loop import Loop
from workbench.debug.fsck import findings
from workbench.debug.places import whole_place
from workbench.debug.replay import replay
from workbench.debug.retelling import Leaving, halt_of, in_short, retold
from workbench.domain.agents import Agent
from workbench.domain.events import CallJudged, RunForked
from workbench.domain.ids import RunId
from workbench.domain.inspection import Replayed
from workbench.domain.memory import MEMORY_SCOPES, MemoryPlan
from workbench.domain.messages import ModelReply, RawCall
from workbench.engine.fold import fold

MINE = RunId("r-mine")


@settings(max_examples=100, deadline=None)
@given(courses, st.integers(0, 200))
def test_any_course_is_told_again_whole_to_any_place(loop: Loop, place: int) -> None:
    until = whole_place(loop.events, 1 + place % len(loop.events))
    replayed = replay(loop.events, loop.bodies, sent, until=until)
    assert replayed.same
    assert replayed.events >= until
    held = loop.events[: replayed.events]
    halted = halt_of(held, replayed, until, 9.0)
    state, made = retold(MINE, held, "again", Leaving(halted=halted) if halted else None, loop.bodies)
    log = [loop.events[0], *made]
    assert fold(log) == state
    assert findings(log, loop.bodies) == findings(held, loop.bodies)
    assert (state.finished is None) == (halted is not None)
    assert halted is None or (state.paused is not None and not state.is_asking)
    handed_over = {each.by_call for each in state.frames.values()}
    under_way = [call for call in state.all_calls if call.status in ("started", "in_doubt")]
    assert halted is None or {call.id for call in under_way} <= handed_over
    assert replay(log, loop.bodies, sent).same


@settings(max_examples=50, deadline=None)
@given(courses)
def test_it_stands_where_the_recorded_run_stood(loop: Loop) -> None:
    replayed = replay(loop.events, loop.bodies, sent)
    halted = halt_of(loop.events, replayed, None, 9.0)
    state, made = retold(MINE, loop.events, "", None, loop.bodies)
    then = loop.state
    assert (state.status, state.step, state.next, state.totals) == (then.status, then.step, then.next, then.totals)
    assert [message.body for message in state.messages] == [message.body for message in then.messages]
    assert state.goal.work_folder == loop.events[0].goal.work_folder  # type: ignore[union-attr]
    assert (halted is None) == (then.finished is not None)
    assert all(event.parent == MINE for event in made[1:] if isinstance(event, RunForked))


def test_where_a_value_came_from_is_told_by_its_new_place() -> None:
    """A note that came from memory decides where a call goes: the verdict leads to the event that brought it in."""
    agent = Agent(model="scripted:x", memory=MemoryPlan(reads=MEMORY_SCOPES, writes=MEMORY_SCOPES, at_start=2))
    seen = ModelReply(text="reading", calls=(RawCall(tool="files.read", arguments='{"path": "a"}'),))
    held = ModelReply(text="", calls=(RawCall(tool="forget", arguments='{"id": "m0"}'),))
    course = play([seen, held], "auto", [("go", 4)] * 8, agent)
    _, made = retold(MINE, course.events, "", None, course.bodies)
    log = [course.events[0], *made]
    led = [step.seq for event in log if isinstance(event, CallJudged) for each in event.verdicts for step in each.path]
    assert led
    assert all(log[seq - 1].kind == "memory_recalled" for seq in led)
    assert replay(log, course.bodies, sent).same


def test_a_difference_is_told_with_both_sides_in_one_short_line() -> None:
    found = Replayed(same=False, steps=1, seq=7, what="It differs.", recorded="a\n" * 500, now="")
    told = in_short(found)
    assert told.startswith("Event 7 of the recording: It differs. Recorded: a a a")
    assert "\n" not in told
    assert "Now:" not in told
    assert len(told) < 300
    assert in_short(replace(found, recorded="", now="b")).endswith("differs. Now: b")
