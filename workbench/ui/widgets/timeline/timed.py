"""Which part of a run's time the lanes show: zoomed, moved, with waits cut short or at full length."""

from __future__ import annotations

import time
from bisect import bisect_left

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.domain.timeline import Timeline
from workbench.domain.timeline_landmarks import Landmarks
from workbench.domain.timeline_sums import Between, Sums
from workbench.ui.scale import space
from workbench.ui.widgets.timeline.hit_marks import Marked
from workbench.ui.widgets.timeline.kept_picture import KeptPicture
from workbench.ui.widgets.timeline.lane_bars import LaneBars
from workbench.ui.widgets.timeline.lanes_painting import Fits, LanesPainter
from workbench.ui.widgets.timeline.overview import Overview, Ticks
from workbench.ui.widgets.timeline.time_scale import TimeScale

ZOOM_STEP = 1.25
_MOST_ZOOM = 20_000.0
_STRIP_MS = 250
"""How often the strip is painted anew while the run grows."""


class TimedLanes(QAbstractScrollArea):
    """Time from left to right. What is drawn, and what a person does with it, comes on top.

    Signals:
        waits_changed(bool): waits are shown at full length now, or cut short
    """

    waits_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = Timeline()
        self._painter = LanesPainter(self.font())
        self._scale = TimeScale()
        self._bars = LaneBars()
        self._zoom = 1.0
        self._is_open = self._is_cut_off = False
        self._waits = False
        self._overview = Overview()
        self._kept = KeptPicture()
        self._marked = Marked()
        self._ticks = Ticks(Landmarks())
        self._sums = Sums()
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_STRIP_MS)
        self._stale.timeout.connect(self._changed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def shows_waits(self) -> bool:
        """Whether waits are shown at full length."""
        return self._waits

    def show_waits(self, waits: bool) -> None:
        """Show waits at full length, or cut them short."""
        if waits != self._waits:
            self._waits = waits
            self._scale = TimeScale(cuts=not waits)
            self._tick()
            self._changed()
            self.waits_changed.emit(waits)

    def show_landmarks(self, landmarks: Landmarks) -> None:
        """Mark in the strip what went wrong and where breakpoints stopped."""
        self._ticks = Ticks(landmarks)
        self._changed()

    def show_marked(self, marked: Marked) -> None:
        """Mark rows with words that were looked for, and bookmarks."""
        self._marked = marked
        noted = sorted({index for seq in marked.notes if (index := self._timeline.row_at(seq)) is not None})
        self._ticks = Ticks(self._ticks.landmarks, marked.hit_rows, noted)
        self._changed()

    def show_fitting(self, fits: Fits | None) -> None:
        """Draw what does not fit a filter pale; None: there is none."""
        self._painter.fits = fits
        self._kept.forget()
        self.viewport().update()

    def fit(self) -> None:
        """Show all of the run in the width that there is."""
        self._zoom = 1.0
        self._measure()

    def zoom_in(self) -> None:
        """Show time wider."""
        self.zoom(ZOOM_STEP * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show time narrower."""
        self.zoom(1 / (ZOOM_STEP * ZOOM_STEP))

    def zoom(self, factor: float, at_x: float | None = None) -> None:
        """Show time `factor` times as wide; what stands at `at_x` (of the viewport; else its middle) stays there."""
        x = (self._room() / 2 if at_x is None else at_x - self._painter.left) + self._shift()
        at = self._scale.at(x)
        shift = x - self._shift()
        self._zoom = min(_MOST_ZOOM, max(1.0, self._zoom * factor))
        self._measure()
        self.horizontalScrollBar().setValue(round(self._scale.x(at) - shift))

    def show_span(self, begin: float, end: float) -> None:
        """Show a stretch of time in all of the width."""
        begin, end = sorted((begin, end))
        if end > begin:
            self._zoom = min(_MOST_ZOOM, max(1.0, self._zoom * self._scale.fit_span(self._room(), begin, end)))
            self._measure()
            self.horizontalScrollBar().setValue(round(self._scale.x(begin)))

    def shown_span(self) -> tuple[float, float]:
        """Return the first and the last time in view."""
        return self._scale.at(self._shift()), self._scale.at(self._shift() + self._room())

    def between(self, begin: float, end: float) -> Between:
        """Return what a stretch of time comes to."""
        begin, end = sorted((begin, end))
        first, last, tokens, cost = self._sums.between(self._timeline.rows, begin, end)
        wrong = self._ticks.landmarks.rows("error")
        errors = bisect_left(wrong, last) - bisect_left(wrong, first)
        waited = self._scale.waited(begin, end)
        return Between(seconds=end - begin, waited=waited, rows=last - first, tokens=tokens, cost=cost, errors=errors)

    def _changed(self) -> None:
        self._overview.forget()
        self.viewport().update()

    def _room(self) -> int:
        return max(60, self.viewport().width() - self._painter.left - space(4))

    def _shift(self) -> int:
        return self.horizontalScrollBar().value()

    def _down(self) -> int:
        return self.verticalScrollBar().value()

    def _tick(self) -> None:
        bars = self._timeline.bars
        newest = max((bar.end or bar.start for bar in bars[-8:]), default=0.0)
        self._scale.read(bars, max(newest, time.time()) if self._is_open else newest)
        self._measure()
        if not self._stale.isActive():
            self._stale.start()

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
        more = self._painter.height - self.viewport().height()
        upright.setRange(0, max(0, more) if self.viewport().height() > self._painter.top else 0)
        self._kept.forget()
        self.viewport().update()

    def _bring_into_view(self, at: float) -> None:
        """Let the lanes show a time, in seconds since the epoch; the nearest that they have."""
        left = self._scale.x(min(max(at, self._scale.begin), self._scale.now))
        scroll = self.horizontalScrollBar()
        if not scroll.value() <= left <= scroll.value() + self._room():
            scroll.setValue(round(left - self._room() / 3))

    def _strip(self) -> QRectF:
        """Where the strip is, in the viewport."""
        return QRectF(self._painter.left, 0, self._room(), self._painter.strip)

    def _strip_scale(self) -> TimeScale:
        return self._scale.of_width(self._room())

    def _window(self) -> tuple[float, float] | None:
        """What the lanes show, in pixels of the strip; None: all."""
        if self._zoom <= 1.0:
            return None
        scale = self._strip_scale()
        begin, end = self.shown_span()
        return scale.x(begin), scale.x(end)
