"""Rows and bars of the timeline are heard one by one: their words, states and places, from Qt's own tree."""

from __future__ import annotations

import gc
import subprocess
import sys

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.domain.tape import Tape, invoices
from tests.window.timeline.conftest import lanes, timeline, view
from workbench.domain.timeline import Timeline
from workbench.ui.widgets.sections import Section
from workbench.ui.widgets.timeline import LanesView, TimelineView
from workbench.ui.widgets.timeline.hit_marks import Marked
from workbench.ui.widgets.timeline.sentences import step_sentence
from workbench.ui.widgets.timeline.tips import bar_tip, row_tip

__all__ = ["lanes", "timeline", "view"]
NAME = QAccessible.Text.Name
Role = QAccessible.Role


def test_each_row_is_an_item_that_says_all_that_the_row_shows(view: TimelineView, timeline: Timeline) -> None:
    face = QAccessible.queryAccessibleInterface(view)
    assert (face.role(), face.childCount()) == (Role.List, len(timeline.rows))
    assert face.text(NAME) == "Timeline"
    place, row = next((i, row) for i, row in enumerate(timeline.rows) if row.phase == "act")
    child = face.child(place)
    said = child.text(NAME)
    assert child.role() == Role.ListItem
    assert said.startswith(f"Step {row.step}, act. {row.text}. came back: {row.result.rstrip('.')}")
    assert ". done. " in said
    assert " s. " in said or " ms. " in said
    assert child.parent().text(NAME) == "Timeline"
    assert face.indexOfChild(child) == place
    assert face.child(len(timeline.rows)) is None
    box = child.rect()
    assert not child.state().offscreen or box.isEmpty()


def test_what_failed_what_waits_and_what_is_noted_is_said(view: TimelineView, timeline: Timeline) -> None:
    row = replace(timeline.rows[3], status="failed")
    timeline.rows[3] = row
    view.show_marks(lambda each: "on" if each.start == row.start else None)
    view.show_marked(Marked(notes={row.start: "look here"}))
    said = QAccessible.queryAccessibleInterface(view).child(3).text(NAME)
    assert ". failed. " in said
    assert "bookmark: look here. breakpoint. " in said


def test_the_selected_row_is_the_focused_one(qtbot: QtBot, view: TimelineView) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    face = QAccessible.queryAccessibleInterface(view)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert face.focusChild().text(NAME) == face.child(0).text(NAME)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    state = face.child(1).state()
    assert (state.focused, state.selected, state.offscreen) == (True, True, False)
    assert not face.child(0).state().selected
    assert face.child(face.childCount() - 1).state().offscreen
    box = face.child(1).rect()
    assert face.childAt(box.center().x(), box.center().y()).text(NAME) == face.child(1).text(NAME)
    assert view.accessibleDescription() == face.child(1).text(NAME)


def test_a_folded_step_is_one_item_and_says_that_it_is_folded(view: TimelineView, timeline: Timeline) -> None:
    face = QAccessible.queryAccessibleInterface(view)
    step = timeline.steps[2]
    before = face.child(step.first)
    assert (before.state().expandable, before.state().expanded) == (True, True)
    inner = face.child(step.first + 1)
    view.set_collapsed((step.frame, step.number), True)
    folded = face.child(step.first)
    assert (folded.state().collapsed, folded.state().expanded) == (True, False)
    assert folded.text(NAME).startswith(f"Step {step.number}. ")
    assert not inner.isValid()
    assert inner.text(NAME) == ""
    assert face.childCount() < len(timeline.rows)


def test_lanes_sum_themselves_up_and_hold_their_bars(qtbot: QtBot, lanes: LanesView, timeline: Timeline) -> None:
    face = QAccessible.queryAccessibleInterface(lanes)
    assert face.role() == Role.Chart
    names = [face.child(place).text(NAME).split(". ")[0] for place in range(face.childCount())]
    assert names == ["Model", "Retries", "Tools", "Human"]
    tools = face.child(2)
    assert tools.role() == Role.List
    bars = [bar for bar in timeline.bars if bar.lane == "tools"]
    assert tools.childCount() == len(bars)
    assert str(len(bars)) in tools.text(NAME)
    bar = tools.child(0)
    assert bars[0].label.rstrip(".") in bar.text(NAME)
    assert f"step {bars[0].step}" in bar.text(NAME)
    assert bar.parent().text(NAME) == tools.text(NAME)
    assert tools.indexOfChild(bar) == 0
    lanes.activateWindow()
    lanes.setFocus()
    qtbot.waitUntil(lanes.hasFocus)
    qtbot.keyClick(lanes, Qt.Key.Key_Right)
    assert face.focusChild().state().selected


def test_a_lane_that_is_folded_away_says_nothing_more(lanes: LanesView) -> None:
    QAccessible.queryAccessibleInterface(lanes)
    beyond = lanes.spoken_parts.face((9, 0))
    assert (beyond.isValid(), beyond.text(NAME), beyond.childCount()) == (False, "", 0)
    assert beyond.rect().isEmpty()


def test_another_run_and_a_closed_window_leave_nothing_behind(qtbot: QtBot) -> None:
    view = TimelineView()
    view.show_timeline(Timeline(invoices(40)))
    face = QAccessible.queryAccessibleInterface(view)
    numbers = [QAccessible.uniqueId(face.child(place)) for place in range(face.childCount())]
    assert QAccessible.accessibleInterface(numbers[0]) is not None
    view.show_timeline(Timeline(invoices(1)))
    gc.collect()
    assert {QAccessible.accessibleInterface(number) for number in numbers} == {None}
    last = QAccessible.uniqueId(face.child(0))
    del face
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert QAccessible.accessibleInterface(last) is None


def test_the_key_that_moves_has_the_row_read_out(qtbot: QtBot, view: TimelineView) -> None:
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.spoken_at(QPoint(view.width() // 2, 2)) is not None
    finally:
        QAccessible.setActive(was)


FIRST = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
app = QApplication(["workbench"])
QAccessible.setActive(True)
from workbench.ui.widgets.timeline import LanesView, TimelineView
print([QAccessible.queryAccessibleInterface(kind()).role().name for kind in (LanesView, TimelineView)])
"""


def test_a_screen_reader_that_listens_from_the_start_hears_them_too() -> None:
    outcome = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=False, timeout=60)
    assert outcome.stdout.strip() == "['Chart', 'List']", outcome.stderr


def test_what_folds_away_is_called_expanded_and_can_be_pressed_from_afar(qtbot: QtBot) -> None:
    section = Section("Form of the answer", is_open=False)
    qtbot.addWidget(section)
    face = QAccessible.queryAccessibleInterface(section.header)
    assert face.text(NAME) == "Form of the answer"
    assert (face.role(), face.state().collapsed, face.state().checkable) == (Role.Button, True, False)
    face.doAction(face.actionNames()[0])
    assert section.is_open
    assert (face.state().expanded, face.state().collapsed) == (True, False)


def test_what_ran_when_its_engine_ended_is_said_to_be_cut_off(view: TimelineView, lanes: LanesView) -> None:
    timeline = Timeline(Tape().start().begin_step().request().events)
    view.show_timeline(timeline)
    lanes.show_timeline(timeline)
    row = QAccessible.queryAccessibleInterface(view).child(len(timeline.rows) - 1)
    bar = QAccessible.queryAccessibleInterface(lanes).child(0).child(0)
    assert ". running. " in row.text(NAME)
    assert ". running. " in bar.text(NAME)
    for part in (view, lanes):
        part.show_cut_off(True)
    assert ". cut off. " in row.text(NAME)
    assert ". cut off. " in bar.text(NAME)
    assert "running" not in row.text(NAME) + bar.text(NAME) + view.accessibleDescription()
    last = timeline.rows[-1]
    assert "cut off" in row_tip(last, is_cut_off=True)
    assert "cut off" in bar_tip(timeline.bars[-1], last.at + 1, is_cut_off=True)
    key = next(iter(timeline.steps))
    assert ". cut off. " in step_sentence(key, is_cut_off=True)
