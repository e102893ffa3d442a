"""The palette and quick open as they are typed into."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.ui.actions import ACTIONS
from workbench.ui.widgets.palette import Entry


def shown(popup) -> list[str]:
    return [popup.item_model.ranked(row).entry.title for row in range(popup.item_model.rowCount())]


def test_everything_can_be_done_and_opened_by_typing(desk, work) -> None:
    window, popup = desk.program.window, desk.program.keyboard.palette.popup
    assert window.actions_by_name.idle == frozenset(), "every action does something"
    desk.timeline.setFocus()
    inspector, listed = desk.program.panels.inspector, desk.program.panels.list_page.find_bar
    desk.key("Ctrl+F")
    assert (listed.isVisible(), inspector.find_bar.isVisible()) == (True, False)
    listed.end()
    window.activateWindow()
    inspector.tabs.tabBar().setFocus()
    desk.until(inspector.tabs.tabBar().hasFocus)
    desk.key("Ctrl+F")
    assert (listed.isVisible(), inspector.find_bar.isVisible()) == (False, True), "what has the focus is looked through"
    inspector.find_bar.end()
    desk.timeline.setFocus()

    desk.key("Ctrl+Shift+P")
    assert popup.line.text() == ">"
    assert len(shown(popup)) == len(ACTIONS)
    desk.qtbot.keyClicks(popup.line, "pause")
    pause = popup.current
    assert (pause.title, pause.aside, pause.key) == ("Pause", "Run", "F6")
    assert pause.why_not == "the run is not under way"
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible(), "what can't be done is not chosen"
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is desk.timeline, "the focus is where it was"

    last = desk.run.last
    desk.key("Ctrl+Shift+P")
    desk.qtbot.keyClicks(popup.line, "step ov")
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    desk.until(lambda: desk.run.last > last)
    desk.stands("paused")
    desk.key("Ctrl+Shift+P")
    assert shown(popup)[0] == "Step Over", "what was used last comes first"
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Escape)

    desk.key("Ctrl+P")
    desk.qtbot.keyClicks(popup.line, "write x")
    desk.until(lambda: "Write x" in shown(popup))
    popup.line.setText("problems")
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is None or window.docks["problems"].isVisible()

    desk.move("over")
    desk.key("Ctrl+G")
    desk.qtbot.keyClicks(popup.line, "1")
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert desk.debugger.viewing.row.step == 1
    desk.key("Ctrl+Shift+G")
    desk.qtbot.keyClicks(popup.line, "1")
    assert shown(popup) == ["#1"]
    desk.qtbot.keyClick(popup.line, Qt.Key.Key_Return)
    assert desk.timeline.current_seq == 1
    popup.line.clear()
    desk.key("Ctrl+Shift+G")
    desk.qtbot.keyClicks(popup.line, "99999")
    assert (shown(popup), popup.nothing.text()) == ([], "The open run has no such event.")
    desk.program.window.docks["sessions"].show()
    desk.program.panels.sessions.search.setFocus()
    assert not popup.isVisible(), "it closes where the focus goes elsewhere"


def test_what_was_open_before_the_engine_was_there_is_filled_then(desk, monkeypatch) -> None:
    palette, window = desk.program.keyboard.palette, desk.program.window

    async def kept() -> list[Entry]:
        return [Entry("goal:later", "A goal that is kept", lambda: None)]

    monkeypatch.setattr(palette._openable, "kept", kept)
    situation = window.actions_by_name.situation
    window.judge(situation._replace(engine_ready=False))
    palette.flows()["quick_open"]()
    desk.qtbot.keyClicks(palette.popup.line, "that is kept")
    assert shown(palette.popup) == []
    window.judge(situation)
    palette.engine_came()
    desk.until(lambda: shown(palette.popup) == ["A goal that is kept"])
