"""Icons: QtAwesome's codicons, drawn in the colour that text has, whatever the theme.

QtAwesome itself takes half a second to import, for fonts that are not used here, so its codicon font and the table of
its characters are read from its folder without importing it, and not before `load` is called after the first paint.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

_loaded: dict[str, str] = {}
"""Character by name, and the font's family under the empty name."""


def load() -> None:
    """Read the font and let the icons that are on the screen appear. Where it is missing, buttons keep their words."""
    if not _loaded:
        _loaded.update(_read())
        for widget in QApplication.allWidgets():
            widget.update()


@cache
def icon(name: str) -> QIcon:
    """Return a codicon by its name (`debug-continue`); empty until `load` was called."""
    return QIcon(_Codicon(name))


def names() -> frozenset[str]:
    """Return the names there are; none before `load`."""
    return frozenset(name for name in _loaded if name)


def glyph(name: str) -> tuple[str, str]:
    """Return the font's family and the character of a codicon, for painting; empty strings where there is none."""
    return _loaded.get("", ""), _loaded.get(name, "")


def _read() -> dict[str, str]:
    found = importlib.util.find_spec("qtawesome")
    for folder in found.submodule_search_locations or () if found else ():
        fonts = Path(folder, "fonts")
        for font, table in zip(sorted(fonts.glob("codicon*.ttf")), sorted(fonts.glob("codicon*.json")), strict=False):
            number = QFontDatabase.addApplicationFont(str(font))
            families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            if families:
                codes: dict[str, str] = json.loads(table.read_text("utf-8"))
                return {"": families[0], **{name: chr(int(code, 16)) for name, code in codes.items()}}
    return {}


class _Codicon(QIconEngine):
    """Draws one character of the font, in the palette of the moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Codicon(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        family, character = glyph(self._name)
        if not character:
            return
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        font = QFont(family)
        font.setPixelSize(max(1, rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(QGuiApplication.palette().color(group, QPalette.ColorRole.ButtonText))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()  # a button that has no room asks for that, and nothing can be painted upon it
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn
