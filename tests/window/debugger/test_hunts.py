"""Recorded runs with a planted mistake: with the window alone each leads to the faulty step in six actions at most."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.window.debugger.desk import LONG, Desk
from workbench.ui.widgets.debugging.plan_dialog import PlanDialog

MOST = 6


def find_line(desk: Desk) -> QLineEdit:
    return desk.program.panels.list_page.find_bar.line


class Hunter:
    """Counts what a person does."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.actions: list[str] = []

    def press(self, keys: str) -> None:
        self.actions.append(keys)
        self.desk.key(keys)
        self.desk.quiet()

    def type(self, words: str) -> None:
        """Type into what has the keyboard, and wait until all is looked through."""
        self.actions.append(f"type {words}")
        finding = self.desk.program.timeline_tools.finding
        self.desk.until(lambda: QApplication.focusWidget() is find_line(self.desk))
        self.desk.qtbot.keyClicks(find_line(self.desk), words)
        self.desk.until(lambda: finding.words == words and not finding.is_looking)

    @property
    def row(self):
        return self.desk.debugger.viewing.row


@pytest.fixture
def hunt(open_desk: Callable[[], Desk]) -> Callable[[str], Hunter]:
    """Opens a recorded run from the menu, or runs a sample to its end."""

    def begun(action: str) -> Hunter:
        desk = open_desk()
        desk.act(action)
        desk.qtbot.waitUntil(lambda: desk.run.status == "not_reached" and not desk.run.has_gap, timeout=LONG)
        desk.quiet()
        return Hunter(desk)

    return begun


def test_an_argument_from_a_stale_summary(hunt) -> None:
    hunter = hunt("recording_summary")
    assert len(hunter.desk.run.timeline.steps) == 64
    hunter.press("Alt+Shift+F6")
    hunter.press("Alt+Shift+F6")
    assert (hunter.row.step, hunter.row.phase) == (33, "observe")
    segment = hunter.desk.program.panels.inspector.context.segment
    hunter.desk.until(lambda: "discount of 5 %" in segment.whole)
    hunter.press("Ctrl+F")
    hunter.type("0.95")
    assert (hunter.row.step, hunter.row.call) == (34, "c34.1")
    assert len(hunter.actions) <= MOST


def test_a_sub_agent_that_loops(hunt) -> None:
    hunter = hunt("recording_loop")
    hunter.press("Home")
    hunter.press("Alt+F8")
    shown = hunter.row
    assert any(badge.text == "no progress" for badge in shown.badges)
    assert shown.frame == next(iter(hunter.desk.run.timeline.frames))
    assert "Where is paper 9?" in "".join(each.said for each in hunter.desk.run.timeline.steps)
    assert len(hunter.actions) <= MOST


def test_a_result_that_is_misread(hunt) -> None:
    hunter = hunt("hunt_unit")
    hunter.press("Alt+Shift+F8")
    assert hunter.row.phase == "evaluate"
    hunter.press("Ctrl+F")
    hunter.type("69.3")
    assert hunter.row.step == 38
    assert hunter.row.phase == "act"
    result = hunter.desk.program.panels.inspector.call
    hunter.desk.until(lambda: "69.3 °F" in result.result.whole)
    assert len(hunter.actions) <= MOST


def test_a_recording_is_read_once_and_then_only_opened(hunt) -> None:
    desk = hunt("recording_unit").desk
    first = desk.run.run
    desk.until(lambda: desk.program.sessions.find(first) is not None)
    desk.act("welcome")
    assert desk.run.run is None
    desk.act("recording_unit")
    desk.until(lambda: desk.run.run == first)
    assert len(desk.program.sessions.rows) == 1
    assert desk.program.panels.notices.words() == []


@pytest.mark.story
def test_the_tour_leads_from_the_error_to_a_fork_and_a_comparison(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    tour, bar = desk.program.touring, desk.program.touring.bar
    window = desk.program.window
    desk.click(desk.program.panels.welcome.tour)
    places = iter(range(2, 10))

    def at_next() -> None:
        wanted = f"{next(places)} of 9"
        desk.qtbot.waitUntil(lambda: bar.place.text() == wanted, timeout=LONG)
        desk.quiet()

    at_next()
    assert "Alt+Shift+F8" in bar.words.whole
    desk.key("Alt+Shift+F8")
    at_next()
    desk.key("Alt+Shift+F6")
    desk.quiet()
    desk.key("Alt+Shift+F6")
    at_next()
    desk.qtbot.keyClick(desk.timeline, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not tour.is_on
    desk.act("tour")
    assert bar.place.text() == "4 of 9", "it goes on where it was left"
    desk.key("Ctrl+F")
    finding = desk.program.timeline_tools.finding
    desk.until(lambda: QApplication.focusWidget() is find_line(desk))
    desk.qtbot.keyClicks(find_line(desk), "0.95")
    desk.until(lambda: finding.words == "0.95" and not finding.is_looking)
    at_next()
    desk.key("Alt+Left")
    at_next()
    desk.key("Ctrl+Shift+K")
    dialog = desk.dialog(PlanDialog)
    desk.until(dialog.yes.isEnabled)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    at_next()
    desk.stands("paused")
    desk.key("F11")
    at_next()
    desk.key("Ctrl+Shift+C")
    at_next()
    assert window.pages.currentWidget() is desk.debugger.panels.compare
    bar.leave.click()
    assert not tour.is_on
