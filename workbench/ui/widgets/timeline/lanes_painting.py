"""Draws the lanes: bars, cut-out waits, time axis, current position."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from workbench.domain.timeline_rows import LANES, Bar, Lane
from workbench.domain.timeline_text import duration
from workbench.ui.theme import SMALL, SPACE, mixed, scaled
from workbench.ui.theme_colours import DARK, Colours
from workbench.ui.widgets.timeline.lane_bars import BAD, LaneBars
from workbench.ui.widgets.timeline.time_scale import TimeScale

NAMES: dict[Lane, str] = {"model": "Model", "tools": "Tools", "human": "Human"}
_TICK_GAP = 88.0
_STRIPE = 3.0
"""Height of the mark beneath a result that strangers can have written; the tip says so in words."""
_ROUND_FROM = 4.0
"""Pixels; thinner bars have square corners."""


class LanesPainter:
    """Heights, fonts and colours of the lanes."""

    def __init__(self, font: QFont) -> None:
        self.colours: Colours = DARK
        self.font = scaled(font, SMALL)
        metrics = QFontMetrics(self.font)
        self.left = metrics.horizontalAdvance("Human") + 6 * SPACE
        self.lane = max(26, metrics.height() + 2 * SPACE)
        self.axis = metrics.height() + 2 * SPACE
        self._metrics = metrics

    @property
    def height(self) -> int:
        """Of lanes and axis."""
        return 3 * self.lane + self.axis + 3 * SPACE

    def box(self, lane: Lane, left: float, right: float, depth: int = 0) -> QRectF:
        """Return where a bar of a lane stands; one that lies on others leaves their upper part to be seen."""
        height = self.lane - 10
        less = depth * height / 3
        top = 2 * SPACE + LANES.index(lane) * self.lane + 5
        return QRectF(left, top + less, max(2.0, right - left), height - less)

    def lane_at(self, y: float) -> Lane | None:
        """Return the lane at a height."""
        place = int((y - 2 * SPACE) // self.lane)
        return LANES[place] if y >= 2 * SPACE and place < len(LANES) else None

    def names(self, painter: QPainter, width: int) -> None:
        """Draw the lanes' names and what separates them."""
        painter.setFont(self.font)
        for lane in LANES:
            box = self.box(lane, 0, 0)
            line = box.bottom() + 5
            painter.setPen(mixed(self.colours.border, self.colours.base, 0.6))
            painter.drawLine(QPointF(self.left, line), QPointF(width, line))
            painter.setPen(QColor(self.colours.dim))
            area = QRectF(3 * SPACE, box.top(), self.left, box.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, NAMES[lane])

    def axis_marks(self, painter: QPainter, scale: TimeScale, shift: float, width: int) -> None:
        """Draw the seconds worked along the bottom."""
        step = scale.tick(_TICK_GAP)
        number = max(0, int((shift / max(scale.per_second, 1e-9) - _TICK_GAP) // step)) if not scale.gap_starts else 0
        top = 2 * SPACE + 3 * self.lane
        painter.setFont(self.font)
        last_right = -1e9
        while number * step <= scale.worked + step:
            x = scale.x_worked(number * step) - shift
            if x > width:
                break
            text = f"{number * step:g} s" if number * step < 60 else duration(number * step).replace(".0 s", " s")
            text_width = self._metrics.horizontalAdvance(text)
            if x > -text_width and x - last_right > 3 * SPACE:
                painter.setPen(mixed(self.colours.border, self.colours.base, 0.5))
                painter.drawLine(QPointF(self.left + x, 2 * SPACE), QPointF(self.left + x, top))
                painter.setPen(QColor(self.colours.dim))
                painter.drawText(QPointF(self.left + x, top + self._metrics.ascent() + SPACE), text)
                last_right = x + text_width
            number += 1

    def gaps(self, painter: QPainter, scale: TimeScale, shift: float, width: int) -> None:
        """Draw waits that are cut short, each with how long it was."""
        if scale.gap_width < 3:
            return
        first = bisect_left(scale.gap_ends, scale.at(shift))
        for start, end in zip(scale.gap_starts[first:], scale.gap_ends[first:], strict=True):
            x = self.left + scale.x(start) - shift
            if x > width:
                break
            box = QRectF(x, 2 * SPACE, scale.gap_width, 3 * self.lane)
            painter.fillRect(
                box, QBrush(mixed(self.colours.border_strong, self.colours.base, 0.5), Qt.BrushStyle.BDiagPattern)
            )
            text = duration(end - start)
            if self._metrics.horizontalAdvance(text) + SPACE > scale.gap_width:
                text = " ".join(text.split()[:2])
            if self._metrics.horizontalAdvance(text) <= scale.gap_width:
                label = QRectF(x, 2 * SPACE, scale.gap_width, self.lane)
                painter.setFont(self.font)
                painter.setPen(QColor(self.colours.dim))
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def bars(self, painter: QPainter, bars: LaneBars, scale: TimeScale, shift: float, width: int) -> None:
        """Draw the bars in view, those that went wrong over the others."""
        for rows in (bars.by_lane, bars.bad):
            for lane, row in rows.items():
                for bar, begin, end in row.in_view(scale, shift, shift + width):
                    left, right = self.left + begin - shift, self.left + end - shift
                    self._bar(painter, bar, self.box(lane, left, right, bars.depth(bar)))

    def _bar(self, painter: QPainter, bar: Bar, box: QRectF) -> None:
        if box.height() < self.lane - 10:
            painter.fillRect(box.adjusted(-1, -1.5, 1, 0), QColor(self.colours.base))
        if box.width() < _ROUND_FROM:
            painter.fillRect(box, self.colour(bar))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(bar))
        radius = min(3.0, box.width() / 2)
        painter.drawRoundedRect(box, radius, radius)
        if bar.untrusted:
            stripe = QRectF(box.left(), box.bottom() - _STRIPE, box.width(), _STRIPE)
            painter.fillRect(stripe, QColor(self.colours.tones["warning"].text))
        if bar.status in ("in doubt", "retried", "not run"):
            ink = QColor(self.colours.base)
            ink.setAlpha(130)
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, radius, radius)

    def colour(self, bar: Bar) -> QColor:
        """Return a bar's colour: its lane's, unless it went wrong."""
        if bar.status == "in doubt":
            return QColor(self.colours.in_doubt)
        if bar.status in BAD and bar.lane != "human":
            return QColor(self.colours.failed)
        return QColor(self.colours.lanes[bar.lane])

    def selected(self, painter: QPainter, box: QRectF) -> None:
        """Draw a frame around a bar."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.text), 1.5))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)

    def marker(self, painter: QPainter, x: float) -> None:
        """Draw the current position."""
        painter.setPen(QPen(QColor(self.colours.marker), 2))
        painter.drawLine(QPointF(self.left + x, SPACE), QPointF(self.left + x, 2 * SPACE + 3 * self.lane))
