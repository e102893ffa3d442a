"""Lists in whose first column the words are marked that were looked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from workbench.ui.theme import colours_of
from workbench.ui.widgets.lists import LastColumnDelegate
from workbench.ui.word_places import places_of

_STRENGTH = 70
"""Of the mark, which lies upon the text: of 255."""


class MarkedWordsDelegate(LastColumnDelegate):
    """Draws as its base does, and a mark upon each place of the words, which have most of the room."""

    most_figure = 42

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.words: Sequence[str] = ()
        """Case-folded."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        super().paint(painter, option, index)
        if index.column() or not self.words:
            return
        style: Any = QStyleOptionViewItem(option)
        self.initStyleOption(style, index)
        look = self._view.style()
        room = look.subElementRect(QStyle.SubElement.SE_ItemViewItemText, style, self._view)
        metrics: QFontMetrics = style.fontMetrics
        beside = look.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, style, self._view) + 1
        text = metrics.elidedText(style.text, Qt.TextElideMode.ElideRight, room.width() - 2 * beside)
        colour = QColor(colours_of(self._view).marker)
        colour.setAlpha(_STRENGTH)
        top = room.center().y() - metrics.height() / 2
        for begin, end in places_of(self.words, text):
            left = room.left() + beside + metrics.horizontalAdvance(text[:begin])
            painter.fillRect(QRectF(left, top, metrics.horizontalAdvance(text[begin:end]), metrics.height()), colour)
