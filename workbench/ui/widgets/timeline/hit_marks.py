"""What is drawn for words that were looked for, for bookmarks, and for where a run stands still."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF

from workbench.ui.theme import mixed
from workbench.ui.theme_colours import Colours
from workbench.ui.word_places import places_of

_STRIPE = 3


class Marked(NamedTuple):
    """What is marked in list and lanes. Rows are named by their first events."""

    needle: str = ""
    """Words that are marked where they show, case-folded."""
    hits: Collection[int] = ()
    """Rows in whose whole texts they stand."""
    hit_rows: Sequence[int] = ()
    """The same rows as indices, in their order."""
    notes: Mapping[int, str] = {}
    """Rows with a bookmark, and what is noted there."""


def paint_words(painter: QPainter, room: QRect, text: str, needle: str, colours: Colours) -> None:
    """Draw a ground behind each place of `needle` in a text that is drawn from the left of a room on."""
    if not needle:
        return
    metrics = QFontMetrics(painter.font())
    for begin, end in places_of((needle,), text):
        left = room.left() + metrics.horizontalAdvance(text[:begin])
        width = metrics.horizontalAdvance(text[begin:end])
        box = QRectF(left - 1, room.center().y() - metrics.height() / 2 + 1, width + 2, metrics.height())
        painter.fillRect(box, mixed(colours.marker, colours.base, 0.38))


def paint_stripe(painter: QPainter, area: QRect, colours: Colours) -> None:
    """Draw at the right of a row that words stand in its texts."""
    painter.fillRect(
        QRect(area.right() - _STRIPE + 1, area.top() + 2, _STRIPE, area.height() - 4), QColor(colours.marker)
    )


def paint_bookmark(painter: QPainter, left: float, middle: float, colours: Colours) -> None:
    """Draw a ribbon; its ground is the marker's colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.marker))
    points = ((0, -6), (8, -6), (8, 6), (4, 2.5), (0, 6))
    painter.drawPolygon(QPolygonF([QPointF(left + x, middle + y) for x, y in points]))


def paint_pointer(painter: QPainter, width: int, area: QRect, colours: Colours, *, has_mark: bool) -> None:
    """Draw in a gutter's room for dots the arrow of what a run goes on with; with a dot in it where a breakpoint is."""
    middle = QPointF(width / 2 + 2, area.center().y() + 0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.marker))
    points = ((-6, -4.5), (1, -4.5), (6.5, 0), (1, 4.5), (-6, 4.5))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))
    if has_mark:
        painter.setBrush(QColor(colours.failed))
        painter.drawEllipse(middle + QPointF(-1, 0), 3, 3)
