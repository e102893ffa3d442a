"""The strip above the lanes: the whole run in a few pixels, what went wrong in it, and which part the lanes show."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from workbench.domain.timeline_landmarks import Landmarks
from workbench.domain.timeline_rows import LANES, Row
from workbench.ui.scale import px
from workbench.ui.theme import mixed
from workbench.ui.theme_colours import Colours
from workbench.ui.widgets.timeline.lane_bars import LaneBars
from workbench.ui.widgets.timeline.time_scale import TimeScale

_BAR = 4.0
_TICK = 2.0
_DENSE, _MUCH = 4, 4
"""Ticks that would cover more than one part of so many are so many pixels high, so that the run stays in sight."""


class Ticks(NamedTuple):
    """Rows that are marked in the strip and above the axis, as indices in their order."""

    landmarks: Landmarks
    hits: Sequence[int] = ()
    notes: Sequence[int] = ()


def places(marked: Sequence[int], rows: Sequence[Row], scale: TimeScale, left: float, right: float) -> Iterator[float]:
    """Yield where marked rows begin, from pixel to pixel, one for each two pixels at most."""
    at = bisect_left(marked, scale.at(left), key=lambda index: rows[min(index, len(rows) - 1)].at)
    while at < len(marked):
        x = scale.x(rows[min(marked[at], len(rows) - 1)].at)
        if x > right:
            return
        yield x
        beyond = scale.at(x + _TICK)
        at = max(at + 1, bisect_left(marked, beyond, at, key=lambda index: rows[min(index, len(rows) - 1)].at))


class Overview:
    """Paints the strip; what it shows of the run is kept as a picture until something changes."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """Paint anew the next time."""
        self._picture = None

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        colours: Colours,
        scale: TimeScale,
        bars: LaneBars,
        rows: Sequence[Row],
        ticks: Ticks,
        window: tuple[float, float] | None,
    ) -> None:
        """Paint it; `scale` is that of the strip, `window` what the lanes show, in its pixels; None: all."""
        ratio = painter.device().devicePixelRatioF()
        if self._picture is None or self._picture.deviceIndependentSize() != area.size():
            self._picture = QPixmap((area.size() * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(QColor(colours.window))
            inner = QPainter(self._picture)
            self._paint_run(inner, area.width(), area.height(), colours, scale, bars, rows, ticks)
            inner.end()
        painter.drawPixmap(area.topLeft(), self._picture)
        painter.setPen(QColor(colours.border))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if window is not None:
            self._paint_window(painter, area, colours, window)

    @staticmethod
    def _paint_window(painter: QPainter, area: QRectF, colours: Colours, window: tuple[float, float]) -> None:
        left, right = area.left() + window[0], area.left() + window[1]
        shade = QColor(colours.base)
        shade.setAlpha(165)
        painter.fillRect(QRectF(area.left(), area.top(), left - area.left(), area.height()), shade)
        painter.fillRect(QRectF(right, area.top(), area.right() - right, area.height()), shade)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)  # what was painted before may have left one, a measure does
        painter.drawRect(QRectF(left, area.top() + 0.5, max(3.0, right - left), area.height() - 1.5))

    @staticmethod
    def _paint_run(
        painter: QPainter,
        width: float,
        height: float,
        colours: Colours,
        scale: TimeScale,
        bars: LaneBars,
        rows: Sequence[Row],
        ticks: Ticks,
    ) -> None:
        agents = mixed(colours.agents[0], colours.window, 0.6)
        used = [lane for lane in LANES if lane == LANES[0] or (lane in bars.by_lane and bars.by_lane[lane].bars)]
        line = px(_BAR) + 1
        first = (height - len(used) * line + 1) / 2
        for lane, lined in bars.by_lane.items():
            place = used.index(lane) if lane in used else 0
            colour = mixed(colours.lanes[lane], colours.window, 0.75) if lane in LANES else agents
            for _, begin, end in lined.in_view(scale, 0, width):
                painter.fillRect(QRectF(begin, first + place * line, max(1.0, end - begin), px(_BAR)), colour)
        marks: tuple[tuple[Sequence[int], str, float, float], ...] = (
            (ticks.landmarks.rows("error"), colours.failed, 0, height),
            (ticks.landmarks.rows("stop"), colours.lanes["model"], height / 2, height / 2),
            (ticks.notes, colours.marker, 0, height / 2),
            (ticks.hits, colours.marker, 0, px(4)),
        )
        for marked, colour_name, top, high in marks:
            found = list(places(marked, rows, scale, 0, math.inf))
            high = min(high, px(_DENSE)) if len(found) * _TICK > width / _MUCH else high
            for x in found:
                # What is last of a run begins at its end or after its last bar, where a tick would lie outside.
                painter.fillRect(QRectF(min(x, width - _TICK), top, _TICK, high), QColor(colour_name))
