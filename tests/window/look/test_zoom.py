"""Sizes stand to each other as they did, in whatever order themes and zooms are chosen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.highlight import CodeView
from workbench.ui.theme import apply_theme
from workbench.ui.tight import Tight
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.parts import Heading, Text
from workbench.ui.zooming import show_zoom


def test_fonts_of_their_own_keep_their_size_through_themes_and_zooms(qtbot: QtBot, qapp: QApplication) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    parts = [CodeView(), Heading("One"), Text("Two")]
    for part in parts:
        column.addWidget(part)
    box.show()

    def sizes() -> list[float]:
        return [part.font().pointSizeF() for part in parts]

    try:
        first = sizes()
        steps = [("dark", 100), ("dark", 150), ("light", 150), ("light", 100), ("contrast-dark", 200), ("dark", 100)]
        for (_, before), (theme, percent) in pairwise([("dark", 100), *steps]):
            apply_theme(qapp, theme)
            assert sizes() == pytest.approx([size * before / 100 for size in first], rel=0.01), theme
            show_zoom(qapp, percent)
            assert sizes() == pytest.approx([size * percent / 100 for size in first], rel=0.01), (theme, percent)
    finally:
        show_zoom(qapp, 100)
        apply_theme(qapp, "dark")


def test_an_empty_panel_has_no_gaps_after_zooming_there_and_back(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    for name in ("sample", "new"):
        QAction(name, window).setObjectName(name)
    empty = Empty("Which agents are at work, in which step and call, once a run is open.", ("sample", "new"))
    dock = QDockWidget("Panel", window)
    dock.setWidget(Tight(empty))
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(500, 400)
    window.show()

    def places() -> list[int]:
        qapp.processEvents()
        return [empty.words.height(), *(button.mapTo(empty, QPoint()).y() for button in empty.buttons)]

    qtbot.waitUntil(lambda: places()[0] == empty.words.heightForWidth(empty.words.width()))
    first = places()
    try:
        for percent in (150, 200, 110, 80, 100):
            show_zoom(qapp, percent)
            qtbot.waitUntil(lambda: places()[0] == empty.words.heightForWidth(empty.words.width()))  # and no more
    finally:
        show_zoom(qapp, 100)
    qtbot.waitUntil(lambda: places() == first)
