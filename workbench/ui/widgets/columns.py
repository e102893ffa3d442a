"""A layout of cards: side by side in columns of one width, as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from workbench.ui.scale import px
from workbench.ui.widgets.flow import ItemsLayout


class ColumnsLayout(ItemsLayout):
    """At most `most` columns; with less room there are fewer, and no card is ever cut."""

    def __init__(self, most: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._gap = most, gap

    def minimumSize(self) -> QSize:
        """Return the size of one column."""
        width = self._least()
        return QSize(width, self.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """Return the size with all columns."""
        width = self._least() * self._most + px(self._gap) * (self._most - 1)
        return QSize(width, self.heightForWidth(width))

    def _least(self) -> int:
        return max((item.minimumSize().width() for item in self.items), default=0)

    def place(self, rect: QRect, *, moves: bool) -> int:
        """Return the height of all rows; `moves`: put the cards there."""
        gap, least = px(self._gap), max(1, self._least())
        columns = max(1, min(self._most, (rect.width() + gap) // (least + gap)))
        width = (rect.width() - gap * (columns - 1)) // columns
        top = rect.top()
        for first in range(0, len(self.items), columns):
            row = self.items[first : first + columns]
            height = max(_height(item, width) for item in row)
            for place, item in enumerate(row):
                if moves:
                    item.setGeometry(QRect(QPoint(rect.left() + place * (width + gap), top), QSize(width, height)))
            top += height + gap
        return max(0, top - gap - rect.top())


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())
