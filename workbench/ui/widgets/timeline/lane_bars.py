"""Bars sorted into their lanes, and found again by time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from workbench.domain.timeline_rows import LANES, Bar, Lane, RowStatus
from workbench.ui.widgets.timeline.time_scale import TimeScale

BAD: frozenset[RowStatus] = frozenset({"failed", "denied", "retried", "in doubt"})
_BEHIND = 8
"""Bars looked at before the first in view: they may reach into it."""
_DEEPEST = 2
_AHEAD, _DENSE = 8, 3.0
"""Where so many bars begin within so many pixels, or within a bar that is drawn already, the others are passed over."""


class Lined:
    """Bars of one kind in one lane, by their starts."""

    def __init__(self) -> None:
        self.bars: list[Bar] = []
        self.starts: list[float] = []

    def add(self, bar: Bar) -> int:
        """Add a bar that starts after all others; return its place."""
        self.bars.append(bar)
        self.starts.append(bar.start)
        return len(self.bars) - 1

    def in_view(self, scale: TimeScale, left: float, right: float) -> Iterator[tuple[Bar, float, float]]:
        """Yield bars with where they begin and end, from pixel `left` to `right`; where they are dense, not all."""
        index = max(0, bisect_left(self.starts, scale.at(left)) - _BEHIND)
        drawn_to = left
        while index < len(self.bars):
            bar = self.bars[index]
            begin, end = scale.span(bar)
            if begin > right:
                return
            yield bar, begin, end
            drawn_to = max(drawn_to, end, begin + _DENSE)
            index += 1
            ahead = index + _AHEAD
            if ahead < len(self.bars) and scale.x(self.starts[ahead]) < drawn_to:
                index = max(index, bisect_left(self.starts, scale.at(drawn_to)))


class LaneBars:
    """All bars of a run by lane; those that went wrong once more apart, so that none is passed over for others."""

    def __init__(self) -> None:
        self.by_lane: dict[Lane, Lined] = {lane: Lined() for lane in LANES}
        self.bad: dict[Lane, Lined] = {lane: Lined() for lane in LANES}
        self._depths: dict[tuple[Lane, int], int] = {}
        self._places: list[int] = []
        self._settled = 0

    def depth(self, bar: Bar) -> int:
        """Return how many bars of its lane lie under a bar (at most 2): calls that run side by side overlap."""
        return self._depths.get((bar.lane, bar.seq), 0)

    def read(self, bars: Sequence[Bar]) -> bool:
        """Take in bars that came or changed; return whether one is still open."""
        is_settled = True
        for index in range(self._settled, len(bars)):
            bar = bars[index]
            if index == len(self._places):
                self._note_depth(bar)
                self._places.append(self.by_lane[bar.lane].add(bar))
            else:
                self.by_lane[bar.lane].bars[self._places[index]] = bar
            is_settled = is_settled and bar.end is not None
            if is_settled:
                self._settled = index + 1
                if bar.status in BAD:
                    self.bad[bar.lane].add(bar)
        return self._settled < len(bars)

    def _note_depth(self, bar: Bar) -> None:
        before = self.by_lane[bar.lane].bars[-_BEHIND:]
        under = [self.depth(other) for other in before if other.end is None or other.end > bar.start]
        if under:
            self._depths[bar.lane, bar.seq] = min(_DEEPEST, max(under) + 1)

    def near(self, lane: Lane, x: float, height: float, reach: float, scale: TimeScale) -> Bar | None:
        """Return the bar of a lane that is nearest to `x`, within `reach` pixels; where several lie there, the one
        that is seen at that height (0: the lane's top, 1: its bottom).
        """
        row = self.by_lane[lane]
        last = bisect_right(row.starts, scale.at(x + reach))
        found: list[tuple[float, int, Bar]] = []
        for bar in row.bars[max(0, last - 16) : last]:
            begin, end = scale.span(bar)
            away, depth = max(begin - x, x - end, 0.0), self.depth(bar)
            if away <= reach and (depth == 0 or height >= depth / 3):
                found.append((away, -depth, bar))
        return min(found, key=lambda one: one[:2])[2] if found else None
