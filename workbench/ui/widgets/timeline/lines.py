"""Which lines the list shows, and where it is scrolled: steps that are collapsed, rows that a filter leaves out."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.domain.timeline import Timeline
from workbench.domain.timeline_filter import Matcher
from workbench.domain.timeline_rows import Row
from workbench.ui.scale import space
from workbench.ui.widgets.timeline.layout import Metrics, RowLayout, StepKey
from workbench.ui.widgets.timeline.painting import RowPainter
from workbench.ui.widgets.timeline.sticky import Head, head_of

_SLICE = 0.007
"""Seconds that a filter takes of each turn of the event loop."""
_AT_ONCE = 500
"""Rows between two looks at the clock."""


class TimelineLines(QAbstractScrollArea):
    """The lines of a run, one below the other; what they look like and what a person does with them comes on top.

    Signals:
        filtered(int, bool): so many rows fit the filter so far, and whether all have been looked at
    """

    filtered = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timeline = Timeline()
        self._painter = RowPainter(self.font())
        self._whole = self._layout = RowLayout(self._metrics())
        self._filtering = QTimer(self)
        self._filtering.setInterval(0)
        self._filtering.timeout.connect(self._filter_on)
        self._current: int | None = None
        self._is_at_end = True
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_filtered(self, fits: Matcher | None) -> None:
        """Show only the rows that fit, found part by part while the window stays free; None: all rows again."""
        self._layout = self._whole if fits is None else RowLayout(self._metrics(), fits)
        if fits is None:
            self._filtering.stop()
            self._fit_scroll_bar()
        else:
            self._layout.show(self._timeline, self._metrics())
            self._filter_on()
        if self._current is not None:
            self._bring_into_view(self._current)
        self.viewport().update()

    @property
    def is_filtered(self) -> bool:
        """Whether only some rows are shown."""
        return self._layout is not self._whole

    @property
    def is_whole(self) -> bool:
        """Whether all rows have been looked at."""
        return self._layout.is_whole

    @property
    def line_count(self) -> int:
        """How many lines there are."""
        return len(self._layout.lines)

    @property
    def hides_current(self) -> bool:
        """Whether the selected row is one of those that are not shown."""
        return self._current is not None and self._layout.is_whole and self._layout.line_of(self._current) is None

    def _filter_on(self) -> None:
        """Look at more rows, for as long as no one notices."""
        until = time.perf_counter() + _SLICE
        while not self._layout.is_whole and time.perf_counter() < until:
            self._layout.go_on(_AT_ONCE)
        if self._layout.is_whole:
            self._filtering.stop()
        elif not self._filtering.isActive():
            self._filtering.start()
        self._fit_scroll_bar()
        self.viewport().update()
        self.filtered.emit(len(self._layout.lines), self._layout.is_whole)

    def set_collapsed(self, key: StepKey, is_collapsed: bool) -> None:
        """Collapse or expand a step; step 0: all of a sub-agent's frame."""
        if is_collapsed != (key in self._whole.collapsed):
            self._whole.collapsed ^= {key}
            self._lay_out()
            if self._current is not None:
                self._bring_into_view(self._current)

    def collapse_all(self) -> None:
        """Collapse every step but the newest, and every sub-agent's frame that is left."""
        self._whole.collapsed |= {(step.frame, step.number) for step in self._timeline.steps[:-1]}
        self._whole.collapsed |= {(span.frame, 0) for span in self._timeline.frames.values() if span.until is not None}
        self._lay_out()

    def expand_all(self) -> None:
        """Expand every step and frame."""
        self._whole.collapsed.clear()
        self._lay_out()

    def is_collapsed(self, key: StepKey) -> bool:
        """Whether a step, or a frame (step 0), is collapsed."""
        return key in self._whole.collapsed and self._layout is self._whole

    def _metrics(self) -> Metrics:
        painter = self._painter
        return Metrics(painter.line, painter.more, space(2), painter.fits(self.viewport().width()))

    def _lay_out(self) -> None:
        self._whole.show(self._timeline, self._metrics())
        if self._layout is not self._whole:
            self._layout.show(self._timeline, self._metrics())
            self._filter_on()
        self._fit_scroll_bar()
        self.viewport().update()

    def _fit_room(self, *, anew: bool) -> None:
        """Fit another height, or width and font (`anew`): what was in sight stays there, first of all the selected row.

        Called while layout and scroll bar still are as they were.
        """
        fit = self._lay_out if anew else self._fit_scroll_bar
        if (seen := self._seen()) is None:
            fit()
            return
        bar, (row, is_current) = self.verticalScrollBar(), seen
        above, height = self._top_of(row) - bar.value(), max(1, bar.pageStep())
        fit()
        if not self._is_at_end:
            bar.setValue(self._top_of(row) - (above * bar.pageStep() // height if anew else above))
        if is_current:
            self._bring_into_view(row)

    def _seen(self) -> tuple[int, bool] | None:
        """The row that is to stay in sight, and whether it is the selected one; None: there are no lines."""
        bar = self.verticalScrollBar()
        if self._current is not None and (line := self._layout.line_of(self._current)) is not None:
            top, bottom = self._layout.tops[line], self._layout.tops[line + 1]
            if bottom > bar.value() and top < bar.value() + bar.pageStep():
                return self._current, True
        line = self._layout.line_at(bar.value())
        return None if line is None else (self._layout.lines[line], False)

    def _top_of(self, row: int) -> int:
        line = self._layout.near(row)
        return 0 if line is None else self._layout.tops[line]

    def _fit_scroll_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        was_at_end = self._is_at_end
        bar.setPageStep(height)
        bar.setSingleStep(self._painter.line)
        bar.setRange(0, max(0, self._layout.height + space(2) - height))
        if was_at_end:
            bar.setValue(bar.maximum())
            self._is_at_end = True

    def _scrolled(self, value: int) -> None:
        self._is_at_end = value >= self.verticalScrollBar().maximum() - space()
        self.viewport().update()

    def _bring_into_view(self, row: int) -> None:
        if (line := self._layout.line_of(row)) is None:
            return
        top, bottom = self._layout.tops[line], self._layout.tops[line + 1]
        bar = self.verticalScrollBar()
        above = 0 if self._layout.fits is not None or self._is_first(row) else self._painter.line
        if top - above < bar.value():
            bar.setValue(top - above)
        elif bottom > bar.value() + bar.pageStep():
            bar.setValue(bottom + space(2) - bar.pageStep())

    def _row(self, index: int | None) -> Row | None:
        return self._timeline.rows[index] if index is not None and index < len(self._timeline.rows) else None

    def _row_under(self, at: QPoint) -> int | None:
        line = self._layout.line_at(at.y() + self.verticalScrollBar().value())
        return self._layout.lines[line] if line is not None else None

    def _key(self, index: int) -> StepKey | None:
        """The step or frame that the line of a row is, or is part of; None: it is neither."""
        row = self._timeline.rows[index]
        if (folded := self._layout.folded(row)) is not None:
            return folded
        if row.kind == "frame":
            return row.frame, 0
        return (row.frame, row.step) if row.kind == "phase" else None

    def _is_first(self, index: int) -> bool:
        row = self._timeline.rows[index]
        step = self._timeline.step_of(row)
        if self._layout.fits is not None:
            return step is not None and self._differs_from_above(index)
        return row.kind == "frame" or (step is not None and self._timeline.steps[step].first == index)

    def _differs_from_above(self, index: int) -> bool:
        """Whether the line above, among those that fit, is of another step."""
        line = self._layout.line_of(index)
        if not line:
            return True
        row, above = self._timeline.rows[index], self._timeline.rows[self._layout.lines[line - 1]]
        return (row.frame, row.step, row.kind) != (above.frame, above.step, above.kind)

    def _head(self) -> Head | None:
        return head_of(self._timeline, self._layout, self.verticalScrollBar().value(), self._painter.line)
