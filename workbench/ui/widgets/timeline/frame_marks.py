"""How sub-agents' frames are told apart in the list: indented, with a line of their own make, and by name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from workbench.domain.timeline_rows import FrameSpan
from workbench.ui.scale import px, space
from workbench.ui.theme import mixed
from workbench.ui.theme_colours import Colours

DEEPEST = 4
"""Frames deeper than that are indented no further."""
_WIDEST = 130
_DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1.2, 1.8), (6, 2, 1.2, 2), (2.5, 2.5), (8, 3))
"""One for each colour, so that frames differ without it too; none: a whole line."""


def indent_of(depth: int) -> int:
    """Return how far in the rows of a frame begin, each further in than the one that it is within."""
    return min(depth, DEEPEST) * space(4)


def colour_of(colours: Colours, agent: int) -> QColor:
    """Return the colour of a sub-agent."""
    return QColor(colours.agents[agent % len(colours.agents)])


def pen_of(colours: Colours, agent: int, width: float) -> QPen:
    """Return the pen of a sub-agent's line: its colour and its dashes."""
    pen = QPen(colour_of(colours, agent), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := _DASHES[agent % len(_DASHES)]:
        pen.setDashPattern(dashes)
    return pen


def paint_lines(painter: QPainter, area: QRect, left: int, chain: list[FrameSpan], colours: Colours) -> None:
    """Draw the line of each frame that a row is within, the outermost at the left."""
    for span in chain:
        x = left + indent_of(span.depth) - space(2)
        painter.setPen(pen_of(colours, span.agent, 2.5))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 1))


def paint_name(painter: QPainter, room: QRect, span: FrameSpan, colours: Colours) -> int:
    """Draw a frame's name in its colour, framed, at the left of a room; return how much of it that takes."""
    metrics = QFontMetrics(painter.font())
    text = metrics.elidedText(span.name, Qt.TextElideMode.ElideRight, px(_WIDEST))
    width = metrics.horizontalAdvance(text) + space(3)
    if width > room.width() // 2:
        return 0
    height = metrics.height() + 3
    box = QRectF(room.left(), room.center().y() - height / 2 + 0.5, width, height)
    ink = colour_of(colours, span.agent)
    painter.setPen(mixed(ink.name(), colours.base, 0.55))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width + space(2)
