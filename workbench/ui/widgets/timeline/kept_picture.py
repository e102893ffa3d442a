"""A picture of what is costly to draw, kept until it is another."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap


class KeptPicture:
    """Draws once; as long as it was not told to forget, and the place is the same, the next time costs a copy."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._place: Hashable = None

    def forget(self) -> None:
        """Draw anew the next time."""
        self._picture = None

    def paint(
        self, painter: QPainter, size: QSize, ground: QColor, place: Hashable, draw: Callable[[QPainter], None]
    ) -> None:
        """Paint what `draw` draws upon the ground; `place` is all that it depends on and that may change unsaid."""
        if size.isEmpty():
            return  # the lanes have no room at all: nothing can be painted upon
        ratio = painter.device().devicePixelRatioF()
        if self._picture is None or self._place != (place, size, ratio):
            self._picture, self._place = QPixmap(size * ratio), (place, size, ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(ground)
            inner = QPainter(self._picture)
            inner.setRenderHints(painter.renderHints())
            draw(inner)
            inner.end()
        painter.drawPixmap(QPoint(0, 0), self._picture)
