"""How a row of the palette is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.scale import SMALL, px, space
from workbench.ui.theme import colours_of, scaled
from workbench.ui.theme_colours import Colours
from workbench.ui.widgets.palette.item_model import RANKED
from workbench.ui.widgets.palette.ranking import Ranked

Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """The title with the typed letters in colour, what stands aside dim, the key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:
        """Return one line with some air."""
        metrics: QFontMetrics = option.fontMetrics
        return QSize(px(100), metrics.height() + space(3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        ranked = index.data(RANKED)
        if not isinstance(ranked, Ranked):
            return
        area: QRect = option.rect
        font: QFont = option.font
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = colours_of(self.parent())  # type: ignore[arg-type]
        painter.save()
        if is_chosen:
            painter.fillRect(area, QColor(colours.selection))
        inner = area.adjusted(space(3), 0, -space(3), 0)
        inner.setRight(self._paint_right(painter, inner, font, ranked, colours))
        used = self._paint_title(painter, inner, font, ranked, colours)
        self._paint_aside(painter, inner.adjusted(used + space(2), 0, 0, 0), font, ranked, colours)
        painter.restore()

    @staticmethod
    def _paint_right(painter: QPainter, area: QRect, font: QFont, ranked: Ranked, colours: Colours) -> int:
        """Draw the key, else the kind of thing; return where it begins."""
        text = ranked.entry.key or ranked.entry.group
        if not text:
            return area.right()
        small = scaled(font, SMALL)
        width = QFontMetrics(small).horizontalAdvance(text)
        painter.setFont(small)
        painter.setPen(QColor(colours.dim))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return area.right() - width - space(3)

    @staticmethod
    def _paint_title(painter: QPainter, area: QRect, font: QFont, ranked: Ranked, colours: Colours) -> int:
        """Draw the title; return how wide it is."""
        metrics = QFontMetrics(font)
        text = metrics.elidedText(ranked.entry.title, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(text, font)
        marks = []
        for place in ranked.places:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = place, 1
            form = QTextCharFormat()
            form.setForeground(QColor(colours.accent))
            form.setFontWeight(QFont.Weight.Bold)
            mark.format = form
            marks.append(mark)
        layout.setFormats(marks)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(colours.disabled if ranked.entry.is_off else colours.text))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
        return round(line.naturalTextWidth())

    @staticmethod
    def _paint_aside(painter: QPainter, area: QRect, font: QFont, ranked: Ranked, colours: Colours) -> None:
        entry = ranked.entry
        told = f"{entry.aside} · {entry.why_not}" if entry.why_not and entry.aside else entry.why_not or entry.aside
        small = scaled(font, SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.dim))
        text = QFontMetrics(small).elidedText(told, Qt.TextElideMode.ElideRight, max(0, area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
