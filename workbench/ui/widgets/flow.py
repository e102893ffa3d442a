"""A layout that breaks its row where the width ends, as words in a line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from workbench.ui.scale import px

GAP = 4


class ItemsLayout(QLayout):
    """A layout that grows down where it is narrow: what all of the kind have; each places its items in its own way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self.items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None beyond the last."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item; None beyond the last."""
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that it grows down where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self.place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self.place(rect, moves=True)

    def place(self, rect: QRect, *, moves: bool) -> int:
        """Return the height that the items take in the width of `rect`; `moves`: put them there."""
        raise NotImplementedError


class FlowLayout(ItemsLayout):
    """Items from left to right, then in the next row."""

    def sizeHint(self) -> QSize:
        """Return the size of the largest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the height of the largest item and a width that any dock has."""
        heights = [item.minimumSize().height() for item in self.items]
        return QSize(40, max(heights, default=0))

    def place(self, rect: QRect, *, moves: bool) -> int:
        """Return the height of all rows; `moves`: put the items there."""
        x, y, row = rect.x(), rect.y(), 0
        for item in self.items:
            if item.isEmpty():
                continue  # hidden
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + px(GAP), 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, row = x + size.width() + px(GAP), max(row, size.height())
        return y + row - rect.y()


def row_of(*widgets: QWidget) -> QWidget:
    """Return a row that breaks where there is no more room."""
    row, flow = QWidget(), FlowLayout()
    row.setLayout(flow)
    for widget in widgets:
        flow.addWidget(widget)
    return row
