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


def test_the_keyboard_begins_with_the_sample_or_with_what_is_to_be_mended(qtbot: QtBot) -> None:
    page = Welcome()
    qtbot.addWidget(page)
    page.show()
    assert page.first is page.offers["sample"].button
    page.show_trouble("settings.toml:1: This is not TOML.")
    assert page.first is page.mend
    page.mend.setFocus()
    page.show_trouble("")
    assert page.first is page.offers["sample"].button
    assert page.focusWidget() is page.first
    page.show_read_only(True)
    assert page.offers["sample"].state.text() == "nothing can be written here"
    assert not page.offers["sample"].button.isEnabled()
    page.show_read_only(False)
    assert page.offers["sample"].state.text() == "works now"
    assert page.offers["sample"].button.isEnabled()
