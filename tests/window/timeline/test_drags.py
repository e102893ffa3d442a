"""The lanes under the mouse: moved, widened, measured; the strip above them; waits at full length; retries."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.domain.tape import Tape, invoices
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_landmarks import Landmarks
from workbench.domain.timeline_sums import Between, between_line
from workbench.ui.widgets.timeline import LanesView
from workbench.ui.widgets.timeline.hit_marks import Marked
from workbench.ui.widgets.timeline.lane_bars import RETRIES

LEFT = Qt.MouseButton.LeftButton
HELD = Qt.KeyboardModifier


def drag(qtbot: QtBot, lanes: LanesView, begin: QPoint, end: QPoint, held: HELD = HELD.NoModifier) -> None:
    qtbot.mousePress(lanes.viewport(), LEFT, held, begin)
    qtbot.mouseMove(lanes.viewport(), (begin + end) / 2)
    lanes.mouseMoveEvent(_moved(lanes, end))
    qtbot.mouseRelease(lanes.viewport(), LEFT, held, end)


def _moved(lanes: LanesView, at: QPoint):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    place = QPointF(at)
    return QMouseEvent(QEvent.Type.MouseMove, place, lanes.viewport().mapToGlobal(place), LEFT, LEFT, HELD.NoModifier)


@pytest.fixture
def landmarks(lanes: LanesView, timeline: Timeline) -> Landmarks:
    made = Landmarks()
    for event in invoices(12):
        made.add(event, timeline.row_at(event.seq) or 0)
    lanes.show_landmarks(made)
    return made


def test_ctrl_and_drag_widens_a_stretch_and_drag_moves_it(qtbot: QtBot, lanes: LanesView) -> None:
    left = lanes._painter.left
    begin, end = (lanes._time_at(x) for x in (left + 200, left + 300))
    drag(qtbot, lanes, QPoint(left + 200, 60), QPoint(left + 300, 60), HELD.ControlModifier)
    shown = [lanes._scale.x(at) - lanes._shift() for at in (begin, end)]
    assert shown == [pytest.approx(0, abs=1), pytest.approx(lanes._room(), abs=2)]
    before = lanes.horizontalScrollBar().value()
    at = lanes._time_at(left + 400)
    drag(qtbot, lanes, QPoint(left + 400, 120), QPoint(left + 300, 120))
    assert lanes.horizontalScrollBar().value() == before + 100
    assert lanes._time_at(left + 300) == pytest.approx(at, abs=0.02), "the time under the mouse came along"
    lanes.fit()
    assert lanes._window() is None


def test_shift_and_drag_measures_what_lies_between(
    qtbot: QtBot, lanes: LanesView, timeline: Timeline, landmarks: Landmarks
) -> None:
    whole = lanes.between(0.0, 9e9)
    assert whole.rows == len(timeline.rows)
    assert whole.errors == len(landmarks.rows("error"))
    assert whole.tokens == timeline.totals.tokens
    assert whole.cost == pytest.approx(timeline.totals.cost)
    left, width = lanes._painter.left, lanes._room()
    drag(qtbot, lanes, QPoint(left + 5, 60), QPoint(left + width // 2, 60), HELD.ShiftModifier)
    drag_left = lanes.measured
    assert drag_left is not None
    half, rest = lanes.between(*drag_left), lanes.between(drag_left[1] + 1e-6, 9e9)
    before = lanes.between(0.0, drag_left[0] - 1e-6)
    assert half.rows + rest.rows + before.rows == whole.rows
    assert 0 < half.tokens < whole.tokens
    assert half.waited > 300, "a person was waited for"
    assert between_line(half).endswith(f"{half.errors} errors") or half.errors < 2
    measured = lanes.viewport().grab().toImage()
    qtbot.keyClick(lanes, Qt.Key.Key_Escape)
    assert lanes.measured is None
    assert lanes.viewport().grab().toImage() != measured


def test_the_strip_shows_what_the_lanes_show_also_while_something_is_measured(
    qtbot: QtBot, lanes: LanesView, landmarks: Landmarks
) -> None:
    left = lanes._painter.left
    drag(qtbot, lanes, QPoint(left + 100, 60), QPoint(left + 300, 60), HELD.ControlModifier)
    assert lanes._window() is not None
    before = lanes.viewport().grab(lanes._strip().toRect()).toImage()
    drag(qtbot, lanes, QPoint(left + 50, 60), QPoint(left + 250, 60), HELD.ShiftModifier)
    assert lanes.measured is not None
    assert lanes.viewport().grab(lanes._strip().toRect()).toImage() == before


def test_sums_stay_right_while_the_run_grows() -> None:
    lanes, timeline = LanesView(), Timeline()
    lanes.show_timeline(timeline)
    for event in invoices(9):
        lanes.grow(timeline.add(event))
        assert lanes.between(0.0, 9e9).tokens == timeline.totals.tokens
    lanes.deleteLater()


def test_a_measure_says_only_what_there_is() -> None:
    assert between_line(Between(seconds=0.2, rows=1)) == "200 ms · 1 row"
    line = between_line(Between(seconds=12.0, waited=4.0, rows=30, tokens=2100, cost=0.003, errors=1))
    assert line == "12.0 s (4.0 s waiting) · 30 rows · 2.1k tok · $0.003 · 1 error"


def test_the_strips_window_is_dragged_along_and_another_is_chosen(qtbot: QtBot, lanes: LanesView) -> None:
    lanes.zoom(8)
    lanes.horizontalScrollBar().setValue(0)
    first = lanes.shown_span()
    window = lanes._window()
    assert window is not None
    left = lanes._painter.left
    middle = round(left + (window[0] + window[1]) / 2)
    drag(qtbot, lanes, QPoint(middle, 8), QPoint(middle + 200, 8))
    moved = lanes._window()
    assert moved is not None
    assert moved[0] == pytest.approx(window[0] + 200, abs=12)
    assert lanes.shown_span()[0] > first[1]
    drag(qtbot, lanes, QPoint(left + 500, 8), QPoint(left + 600, 8))
    chosen = lanes._window()
    assert chosen is not None
    assert (chosen[0], chosen[1]) == (pytest.approx(500, abs=6), pytest.approx(600, abs=6))
    qtbot.mouseDClick(lanes.viewport(), LEFT, pos=QPoint(left + 50, 8))
    assert lanes._window() is None


def test_the_strip_shows_errors_stops_hits_and_bookmarks(
    lanes: LanesView, timeline: Timeline, landmarks: Landmarks
) -> None:
    def strip() -> bytes:
        image = lanes.viewport().grab(lanes._strip().toRect()).toImage()
        return bytes(image.constBits())

    seen = [strip()]
    lanes.show_landmarks(Landmarks())
    seen.append(strip())
    lanes.show_landmarks(landmarks)
    assert strip() == seen[0]
    lanes.show_marked(Marked("x", {timeline.rows[9].start}, [9]))
    seen.append(strip())
    lanes.show_marked(Marked(notes={timeline.rows[9].start: ""}))
    seen.append(strip())
    assert len(set(seen)) == 4


def test_waits_can_be_shown_at_full_length(qtbot: QtBot, lanes: LanesView) -> None:
    told: list[bool] = []
    lanes.waits_changed.connect(told.append)
    assert lanes._scale.gap_starts
    worked = lanes._scale.worked
    qtbot.keyClick(lanes, Qt.Key.Key_W)
    assert not lanes._scale.gap_starts
    assert lanes._scale.worked > worked + 300
    qtbot.keyClick(lanes, Qt.Key.Key_W)
    assert (lanes._scale.worked, told) == (worked, [True, False])


def test_attempts_that_were_sent_again_have_a_lane_and_can_be_chosen_there(
    qtbot: QtBot, lanes: LanesView, timeline: Timeline
) -> None:
    assert [track.name for track in lanes._bars.tracks] == ["Model", "Retries", "Tools", "Human"]
    assert "Retries" in lanes.accessibleName()
    (bar, *_) = retries = lanes._bars.by_lane[RETRIES].bars
    assert {each.status for each in retries} == {"retried"}
    lanes.show_span(bar.start - 1, (bar.end or 0) + 1)
    box = lanes._painter.box(RETRIES, *(lanes._painter.left + x - lanes._shift() for x in lanes._scale.span(bar)))
    with qtbot.waitSignal(lanes.row_selected) as caught:
        qtbot.mouseClick(lanes.viewport(), LEFT, pos=box.center().toPoint())
    assert caught.args == [bar.seq]
    calm = LanesView()
    calm.show_timeline(Timeline(Tape().start().begin_step().say("Done.").end_step().events))
    assert RETRIES not in calm._bars.by_lane
    calm.deleteLater()


def test_what_does_not_fit_a_filter_grows_pale(lanes: LanesView, timeline: Timeline) -> None:
    plain = lanes.viewport().grab().toImage()
    lanes.show_fitting(lambda bar: bar.status == "failed")
    assert lanes.viewport().grab().toImage() != plain
    lanes.show_fitting(lambda _: True)
    assert lanes.viewport().grab().toImage() == plain
    lanes.show_fitting(None)
    assert lanes.viewport().grab().toImage() == plain
