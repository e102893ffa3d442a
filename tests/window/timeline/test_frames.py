"""Sub-agents in the list: nested, collapsible by keys and mouse, told apart by more than colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.domain.delegating import delegated
from workbench.domain.ids import FrameId
from workbench.domain.timeline import Timeline
from workbench.ui.theme_colours import DARK
from workbench.ui.widgets.timeline import LanesView, TimelineView
from workbench.ui.widgets.timeline.frame_marks import pen_of
from workbench.ui.widgets.timeline.layout import Metrics, RowLayout

F2, F3 = FrameId("f2"), FrameId("f3")
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def timeline() -> Timeline:
    return Timeline(delegated())


def lines_of(view: TimelineView) -> set[str]:
    """The frames that have a line of their own."""
    rows = view._timeline.rows
    return {rows[index].frame for index in view._layout.lines}


def select(view: TimelineView, timeline: Timeline, frame: str, phase: str) -> None:
    view.select(next(row.start for row in timeline.rows if (row.frame, row.phase) == (frame, phase)))


def test_left_collapses_the_step_then_the_frame_then_the_frame_around_it(
    qtbot: QtBot, view: TimelineView, timeline: Timeline
) -> None:
    select(view, timeline, "f3", "reason")
    for key in ((F3, 1), (F3, 0), (F2, 0)):
        assert not view.is_collapsed(key)
        qtbot.keyClick(view, LEFT)
        assert view.is_collapsed(key)
    assert lines_of(view) == {"f0", "f1", "f2"}, "f3 is within f2's line"
    qtbot.keyClick(view, LEFT)
    assert view.is_collapsed((F2, 0))
    qtbot.keyClick(view, RIGHT)
    assert lines_of(view) == {"f0", "f1", "f2", "f3"}


def test_a_click_at_the_arrow_of_a_head_collapses_the_frame_though_other_rows_stand_between(
    qtbot: QtBot, view: TimelineView, timeline: Timeline
) -> None:
    head = timeline.frames[F2].first
    view.select(timeline.rows[head].start)
    layout = view._layout
    line = layout.line_of(head)
    assert line is not None
    y = layout.tops[line + 1] - 8 - view.verticalScrollBar().value()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view._painter.gutter - 40, y))
    assert view.is_collapsed((F2, 0))
    shown = [timeline.rows[index] for index in layout.lines]
    assert sum(row.frame == F2 for row in shown) == 1
    assert sum(row.frame == "f1" for row in shown) > 5


def test_what_is_selected_within_a_collapsed_frame_is_shown_when_it_is_asked_for(
    view: TimelineView, timeline: Timeline
) -> None:
    view.set_collapsed((F2, 0), True)
    seq = next(row.start for row in timeline.rows if row.frame == F3 and row.phase == "reason")
    view.reveal(seq)
    assert view.current_seq == seq
    assert not view.is_collapsed((F2, 0))
    assert "sums: “It is 42.”" in view.accessibleDescription()


def test_collapse_all_folds_frames_that_are_left_and_leaves_those_under_way(view: TimelineView) -> None:
    view.collapse_all()
    assert lines_of(view) == {"f0", "f1", "f2"}
    under_way = Timeline(delegated(over=False))
    view.show_timeline(under_way)
    view.collapse_all()
    assert not view.is_collapsed((F3, 0))
    view.expand_all()
    assert not view._layout.collapsed


def test_frames_differ_without_colour() -> None:
    dashes = [tuple(pen_of(DARK, agent, 2).dashPattern()) for agent in range(len(DARK.agents))]
    assert len(set(dashes)) == len(dashes)


@given(st.integers(1, len(delegated()) - 1), st.sets(st.sampled_from([("f1", 0), ("f2", 0), ("f3", 0), ("f2", 1)])))
def test_a_layout_grown_is_the_layout_made_anew(place: int, collapsed: set[tuple[FrameId, int]]) -> None:
    events, metrics = delegated(), Metrics(20, 10, 8, 40)
    timeline = Timeline(events[:place])
    grown, anew = RowLayout(metrics), RowLayout(metrics)
    grown.collapsed, anew.collapsed = set(collapsed), set(collapsed)
    grown.show(timeline, metrics)
    for event in events[place:]:
        grown.update(timeline.add(event))
    anew.show(timeline, metrics)
    assert (grown.lines, grown.tops, grown._line_of) == (anew.lines, anew.tops, anew._line_of)


@pytest.fixture
def nested(lanes: LanesView, timeline: Timeline) -> LanesView:
    lanes.resize(900, lanes.sizeHint().height() + 200)
    lanes.show_timeline(timeline)
    return lanes


def lane_names(lanes: LanesView) -> list[str]:
    return [track.name for track in lanes._bars.tracks]


def test_each_sub_agent_has_a_lane_below_that_of_the_one_it_works_for(nested: LanesView) -> None:
    assert lane_names(nested) == ["Model", "Tools", "Human", "search", "analyse", "sums"]
    assert nested.accessibleName().endswith("sub-agent search, sub-agent analyse, sub-agent sums")


def test_lanes_come_as_sub_agents_do_and_say_that_they_want_more_room(qtbot: QtBot, lanes: LanesView) -> None:
    events = delegated()
    timeline = Timeline(events[:1])
    lanes.show_timeline(timeline)
    before = lanes.sizeHint().height()
    with qtbot.waitSignal(lanes.lanes_changed):
        for event in events[1:]:
            lanes.grow(timeline.add(event))
    assert lanes.sizeHint().height() > before
    assert lanes.minimumSizeHint().height() < before, "more lanes than there is room for are scrolled"
    assert lane_names(lanes)[3:] == ["search", "analyse", "sums"]


def test_a_click_at_a_name_and_space_fold_the_sub_agents_lanes(qtbot: QtBot, nested: LanesView) -> None:
    qtbot.mouseClick(nested.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    assert lane_names(nested) == ["Model", "Tools", "Human", "Agents"]
    nested.select(next(bar.seq for bar in nested._timeline.bars if bar.frame == F3))
    assert not nested.viewport().grab().isNull()
    qtbot.keyClick(nested, Qt.Key.Key_Space)
    assert len(lane_names(nested)) == 6


def test_a_bar_of_a_sub_agent_is_clicked_in_its_own_lane_and_says_whose_it_is(
    qtbot: QtBot, nested: LanesView, timeline: Timeline
) -> None:
    for bar in [bar for bar in timeline.bars if bar.frame in timeline.frames]:
        left, right = nested._scale.span(bar)
        start = nested._painter.left
        box = nested._painter.bar_box(bar, nested._bars, start + left, start + right)
        with qtbot.waitSignal(nested.row_selected) as caught:
            qtbot.mouseClick(nested.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert caught.args == [bar.seq]
        assert timeline.frames[bar.frame].name in nested.accessibleDescription()
