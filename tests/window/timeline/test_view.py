"""The list of steps: keys, mouse, following the newest row, collapsing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.domain.tape import Tape, invoices
from workbench.domain.timeline import Timeline
from workbench.ui.theme import scaled
from workbench.ui.widgets.timeline import TimelineView
from workbench.ui.zooming import show_zoom

DOWN, UP, HOME, END = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, view: TimelineView, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> int | None:
    for key in keys:
        qtbot.keyClick(view, key, held or Qt.KeyboardModifier.NoModifier)
    return view.current_seq


def shown(view: TimelineView) -> QImage:
    return view.viewport().grab().toImage()


def test_it_begins_at_the_newest_row(view: TimelineView, timeline: Timeline) -> None:
    assert view.current_seq == timeline.rows[-1].start
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum() > 0
    assert view.follows


def test_keys_move_by_row_and_to_both_ends(qtbot: QtBot, view: TimelineView, timeline: Timeline) -> None:
    rows = timeline.rows
    assert press(qtbot, view, HOME) == rows[0].start
    assert view.verticalScrollBar().value() == 0
    assert press(qtbot, view, UP) == rows[0].start
    assert press(qtbot, view, DOWN, DOWN) == rows[2].start
    assert press(qtbot, view, UP) == rows[1].start
    assert press(qtbot, view, END, DOWN) == rows[-1].start


def test_keys_move_by_page(qtbot: QtBot, view: TimelineView, timeline: Timeline) -> None:
    start = press(qtbot, view, HOME)
    down = press(qtbot, view, Qt.Key.Key_PageDown)
    assert start is not None
    assert down is not None
    assert down > start + 5
    assert press(qtbot, view, Qt.Key.Key_PageUp) == start


def test_the_selected_row_stays_in_sight_whatever_the_zoom_and_the_size(
    qtbot: QtBot, qapp: QApplication, view: TimelineView, timeline: Timeline
) -> None:
    middle = len(timeline.rows) // 2
    view.select(timeline.rows[middle].start)

    def is_seen() -> bool:
        box = view.spoken_box((middle,))
        return box.height() >= view._painter.line

    assert is_seen()
    size = view.size()
    try:
        for percent in (150, 200, 100, 175, 80):
            show_zoom(qapp, percent)
            view.resize(size.width() * 100 // percent, size.height() * 100 // percent)
            assert is_seen(), percent
    finally:
        show_zoom(qapp, 100)
    view.resize(size)
    view.verticalScrollBar().setValue(0)
    assert not is_seen()
    view.resize(size.width(), size.height() // 2)
    view.resize(size.width() // 2, size.height())
    assert view.verticalScrollBar().value() == 0, "who scrolled away from it stays there"
    view.follow()
    view.resize(size)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_keys_move_by_step(qtbot: QtBot, view: TimelineView, timeline: Timeline) -> None:
    firsts = [timeline.rows[step.first].start for step in timeline.steps]
    press(qtbot, view, HOME)
    assert press(qtbot, view, DOWN, DOWN, held=CTRL) == firsts[1]
    assert press(qtbot, view, UP, held=CTRL) == firsts[0]
    assert press(qtbot, view, UP, held=CTRL) == timeline.rows[0].start


def test_enter_activates(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.waitSignal(view.row_activated) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [view.current_seq]


def test_a_click_selects_the_row_under_it(qtbot: QtBot, view: TimelineView, timeline: Timeline) -> None:
    press(qtbot, view, HOME)
    with qtbot.waitSignal(view.row_selected) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 90))
    assert caught.args is not None
    assert caught.args[0] in [row.start for row in timeline.rows[1:4]]
    assert not view.follows


def test_steps_collapse_to_one_line_and_keep_what_is_selected(
    qtbot: QtBot, view: TimelineView, timeline: Timeline
) -> None:
    step = timeline.steps[2]
    key = (step.frame, step.number)
    inside = timeline.rows[step.first + 2].start
    view.select(inside)
    tall = view.verticalScrollBar().maximum()
    press(qtbot, view, Qt.Key.Key_Left)
    assert view.is_collapsed(key)
    assert view.verticalScrollBar().maximum() < tall
    assert view.current_seq == inside
    after = press(qtbot, view, DOWN)
    assert after == timeline.rows[timeline.steps[3].first].start
    assert press(qtbot, view, UP) == timeline.rows[step.first].start
    press(qtbot, view, Qt.Key.Key_Right)
    assert not view.is_collapsed(key)
    assert view.verticalScrollBar().maximum() == tall


def test_all_steps_but_the_newest_collapse_and_new_rows_still_come(view: TimelineView) -> None:
    tape = Tape().start().begin_step().say("One.").end_step().begin_step().say("Two.").end_step()
    timeline = Timeline(tape.events)
    view.show_timeline(timeline)
    view.collapse_all()
    assert view.is_collapsed(("f0", 1))
    assert not view.is_collapsed(("f0", 2))
    tape.begin_step().say("Three.")
    for event in tape.events[timeline.last_seq :]:
        view.grow(timeline.add(event))
    assert view.current_seq == timeline.rows[-1].start
    view.expand_all()
    assert not view.is_collapsed(("f0", 1))


def test_it_follows_the_newest_row_until_the_person_goes_elsewhere(qtbot: QtBot, view: TimelineView) -> None:
    events = invoices(20)
    timeline = Timeline(events[:60])
    view.show_timeline(timeline)
    for event in events[60:90]:
        view.grow(timeline.add(event))
        assert view.current_seq == timeline.rows[-1].start
        assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    chosen = press(qtbot, view, HOME, DOWN)
    for event in events[90:]:
        view.grow(timeline.add(event))
    assert view.current_seq == chosen
    assert view.verticalScrollBar().value() == 0
    press(qtbot, view, END)
    assert view.follows


def test_what_ran_when_its_engine_ended_says_that_it_was_cut_off(view: TimelineView) -> None:
    view.show_timeline(Timeline(Tape().start().begin_step().request().events))
    runs = shown(view)
    view.show_cut_off(True)
    assert shown(view) != runs
    view.setFont(scaled(view.font(), 1.1))
    cut_off = shown(view)
    view.show_cut_off(False)
    assert shown(view) != cut_off, "another size of the font changes nothing about it"


def test_a_mark_that_goes_away_takes_the_selection_back(view: TimelineView) -> None:
    tape = Tape().start().begin_step().say("One.").pause("step")
    timeline = Timeline(tape.events)
    view.show_timeline(timeline)
    tape.resume()
    view.grow(timeline.add(tape.events[-1]))
    assert view.current_seq == timeline.rows[-1].start


def test_the_layout_grown_is_the_layout_made_anew(qtbot: QtBot, qapp: QApplication, view: TimelineView) -> None:
    events = invoices(30)
    timeline = Timeline()
    view.show_timeline(timeline)
    for number, event in enumerate(events):
        view.grow(timeline.add(event))
        if number % 40 == 0 and timeline.steps:
            view.set_collapsed(("f0", timeline.steps[-1].number), True)
    qapp.processEvents()
    grown = shown(view)
    height = view.verticalScrollBar().maximum()
    other = TimelineView()
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show()
    other.show_timeline(timeline)
    for step in timeline.steps:
        other.set_collapsed((step.frame, step.number), view.is_collapsed((step.frame, step.number)))
    qapp.processEvents()
    assert other.verticalScrollBar().maximum() == height
    assert shown(other) == grown


def test_what_is_selected_is_told_to_screen_readers(view: TimelineView, timeline: Timeline) -> None:
    view.select(timeline.rows[2].start)
    assert "reason" in view.accessibleDescription()
    assert "I need the list" in view.accessibleDescription()


def test_nothing_at_all_is_shown_quietly(qtbot: QtBot, view: TimelineView) -> None:
    view.show_timeline(Timeline())
    assert press(qtbot, view, DOWN, UP, HOME, END, Qt.Key.Key_Left, Qt.Key.Key_Return) is None
    shown(view)


@pytest.mark.parametrize("width", [60, 200, 500, 2400])
def test_every_width_can_be_painted(view: TimelineView, width: int) -> None:
    view.resize(width, 700)
    assert not shown(view).isNull()


def test_selecting_an_event_that_is_not_known_changes_nothing(view: TimelineView) -> None:
    before = view.current_seq
    view.select(10_000)
    assert view.current_seq == before


def test_from_a_row_that_the_filter_hides_the_nearest_one_comes_first(
    qtbot: QtBot, view: TimelineView, timeline: Timeline
) -> None:
    calls = [row.start for row in timeline.rows if row.phase == "act"]
    between = next(row.start for row in timeline.rows if calls[0] < row.start < calls[-1] and row.phase == "update")
    view.show_filtered(lambda _, row: row.phase == "act")
    qtbot.waitUntil(lambda: view.is_whole)
    for hidden, key, wanted in (
        (timeline.rows[0].start, DOWN, calls[0]),
        (between, DOWN, next(start for start in calls if start > between)),
        (between, UP, next(start for start in reversed(calls) if start < between)),
    ):
        view.select(hidden)
        assert view.hides_current
        assert press(qtbot, view, key) == wanted
