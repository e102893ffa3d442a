"""The lanes: what model, tools and person were doing, over time."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.timeline import Timeline
from workbench.domain.timeline_landmarks import Landmarks
from workbench.domain.timeline_rows import Bar
from workbench.domain.timeline_sums import Sums
from workbench.ui.scale import space, zoom
from workbench.ui.theme import colours_of
from workbench.ui.widgets.timeline.hit_marks import Marked, paint_bookmark
from workbench.ui.widgets.timeline.lane_bars import LaneBars
from workbench.ui.widgets.timeline.lanes_painting import LanesPainter
from workbench.ui.widgets.timeline.overview import Ticks, places
from workbench.ui.widgets.timeline.spoken_lanes import SpokenLanes
from workbench.ui.widgets.timeline.time_scale import TimeScale
from workbench.ui.widgets.timeline.timed import ZOOM_STEP
from workbench.ui.widgets.timeline.tips import bar_tip, show_tip

translate = QCoreApplication.translate

SETTLE_MS = 250
"""How often many bars are drawn while more of them come in: what fits into a width costs the same each time."""
TICK_MS = 100
"""How often open bars grow."""
_SOME = 500
"""From so many bars on what comes in is drawn a moment later, together."""
_MANY = 5_000
"""From so many bars on they grow ten times as seldom."""
_DRAGS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_NEAR = 5.0
"""Pixels beside a bar at which a click still means it."""


class LanesView(SpokenLanes):
    """Bars over time, below a strip with the whole run; long waits are cut short and marked.

    Ctrl and wheel zoom, dragging moves, with Ctrl it widens, with Shift it measures; a double click fits all.

    Each sub-agent has a lane of its own below; a click at a lane's name, or Space, folds these into one and back.

    Signals:
        row_selected(int): the person chose the row that begins with that event
        lanes_changed(): there are more or fewer lanes than before, so that another height is wanted
    """

    row_selected = Signal(int)
    lanes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speak_parts()
        self.setObjectName("lanes")
        self.setAccessibleName(self.tr("Lanes over time: model, tools, human"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._tick)
        self.show_timeline(Timeline())

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another run, fitted to the width."""
        self._timeline = timeline
        self._scale = TimeScale(cuts=not self._waits)
        self._bars = LaneBars(folded=self._bars.folded)
        self._sums = Sums()
        self._marked = Marked()
        self._ticks = Ticks(Landmarks())
        self.measured = None
        self._changed()
        self._selected: Bar | None = None
        self._at: float | None = None
        """When the selected row began."""
        self._zoom = 1.0
        self.forget_parts()
        self.grow()

    def show_cut_off(self, is_cut_off: bool) -> None:
        """Let bars that have no end stand still, since nobody drives the run, or grow on."""
        if is_cut_off != self._is_cut_off:
            self._is_cut_off = is_cut_off
            self.grow()
            if self._selected is not None:
                self._tell_bar(self._selected)

    def grow(self, first: int = 0) -> None:
        """Show bars that came or changed; rows from `first` on may have."""
        self._sums.grow(first)
        lanes = len(self._bars.tracks)
        self._is_open = self._bars.read(self._timeline.bars, self._timeline.frames) and not self._is_cut_off
        if len(self._bars.tracks) != lanes or self._painter.lanes_height != lanes * self._painter.lane:
            self._have_tracks()
        self._timer.setInterval(TICK_MS if len(self._timeline.bars) < _MANY else 10 * TICK_MS)
        if self._is_open != self._timer.isActive():
            self._timer.start() if self._is_open else self._timer.stop()
        if self._selected is not None:
            self.select(self._selected.seq)
        if first == 0 or len(self._timeline.bars) < _SOME:
            self._tick()
        elif not self._settle.isActive():
            self._settle.start()

    def fold(self, is_folded: bool) -> None:
        """Show the lanes of all sub-agents as one, or each by itself."""
        if is_folded != self._bars.folded:
            self._bars = LaneBars(folded=is_folded)
            self.grow()
            self._have_tracks()

    @property
    def is_folded(self) -> bool:
        """Whether all sub-agents share a lane."""
        return self._bars.folded

    def _have_tracks(self) -> None:
        self._painter.set_tracks(self._bars.tracks)
        names = ", ".join(
            track.shown if track.agent is None else translate("Lanes", "sub-agent {0}").format(track.name)
            for track in self._bars.tracks
        )
        self.setAccessibleName(self.tr("Lanes over time: {0}").format(names))
        self.updateGeometry()
        self._measure()
        self.lanes_changed.emit()

    def select(self, seq: int) -> None:
        """Frame the bar of the row that shows an event; where it has none, draw a line at its time."""
        index = self._timeline.row_at(seq)
        self._at = self._timeline.rows[index].at if index is not None else None
        seqs = set(self._timeline.rows[index].seqs) if index is not None else {seq}
        bars = self._timeline.bars
        middle = bisect_left(bars, self._timeline.rows[index].at, key=lambda bar: bar.start) if index is not None else 0
        near = [*range(middle, min(len(bars), middle + 64)), *range(max(0, middle - 64), middle)]
        self._selected = next((bars[at] for at in near if bars[at].seq in seqs), None)
        place = self._at if self._selected is None else self._selected.start
        if place is not None:
            self._bring_into_view(place)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the height of all lanes, the axis and a scroll bar."""
        return QSize(600, self._painter.height + self.horizontalScrollBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of the strip with the whole run."""
        return QSize(160, self._painter.strip + space(0.5))

    @property
    def least_height(self) -> int:
        """The least height in pixels at which lanes are worth seeing: two of them; more can be scrolled."""
        return self._painter.top + 2 * self._painter.lane

    # ── measures ──

    def _bar_at(self, at: QPointF) -> Bar | None:
        y = at.y() + self._down()
        lane = self._painter.lane_at(y)
        if lane is None:
            return None
        box = self._painter.box(lane, 0, 0)
        height = (y - box.top()) / box.height()
        return self._bars.near(lane, at.x() - self._painter.left + self._shift(), height, _NEAR, self._scale)

    # ── mouse and keys ──

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the mouse; at a lane's name, fold the sub-agents' lanes."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.end_measuring()
        is_in_strip = event.position().y() < self._strip().height()
        if event.position().x() < self._painter.left and self._timeline.frames and not is_in_strip:
            self.fold(not self.is_folded)
            return
        self._begin_drag(event)
        if is_in_strip or event.modifiers() & _DRAGS:
            return
        bar = self._bar_at(event.position())
        if bar is not None:
            self._choose(bar)

    def _choose(self, bar: Bar) -> None:
        self._selected, self._at = bar, bar.start
        self._bring_into_view(bar.start)
        self._tell_bar(bar)
        self.viewport().update()
        self.row_selected.emit(bar.seq)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Fit all."""
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else move through time."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned / 120), event.position().x())
        else:
            self.horizontalScrollBar().setValue(self._shift() - turned)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a bar; plus and minus zoom, 0 fits all, W shows waits; Space folds lanes."""
        key, bars = event.key(), self._timeline.bars
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(ZOOM_STEP if key == Qt.Key.Key_Plus else 1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_W:
            self.show_waits(not self._waits)
        elif key == Qt.Key.Key_Escape and self.end_measuring():
            pass
        elif key == Qt.Key.Key_Space:
            self.fold(not self.is_folded and bool(self._timeline.frames))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and bars:
            place = (
                len(bars) if self._selected is None else bisect_left(bars, self._selected.start, key=lambda b: b.start)
            )
            self._choose(bars[min(len(bars) - 1, max(0, place + (1 if key == Qt.Key.Key_Right else -1)))])
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a bar is as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(QPointF(event.pos()))
            show_tip(event.globalPos(), self._tip(bar) if bar else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, bar: Bar) -> str:
        span = self._timeline.frames.get(bar.frame)
        whose = f"{span.name}: " if span is not None else ""
        return f"{whose}{bar_tip(bar, self._scale.now, is_cut_off=self._is_cut_off)}"

    # ── painting ──

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit anew."""
        self._measure()
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            fits = self._painter.fits
            self._painter = LanesPainter(self.font())
            self._painter.fits = fits
            self._have_tracks()
        self._kept.forget()
        self._changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = self._painter
        draw.colours = colours_of(self)
        width, shift = self.viewport().width(), self._shift()
        place = (shift, self._down(), draw.colours, zoom())
        self._kept.paint(painter, self.viewport().size(), QColor(draw.colours.base), place, self._paint_run)
        if not self._timeline.bars:
            return
        painter.translate(0, -self._down())
        painter.setClipRect(self._below_strip())
        if self._selected is not None:
            self._paint_selected(painter, self._selected, shift)
        elif self._at is not None:
            draw.place(painter, self._scale.x(self._at) - shift)
        self._paint_ticks(painter, shift, width)
        if self._is_open:
            draw.marker(painter, self._scale.x(self._scale.now) - shift)
        self._paint_drags(painter)
        painter.setClipping(False)
        painter.translate(0, self._down())
        self._paint_strip(painter)

    def _below_strip(self) -> QRect:
        """Where bars are drawn, with what is scrolled away above."""
        size = self.viewport().size()
        return QRect(self._painter.left - 3, self._down() + self._painter.strip, size.width(), size.height())

    def _paint_run(self, painter: QPainter) -> None:
        """Draw what stays as it is while one goes from row to row."""
        draw, width, shift = self._painter, self.viewport().width(), self._shift()
        painter.translate(0, -self._down())
        draw.names(painter, width)
        if not self._timeline.bars:
            return
        painter.setClipRect(self._below_strip())
        draw.axis_marks(painter, self._scale, shift, width)
        draw.gaps(painter, self._scale, shift, width)
        if not self.is_folded:
            draw.frames(painter, self._bars, self._timeline.frames.values(), self._scale, shift)
        draw.bars(painter, self._bars, self._scale, shift, width)

    def _paint_ticks(self, painter: QPainter, shift: int, width: int) -> None:
        """Draw where words stand that were looked for, and bookmarks."""
        draw, rows = self._painter, self._timeline.rows
        colour = QColor(draw.colours.marker)
        bottom = draw.top + draw.lanes_height
        for x in places(self._ticks.hits, rows, self._scale, shift, shift + width):
            painter.fillRect(QRectF(draw.left + x - shift - 1, bottom - 3, 3, 6), colour)
        for x in places(self._ticks.notes, rows, self._scale, shift, shift + width):
            paint_bookmark(painter, draw.left + x - shift - 4, bottom + 7, draw.colours)

    def _paint_strip(self, painter: QPainter) -> None:
        strip, draw = self._strip(), self._painter
        painter.fillRect(QRectF(0, 0, self.viewport().width(), strip.height()), QColor(draw.colours.base))
        self._overview.paint(
            painter,
            strip,
            draw.colours,
            self._strip_scale(),
            self._bars,
            self._timeline.rows,
            self._ticks,
            self._window(),
        )
        if self._at is not None:
            x = strip.left() + min(max(0.0, self._strip_scale().x(self._at)), strip.width())
            painter.fillRect(QRectF(x - 0.5, strip.top(), 1.5, strip.height()), QColor(draw.colours.text))

    def _paint_selected(self, painter: QPainter, bar: Bar, shift: int) -> None:
        left, right = (self._painter.left + x - shift for x in self._scale.span(bar))
        self._painter.selected(painter, self._painter.bar_box(bar, self._bars, left, right))
