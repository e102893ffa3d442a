"""Draws one line of the list."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from workbench.domain.events import PHASES
from workbench.domain.timeline_frames import frame_line
from workbench.domain.timeline_rows import Badge, FrameSpan, Row, RowStatus, Step
from workbench.domain.timeline_text import step_line
from workbench.ui.scale import SMALL, px, space
from workbench.ui.shown_rows import CUT_OFF, shown_figures
from workbench.ui.table_words import table_words
from workbench.ui.theme import code_font, mixed, scaled
from workbench.ui.theme_colours import DARK, Colours
from workbench.ui.widgets.timeline.frame_marks import indent_of, paint_lines, paint_name
from workbench.ui.widgets.timeline.hit_marks import paint_pointer, paint_words

Mark = Literal["on", "off", "log", "finding"]
"""A breakpoint, one that is switched off, a logpoint, something broken in the log."""
STATES: dict[RowStatus, str] = {
    "proposed": "",
    "running": "running",
    "waiting": "waiting",
    "ok": "",
    "failed": "failed",
    "denied": "denied",
    "in doubt": "in doubt",
    "retried": "sent again",
    "not run": "not run",
}
_SAMPLE = "“The list of invoices in March, then each compared with the table.”"
"""Text as models write it: how wide a character is on average. Measuring every row would take seconds."""
_WIDEST, _NARROWEST = 240, 90
"""Pixels of a badge: a longer text is cut, and where less of it could be shown than that none of it is."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class RowPainter:
    """Fonts, columns and colours for the list's lines."""

    def __init__(self, font: QFont) -> None:
        self.colours: Colours = DARK
        self.needle = ""
        """Words that are marked where they show, case-folded."""
        self.is_cut_off = False
        """Whether what runs was cut off: nobody drives the run."""
        self.font = font
        self.bold = scaled(font, 1.0, bold=True)
        self.small = scaled(font, SMALL)
        self.badge = scaled(font, SMALL * 0.94)
        self.code = code_font(font)
        self._metrics = {id(f): QFontMetrics(f) for f in (font, self.bold, self.small, self.badge, self.code)}
        self.line = self._of(font).height() + space(3)
        self.more = self._of(font).lineSpacing()
        self._chain: list[FrameSpan] = []
        self._indent = 0
        self.dots, self.chevron = space(4), space(4)
        """Widths of what the gutter begins with: room for the breakpoints' dots, and for arrows."""
        self.gutter = self.dots + self.chevron + self._of(self.small).horizontalAdvance("00000")
        self._beside = self._of(self.small).horizontalAdvance("88.8k tok · $0.000 · 88.8 s") + space(6)
        self._character = self._of(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.text_left = self.gutter + space(3) + self._widest_phase() + space(4)

    def _widest_phase(self) -> int:
        """Return how wide the longest name of a phase is; the language may change, and fonts with it."""
        return max(self._of(self.bold).horizontalAdvance(table_words(phase)) for phase in PHASES)

    def _of(self, font: QFont) -> QFontMetrics:
        return self._metrics[id(font)]

    def fits(self, width: int) -> int:
        """Return how many characters of ordinary text fit on one line of a list of that width."""
        return max(20, int((width - self.text_left - self._beside) / self._character))

    @property
    def left_of_text(self) -> int:
        """Where what stands on a row begins, right of gutter and indent."""
        return self._left

    @property
    def _left(self) -> int:
        return self.gutter + space(3) + self._indent

    @property
    def _text_left(self) -> int:
        return self.text_left + self._indent

    def enter(self, painter: QPainter, area: QRect, chain: list[FrameSpan]) -> None:
        """Draw what comes next within these frames, the outermost first, and their lines beside it."""
        self._chain, self._indent = chain, indent_of(len(chain))
        paint_lines(painter, area, self.gutter, chain, self.colours)

    def paint_separator(self, painter: QPainter, area: QRect) -> None:
        """Draw the line above a step."""
        left = self.gutter + self._indent if self._chain else 0
        painter.fillRect(QRect(left, area.top() + space(), area.width(), 1), QColor(self.colours.border))

    def paint_ground(self, painter: QPainter, area: QRect, row: Row, *, is_current: bool, is_hovered: bool) -> None:
        """Draw what is behind a row: whether it waits, is selected or under the mouse."""
        colours = self.colours
        box = area.adjusted(self.gutter + space() + self._indent, 0, -space(), 0)
        if row.status == "waiting" and row.kind == "phase":
            painter.setPen(QColor(colours.waiting_edge))
            painter.setBrush(QColor(colours.waiting))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current and row.status != "waiting":
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(box, 4, 4)
        elif is_hovered and row.status != "waiting":
            painter.setBrush(QColor(colours.hover if colours.is_dark else colours.window))
            painter.drawRoundedRect(box, 4, 4)
        if is_current:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 3, 3, box.height() - 6), 1.5, 1.5)

    def paint_row(
        self, painter: QPainter, area: QRect, row: Row, mark: Mark | None = None, *, named: bool, is_next: bool = False
    ) -> None:
        """Draw a row of a step, or of the run itself; beside it what stands in the gutter. `named`: say whose frame;
        `is_next`: the run stands still there, and goes on with it.
        """
        if is_next:
            paint_pointer(painter, self.dots, area, self.colours, has_mark=mark is not None)
        elif mark is not None:
            self._mark(painter, area, mark)
        colours = self.colours
        right = self._figures(painter, area, row)
        is_quiet = (row.status in ("proposed", "not run") and not is_next) or row.phase == "update"
        ink = QColor(colours.dim if is_quiet else colours.text)
        self._head(painter, area, row)
        room = QRect(self._text_left, area.top(), max(0, right - self._text_left - space(2)), area.height())
        if named and self._chain:
            painter.setFont(self.badge)
            room.setLeft(room.left() + paint_name(painter, room, self._chain[-1], colours))
        room.setWidth(self._badges(painter, room, row))
        painter.setPen(ink)
        if row.phase == "reason" and area.height() > self.line + space():
            self._lines(painter, room, row)
        elif row.phase == "act":
            self._call(painter, room, row)
        else:
            painter.setFont(self.bold if row.kind == "run" else self.font)
            text = f"{row.text} → {row.result}" if row.result else row.text
            self._put(painter, room, text)

    def paint_step(self, painter: QPainter, area: QRect, step: Step) -> None:
        """Draw a collapsed step."""
        right = self._right(painter, area, self._state(step.status), step.status, shown_figures(step))
        painter.setFont(self.font)
        painter.setPen(QColor(self.colours.dim))
        self._put(
            painter,
            QRect(area.left() + self._left, area.top(), right - area.left() - self._left - space(2), area.height()),
            step_line(step),
        )

    def paint_frame(self, painter: QPainter, area: QRect, span: FrameSpan, row: Row, *, is_collapsed: bool) -> None:
        """Draw the head of a sub-agent's frame: whose it is and its task; where it is collapsed all that came of it."""
        numbers = shown_figures(Row(seqs=(), at=0.0, tokens=span.tokens, cost=span.cost, seconds=row.seconds))
        right = self._right(painter, area, self._state(span.status), span.status, numbers)
        room = QRect(self._left, area.top(), max(0, right - self._left - space(2)), area.height())
        painter.setFont(self.bold)
        room.setLeft(room.left() + paint_name(painter, room, span, self.colours))
        painter.setFont(self.font)
        painter.setPen(QColor(self.colours.dim if is_collapsed else self.colours.text))
        self._put(painter, room, frame_line(span) if is_collapsed else row.result or row.text)

    def paint_gutter(
        self, painter: QPainter, area: QRect, number: int, *, is_collapsed: bool, can_collapse: bool = True
    ) -> None:
        """Draw a step's number (0: none) and the arrow that collapses it; left of them is room for breakpoints."""
        painter.setFont(self.small)
        painter.setPen(QColor(self.colours.dim))
        if number:
            painter.drawText(QRect(0, area.top(), self.gutter, area.height()), _RIGHT, str(number))
        if not can_collapse:
            return
        middle = QPointF(self.dots + self.chevron / 2, area.center().y() + 0.5)
        painter.setPen(QPen(QColor(self.colours.dim), 1.4))
        tips = ((-2, -4), (2, 0), (-2, 4)) if is_collapsed else ((-4, -2), (0, 2), (4, -2))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in tips])

    def _mark(self, painter: QPainter, area: QRect, mark: Mark) -> None:
        middle = QPointF(self.dots / 2 + 1, area.center().y() + 0.5)
        colour = QColor(self.colours.failed if mark != "finding" else self.colours.in_doubt)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush if mark == "off" else colour)
        if mark == "log":
            painter.drawPolygon([middle + QPointF(x, y) for x, y in ((0, -5), (5, 0), (0, 5), (-5, 0))])
        elif mark == "finding":
            painter.drawPolygon([middle + QPointF(x, y) for x, y in ((0, -5), (5, 4), (-5, 4))])
        else:
            painter.drawEllipse(middle, 4.5, 4.5)

    def _head(self, painter: QPainter, area: QRect, row: Row) -> None:
        colours = self.colours
        left = self._left
        if row.phase is not None:
            colour = QColor(colours.phases[row.phase])
            painter.setPen(
                colour if row.status not in ("proposed", "not run") else mixed(colour.name(), colours.base, 0.75)
            )
            painter.setFont(self.bold)
            painter.drawText(
                QRect(left, area.top(), self._text_left - left, area.height()), _LEFT, table_words(row.phase)
            )
            return
        painter.setFont(self.small)
        painter.setPen(QColor(colours.dim))
        if row.kind == "run":
            painter.drawText(QRect(left, area.top(), self._text_left - left, area.height()), _LEFT, table_words("run"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._dot_colour(row))
        painter.drawEllipse(QPointF(left + 4, area.center().y() + 0.5), 4, 4)

    def _dot_colour(self, row: Row) -> QColor:
        """What is over is grey; what went well but warns has the colour of its warning."""
        if row.status == "ok" and row.seconds is not None:
            return QColor(self.colours.dim)
        tones = {badge.tone for badge in row.badges}
        tone = next((each for each in ("bad", "warning") if each in tones), None) if row.status == "ok" else None
        return QColor(self.colours.tones[tone].text) if tone is not None else self._state_colour(row.status)

    def _state_colour(self, status: RowStatus) -> QColor:
        colours = self.colours
        if status in ("failed", "denied"):
            return QColor(colours.tones["bad"].text)
        if status in ("waiting", "in doubt", "retried"):
            return QColor(colours.tones["warning"].text)
        return QColor(colours.tones["good"].text if status == "ok" else colours.dim)

    def _figures(self, painter: QPainter, area: QRect, row: Row) -> int:
        return self._right(
            painter, area, self._state(row.status) if row.kind == "phase" else "", row.status, shown_figures(row)
        )

    def _state(self, status: RowStatus) -> str:
        return table_words(CUT_OFF if self.is_cut_off and status == "running" else STATES[status])

    def _right(self, painter: QPainter, area: QRect, state: str, status: RowStatus, numbers: str) -> int:
        painter.setFont(self.small)
        right = area.right() - space(3)
        for text, colour in ((numbers, QColor(self.colours.dim)), (state, self._state_colour(status))):
            if text:
                painter.setPen(colour)
                painter.drawText(QRect(0, area.top(), right, area.height()), _RIGHT, text)
                right -= self._of(self.small).horizontalAdvance(text) + space(2)
        return right

    def _badges(self, painter: QPainter, room: QRect, row: Row) -> int:
        """Draw badges after the text, where there is room for them; return the room that stays for the text."""
        metrics = self._of(self.badge)
        shown: list[tuple[Badge, str, int]] = []
        spent = 0
        for badge in row.badges:
            most = min(px(_WIDEST), room.width() // 2 - spent - space(3))
            if most < min(px(_NARROWEST), metrics.horizontalAdvance(badge.text)):
                break
            text = metrics.elidedText(badge.text, _ELIDE, most)
            width = metrics.horizontalAdvance(text) + space(3)
            shown.append((badge, text, width))
            spent += width + space()
        text_room = room.width() - spent - (space() if shown else 0)
        left = room.left() + min(self._wanted(row), text_room) + space(2)
        for badge, text, width in shown:
            self._badge(
                painter,
                QRectF(left, room.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 3),
                badge,
                text,
            )
            left += width + space()
        return text_room

    def _badge(self, painter: QPainter, box: QRectF, badge: Badge, text: str) -> None:
        tone = self.colours.tones[badge.tone]
        painter.setPen(QColor(tone.edge))
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(tone.text))
        painter.setFont(self.badge)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _wanted(self, row: Row) -> int:
        """Return how wide the row's text would like to be."""
        rest = f" → {row.result}" if row.result else ""
        if row.phase != "act":
            return self._of(self.font).horizontalAdvance(row.text + ("" if row.phase == "reason" else rest))
        return self._of(self.code).horizontalAdvance(row.text) + self._of(self.font).horizontalAdvance(rest)

    def _put(self, painter: QPainter, room: QRect, text: str) -> None:
        shown = QFontMetrics(painter.font()).elidedText(text, _ELIDE, room.width())
        paint_words(painter, room, shown, self.needle, self.colours)
        painter.drawText(room, _LEFT, shown)

    def _call(self, painter: QPainter, room: QRect, row: Row) -> None:
        rest = f" → {row.result}" if row.result else ""
        rest_width = self._of(self.font).horizontalAdvance(rest)
        code_width = self._of(self.code).horizontalAdvance(row.text)
        if code_width + rest_width > room.width():
            code_width = min(code_width, max(room.width() - rest_width, room.width() * 11 // 20))
        painter.setFont(self.code)
        self._put(painter, QRect(room.left(), room.top(), code_width + 1, room.height()), row.text)
        painter.setFont(self.font)
        if rest and row.status in ("failed", "denied"):
            painter.setPen(self._state_colour(row.status))
        room.setLeft(room.left() + code_width)
        self._put(painter, room, rest)

    def _lines(self, painter: QPainter, room: QRect, row: Row) -> None:
        """Draw text on two lines: the first two of a reply, the last two while it streams in."""
        lines = self._broken(row.text, room.width())
        if row.status == "running":
            lines = lines[-2:]
        elif len(lines) > 2:
            lines = [lines[0], row.text[len(lines[0]) :].lstrip()]
        painter.setFont(self.font)
        top = room.center().y() - self.more * len(lines) // 2 + 1
        for text in lines:
            self._put(painter, QRect(room.left(), top, room.width(), self.more), text)
            top += self.more

    def _broken(self, text: str, width: int) -> list[str]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(text[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return lines
