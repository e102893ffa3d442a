"""A thin bar that is filled as far as something is used up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from workbench.ui.scale import px
from workbench.ui.theme import colours_of

NEARLY_FULL = 0.85
"""Share from which on the bar warns."""


class Bar(QWidget):
    """A thin horizontal bar filled from the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = 0.0
        self.setFixedSize(px(104), px(6))

    def set_fill(self, fill: float) -> None:
        """Fill a share of 0 to 1."""
        self._fill = fill
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the groove and the filled part, in the warning colour from 85 % on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        area.setWidth(area.width() * self._fill)
        is_full = self._fill >= NEARLY_FULL
        painter.setBrush(
            QColor(colours_of(self).lanes["human"]) if is_full else self.palette().color(QPalette.ColorRole.Highlight)
        )
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
