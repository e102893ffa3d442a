"""Sizes stand to each other as they did, in whatever order themes and zooms are chosen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.highlight import CodeView
from workbench.ui.theme import apply_theme
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
