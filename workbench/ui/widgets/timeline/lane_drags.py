"""What dragging with the mouse does in the lanes: move, widen, measure, and the same in the strip above."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen

from workbench.domain.timeline_sums import between_line
from workbench.ui.scale import space
from workbench.ui.widgets.timeline.timed import TimedLanes

Way = Literal["move", "widen", "measure", "slide", "choose"]
"""In the lanes: move, widen to a stretch, measure it. In the strip: slide the window, choose another."""
_LEAST = 4
"""Pixels from which on a press is a drag."""


class _Drag(NamedTuple):
    way: Way
    x: float
    """Where it began."""
    at: float
    """The time there."""
    shift: int
    """How far the lanes were scrolled."""
    is_drag: bool = False


class DraggedLanes(TimedLanes):
    """Time that can be dragged. `measured` is kept until Esc or a click."""

    _drag: _Drag | None = None
    measured: tuple[float, float] | None = None
    """Two times between which everything is summed up."""
    _widened: tuple[float, float] | None = None

    def end_measuring(self) -> bool:
        """Show no measure any more; whether there was one."""
        was = self.measured is not None
        self.measured = None
        self.viewport().update()
        return was

    def _begin_drag(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        held = event.modifiers()
        if y < self._strip().height():
            window = self._window()
            inside = window is not None and window[0] <= x - self._painter.left <= window[1]
            at = self._strip_scale().at(x - self._painter.left)
            self._drag = _Drag("slide" if inside else "choose", x, at, self._shift())
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._drag = _Drag("measure", x, self._time_at(x), self._shift())
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._drag = _Drag("widen", x, self._time_at(x), self._shift())
        else:
            self._drag = _Drag("move", x, self._time_at(x), self._shift())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is held down."""
        drag, x = self._drag, event.position().x()
        if drag is None or not (drag.is_drag or abs(x - drag.x) >= _LEAST):
            return
        self._drag = drag._replace(is_drag=True)
        match drag.way:
            case "move":
                self.horizontalScrollBar().setValue(drag.shift - round(x - drag.x))
            case "slide":
                self._slide(drag, x)
            case "measure":
                self.measured = (drag.at, self._time_at(x))
            case "widen":
                self._widened = (drag.at, self._time_at(x))
            case "choose":
                self._widened = (drag.at, self._strip_scale().at(x - self._painter.left))
        self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Show what was dragged across in all of the width."""
        self._drag = None
        if self._widened is not None:
            chosen, self._widened = self._widened, None
            self.show_span(*chosen)
        self.viewport().update()

    def _slide(self, drag: _Drag, x: float) -> None:
        strip = self._strip_scale()
        begun = strip.x(self._scale.at(drag.shift))
        self.horizontalScrollBar().setValue(round(self._scale.x(strip.at(begun + x - drag.x))))

    def _time_at(self, x: float) -> float:
        at = self._scale.at(x - self._painter.left + self._shift())
        return min(max(at, self._scale.begin), self._scale.now)

    def _paint_drags(self, painter: QPainter) -> None:
        """Draw what is being chosen, and what is measured with its sums."""
        if self._widened is not None:
            strip = self._strip()
            scale = self._strip_scale()
            left, right = sorted(strip.left() + scale.x(at) for at in self._widened)
            self._paint_band(painter, QRectF(left, 0, right - left, strip.height()))
            if self._drag is not None and self._drag.way == "widen":
                self._paint_band(painter, self._band(self._widened))
        if self.measured is not None:
            band = self._band(self.measured)
            self._paint_band(painter, band)
            self._paint_sums(painter, band, between_line(self.between(*self.measured)))

    def _band(self, times: tuple[float, float]) -> QRectF:
        left, right = sorted(self._painter.left + self._scale.x(at) - self._shift() for at in times)
        return QRectF(left, self._painter.top - space(), right - left, self._painter.lanes_height + space())

    def _paint_band(self, painter: QPainter, band: QRectF) -> None:
        ground = QColor(self._painter.colours.accent)
        ground.setAlpha(45)
        painter.fillRect(band, ground)
        painter.setPen(QPen(QColor(self._painter.colours.accent), 1))
        painter.drawLine(band.topLeft(), band.bottomLeft())
        painter.drawLine(band.topRight(), band.bottomRight())

    def _paint_sums(self, painter: QPainter, band: QRectF, text: str) -> None:
        colours, metrics = self._painter.colours, QFontMetrics(self._painter.font)
        width, height = metrics.horizontalAdvance(text) + space(4), metrics.height() + space()
        most = self.viewport().width() - width - space()
        left = max(self._painter.left, min(most, band.center().x() - width / 2))
        box = QRectF(left, band.bottom() - height - 2, width, height)
        painter.setPen(QColor(colours.accent))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._painter.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
