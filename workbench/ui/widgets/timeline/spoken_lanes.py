"""What a screen reader is told of the lanes: each lane a part that sums itself up, and each bar a part of its lane."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible

from workbench.domain.timeline_rows import Bar
from workbench.ui.spoken import Path, SpokenArea
from workbench.ui.widgets.timeline.lane_bars import BAD, Lined, Track
from workbench.ui.widgets.timeline.lane_drags import DraggedLanes
from workbench.ui.widgets.timeline.sentences import bar_sentence, lane_sentence


class SpokenLanes(DraggedLanes, SpokenArea):
    """Lanes that can be heard; a part's path is the lane's place from the top, then the bar's in it by time."""

    SPOKEN_ROLE = QAccessible.Role.Chart
    _selected: Bar | None = None

    def spoken_count(self, path: Path) -> int:
        """Return how many lanes there are, or bars in a lane."""
        if not path:
            return len(self._bars.tracks)
        return len(self._lined(path).bars) if len(path) == 1 and path[0] < len(self._bars.tracks) else 0

    def spoken_text(self, path: Path) -> str:
        """Return a lane summed up, or a bar."""
        lined, now = self._lined(path), self._scale.now
        if len(path) > 1:
            return bar_sentence(lined.bars[path[1]], now, is_cut_off=self._is_cut_off)
        seconds = sum((now if bar.end is None else bar.end) - bar.start for bar in lined.bars)
        wrong = sum(bar.status in BAD for bar in lined.bars)
        return lane_sentence(self._track(path).shown, len(lined.bars), seconds, wrong)

    def spoken_role(self, path: Path) -> QAccessible.Role:
        """Return that a lane is a list, a bar an item of it."""
        return QAccessible.Role.List if len(path) == 1 else QAccessible.Role.ListItem

    def spoken_box(self, path: Path) -> QRect:
        """Return where a lane or a bar is, as far as it is seen."""
        if len(path) == 1:
            top = self._painter.box(self._track(path).key, 0, 0).top()
            box = QRectF(0, top, self.viewport().width(), self._painter.lane)
        else:
            bar = self._lined(path).bars[path[1]]
            left, right = (self._painter.left + x - self._shift() for x in self._scale.span(bar))
            box = self._painter.bar_box(bar, self._bars, left, right)
        return box.translated(0, -self._down()).toAlignedRect().intersected(self.viewport().rect())

    def spoken_at(self, at: QPoint) -> Path | None:
        """Return the bar under a point, or the lane."""
        if (bar := self._bar_at(QPointF(at))) is not None:
            return self._path_of(bar)
        lane = self._painter.lane_at(at.y() + self._down())
        return next(((place,) for place, track in enumerate(self._bars.tracks) if track.key == lane), None)

    def spoken_focus(self) -> Path | None:
        """Return the selected bar."""
        return None if self._selected is None else self._path_of(self._selected)

    def _bar_at(self, at: QPointF) -> Bar | None:
        raise NotImplementedError

    def _tell_bar(self, bar: Bar) -> None:
        """Have the selected bar read out; it is what is said of the lanes as a whole too."""
        path = self._path_of(bar)
        if path is not None:
            span = self._timeline.frames.get(bar.frame)
            whose = f"{span.name}, " if span is not None else ""
            self.setAccessibleDescription(f"{whose}{self._track(path).shown}: {self.spoken_text(path)}")
            self.tell_part(path)

    def _track(self, path: Path) -> Track:
        return self._bars.tracks[path[0]]

    def _lined(self, path: Path) -> Lined:
        return self._bars.by_lane[self._track(path).key]

    def _path_of(self, bar: Bar) -> Path | None:
        key = self._bars.track_of(bar)
        for lane, track in enumerate(self._bars.tracks):
            if track.key == key:
                bars = self._bars.by_lane[key]
                place = bisect_left(bars.starts, bar.start)
                while place < len(bars.bars) and bars.bars[place].seq != bar.seq:
                    place += 1
                return (lane, place) if place < len(bars.bars) else None
        return None
