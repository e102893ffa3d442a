"""The filter's words, the places that are gone to, and both against a run as it comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.tape import Tape, invoices
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_filter import WORDS, matcher, parse, without
from workbench.domain.timeline_landmarks import LANDMARKS, Landmarks
from workbench.domain.timeline_rows import Row


def read(events: list) -> tuple[Timeline, Landmarks]:
    timeline, landmarks = Timeline(), Landmarks()
    for event in events:
        timeline.add(event)
        landmarks.add(event, timeline.row_at(event.seq) or 0)
    return timeline, landmarks


def shown(line: str, events: list, noted: frozenset[int] = frozenset()) -> list[Row]:
    timeline, landmarks = read(events)
    fits = matcher(parse(line), landmarks, lambda row: row.start in noted)
    return [row for index, row in enumerate(timeline.rows) if fits(index, row)]


RUN = invoices(12)
"""Steps 2 and 8: an attempt sent again, a read that failed; 3 and 9: a write let through; 4 and 10: a call denied."""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("tool:files.write", {(3, "act"), (9, "act")}),
        ("tool:files error", {(2, "act"), (8, "act")}),
        ("tool:files.* -tool:files.read step:3-4", {(3, "act"), (4, "act")}),
        ("error reason", {(2, "reason"), (8, "reason")}),
        ("retried", {(2, "reason"), (8, "reason")}),
        ("denied", {(4, "act"), (10, "act")}),
        ("decision step:1-6", {(3, "act"), (4, "act")}),
        ("waiting", {(12, "act")}),
        ("denied waiting step:10-", {(10, "act"), (12, "act")}),
        ('"three OUTLIERS"', {(2, "reason"), (8, "reason")}),
        ("tokens>=900 reason", {(3, "reason"), (9, "reason")}),
        ("seconds>2 seconds<2.5 reason", {(12, "reason")}),
        ("cost>$0.002 -seconds<2", {(3, "reason"), (9, "reason"), (12, "reason")}),
        ("tokens>1k step:3", {(3, "observe"), (3, "update")}),
        ("nowhere", set()),
        ("http://x", set()),
    ],
)
def test_what_is_typed_decides_what_is_seen(line: str, expected: set[tuple[int, str]]) -> None:
    assert {(row.step, row.phase) for row in shown(line, RUN)} == expected


def test_marks_and_noted_rows_have_words_too() -> None:
    assert [row.kind for row in shown("run", RUN)] == ["run"]
    first = shown("tool:files.write", RUN)[0]
    assert shown("noted", RUN, frozenset({first.start})) == [first]
    assert len(shown("", RUN)) == len(read(RUN)[0].rows)


def test_an_edited_call_and_a_stop_at_a_breakpoint_are_found() -> None:
    tape = Tape().start().begin_step().say("Write.", 1)
    call = tape.propose("files.write", "ask", path="a")
    tape.ask(call).decide(call, "edit", arguments=tape.events[-2].arguments)
    tape.resume().run_tool(call, "").end_step().pause("breakpoint", "cost").resume().begin_step()
    assert [row.call for row in shown("edited", tape.events)] == [call]
    assert [row.text for row in shown("stop", tape.events)] == ["Paused at a breakpoint, before observe · cost"]


@given(st.text(max_size=60))
def test_nothing_that_is_typed_is_wrong(line: str) -> None:
    parts = parse(line)
    shown(line, RUN[:40])
    for part in parts:
        assert len(parse(without(line, part))) == len(parts) - 1


@given(st.lists(st.sampled_from([*(word.rstrip(":>") for word in WORDS), "tool:files", "cost>1", '"a b"']), max_size=5))
def test_another_text_or_bound_never_shows_more(words: list[str]) -> None:
    few = {row.start for row in shown(" ".join([*words, '"budget"', "seconds>1"]), RUN[:60])}
    assert few <= {row.start for row in shown(" ".join(words), RUN[:60])}


def test_landmarks_lead_from_row_to_row_both_ways_and_no_further() -> None:
    timeline, landmarks = read(RUN)
    for kind in LANDMARKS:
        places, row = [], None
        while (row := landmarks.beside(kind, row, 1)) is not None:
            places.append(row)
        assert places == sorted(set(places)) == list(landmarks.rows(kind))
        backwards, row = [], None
        while (row := landmarks.beside(kind, row, -1)) is not None:
            backwards.append(row)
        assert backwards == places[::-1]
        assert all(landmarks.has(kind, place) for place in places)
    assert {timeline.rows[place].status for place in landmarks.rows("error")} == {"failed", "retried"}
    assert [timeline.rows[place].step for place in landmarks.rows("decision")] == [3, 4, 9, 10]
