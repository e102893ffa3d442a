"""Which lines the list shows and how far down each stands: prefix sums, so an append costs what it adds."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from workbench.domain.ids import FrameId
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_filter import Matcher
from workbench.domain.timeline_rows import Row

_HIDDEN = -1
"""The line of a row that has none."""
StepKey = tuple[FrameId, int]
"""A step of a frame; 0: all of a sub-agent's frame."""


class Metrics(NamedTuple):
    """Heights in pixels."""

    line: int
    """A row with one line of text."""
    more: int
    """What a second line of text adds."""
    gap: int
    """What is left free above a step."""
    fits: int
    """Characters of a reason row that fit on one line."""


class RowLayout:
    """Lines from top to bottom. A collapsed step, or a sub-agent's collapsed frame, is one line in the place of its
    first row; its others have none, also where rows of other frames stand between.

    With a filter only the rows that fit it have lines, and nothing is collapsed; it is then laid out by `go_on`, in
    parts, since a long run takes longer than a frame.
    """

    def __init__(self, metrics: Metrics, fits: Matcher | None = None) -> None:
        self.collapsed: set[StepKey] = set()
        self.lines = array("q")
        """For each line the row it shows, or begins with."""
        self.tops = array("q", [0])
        """Where each line begins, and at the end where the last one ends."""
        self._line_of = array("q")
        self._folded: dict[StepKey, int] = {}
        """Lines of collapsed steps, from top to bottom."""
        self._metrics = metrics
        self._timeline = Timeline()
        self.fits = fits
        self.is_whole = True
        """Whether all rows have been laid out."""

    @property
    def height(self) -> int:
        """Of all lines together."""
        return self.tops[-1]

    def show(self, timeline: Timeline, metrics: Metrics) -> None:
        """Lay out another timeline, or the same one anew."""
        self._timeline, self._metrics = timeline, metrics
        self.lines, self.tops, self._line_of, self._folded = array("q"), array("q", [0]), array("q"), {}
        self.is_whole = self.fits is None or not timeline.rows
        self.update(0)

    def go_on(self, rows: int) -> None:
        """Lay out so many rows more."""
        known, there = len(self._line_of), len(self._timeline.rows)
        self._extend(self._timeline.rows, known, min(there, known + rows))
        self.is_whole = len(self._line_of) >= there

    def update(self, first: int) -> None:
        """Lay out again from a row on: rows from there may have changed, come or gone."""
        rows, known = self._timeline.rows, len(self._line_of)
        first = min(first, known)
        if first < known:
            line = self._line_of[first]
            if line == _HIDDEN:
                line = bisect_left(self.lines, first)
            else:
                first = self.lines[line]
            del self.lines[line:], self.tops[line + 1 :], self._line_of[first:]
            while self._folded and next(reversed(self._folded.values())) >= line:
                self._folded.popitem()
        self._extend(rows, first, len(rows) if self.is_whole else min(known, len(rows)))

    def _extend(self, rows: Sequence[Row], first: int, until: int) -> None:
        line_height, more, gap, fits = self._metrics
        lines, tops, line_of, top = self.lines, self.tops, self._line_of, self.tops[-1]
        fitting = self.fits
        for index in range(first, until):
            row = rows[index]
            if fitting is not None and not fitting(index, row):
                line_of.append(_HIDDEN)
                continue
            folded = self.folded(row)
            if folded is not None:
                line = self._folded.setdefault(folded, len(lines))
                if line < len(lines):
                    line_of.append(line)
                    continue
            height = line_height
            if begins(row):
                height += gap if not (folded and self._continues_folded()) else 0
            elif row.phase == "reason" and len(row.text) > fits and folded is None:
                height += more
            line_of.append(len(lines))
            lines.append(index)
            top += height
            tops.append(top)

    def _continues_folded(self) -> bool:
        """Whether the line above is a collapsed step or frame."""
        return bool(self.lines) and self.folded(self._timeline.rows[self.lines[-1]]) is not None

    def has_gap(self, line: int) -> bool:
        """Whether there is free space above a line."""
        row = self._timeline.rows[self.lines[line]]
        return begins(row) and self.tops[line + 1] - self.tops[line] > self._metrics.line

    def folded(self, row: Row) -> StepKey | None:
        """Return the collapsed frame or step that a row is part of, the outermost; None: it has a line of its own."""
        if not self.collapsed or self.fits is not None:
            return None
        for frame in self._timeline.chain(row.frame):
            if (frame, 0) in self.collapsed:
                return frame, 0
        key = (row.frame, row.step)
        return key if row.kind == "phase" and key in self.collapsed else None

    def line_at(self, y: int) -> int | None:
        """Return the line at a height; None: above or below all."""
        if not 0 <= y < self.height:
            return None
        return bisect_right(self.tops, y) - 1

    def line_of(self, row: int) -> int | None:
        """Return the line that shows a row."""
        line = self._line_of[row] if 0 <= row < len(self._line_of) else _HIDDEN
        return None if line == _HIDDEN else line

    def near(self, row: int) -> int | None:
        """Return the line that shows a row, or else the last one before it; None: there is none."""
        line = self.line_of(row)
        if line is None and self.lines:
            line = max(0, bisect_right(self.lines, row) - 1)
        return line


def begins(row: Row) -> bool:
    """Whether a row is the first of something: a step, a mark, a frame."""
    return row.phase == "observe" or row.kind != "phase"
