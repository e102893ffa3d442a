"""F1 opens the page about what has the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.settings.files import resources
from workbench.ui.controllers.helping import FIRST, OF_DOCKS, Helping
from workbench.ui.dialogs.help import HelpWindow, slug
from workbench.ui.dock_names import DOCK_NAMES

FOLDER = resources() / "help"


@pytest.fixture
def help_window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(FOLDER)
    qtbot.addWidget(made)
    made.show()
    return made


def headings(text: str) -> set[str]:
    return {slug(line.lstrip("# ")) for line in text.splitlines() if line.startswith("#")}


def test_every_dock_has_a_page_and_the_heading_is_there() -> None:
    assert set(OF_DOCKS) == {dock.name for dock in DOCK_NAMES}
    for file, heading in (*OF_DOCKS.values(), (FIRST, "")):
        text = (FOLDER / file).read_text("utf-8")
        assert not heading or heading in headings(text), f"{file}#{heading}"


def test_what_has_the_focus_decides_the_page(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock, leaf = QDockWidget(window), QWidget(window)
    dock.setObjectName("dock_breakpoints")
    inside, button = QPushButton(), QPushButton(leaf)
    dock.setWidget(inside)
    helping = Helping(window, FOLDER, {leaf: "memory.md"})
    assert helping.about(inside) == ("debugging.md", "breakpoints-and-watches")
    assert helping.about(button) == ("memory.md", "")
    assert helping.about(None) == (FIRST, "")
    helping.show()
    assert helping.help is not None
    assert helping.help.isVisible()
    assert helping.help.shown == FIRST
    helping.help.close()


def test_pages_are_read_searched_and_linked_and_no_link_leads_out(help_window: HelpWindow, qtbot: QtBot) -> None:
    page = help_window.page
    help_window.show_in_front("debugging.md", "breakpoints-and-watches")
    assert "A breakpoint stops before a phase" in page.toPlainText()
    assert page.textCursor().block().text() == "Breakpoints and watches"
    page.anchorClicked.emit(QUrl("agents.md"))
    assert help_window.shown == "agents.md"
    qtbot.mouseClick(help_window.back, Qt.MouseButton.LeftButton)
    assert help_window.shown == "debugging.md"
    page.anchorClicked.emit(QUrl("https://evil.test/x"))
    assert help_window.shown == "debugging.md"
    assert QGuiApplication.clipboard().text() == "https://evil.test/x"
    assert "not opened" in help_window.told.whole
    page.anchorClicked.emit(QUrl("../../etc/passwd"))
    assert help_window.shown == "debugging.md"
    qtbot.keyClicks(help_window.search, "quarantine")
    found = [help_window.pages.item(row).text() for row in range(help_window.pages.count())]
    assert found
    assert len(found) < len(list(Path(FOLDER).glob("*.md")))
    help_window.pages.setCurrentRow(0)
    assert "quarantine" in page.toPlainText().casefold()
    help_window.search.setText("no page says this")
    assert help_window.told.whole == "No page says that."
