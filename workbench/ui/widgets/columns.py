"""A layout of cards: side by side in columns of one width, as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from workbench.ui.scale import px


class ColumnsLayout(QLayout):
    """At most `most` columns; with less room there are fewer, and no card is ever cut."""

    def __init__(self, most: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._gap = most, gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: the cards take the width that there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: with fewer columns there are more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Put the cards in their places."""
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def minimumSize(self) -> QSize:
        """Return the size of one column."""
        width = self._least()
        return QSize(width, self.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """Return the size with all columns."""
        width = self._least() * self._most + px(self._gap) * (self._most - 1)
        return QSize(width, self.heightForWidth(width))

    def _least(self) -> int:
        return max((item.minimumSize().width() for item in self._items), default=0)

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        gap, least = px(self._gap), max(1, self._least())
        columns = max(1, min(self._most, (rect.width() + gap) // (least + gap)))
        width = (rect.width() - gap * (columns - 1)) // columns
        top = rect.top()
        for first in range(0, len(self._items), columns):
            row = self._items[first : first + columns]
            height = max(_height(item, width) for item in row)
            for place, item in enumerate(row):
                if not is_trial:
                    item.setGeometry(QRect(QPoint(rect.left() + place * (width + gap), top), QSize(width, height)))
            top += height + gap
        return max(0, top - gap - rect.top())


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())
