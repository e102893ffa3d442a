"""The first minutes: from a new home to a stepped real run, in three actions at most, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.window.debugger.desk import Desk


def began(desk: Desk) -> None:
    """What stands there after the sample was asked for."""
    desk.stands("paused")
    window = desk.program.window
    assert window.pages.currentWidget() is desk.program.panels.run_page
    assert "context_built" not in desk.kinds, "it stands at its entry"


def stepped(desk: Desk) -> None:
    assert "context_built" in desk.kinds
    assert desk.run.status == "paused"


@pytest.mark.story
@pytest.mark.slow
def test_a_new_home_leads_to_a_stepped_run_by_mouse(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    window, welcome = desk.program.window, desk.program.panels.welcome
    assert window.pages.currentWidget() is welcome
    desk.click(welcome.offers["sample"].button)
    began(desk)
    last, into = desk.run.last, window.run_bar.widgetForAction(window.actions_by_name["into"])
    desk.qtbot.mouseClick(into, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.run.last > last)
    desk.stands("paused")
    stepped(desk)


@pytest.mark.story
@pytest.mark.slow
def test_a_new_home_leads_to_a_stepped_run_by_keyboard(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    window, button = desk.program.window, desk.program.panels.welcome.offers["sample"].button
    window.activateWindow()
    desk.until(window.isActiveWindow)
    for _ in range(60):
        if QApplication.focusWidget() is button:
            break
        desk.qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button, "Tab leads to it"
    desk.qtbot.keyClick(button, Qt.Key.Key_Space)
    began(desk)
    desk.key("F11", "paused")
    stepped(desk)
