"""Tab leads to each control once, in the order in which one reads, and Shift+Tab back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.window.access.dialogs import MAKERS
from tests.window.access.tabbing import faults_of, reachable
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
