"""The list of steps with their phases. Virtual: only the lines on the screen cost anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import row_line
from workbench.ui.theme import SPACE, colours_of
from workbench.ui.widgets.timeline.keys import outer_frame, target
from workbench.ui.widgets.timeline.layout import Metrics, RowLayout, StepKey
from workbench.ui.widgets.timeline.painting import BREAKPOINTS, Mark, RowPainter
from workbench.ui.widgets.timeline.tips import row_tip, show_tip


class TimelineView(QAbstractScrollArea):
    """Rows of a run, the newest at the bottom; stays there, and selects it, until the person goes elsewhere.

    Signals:
        row_selected(int): the row that begins with that event is the selected one now
        row_activated(int): the person pressed Enter on it, or clicked it twice
        gutter_clicked(int): the person clicked where breakpoints stand, left of that row
    """

    row_selected = Signal(int)
    row_activated = Signal(int)
    gutter_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setMinimumHeight(96)
        self._timeline = Timeline()
        self._mark_of: Callable[[Row], Mark | None] = lambda _: None
        self._painter = RowPainter(self.font())
        self._layout = RowLayout(self._metrics())
        self._current: int | None = None
        self._hovered: int | None = None
        self._follows = self._is_at_end = True
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def current_seq(self) -> int | None:
        """The first sequence number of the selected row; None: nothing is selected."""
        row = self._row(self._current)
        return row.start if row else None

    @property
    def follows(self) -> bool:
        """Whether the newest row is selected as it comes."""
        return self._follows

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another run from its newest row on."""
        self._timeline = timeline
        self._layout.collapsed.clear()
        self._current, self._hovered = None, None
        self._follows = self._is_at_end = True
        self._lay_out()
        self._take_newest()

    def grow(self, first: int) -> None:
        """Show that rows from index `first` on may have changed, come or gone."""
        self._layout.update(first)
        self._fit_scroll_bar()
        if self._current is not None and self._current >= len(self._timeline.rows):
            self._current = len(self._timeline.rows) - 1
        self._take_newest()
        self.viewport().update()

    def show_marks(self, mark_of: Callable[[Row], Mark | None]) -> None:
        """Draw in the gutter what a function says of a row; asked for the rows on the screen only."""
        self._mark_of = mark_of
        self.viewport().update()

    def select(self, seq: int) -> None:
        """Select the row that shows an event, and bring it into view; an event that has no row changes nothing."""
        if (row := self._timeline.row_at(seq)) not in (None, self._current):
            self._go(row)

    def set_collapsed(self, key: StepKey, is_collapsed: bool) -> None:
        """Collapse or expand a step; step 0: all of a sub-agent's frame."""
        if is_collapsed != (key in self._layout.collapsed):
            self._layout.collapsed ^= {key}
            self._lay_out()
            if self._current is not None:
                self._bring_into_view(self._current)

    def collapse_all(self) -> None:
        """Collapse every step but the newest, and every sub-agent's frame that is left."""
        self._layout.collapsed |= {(step.frame, step.number) for step in self._timeline.steps[:-1]}
        self._layout.collapsed |= {(span.frame, 0) for span in self._timeline.frames.values() if span.until is not None}
        self._lay_out()

    def expand_all(self) -> None:
        """Expand every step and frame."""
        self._layout.collapsed.clear()
        self._lay_out()

    def reveal(self, seq: int) -> None:
        """Expand the frames that hide the row which shows an event, and select it."""
        if (place := self._timeline.row_at(seq)) is not None:
            self._layout.collapsed -= {(frame, 0) for frame in self._timeline.chain(self._timeline.rows[place].frame)}
            self._lay_out()
            self._go(place)

    def move_by_step(self, way: int) -> None:
        """Select the first row of the step after (1), or of the one before (-1)."""
        key = Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up
        if (row := target(key, self._timeline, self._layout, self._current, 0, by_steps=True)) is not None:
            self._go(row)

    def is_collapsed(self, key: StepKey) -> bool:
        """Whether a step, or a frame (step 0), is collapsed."""
        return key in self._layout.collapsed

    def _metrics(self) -> Metrics:
        painter = self._painter
        return Metrics(painter.line, painter.more, 2 * SPACE, painter.fits(self.viewport().width()))

    def _lay_out(self) -> None:
        self._layout.show(self._timeline, self._metrics())
        self._fit_scroll_bar()
        self.viewport().update()

    def _fit_scroll_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        was_at_end = self._is_at_end
        bar.setPageStep(height)
        bar.setSingleStep(self._painter.line)
        bar.setRange(0, max(0, self._layout.height + 2 * SPACE - height))
        if was_at_end:
            bar.setValue(bar.maximum())
            self._is_at_end = True

    def _scrolled(self, value: int) -> None:
        self._is_at_end = value >= self.verticalScrollBar().maximum() - SPACE
        self.viewport().update()

    def _take_newest(self) -> None:
        newest = len(self._timeline.rows) - 1
        if self._follows and newest >= 0 and newest != self._current:
            self._set_current(newest)

    def _bring_into_view(self, row: int) -> None:
        if (line := self._layout.line_of(row)) is None:
            return
        top, bottom = self._layout.tops[line], self._layout.tops[line + 1]
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + bar.pageStep():
            bar.setValue(bottom + 2 * SPACE - bar.pageStep())

    def _row(self, index: int | None) -> Row | None:
        return self._timeline.rows[index] if index is not None and index < len(self._timeline.rows) else None

    def _go(self, index: int) -> None:
        """Select a row because someone asked for it."""
        self._follows = index == len(self._timeline.rows) - 1
        self._bring_into_view(index)
        if index != self._current:
            self._set_current(index)

    def _set_current(self, index: int) -> None:
        self._current = index
        row = self._timeline.rows[index]
        self.setAccessibleDescription(row_line(row))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.viewport().update()
        self.row_selected.emit(row.start)

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
        return row.kind == "frame" or (step is not None and self._timeline.steps[step].first == index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, collapse (Left; again: the sub-agent's frame), expand (Right), activate (Enter); Ctrl: by steps."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_seq is not None:
            self.row_activated.emit(self.current_seq)
            return
        step = self._key(self._current) if self._current is not None else None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and step is not None:
            if key == Qt.Key.Key_Left and self.is_collapsed(step):
                step = outer_frame(self._timeline, step)
            self.set_collapsed(step, key == Qt.Key.Key_Left)
            return
        by_steps = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = self.viewport().height() - self._painter.line
        row = target(key, self._timeline, self._layout, self._current, page, by_steps=by_steps)
        if row is None:
            super().keyPressEvent(event)
        else:
            self._go(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a row; in its gutter, toggle a breakpoint; at its arrow, collapse or expand a step."""
        row = self._row_under(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        step = self._key(row)
        if event.position().x() < BREAKPOINTS and step is not None and not self.is_collapsed(step):
            self.gutter_clicked.emit(self._timeline.rows[row].start)
            return
        if step is not None and event.position().x() < self._painter.gutter and self._is_first(row):
            self.set_collapsed(step, not self.is_collapsed(step))
        self._go(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate a row; expand a collapsed step."""
        row = self._row_under(event.position().toPoint())
        step = self._key(row) if row is not None else None
        if row is None or event.position().x() < self._painter.gutter:
            return
        if step is not None and self.is_collapsed(step):
            self.set_collapsed(step, False)
        else:
            self.row_activated.emit(self._timeline.rows[row].start)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lighten the row under the mouse."""
        self._hover(self._row_under(event.position().toPoint()))

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a row's whole text as a tool tip; lighten nothing once the mouse has left."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row(self._row_under(event.pos()))
            show_tip(event.globalPos(), row_tip(row) if row else "", self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew where the width is another."""
        if event.size().width() != event.oldSize().width():
            self._lay_out()
        else:
            self._fit_scroll_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter = RowPainter(self.font())
            self._lay_out()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that are on the screen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.colours = colours_of(self)
        painter.fillRect(event.rect(), QColor(self._painter.colours.base))
        offset = self.verticalScrollBar().value()
        line = self._layout.line_at(offset + max(0, event.rect().top()))
        bottom = offset + event.rect().bottom()
        while line is not None and line < len(self._layout.lines) and self._layout.tops[line] <= bottom:
            top = self._layout.tops[line]
            self._paint_line(
                painter, line, QRect(0, top - offset, self.viewport().width(), self._layout.tops[line + 1] - top)
            )
            line += 1

    def _paint_line(self, painter: QPainter, line: int, area: QRect) -> None:
        index = self._layout.lines[line]
        row = self._timeline.rows[index]
        key = self._key(index)
        is_collapsed = key is not None and self.is_collapsed(key)
        frames = self._timeline.frames
        self._painter.enter(painter, area, [frames[frame] for frame in self._timeline.chain(row.frame)])
        if self._layout.has_gap(line):
            self._painter.paint_separator(painter, area)
            area.setTop(area.top() + 2 * SPACE)
        current = self._layout.line_of(self._current) if self._current is not None else None
        self._painter.paint_ground(painter, area, row, is_current=line == current, is_hovered=index == self._hovered)
        if self._is_first(index) and key is not None:
            self._painter.paint_gutter(painter, area, key[1], is_collapsed=is_collapsed)
        step = self._timeline.step_of(row)
        if key is not None and not key[1] and row.frame in frames:
            self._painter.paint_frame(painter, area, frames[key[0]], row, is_collapsed=is_collapsed)
        elif is_collapsed and step is not None:
            self._painter.paint_step(painter, area, self._timeline.steps[step])
        else:
            named = self._is_first(index) or self._timeline.rows[self._layout.lines[line - 1]].frame != row.frame
            self._painter.paint_row(painter, area, row, self._mark_of(row), named=named)
