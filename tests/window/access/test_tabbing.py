"""Tab leads to each control once, in the order in which one reads, and Shift+Tab back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.window.access.dialogs import MAKERS
from tests.window.access.tabbing import reachable, read_from, tabbed, turned_back
from tests.window.access.walk import path_of
from workbench.ui.dialogs.help import HelpWindow


def test_tab_goes_through_every_dialog_as_one_reads(qtbot: QtBot) -> None:
    found, kept = [], []
    for kind, make in MAKERS.items():
        if kind is HelpWindow:
            continue  # Tab goes through the links of its page as well
        dialog = make()
        qtbot.addWidget(dialog)
        kept.append(dialog)  # collected in the midst of the next one's making it would be torn from under Qt
        dialog.show()
        found += faults_of(qtbot, dialog)
        dialog.hide()
    assert not found, "\n".join(found)


def test_tab_goes_through_every_page_as_one_reads(desk, qtbot: QtBot) -> None:
    window = desk.program.window
    desk.move("over")
    found = faults_of(qtbot, window)
    for name in ("plugins", "secrets", "connections", "memory", "search", "inbox"):
        desk.act(name)
        desk.quiet()
        found += faults_of(qtbot, window)
    assert not found, "\n".join(dict.fromkeys(found))


def faults_of(qtbot: QtBot, window: QWidget) -> list[str]:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wanted = reachable(window)
    order = tabbed(qtbot, wanted[0])
    back = tabbed(qtbot, order[0], Qt.Key.Key_Backtab)
    missed = [f"missed: {path_of(each)}" for each in wanted if each not in order]
    same = back == order[:1] + order[:0:-1]
    return missed + turned_back(read_from(order)) + ([] if same else [f"another way back: {path_of(order[0])}"])


def test_the_focus_is_seen_wherever_it_is(qtbot: QtBot) -> None:
    unseen, kept = [], []
    for kind, make in MAKERS.items():
        dialog = make()
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        for widget in reachable(dialog):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            focused = widget.grab().toImage()
            widget.clearFocus()
            if widget.grab().toImage() == focused:
                unseen.append(f"{kind.__name__}: {path_of(widget)}")
        dialog.hide()
    assert not unseen, "\n".join(dict.fromkeys(unseen))
