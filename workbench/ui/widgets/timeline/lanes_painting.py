"""Draws the lanes: bars, cut-out waits, time axis, current position."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from workbench.domain.timeline_rows import LANES, Bar, FrameSpan
from workbench.domain.timeline_text import duration
from workbench.ui.scale import SMALL, px, space
from workbench.ui.theme import mixed, scaled
from workbench.ui.theme_colours import DARK, Colours
from workbench.ui.widgets.timeline.frame_marks import colour_of, pen_of
from workbench.ui.widgets.timeline.lane_bars import BAD, RETRIES, ROOT_TRACKS, LaneBars, Track
from workbench.ui.widgets.timeline.time_scale import TimeScale

Fits = Callable[[Bar], bool]
_TICK_GAP = 88.0
_STRIPE = 3.0
"""Height of the mark beneath a result that strangers can have written; the tip says so in words."""
_POINT = 4
"""Pixels of the point above a bar that went wrong."""
_WIDEST_NAME = 120
_NEST = 10
"""Pixels that a sub-agent's name is further in than that of the one that it works for."""
_ROUND_FROM = 4.0
"""Pixels; thinner bars have square corners."""


class LanesPainter:
    """Heights, fonts and colours of the lanes."""

    def __init__(self, font: QFont) -> None:
        self.colours: Colours = DARK
        self.font = scaled(font, SMALL)
        metrics = QFontMetrics(self.font)
        self._tracks: tuple[Track, ...] = ROOT_TRACKS
        self._places: dict[str, int] = {}
        self.lane = max(px(26), metrics.height() + space(2))
        self._above, self._high = px(5), self.lane - px(10)
        self.axis = metrics.height() + space(2)
        self._metrics = metrics
        self.strip = px(22)
        """Height of the strip above the lanes."""
        self.top = self.strip + space(2)
        """Where the lanes begin, below the strip that shows the whole run."""
        self.fits: Fits | None = None
        """Bars that do not fit are drawn pale."""
        self.set_tracks(ROOT_TRACKS)

    def set_tracks(self, tracks: Sequence[Track]) -> None:
        """Say which lanes there are, from top to bottom."""
        self._tracks = tuple(tracks)
        self._places = {track.key: place for place, track in enumerate(tracks)}
        widest = max(self._metrics.horizontalAdvance(track.shown) + self._indent(track) for track in tracks)
        self.left = min(px(_WIDEST_NAME), widest) + space(6)

    @staticmethod
    def _indent(track: Track) -> int:
        return track.depth * px(_NEST) + (space(2) if track.depth else 0)

    @property
    def lanes_height(self) -> int:
        """Of all lanes."""
        return len(self._tracks) * self.lane

    @property
    def height(self) -> int:
        """Of lanes and axis."""
        return self.top + self.lanes_height + self.axis + space()

    def box(self, lane: str, left: float, right: float, depth: int = 0) -> QRectF:
        """Return where a bar of a lane stands; one that lies on others leaves their upper part to be seen."""
        less = depth * self._high / 3
        top = self.top + self._places[lane] * self.lane + self._above
        return QRectF(left, top + less, max(2.0, right - left), self._high - less)

    def bar_box(self, bar: Bar, bars: LaneBars, left: float, right: float) -> QRectF:
        """Return where a bar stands: in a sub-agent's lane its model's work is above that of its tools."""
        lane = bars.track_of(bar)
        return self._box_in(lane, bar, bars.depth_in(lane, bar), left, right)

    def _box_in(self, lane: str, bar: Bar, depth: int, left: float, right: float) -> QRectF:
        if lane in LANES or lane == RETRIES:
            return self.box(lane, left, right, depth)
        whole = self.box(lane, left, right)
        half = (whole.height() - 1) / 2
        top = whole.top() if bar.lane == "model" else whole.bottom() - half
        return QRectF(whole.left(), top, whole.width(), half)

    def lane_at(self, y: float) -> str | None:
        """Return the lane at a height."""
        place = int((y - self.top) // self.lane)
        return self._tracks[place].key if y >= self.top and place < len(self._tracks) else None

    def names(self, painter: QPainter, width: int) -> None:
        """Draw the lanes' names and what separates them."""
        painter.setFont(self.font)
        for track in self._tracks:
            box = self.box(track.key, 0, 0)
            line = box.bottom() + px(5)
            painter.setPen(mixed(self.colours.border, self.colours.base, 0.6))
            painter.drawLine(QPointF(self.left, line), QPointF(width, line))
            area = QRectF(space(3) + self._indent(track), box.top(), self.left, box.height())
            ink = QColor(self.colours.dim)
            if track.agent is not None:
                painter.setPen(pen_of(self.colours, track.agent, 2.5))
                x = area.left() - space(1.5)
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
                ink = colour_of(self.colours, track.agent)
            painter.setPen(ink)
            room = int(self.left - area.left() - space())
            text = self._metrics.elidedText(track.shown, Qt.TextElideMode.ElideRight, room)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def frames(
        self, painter: QPainter, bars: LaneBars, spans: Iterable[FrameSpan], scale: TimeScale, shift: float
    ) -> None:
        """Draw from when to when each sub-agent's frame was there, behind what was done in it."""
        for span in spans:
            end = scale.now if span.until is None else span.until
            left, right = (self.left + scale.x(at) - shift for at in (span.at, end))
            box = self.box(bars.track_of_frame(span), left, right).adjusted(-2, -3, 2, 3)
            painter.fillRect(box, mixed(colour_of(self.colours, span.agent).name(), self.colours.base, 0.14))
            painter.setPen(pen_of(self.colours, span.agent, 1.5))
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def axis_marks(self, painter: QPainter, scale: TimeScale, shift: float, width: int) -> None:
        """Draw the seconds worked along the bottom."""
        step = scale.tick(px(_TICK_GAP))
        number = max(0, int(scale.worked_until(scale.at(shift - px(_TICK_GAP))) // step))
        top = self.top + self.lanes_height
        painter.setFont(self.font)
        last_right = -1e9
        while number * step <= scale.worked + step:
            x = scale.x_worked(number * step) - shift
            if x > width:
                break
            text = f"{number * step:g} s" if number * step < 60 else duration(number * step).replace(".0 s", " s")
            text_width = self._metrics.horizontalAdvance(text)
            if x > -text_width and x - last_right > space(3):
                painter.setPen(mixed(self.colours.border, self.colours.base, 0.5))
                painter.drawLine(QPointF(self.left + x, self.top), QPointF(self.left + x, top))
                painter.setPen(QColor(self.colours.dim))
                painter.drawText(QPointF(self.left + x, top + self._metrics.ascent() + space()), text)
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
            box = QRectF(x, self.top, scale.gap_width, self.lanes_height)
            painter.fillRect(
                box, QBrush(mixed(self.colours.border_strong, self.colours.base, 0.5), Qt.BrushStyle.BDiagPattern)
            )
            text = duration(end - start)
            if self._metrics.horizontalAdvance(text) + space() > scale.gap_width:
                text = " ".join(text.split()[:2])
            if self._metrics.horizontalAdvance(text) <= scale.gap_width:
                label = QRectF(x, self.top, scale.gap_width, self.lane)
                painter.setFont(self.font)
                painter.setPen(QColor(self.colours.dim))
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def bars(self, painter: QPainter, bars: LaneBars, scale: TimeScale, shift: float, width: int) -> None:
        """Draw the bars in view, those that went wrong over the others."""
        for rows in (bars.by_lane, bars.bad):
            for lane, row in rows.items():
                for bar, begin, end in row.in_view(scale, shift, shift + width):
                    depth = bars.depth_in(lane, bar)
                    box = self._box_in(lane, bar, depth, self.left + begin - shift, self.left + end - shift)
                    self._bar(painter, bar, box, lies_on=depth > 0)

    def _bar(self, painter: QPainter, bar: Bar, box: QRectF, *, lies_on: bool) -> None:
        if lies_on:
            painter.fillRect(box.adjusted(-1, -1.5, 1, 0), QColor(self.colours.base))
        colour = self.colour(bar)
        if self.fits is not None and not self.fits(bar):
            colour = mixed(colour.name(), self.colours.base, 0.22)
        if bar.status in BAD and (bar.lane != "human" or bar.status == "in doubt"):
            self._went_wrong(painter, box)
        if box.width() < _ROUND_FROM:
            painter.fillRect(box, colour)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
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

    def _went_wrong(self, painter: QPainter, box: QRectF) -> None:
        """Draw a point above a bar, so that its colour is not all that tells."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.failed))
        tip = QPointF(box.left() + 1, box.top())
        painter.drawPolygon([tip, tip + QPointF(-_POINT, -_POINT), tip + QPointF(_POINT, -_POINT)])

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

    def place(self, painter: QPainter, x: float) -> None:
        """Draw when a row began that has no bar."""
        painter.setPen(QPen(QColor(self.colours.text), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(self.left + x, self.top), QPointF(self.left + x, self.top + self.lanes_height))

    def marker(self, painter: QPainter, x: float) -> None:
        """Draw the current position."""
        painter.setPen(QPen(QColor(self.colours.marker), 2))
        painter.drawLine(
            QPointF(self.left + x, self.top - space()), QPointF(self.left + x, self.top + self.lanes_height)
        )
