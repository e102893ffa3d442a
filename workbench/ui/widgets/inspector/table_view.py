"""Rows under names: sorted by a click on a name, filtered by words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QSizePolicy, QTableView, QVBoxLayout, QWidget

from workbench.domain.result_kinds import Table
from workbench.domain.timeline_text import one_line
from workbench.ui.scale import px
from workbench.ui.table_words import plural
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.parts import Text, clearable

_CELL = 200
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowsItemModel(QAbstractTableModel):
    """A table in the order and with the rows that are wanted; it is never asked about the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table(columns=(), rows=())
        self._order: list[int] = []
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._words = ""

    def show_table(self, table: Table) -> None:
        """Show another table, in its own order."""
        self._table, self._sorted, self._words = table, (-1, Qt.SortOrder.AscendingOrder), ""
        self._arrange()

    def show_words(self, words: str) -> None:
        """Show only the rows in which all the words stand."""
        self._words = words
        self._arrange()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows show."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many names there are."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, on one line."""
        text = self._table.cell(self._order[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole and _number(text) is not None:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return one_line(text, _CELL) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's name, a row's number in the result."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return one_line(self._table.columns[section], 60)
        return str(self._order[section] + 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: numbers by their values, before texts; equal ones stay as they stood."""
        self._sorted = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        table, words = self._table, self._words.casefold().split()
        self._order = [
            place for place in range(len(table.rows)) if not words or _has("\n".join(table.cells(place)), words)
        ]
        column, order = self._sorted
        if 0 <= column < len(table.columns):
            is_down = order == Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda place: _key(table.cell(place, column)), reverse=is_down)
        self.endResetModel()


class TableView(QWidget):
    """The rows, a field for words, and how many of the rows show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self.item_model = RowsItemModel(self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Rows with these words"))
        self.filter.setAccessibleName(self.tr("Filter rows"))
        clearable(self.filter)
        self.filter.textChanged.connect(self._filter)
        self.count = Text(dim=True)
        self.count.setWordWrap(False)
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.rows = QTableView()
        self.rows.setModel(self.item_model)
        self.rows.setAccessibleName(self.tr("Result as a table"))
        self.rows.setAlternatingRowColors(True)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.horizontalHeader().setStretchLastSection(True)
        self.rows.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.rows.horizontalHeader().setSortIndicatorClearable(True)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(top)
        layout.addWidget(self.rows)

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self._number = len(table.rows)
        self.rows.setSortingEnabled(False)
        self.rows.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self.item_model.show_table(table)
        self.rows.setSortingEnabled(True)
        self._tell()

    def _filter(self, words: str) -> None:
        self.item_model.show_words(words)
        self._tell()

    def _tell(self) -> None:
        shown = self.item_model.rowCount()
        words = plural("TableView", "%n row(s)", self._number)
        self.count.show_text(words if shown == self._number else self.tr("{0} of {1}").format(f"{shown:,}", words))


def _has(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _key(text: str) -> tuple[int, float, str]:
    number = _number(text)
    return (0, number, "") if number is not None and number == number else (1, 0.0, text.casefold())
