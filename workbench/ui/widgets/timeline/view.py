"""The list of steps with their phases. Virtual: only the lines on the screen cost anything."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Badge, Row
from workbench.domain.timeline_text import one_line, row_line
from workbench.ui.scale import px, space
from workbench.ui.shown_rows import shown
from workbench.ui.theme import colours_of
from workbench.ui.widgets.timeline.hit_marks import Marked, paint_bookmark, paint_stripe
from workbench.ui.widgets.timeline.keys import outer_frame, target
from workbench.ui.widgets.timeline.painting import Mark, RowPainter
from workbench.ui.widgets.timeline.spoken_lines import SpokenLines
from workbench.ui.widgets.timeline.sticky import paint_head
from workbench.ui.widgets.timeline.tips import row_tip, show_tip


class TimelineView(SpokenLines):
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
        self.speak_parts()
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setMinimumHeight(px(96))
        self._mark_of: Callable[[Row], Mark | None] = lambda _: None
        self._marked = Marked()
        self._hovered: int | None = None
        self._next: int | None = None
        """The row that a run which stands still goes on with, as it was painted last."""
        self._follows = True

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
        self._whole.collapsed.clear()
        self._current, self._hovered = None, None
        self._follows = self._is_at_end = True
        self._lay_out()
        self.forget_parts()
        self._take_newest()

    def show_cut_off(self, is_cut_off: bool) -> None:
        """Say of what runs by its row that it was cut off, or that it runs."""
        if is_cut_off != self._painter.is_cut_off:
            self._painter.is_cut_off = is_cut_off
            self._tell_current()
            self.viewport().update()

    def grow(self, first: int) -> None:
        """Show that rows from index `first` on may have changed, come or gone."""
        self._whole.update(first)
        if self._layout is not self._whole:
            self._layout.update(first)
            self.filtered.emit(len(self._layout.lines), self._layout.is_whole)
        self._fit_scroll_bar()
        if self._current is not None and self._current >= len(self._timeline.rows):
            self._current = len(self._timeline.rows) - 1
        self._take_newest()
        self.viewport().update()

    def show_marks(self, mark_of: Callable[[Row], Mark | None]) -> None:
        """Draw in the gutter what a function says of a row; asked for the rows on the screen only."""
        self._mark_of = mark_of
        self.viewport().update()

    def show_marked(self, marked: Marked) -> None:
        """Mark words that were looked for, and bookmarks."""
        self._marked = marked
        self._painter.needle = marked.needle
        self.viewport().update()

    def select(self, seq: int) -> None:
        """Select the row that shows an event, and bring it into view; an event that has no row changes nothing."""
        if (row := self._timeline.row_at(seq)) not in (None, self._current):
            self._go(row)

    def reveal(self, seq: int) -> None:
        """Expand what hides the row which shows an event, its step and frames, and select it."""
        if (place := self._timeline.row_at(seq)) is None:
            return
        row = self._timeline.rows[place]
        hiding = {(row.frame, row.step), *((frame, 0) for frame in self._timeline.chain(row.frame))}
        if hiding & self._whole.collapsed:
            self._whole.collapsed -= hiding
            self._lay_out()
        self._go(place)

    def follow(self) -> None:
        """Select the newest row, now and each that comes."""
        if self._timeline.rows:
            self._go(len(self._timeline.rows) - 1)

    def choose(self, index: int) -> None:
        """Select a row by its index, as a click does."""
        self._go(index)

    def copy_row(self) -> None:
        """Put what the selected row says on the clipboard."""
        if (row := self._row(self._current)) is not None:
            QGuiApplication.clipboard().setText(row_line(row).strip())

    def move_by_step(self, way: int) -> None:
        """Select the first row of the step after (1), or of the one before (-1)."""
        key = Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up
        if (row := target(key, self._timeline, self._layout, self._current, 0, by_steps=True)) is not None:
            self._go(row)

    def _take_newest(self) -> None:
        newest = len(self._timeline.rows) - 1
        if self._follows and newest >= 0 and newest != self._current:
            self._set_current(newest)

    def _go(self, index: int) -> None:
        """Select a row because someone asked for it."""
        self._follows = index == len(self._timeline.rows) - 1
        self._bring_into_view(index)
        if index != self._current:
            self._set_current(index)

    def _set_current(self, index: int) -> None:
        self._current = index
        row = self._timeline.rows[index]
        self._tell_current()
        self.viewport().update()
        self.row_selected.emit(row.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, collapse (Left; again: the sub-agent's frame), expand (Right), activate (Enter), copy (Ctrl+C)."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_seq is not None:
            self.row_activated.emit(self.current_seq)
            return
        step = self._key(self._current) if self._current is not None else None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and step is not None and not self.is_filtered:
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
        head = self._head()
        if head is not None and event.position().y() < head.top + self._painter.line:
            self._go(head.row)
            return
        row = self._row_under(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        step = self._key(row)
        if event.position().x() < self._painter.dots and step is not None and not self.is_collapsed(step):
            self.gutter_clicked.emit(self._timeline.rows[row].start)
            return
        at_arrow = event.position().x() < self._painter.gutter and self._is_first(row)
        if step is not None and at_arrow and not self.is_filtered:
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
            note = self._marked.notes.get(row.start, "") if row else ""
            show_tip(event.globalPos(), row_tip(row, note, is_cut_off=self._painter.is_cut_off) if row else "", self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew where the width is another."""
        self._fit_room(anew=event.size().width() != event.oldSize().width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow font and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            before, self._painter = self._painter, RowPainter(self.font())
            self._painter.needle, self._painter.is_cut_off = before.needle, before.is_cut_off
            self._fit_room(anew=True)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that are on the screen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.colours = colours_of(self)
        painter.fillRect(event.rect(), QColor(self._painter.colours.base))
        self._next = self._timeline.next_row
        offset = self.verticalScrollBar().value()
        line = self._layout.line_at(offset + max(0, event.rect().top()))
        bottom = offset + event.rect().bottom()
        while line is not None and line < len(self._layout.lines) and self._layout.tops[line] <= bottom:
            top = self._layout.tops[line]
            self._paint_line(
                painter, line, QRect(0, top - offset, self.viewport().width(), self._layout.tops[line + 1] - top)
            )
            line += 1
        if self.is_filtered and self.is_whole and not self._layout.lines:
            painter.setPen(QColor(self._painter.colours.dim))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No row fits the filter."))
        if (head := self._head()) is not None:
            area = QRect(0, head.top, self.viewport().width(), self._painter.line)
            paint_head(painter, self._painter, area, head, self._timeline)

    def _paint_line(self, painter: QPainter, line: int, area: QRect) -> None:
        index = self._layout.lines[line]
        row = self._timeline.rows[index]
        key = self._key(index)
        is_collapsed = key is not None and self.is_collapsed(key)
        frames = self._timeline.frames
        self._painter.enter(painter, area, [frames[frame] for frame in self._timeline.chain(row.frame)])
        if self._layout.has_gap(line):
            self._painter.paint_separator(painter, area)
            area.setTop(area.top() + space(2))
        current = self._layout.line_of(self._current) if self._current is not None else None
        self._painter.paint_ground(painter, area, row, is_current=line == current, is_hovered=index == self._hovered)
        if self._is_first(index) and key is not None:
            self._painter.paint_gutter(
                painter, area, key[1], is_collapsed=is_collapsed, can_collapse=not self.is_filtered
            )
        row = self._paint_marked(painter, area, shown(row))
        step = self._timeline.step_of(row)
        if key is not None and not key[1] and row.frame in frames:
            self._painter.paint_frame(painter, area, frames[key[0]], row, is_collapsed=is_collapsed)
        elif is_collapsed and step is not None:
            self._painter.paint_step(painter, area, self._timeline.steps[step])
        else:
            named = self._is_first(index) or self._timeline.rows[self._layout.lines[line - 1]].frame != row.frame
            is_next = index == self._next
            self._painter.paint_row(painter, area, row, self._mark_of(row), named=named, is_next=is_next)

    def _paint_marked(self, painter: QPainter, area: QRect, row: Row) -> Row:
        """Draw that a row has a bookmark, or words that were looked for; return it with what is noted there."""
        marked = self._marked
        if row.start in marked.hits:
            paint_stripe(painter, area, self._painter.colours)
        if (note := marked.notes.get(row.start)) is None:
            return row
        paint_bookmark(
            painter, self._painter.dots + self._painter.chevron, area.center().y() + 0.5, self._painter.colours
        )
        return replace(row, badges=(Badge(text=f"“{one_line(note, 60)}”"), *row.badges)) if note else row
