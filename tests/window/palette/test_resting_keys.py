"""What a person hears of a key whose action makes no sense now, and where keys lead back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from workbench.ui.situation import Situation


@pytest.fixture
def told(desk) -> list[str]:
    said: list[str] = []
    desk.program.panels.notices.told.connect(lambda _, text: said.append(text))
    return said


def test_a_key_that_does_nothing_now_says_why_and_esc_leads_back(desk, told) -> None:
    window, timeline = desk.program.window, desk.timeline
    desk.until(lambda: window.focusWidget() is timeline)
    desk.key("F6")
    assert told[-1] == "Pause: the run is not under way."
    timeline.select(1)  # the head of the run, which is no step
    desk.key("F9")
    assert told[-1] == "Toggle Breakpoint: no row of a step is selected."
    count = len(told)
    desk.key("Ctrl+J")
    assert len(told) == count, "a key of nothing stays silent"
    assert any("Toggle Breakpoint" in said for said in desk.program.panels.notices.words())
    timeline.follow()
    desk.key("F10", "paused")
    assert desk.program.panels.notices.words() == [], "what was said of how it stood before is gone"
    assert len(told) == count, "a key that does something says nothing more"

    edit = desk.panels.edit
    desk.key("Ctrl+Shift+E")
    desk.until(lambda: edit.isVisible() and edit.thing is not None)
    window.activateWindow()
    desk.until(lambda: edit.isAncestorOf(QApplication.focusWidget()))
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert edit.isHidden()
    desk.until(timeline.hasFocus)

    desk.act("settings")
    desk.until(lambda: not timeline.isVisible())
    desk.key("Alt+0")
    desk.until(timeline.hasFocus)
    assert window.pages.currentWidget() is desk.program.panels.run_page

    pressed: list[bool] = []
    button = QPushButton("Press", desk.program.panels.run_page)
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.setFocus()
    desk.until(button.hasFocus)
    desk.qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [True], "Return presses what has the focus, once"
    button.deleteLater()
    timeline.setFocus()

    window.actions_by_name.judge(Situation(engine_ready=True, session=True, status="waiting"))
    desk.key("F5")
    assert told[-1] == "Continue: what waits for you must be answered first."
