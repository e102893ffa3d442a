"""Sub-agents' frames in the timeline: heads, ends, names, what they took, where the run is at work."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.delegating import delegated
from tests.domain.tape import Tape
from workbench.domain.ids import FrameId
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_frames import frame_line
from workbench.domain.timeline_text import row_line

F1, F2, F3 = FrameId("f1"), FrameId("f2"), FrameId("f3")


def test_each_frame_has_a_head_at_its_row_and_says_what_came_of_it() -> None:
    timeline = Timeline(delegated())
    assert [(span.name, span.parent, span.depth, span.agent) for span in timeline.frames.values()] == [
        ("search", "f0", 1, 0),
        ("analyse", "f0", 1, 1),
        ("sums", "f2", 2, 2),
    ]
    for span in timeline.frames.values():
        head = timeline.rows[span.first]
        assert (head.kind, head.frame, head.status, head.until) == ("frame", span.frame, "ok", span.until)
    assert frame_line(timeline.frames[F2]) == "Compare last year's lists. · 2 steps → “Up by 42.”"
    assert timeline.chain(F3) == (F2, F3)
    assert timeline.chain(FrameId("f0")) == ()
    assert timeline.under_way() == ()


def test_what_a_frame_took_is_also_of_the_one_that_it_is_within() -> None:
    frames = Timeline(delegated()).frames
    assert frames[F2].tokens == 2 * (5200 + 412) + frames[F3].tokens
    assert frames[F3].steps == 1
    assert frames[F2].steps == 2


def test_rows_of_a_frame_say_whose_they_are_in_words() -> None:
    timeline = Timeline(delegated())
    within = [row for row in timeline.rows if row.frame == F3 and row.kind == "phase"]
    assert within
    assert all("sums: " in row_line(row) for row in within)
    assert not any(row.within for row in timeline.rows if row.frame == "f0")


def test_the_run_is_at_work_where_no_frame_above_is() -> None:
    timeline = Timeline(delegated(over=False))
    assert [span.name for span in timeline.under_way()] == ["search", "sums"]
    assert timeline.frames[F2].status == "running"


def test_a_second_frame_of_the_same_sub_agent_has_a_number_and_the_same_mark() -> None:
    tape = Tape().start().begin_step().say("Twice.", 2)
    first, second = tape.propose("delegate.search"), tape.propose("delegate.search")
    tape.begin_tool(first).enter(first, "search", "a", "f1").leave(first, "search", "A", "f1").end_tool(first, "A")
    tape.begin_tool(second).enter(second, "search", "b", "f2")
    spans = list(Timeline(tape.events).frames.values())
    assert [(span.name, span.agent) for span in spans] == [("search", 0), ("search 2", 0)]


def test_a_run_that_ends_leaves_no_frame_open() -> None:
    tape = Tape().start().begin_step().say("One.", 1)
    call = tape.propose("delegate.search")
    tape.begin_tool(call).enter(call, "search", "a").finish("stopped", "by you")
    timeline = Timeline(tape.events)
    assert timeline.frames[F1].status == "failed"
    assert not any(row.is_open for row in timeline.rows)


@given(st.integers(1, len(delegated())))
def test_a_timeline_grown_from_anywhere_is_the_one_made_anew(place: int) -> None:
    events = delegated()
    grown = Timeline(events[:place])
    for event in events[place:]:
        grown.add(event)
    anew = Timeline(events)
    assert list(grown.rows) == list(anew.rows)
    assert grown.frames == anew.frames
    assert list(grown.steps) == list(anew.steps)
