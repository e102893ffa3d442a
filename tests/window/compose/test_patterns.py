"""Beginning with a pattern, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.settings.patterns import patterns
from workbench.ui.dialogs.patterns import PatternsDialog
from workbench.ui.widgets.welcome import Welcome


def test_the_chosen_pattern_is_told_and_says_what_it_is_for(qtbot: QtBot) -> None:
    rows = patterns()
    dialog = PatternsDialog(rows)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    chosen: list[str] = []
    dialog.chosen.connect(chosen.append)
    dialog.open()
    assert dialog.about.whole == rows[0].about
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.about.whole == rows[1].about
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen == [rows[1].file]
    assert not dialog.isVisible()


def test_the_welcome_page_offers_patterns(qtbot: QtBot) -> None:
    page = Welcome()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.patterns_requested):
        page._patterns.click()
