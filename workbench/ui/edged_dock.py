"""A dock that has an edge while it floats."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget


class EdgedDock(QDockWidget):
    """Draws its edge itself: Qt leaves that to the system, which gives none to a dock with a title of its own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge in the room that the style sheet's border leaves for it."""
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()
