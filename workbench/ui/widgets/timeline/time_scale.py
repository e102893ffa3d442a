"""From time to pixels. Long stretches in which only a person was waited for shrink to a fixed width."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from copy import copy

from workbench.domain.delegating import is_delegate
from workbench.domain.timeline_rows import Bar
from workbench.ui.scale import px

LONG_WAIT = 4.0
"""Seconds without a model or a tool at work from which on the wait is cut short."""
GAP_WIDTH = 46.0
_SHARE_OF_GAPS = 0.35
"""Of the width that is there, at most this goes to waits."""


class TimeScale:
    """Finds the waits while bars come in, and maps between seconds and pixels once `fit` was told the width.

    With `cuts` waits are cut short.
    """

    def __init__(self, *, cuts: bool = True) -> None:
        self._cuts = cuts
        self.begin = 0.0
        self.now = 0.0
        self.gap_starts: list[float] = []
        self.gap_ends: list[float] = []
        self.gap_width: float = px(GAP_WIDTH)
        self.per_second = 1.0
        self._cut: list[float] = [0.0]
        """Seconds cut out before each gap, and in all."""
        self._lefts: list[float] | None = None
        """Where each gap begins, made when it is asked for."""
        self._settled = 0
        self._busy_until = 0.0
        self._gaps_settled = 0

    def read(self, bars: Sequence[Bar], now: float) -> None:
        """Take in bars that came or changed; `now` is where time ends."""
        if not bars:
            return
        if self._settled == 0:
            self.begin = self._busy_until = bars[0].start
        del self.gap_starts[self._gaps_settled :], self.gap_ends[self._gaps_settled :]
        self.now = max(now, bars[-1].start, self.begin)
        busy, is_settled = self._busy_until, True
        for bar in bars[self._settled :]:
            hands_on = is_delegate(bar.label)  # the sub-agent works, or is waited for: its own bars tell
            is_settled = is_settled and (bar.end is not None or hands_on)
            if bar.lane != "human" and not hands_on:
                self._gap(busy, bar.start)
                busy = max(busy, self.now if bar.end is None else bar.end)
                self.now = max(self.now, busy)
            if is_settled:
                self._settled += 1
                self._busy_until, self._gaps_settled = busy, len(self.gap_starts)
        self._gap(busy, self.now)
        self._cut, self._lefts = [0.0], None
        for start, end in zip(self.gap_starts, self.gap_ends, strict=True):
            self._cut.append(self._cut[-1] + end - start)

    def _gap(self, start: float, end: float) -> None:
        if self._cuts and end - start >= LONG_WAIT:
            self.gap_starts.append(start)
            self.gap_ends.append(end)

    def fit(self, width: float, zoom: float) -> float:
        """Make all of it `zoom` times as wide as `width`; return how wide it is."""
        gaps = len(self.gap_starts)
        if gaps:
            self.gap_width = min(px(GAP_WIDTH), width * _SHARE_OF_GAPS / gaps)
        room = max(width * (1 - _SHARE_OF_GAPS), width - gaps * self.gap_width)
        self.per_second = room * zoom / max(0.5, self.worked)
        self._lefts = None
        return self.worked * self.per_second + gaps * self.gap_width

    def of_width(self, width: float) -> TimeScale:
        """Return the same times fitted to another width; good until the next `read`."""
        other = copy(self)
        other.fit(width, 1.0)
        return other

    def fit_span(self, width: float, begin: float, end: float) -> float:
        """Return how much wider time has to be for a stretch of it to take that width."""
        work = (self.worked_until(end) - self.worked_until(begin)) * self.per_second
        fixed = self.x(end) - self.x(begin) - work
        return max(1.0, width - fixed) / max(0.01, work)

    def waited(self, begin: float, end: float) -> float:
        """Return how much of a stretch of time is cut out."""
        first, last = bisect_left(self.gap_ends, begin), bisect_right(self.gap_starts, end)
        gaps = zip(self.gap_starts[first:last], self.gap_ends[first:last], strict=True)
        return sum(max(0.0, min(end, until) - max(begin, since)) for since, until in gaps)

    @property
    def worked(self) -> float:
        """Seconds from begin to now without what is cut out."""
        return self.now - self.begin - self._cut[-1]

    def x(self, at: float) -> float:
        """Return where a time stands."""
        gap = bisect_right(self.gap_starts, at) - 1
        if gap < 0:
            return (at - self.begin) * self.per_second
        left, end = self._gap_lefts()[gap], self.gap_ends[gap]
        if at < end:
            start = self.gap_starts[gap]
            return left + self.gap_width * (at - start) / (end - start)
        return left + self.gap_width + (at - end) * self.per_second

    def _gap_lefts(self) -> list[float]:
        if self._lefts is None:
            self._lefts = [
                (start - self.begin - cut) * self.per_second + gap * self.gap_width
                for gap, (start, cut) in enumerate(zip(self.gap_starts, self._cut, strict=False))
            ]
        return self._lefts

    def worked_until(self, at: float) -> float:
        """Return how long the program had worked at a time."""
        gap = bisect_right(self.gap_starts, at) - 1
        return at - self.begin if gap < 0 else self._worked_before(gap) + max(0.0, at - self.gap_ends[gap])

    def span(self, bar: Bar) -> tuple[float, float]:
        """Return where a bar begins and ends; an open one ends now."""
        return self.x(bar.start), self.x(self.now if bar.end is None else bar.end)

    def x_worked(self, seconds: float) -> float:
        """Return where the program had worked for so many seconds."""
        gap = bisect_right(range(len(self.gap_starts)), seconds, key=self._worked_before)
        return seconds * self.per_second + gap * self.gap_width

    def _worked_before(self, gap: int) -> float:
        return self.gap_starts[gap] - self.begin - self._cut[gap]

    def at(self, x: float) -> float:
        """Return the time that stands at `x`."""
        lefts = self._gap_lefts()
        gap = bisect_right(lefts, x) - 1
        if gap < 0:
            return self.begin + x / self.per_second
        start, end = self.gap_starts[gap], self.gap_ends[gap]
        inside = x - lefts[gap]
        if inside < self.gap_width:
            return start + (end - start) * inside / self.gap_width
        return end + (inside - self.gap_width) / self.per_second

    def tick(self, least: float) -> float:
        """Return the seconds between marks of the axis that stand at least `least` pixels apart."""
        wanted = least / self.per_second
        for step in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600):
            if step >= wanted:
                return float(step)
        hours = 7200.0
        while hours < wanted:
            hours *= 2
        return hours
