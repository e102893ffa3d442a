"""Flat lists of values: what changes is changed in place, what is new is appended."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
VALUE: Final = Qt.ItemDataRole.UserRole
"""Role under which the value itself stands."""
TONE: Final = Qt.ItemDataRole.UserRole + 1
"""Role under which the row's tone stands: neutral, good, warning, bad or busy."""


class RowsItemModel(QStandardItemModel, Generic[V]):
    """Values as rows; a subclass says which key, words, tone and tool tip each has.

    It has no items. It is a `QStandardItemModel` since that counts its rows without asking Python: a tree view asks
    how many there are for each row whenever one is added, which for 20,000 of them holds the window for 50 ms.
    """

    columns: tuple[str, ...] = ("", "")
    """Titles; the last column is aligned to the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, len(self.columns), parent)
        self._values: list[V] = []
        self._places: dict[Hashable, int] | None = {}
        """The rows by their keys; None: they are made out when one is asked for."""
        self.rowsRemoved.connect(self._removed)  # before any view that reads what is left

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
        return self._known().get(key)

    def put(self, values: Iterable[V]) -> None:
        """Change the rows whose keys are known, append the others, in one change each."""
        new: list[V] = []
        fresh: dict[Hashable, int] = {}
        known = self._known()
        for value in values:
            key = self.key(value)
            if (place := known.get(key)) is not None:
                self._change(place, value)
            elif key in fresh:
                new[fresh[key]] = value
            else:
                fresh[key] = len(new)
                new.append(value)
        first = len(self._values)
        known.update({key: first + place for key, place in fresh.items()})
        self._append(new)

    def show(self, values: Sequence[V]) -> None:
        """Show exactly these, in this order; rows that stay at their place are changed there."""
        self._change_all(values[: len(self._values)])
        self._cut(len(values))
        self._append(values[len(self._values) :])
        self._places = None

    def clear(self) -> None:
        """Show nothing."""
        self._cut(0)

    def drop(self, keys: Iterable[Hashable]) -> None:
        """Remove the rows of these keys, where there are any."""
        known = self._known()
        for place in sorted((known[key] for key in set(keys) if key in known), reverse=True):
            self.removeRows(place, 1)

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

    def _append(self, values: Sequence[V]) -> None:
        if values:
            first = len(self._values)
            self._values += values
            self.insertRows(first, len(values))

    def _cut(self, length: int) -> None:
        if (more := len(self._values) - length) > 0:
            self.removeRows(length, more)

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        del self._values[first : last + 1]
        self._places = None

    def _known(self) -> dict[Hashable, int]:
        if self._places is None:
            self._places = {self.key(value): place for place, value in enumerate(self._values)}
        return self._places
