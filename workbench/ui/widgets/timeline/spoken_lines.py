"""What a screen reader is told of the list: each line a part, in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

from workbench.domain.timeline_rows import Row
from workbench.ui.spoken import NOWHERE, Path, SpokenArea
from workbench.ui.widgets.timeline.hit_marks import Marked
from workbench.ui.widgets.timeline.lines import TimelineLines
from workbench.ui.widgets.timeline.painting import Mark
from workbench.ui.widgets.timeline.sentences import frame_sentence, mark_words, row_sentence, step_sentence


class SpokenLines(TimelineLines, SpokenArea):
    """Lines that can be heard; a part's path is the index of the row that the line shows, or begins with."""

    _mark_of: Callable[[Row], Mark | None]
    _marked: Marked

    def spoken_count(self, path: Path) -> int:
        """Return how many lines there are; a line has no parts."""
        return 0 if path else len(self._layout.lines)

    def spoken_child(self, path: Path, index: int) -> Path:
        """Return the row of a line."""
        return (*path, self._layout.lines[index])

    def spoken_place(self, path: Path) -> int:
        """Return the line of a row."""
        line = self._layout.line_of(path[-1])
        return NOWHERE if line is None or self._layout.lines[line] != path[-1] else line

    def spoken_text(self, path: Path) -> str:
        """Return a row, or the step or frame that is folded into it."""
        row, is_cut_off = self._timeline.rows[path[-1]], self._painter.is_cut_off
        key = self._layout.folded(row)
        if key is not None and not key[1] and key[0] in self._timeline.frames:
            return frame_sentence(self._timeline.frames[key[0]], is_cut_off=is_cut_off)
        if key is not None and (step := self._timeline.step_of(row)) is not None:
            return step_sentence(self._timeline.steps[step], is_cut_off=is_cut_off)
        mark = mark_words(self._mark_of(row), is_next=path[-1] == self._timeline.next_row)
        return row_sentence(row, self._marked.notes.get(row.start), mark, is_cut_off=is_cut_off)

    def spoken_state(self, path: Path, state: QAccessible.State) -> None:
        """Say whether a step or frame that begins here is folded."""
        row = path[-1]
        if self._key(row) is not None and self._is_first(row) and not self.is_filtered:
            is_folded = self._layout.folded(self._timeline.rows[row]) is not None
            state.expandable = True
            state.collapsed, state.expanded = is_folded, not is_folded

    def spoken_box(self, path: Path) -> QRect:
        """Return where a line is, as far as it is seen."""
        line = self._layout.line_of(path[-1])
        if line is None:
            return QRect()
        top, bottom = self._layout.tops[line], self._layout.tops[line + 1]
        box = QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), bottom - top)
        return box.intersected(self.viewport().rect())

    def spoken_at(self, at: QPoint) -> Path | None:
        """Return the row under a point."""
        row = self._row_under(at)
        return None if row is None else (row,)

    def spoken_focus(self) -> Path | None:
        """Return the selected row, or the one that it is folded into."""
        line = self._layout.line_of(self._current) if self._current is not None else None
        return None if line is None else (self._layout.lines[line],)

    def _tell_current(self) -> None:
        """Have the selected row read out; it is what is said of the list as a whole too."""
        path = self.spoken_focus()
        if path is not None:
            self.setAccessibleDescription(self.spoken_text(path))
            self.tell_part(path)
