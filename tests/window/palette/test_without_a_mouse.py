"""All of debugging by keys alone: step, breakpoint, edit what comes next, fork, compare."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from workbench.ui.widgets.debugging.plan_dialog import PlanDialog


def press(desk, keys: str) -> None:
    """Press keys where the focus is; the platform without a screen may have forgotten which window is in front."""
    desk.program.window.activateWindow()
    desk.until(desk.program.window.isActiveWindow)
    for stroke in keys.split(", "):
        combination = QKeySequence(stroke)[0]
        desk.qtbot.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


@pytest.mark.story
def test_a_run_is_debugged_by_keys_alone(desk, work) -> None:
    window = desk.program.window
    window.activateWindow()
    desk.until(window.isActiveWindow)
    first = desk.run.run

    desk.key("Alt+0")
    desk.until(desk.timeline.hasFocus)
    desk.key("F10", "paused")
    press(desk, "Home")
    assert desk.timeline.current_seq == 1
    while desk.debugger.viewing.row.phase != "act":
        press(desk, "Down")
    desk.quiet()
    press(desk, "F9")
    desk.until(lambda: [point.tool for point in desk.debugger.breakpoints.armed.each] == ["files.list"])
    desk.key("Alt+6")
    desk.until(desk.panels.breakpoints.tree.hasFocus)
    press(desk, "Home")
    press(desk, "Del")
    desk.until(lambda: not desk.debugger.breakpoints.armed.each)
    desk.key("Ctrl+F6")
    assert not desk.panels.breakpoints.isAncestorOf(QApplication.focusWidget()), "the next panel has the focus"

    desk.key("Alt+0")
    press(desk, "End")
    desk.quiet()
    desk.key("F11", "paused")
    desk.key("F11", "paused")
    assert desk.run.place.before == "act"
    desk.key("Ctrl+Shift+E")
    edit = desk.panels.edit
    desk.until(lambda: edit.thing is not None and edit.thing.target == "arguments")
    window.activateWindow()
    desk.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    assert QApplication.focusWidget().accessibleName() == "path", "the first argument's field"
    while QApplication.focusWidget().accessibleName() != "content":
        press(desk, "Tab")
    typed = QApplication.focusWidget()
    assert isinstance(typed, QPlainTextEdit)
    assert typed.toPlainText() == "wrong"
    press(desk, "Ctrl+A")
    desk.qtbot.keyClicks(typed, "right")
    desk.until(edit.apply.isEnabled)
    press(desk, "Ctrl+Return")
    desk.until(lambda: "edited" in desk.kinds)
    desk.stands("paused")
    desk.key("F5", "reached", "not_reached")
    assert (work / "x.txt").read_text() == "right"

    desk.key("Ctrl+G")
    desk.qtbot.keyClicks(desk.program.keyboard.palette.popup.line, "1")
    press(desk, "Return")
    desk.quiet()
    assert desk.debugger.viewing.row.step == 1
    desk.key("Ctrl+Shift+K")
    dialog = desk.dialog(PlanDialog)
    desk.until(lambda: dialog.yes.isEnabled())
    desk.qtbot.keyClick(dialog.yes, Qt.Key.Key_Return)
    desk.until(lambda: desk.run.run != first)
    desk.stands("paused", "reached", "not_reached")
    desk.until(window.actions_by_name["compare"].isEnabled)
    desk.key("Ctrl+Shift+C")
    desk.until(desk.panels.compare.isVisible)
    window.activateWindow()
    desk.until(lambda: desk.panels.compare.isAncestorOf(QApplication.focusWidget()))
    press(desk, "Esc")
    assert not desk.panels.compare.isVisible()
