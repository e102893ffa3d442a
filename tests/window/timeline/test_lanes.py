"""The lanes: time to pixels and back, long waits cut short, choosing a bar, zoom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.domain.tape import Tape, invoices
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Bar
from workbench.ui.widgets.timeline import LanesView
from workbench.ui.widgets.timeline.lane_bars import LaneBars
from workbench.ui.widgets.timeline.time_scale import GAP_WIDTH, TimeScale


def scale_of(events_of: Timeline, width: float = 800, zoom: float = 1) -> TimeScale:
    scale = TimeScale()
    last = events_of.bars[-1]
    scale.read(events_of.bars, last.end or last.start + 100)
    scale.fit(width, zoom)
    return scale


def waiting_an_hour() -> Timeline:
    tape = Tape().start().begin_step().say("Ask.", 1, 2.0)
    call = tape.propose("a.b", "ask")
    tape.ask(call).decide(call, after=3600.0).resume().run_tool(call, "done", 2.0).end_step()
    return Timeline(tape.events)


def test_a_long_wait_takes_a_fixed_width_and_work_the_rest() -> None:
    timeline = waiting_an_hour()
    scale = scale_of(timeline)
    model, human, tool = timeline.bars
    assert scale.x(human.end or 0) - scale.x(human.start) == pytest.approx(GAP_WIDTH, abs=2)
    assert scale.span(model)[1] - scale.span(model)[0] > 300
    assert scale.span(tool)[1] - scale.span(tool)[0] > 300
    assert 3.9 < scale.worked < 4.1


def test_a_wait_within_a_sub_agent_is_cut_short_though_its_supervisors_call_goes_on() -> None:
    tape = Tape().start().begin_step().say("Ask.", 1, 2.0)
    call = tape.propose("delegate.search", task="look")
    tape.begin_tool(call).enter(call, "search", "look").pause("step").resume(after=3600.0).end_tool(call, "done", 2.0)
    scale = TimeScale()
    bars = Timeline(tape.events).bars
    scale.read(bars, bars[-1].end or 0.0)
    assert scale.worked < 10
    (delegated,) = (bar for bar in bars if bar.label == "delegate.search")
    assert scale.waited(delegated.start, delegated.end or 0.0) == pytest.approx(3600, abs=3)


@given(st.floats(min_value=0, max_value=800), st.floats(min_value=1, max_value=50))
def test_pixels_and_time_agree_both_ways(x: float, zoom: float) -> None:
    scale = scale_of(Timeline(invoices(14)), zoom=zoom)
    assert scale.x(scale.at(x)) == pytest.approx(x, abs=0.01)


@given(
    st.lists(st.tuples(st.floats(0, 30), st.floats(0, 30), st.sampled_from(["model", "tools", "human"])), max_size=40)
)
def test_a_scale_grown_is_the_scale_made_anew(parts: list[tuple[float, float, str]]) -> None:
    bars, at = [], 1000.0
    grown, last = TimeScale(), 0.0
    for number, (pause, length, lane) in enumerate(parts):
        at += pause
        last = max(last, at + length)
        bars.append(Bar(lane=lane, start=at, seq=number + 1))  # type: ignore[arg-type]
        grown.read(bars, last)
        bars[-1] = Bar(lane=lane, start=at, end=at + length, seq=number + 1, status="ok")  # type: ignore[arg-type]
        grown.read(bars, last)
    anew = TimeScale()
    anew.read(bars, last)
    assert (grown.gap_starts, grown.gap_ends, grown.begin, grown.now) == (
        anew.gap_starts,
        anew.gap_ends,
        anew.begin,
        anew.now,
    )


def test_where_bars_are_dense_those_that_went_wrong_are_still_drawn() -> None:
    bars = [Bar(lane="tools", start=float(n), end=n + 0.5, seq=n + 1, status="ok") for n in range(20_000)]
    bars[12_345] = Bar(lane="tools", start=12_345.0, end=12_345.5, seq=12_346, status="failed")
    lanes, scale = LaneBars(), TimeScale()
    assert not lanes.read(bars)
    scale.read(bars, 20_000.0)
    scale.fit(800, 1)
    drawn = list(lanes.by_lane["tools"].in_view(scale, 0, 800))
    assert 200 < len(drawn) < 1200
    assert [bar.seq for bar, _, _ in lanes.bad["tools"].in_view(scale, 0, 800)] == [12_346]


def test_calls_that_run_side_by_side_are_both_seen() -> None:
    tape = Tape().start().begin_step().say("Both.", 2)
    first, second = tape.propose("a.b"), tape.propose("a.c")
    tape.begin_tool(first).begin_tool(second)
    lanes = LaneBars()
    assert lanes.read(Timeline(tape.events).bars)
    depths = [lanes.depth(bar) for bar in Timeline(tape.events).bars]
    tape.end_tool(first, "", 0.5).end_tool(second, "", 0.5)
    later = LaneBars()
    later.read(Timeline(tape.events).bars)
    assert depths == [later.depth(bar) for bar in Timeline(tape.events).bars] == [0, 0, 1]


def middle_of(lanes: LanesView, bar: Bar) -> QPoint:
    left, right = lanes._scale.span(bar)
    box = lanes._painter.bar_box(bar, lanes._bars, lanes._painter.left + left, lanes._painter.left + right)
    return QPoint(round(box.center().x()), round(box.top() + 3))


@pytest.mark.parametrize("place", [1, 4, 5])
def test_a_click_chooses_the_bar(qtbot: QtBot, lanes: LanesView, timeline: Timeline, place: int) -> None:
    bar = timeline.bars[place]
    with qtbot.waitSignal(lanes.row_selected) as caught:
        qtbot.mouseClick(lanes.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(lanes, bar))
    assert caught.args == [bar.seq]
    assert "Tools" in lanes.accessibleDescription()


def test_arrows_go_from_bar_to_bar(qtbot: QtBot, lanes: LanesView, timeline: Timeline) -> None:
    chosen: list[int] = []
    lanes.row_selected.connect(chosen.append)
    qtbot.keyClick(lanes, Qt.Key.Key_Left)
    qtbot.keyClick(lanes, Qt.Key.Key_Left)
    qtbot.keyClick(lanes, Qt.Key.Key_Right)
    seqs = [bar.seq for bar in timeline.bars]
    assert chosen == [seqs[-1], seqs[-2], seqs[-1]]


def test_the_bar_of_a_selected_row_is_framed(lanes: LanesView, timeline: Timeline) -> None:
    before = lanes.viewport().grab().toImage()
    lanes.select(timeline.bars[2].seq)
    framed = lanes.viewport().grab().toImage()
    assert framed != before
    lanes.select(next(row.start for row in timeline.rows if row.phase == "evaluate"))
    assert lanes._selected is None
    assert lanes.viewport().grab().toImage() not in (before, framed), "what has no bar has a time"


def test_zoomed_lanes_follow_rows_that_have_no_bar(lanes: LanesView, timeline: Timeline) -> None:
    for _ in range(8):
        lanes.zoom_in()
    rows = [row for row in timeline.rows if row.phase == "evaluate"]
    for row in (rows[0], rows[-1], rows[0]):
        lanes.select(row.start)
        begin, end = lanes.shown_span()
        assert begin <= row.at <= end


def test_a_row_of_a_run_that_has_no_bar_yet_is_selected(qtbot: QtBot) -> None:
    lanes = LanesView()
    qtbot.addWidget(lanes)
    lanes.show_timeline(Timeline(Tape().start().begin_step().events))
    lanes.select(2)
    assert lanes.horizontalScrollBar().value() == 0


def wheel(lanes: LanesView, turned: int, held: Qt.KeyboardModifier) -> None:
    at = QPointF(400, 40)
    event = QWheelEvent(
        at,
        lanes.mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(lanes.viewport(), event)


def test_ctrl_and_wheel_zoom_about_the_mouse_and_fit_shows_all_again(lanes: LanesView) -> None:
    at = lanes._scale.at(400 - lanes._painter.left + lanes.horizontalScrollBar().value())
    for _ in range(8):
        wheel(lanes, 120, Qt.KeyboardModifier.ControlModifier)
    assert lanes.horizontalScrollBar().maximum() > 0
    now_at = lanes._scale.at(400 - lanes._painter.left + lanes.horizontalScrollBar().value())
    assert now_at == pytest.approx(at, abs=1.5)
    before = lanes.horizontalScrollBar().value()
    wheel(lanes, 120, Qt.KeyboardModifier.NoModifier)
    assert lanes.horizontalScrollBar().value() < before
    lanes.fit()
    assert lanes.horizontalScrollBar().maximum() == 0


def test_open_bars_grow_only_while_something_is_open(lanes: LanesView) -> None:
    tape = Tape().start().begin_step().request()
    timeline = Timeline(tape.events)
    lanes.show_timeline(timeline)
    assert lanes._timer.isActive()
    lanes.show_cut_off(True)
    assert not lanes._timer.isActive(), "nobody drives the run"
    lanes.show_cut_off(False)
    assert lanes._timer.isActive()
    tape.reply("Done.").finish()
    for event in tape.events[timeline.last_seq :]:
        lanes.grow(timeline.add(event))
    assert not lanes._timer.isActive()


def test_no_run_is_shown_quietly(qtbot: QtBot, lanes: LanesView) -> None:
    lanes.show_timeline(Timeline())
    qtbot.keyClick(lanes, Qt.Key.Key_Left)
    qtbot.mouseClick(lanes.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 40))
    lanes.zoom(2.0)
    assert not lanes.viewport().grab().isNull()


def test_the_kept_picture_is_drawn_anew_where_what_it_shows_is_another(qtbot: QtBot) -> None:
    tape = Tape().start()
    for _ in range(300):
        call = tape.begin_step().say("Ask.", 1, 2.0).propose("a.b")
        tape.run_tool(call, "done", 1.0).end_step()
    timeline = Timeline(tape.events[:-900])
    lanes, anew = LanesView(), LanesView()
    for view in (lanes, anew):
        qtbot.addWidget(view)
        view.resize(700, 160)
        view.show()

    def seen(view: LanesView) -> QImage:
        return view.viewport().grab().toImage()

    lanes.show_timeline(timeline)
    before = seen(lanes)
    lanes.select(timeline.bars[5].seq)
    assert seen(lanes) != before
    lanes.select(0)
    assert seen(lanes) == before, "the frame around a bar leaves nothing behind"
    lanes.show_fitting(lambda _: False)
    assert seen(lanes) != before
    lanes.show_fitting(None)
    assert seen(lanes) == before
    lanes.grow(min(timeline.add(event) for event in tape.events[-900:]))
    anew.show_timeline(timeline)
    qtbot.waitUntil(lambda: seen(lanes) == seen(anew), timeout=10_000)
    assert seen(lanes) != before
