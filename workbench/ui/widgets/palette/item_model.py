"""What fits, as rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.ui.widgets.palette.ranking import Ranked

RANKED = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class EntriesItemModel(QAbstractListModel):
    """Another list for every letter, so all of it is replaced at once."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Ranked] = ()

    def show(self, rows: Sequence[Ranked]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def ranked(self, row: int) -> Ranked | None:
        """Return what stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _HERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text, or all of it under `RANKED`."""
        entry = self._rows[index.row()].entry
        if role == RANKED:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (entry.title, entry.aside, entry.key, entry.why_not)
            return ", ".join(part for part in told if part)
        return None
