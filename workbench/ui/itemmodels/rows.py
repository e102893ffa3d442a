"""Flat lists of values: what changes is changed in place, what is new is appended."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
VALUE: Final = Qt.ItemDataRole.UserRole
"""Role under which the value itself stands."""
TONE: Final = Qt.ItemDataRole.UserRole + 1
"""Role under which the row's tone stands: neutral, good, warning, bad or busy."""
_HERE: Final = QModelIndex()


class RowsItemModel(QAbstractTableModel, Generic[V]):
    """Values as rows; a subclass says which key, words, tone and tool tip each has."""

    columns: tuple[str, ...] = ("", "")
    """Titles; the last column is aligned to the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: list[V] = []
        self._places: dict[Hashable, int] = {}

    def key(self, value: V) -> Hashable:
        """Return what names a row for good."""
        raise NotImplementedError

    def words(self, value: V) -> tuple[str, ...]:
        """Return the texts of the columns."""
        raise NotImplementedError

    def tone(self, _: V) -> str:
        """Return the row's tone."""
        return "neutral"

    def tip(self, _: V) -> str:
        """Return the tool tip, plain text."""
        return ""

    def value(self, row: int) -> V:
        """Return the value of a row."""
        return self._values[row]

    def place(self, key: Hashable) -> int | None:
        """Return the row of a key; None where it is not shown."""
        return self._places.get(key)

    def put(self, values: Iterable[V]) -> None:
        """Change the rows whose keys are known, append the others, in one change each."""
        new: list[V] = []
        fresh: dict[Hashable, int] = {}
        for value in values:
            key = self.key(value)
            if (place := self._places.get(key)) is not None:
                self._change(place, value)
            elif key in fresh:
                new[fresh[key]] = value
            else:
                fresh[key] = len(new)
                new.append(value)
        self._append(new)

    def show(self, values: Sequence[V]) -> None:
        """Show exactly these, in this order; rows that stay at their place are changed there."""
        self._change_all(values[: len(self._values)])
        self._cut(len(values))
        self._append(list(values[len(self._values) :]))
        self._places = {self.key(value): place for place, value in enumerate(self._values)}

    def clear(self) -> None:
        """Show nothing."""
        self._cut(0)
        self._places = {}

    def drop(self, keys: Iterable[Hashable]) -> None:
        """Remove the rows of these keys, where there are any."""
        for place in sorted((self._places[key] for key in set(keys) if key in self._places), reverse=True):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._values[place]
            self._places = {self.key(value): at for at, value in enumerate(self._values)}
            self.endRemoveRows()

    def rowCount(self, parent: Index = _HERE) -> int:
        """Return how many values there are."""
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = _HERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title, for those who can't see the header, which is hidden and must take no room."""
        if role == Qt.ItemDataRole.AccessibleTextRole and orientation == Qt.Orientation.Horizontal:
            return table_words(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, alignment, tool tip, tone or the value itself."""
        if not index.isValid():
            return None
        value = self._values[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(value)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == len(self.columns) - 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.tip(value)) or None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tip(value) or None
        if role == VALUE:
            return value
        if role == TONE:
            return self.tone(value)
        return None

    def _change(self, place: int, value: V) -> None:
        if self._values[place] != value:
            self._values[place] = value
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def _change_all(self, values: Sequence[V]) -> None:
        """Change the first rows; told at once for all between the first and the last that are other ones."""
        changed = [place for place, value in enumerate(values) if self._values[place] != value]
        if changed:
            self._values[: len(values)] = values
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(self.columns) - 1))

    def _append(self, values: list[V]) -> None:
        if values:
            first = len(self._values)
            self.beginInsertRows(QModelIndex(), first, first + len(values) - 1)
            self._values += values
            self._places.update({self.key(value): first + i for i, value in enumerate(values)})
            self.endInsertRows()

    def _cut(self, length: int) -> None:
        if length < len(self._values):
            self.beginRemoveRows(QModelIndex(), length, len(self._values) - 1)
            del self._values[length:]
            self.endRemoveRows()
