"""The lanes: what model, tools and person were doing, over time."""

from __future__ import annotations

import time
from bisect import bisect_left

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Bar
from workbench.ui.theme import SPACE, colours_of
from workbench.ui.widgets.timeline.lane_bars import NAMES, LaneBars
from workbench.ui.widgets.timeline.lanes_painting import LanesPainter
from workbench.ui.widgets.timeline.time_scale import TimeScale
from workbench.ui.widgets.timeline.tips import bar_tip, show_tip

TICK_MS = 100
"""How often open bars grow."""
_MANY = 5_000
"""From so many bars on they grow ten times as seldom."""
_ZOOM_STEP = 1.25
_MOST_ZOOM = 400.0
_NEAR = 5.0
"""Pixels beside a bar at which a click still means it."""


class LanesView(QAbstractScrollArea):
    """Bars over time; waits for a person are cut short and marked. Ctrl and wheel zoom, a double click fits all.

    Each sub-agent has a lane of its own below; a click at a lane's name, or Space, folds these into one and back.

    Signals:
        row_selected(int): the person chose the row that begins with that event
        lanes_changed(): there are more or fewer lanes than before, so that another height is wanted
    """

    row_selected = Signal(int)
    lanes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lanes")
        self.setAccessibleName(self.tr("Lanes over time: model, tools, human"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self._painter = LanesPainter(self.font())
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._zoom = 1.0
        self.show_timeline(Timeline())

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another run, fitted to the width."""
        self._timeline = timeline
        self._scale = TimeScale()
        self._bars = LaneBars()
        self._selected: Bar | None = None
        self._zoom = 1.0
        self.grow()

    def grow(self, _first: int = 0) -> None:
        """Show bars that came or changed."""
        lanes = len(self._bars.tracks)
        self._is_open = self._bars.read(self._timeline.bars, self._timeline.frames)
        if len(self._bars.tracks) != lanes or self._painter.lanes_height != lanes * self._painter.lane:
            self._have_tracks()
        self._timer.setInterval(TICK_MS if len(self._timeline.bars) < _MANY else 10 * TICK_MS)
        if self._is_open != self._timer.isActive():
            self._timer.start() if self._is_open else self._timer.stop()
        if self._selected is not None:
            self.select(self._selected.seq)
        self._tick()

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
            track.name if track.agent is None else f"sub-agent {track.name}" for track in self._bars.tracks
        )
        self.setAccessibleName(self.tr("Lanes over time: {0}").format(names))
        self.updateGeometry()
        self._measure()
        self.lanes_changed.emit()

    def select(self, seq: int) -> None:
        """Frame the bar of the row that shows an event, if it has one."""
        index = self._timeline.row_at(seq)
        seqs = set(self._timeline.rows[index].seqs) if index is not None else {seq}
        bars = self._timeline.bars
        middle = bisect_left(bars, self._timeline.rows[index].at, key=lambda bar: bar.start) if index is not None else 0
        near = [*range(middle, min(len(bars), middle + 64)), *range(max(0, middle - 64), middle)]
        self._selected = next((bars[at] for at in near if bars[at].seq in seqs), None)
        if self._selected is not None:
            self._bring_into_view(self._selected)
        self.viewport().update()

    def fit(self) -> None:
        """Show all of the run in the width that there is."""
        self._zoom = 1.0
        self._measure()

    def zoom(self, factor: float, at_x: float | None = None) -> None:
        """Show time `factor` times as wide; what stands at `at_x` (of the viewport; else its middle) stays there."""
        x = (self._room() / 2 if at_x is None else at_x - self._painter.left) + self._shift()
        at = self._scale.at(x)
        shift = x - self._shift()
        self._zoom = min(_MOST_ZOOM, max(1.0, self._zoom * factor))
        self._measure()
        self.horizontalScrollBar().setValue(round(self._scale.x(at) - shift))

    def sizeHint(self) -> QSize:
        """Return the height of all lanes, the axis and a scroll bar."""
        return QSize(600, self._painter.height + self.horizontalScrollBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of three lanes and the axis; more lanes can be scrolled."""
        return QSize(160, self._painter.height - self._painter.lanes_height + 3 * self._painter.lane)

    # ── measures ──

    def _room(self) -> int:
        return max(60, self.viewport().width() - self._painter.left - 4 * SPACE)

    def _shift(self) -> int:
        return self.horizontalScrollBar().value()

    def _tick(self) -> None:
        bars = self._timeline.bars
        newest = max((bar.end or bar.start for bar in bars[-8:]), default=0.0)
        self._scale.read(bars, max(newest, time.time()) if self._is_open else newest)
        self._measure()

    def _measure(self) -> None:
        bar = self.horizontalScrollBar()
        was_at_end = bar.value() >= bar.maximum()
        width = self._scale.fit(self._room(), self._zoom)
        bar.setPageStep(self._room())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, round(width - self._room())) if self._zoom > 1 else 0)
        if was_at_end:
            bar.setValue(bar.maximum())
        upright = self.verticalScrollBar()
        upright.setPageStep(self.viewport().height())
        upright.setSingleStep(self._painter.lane)
        upright.setRange(0, max(0, self._painter.height - self.viewport().height()))
        self.viewport().update()

    def _down(self) -> int:
        return self.verticalScrollBar().value()

    def _bring_into_view(self, bar: Bar) -> None:
        left = self._scale.x(bar.start)
        scroll = self.horizontalScrollBar()
        if not scroll.value() <= left <= scroll.value() + self._room():
            scroll.setValue(round(left - self._room() / 3))

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
        if event.position().x() < self._painter.left and self._timeline.frames:
            self.fold(not self.is_folded)
            return
        bar = self._bar_at(event.position())
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(bar)

    def _choose(self, bar: Bar) -> None:
        self._selected = bar
        self.setAccessibleDescription(f"{NAMES[bar.lane]}: {self._tip(bar)}")
        self._bring_into_view(bar)
        self.viewport().update()
        self.row_selected.emit(bar.seq)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Fit all."""
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else move through time."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM_STEP ** (turned / 120), event.position().x())
        else:
            self.horizontalScrollBar().setValue(self._shift() - turned)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the bar before and the next; plus and minus zoom, 0 fits all; Space folds lanes."""
        key, bars = event.key(), self._timeline.bars
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(_ZOOM_STEP if key == Qt.Key.Key_Plus else 1 / _ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
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
        return f"{whose}{bar_tip(bar, self._scale.now)}"

    # ── painting ──

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit anew."""
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter = LanesPainter(self.font())
            self._have_tracks()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = self._painter
        draw.colours = colours_of(self)
        width, shift = self.viewport().width(), self._shift()
        painter.fillRect(event.rect(), QColor(draw.colours.base))
        painter.translate(0, -self._down())
        draw.names(painter, width)
        if not self._timeline.bars:
            return
        painter.setClipRect(QRect(draw.left - 3, self._down(), width, self.viewport().height()))
        draw.axis_marks(painter, self._scale, shift, width)
        draw.gaps(painter, self._scale, shift, width)
        if not self.is_folded:
            draw.frames(painter, self._bars, self._timeline.frames.values(), self._scale, shift)
        draw.bars(painter, self._bars, self._scale, shift, width)
        if self._selected is not None:
            self._paint_selected(painter, self._selected, shift)
        if self._is_open:
            draw.marker(painter, self._scale.x(self._scale.now) - shift)

    def _paint_selected(self, painter: QPainter, bar: Bar, shift: int) -> None:
        left, right = (self._painter.left + x - shift for x in self._scale.span(bar))
        self._painter.selected(painter, self._painter.bar_box(bar, self._bars, left, right))
