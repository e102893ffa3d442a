"""How to tell that a goal is reached: files that must be there, and what they must hold."""

from __future__ import annotations

import re
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.goals import Check


class ChecksTable(QWidget):
    """One check a line.

    Signals:
        changed(): a check is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Contains"), self.tr("Matches (regex)")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Checks that tell that the goal is reached"))
        self.table.setMinimumHeight(5 * self.table.fontMetrics().lineSpacing() + 30)
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        self.table.itemSelectionChanged.connect(self._look)
        self.add = QPushButton(self.tr("Add &check"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(self.tr("Remo&ve check"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self._look()

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show these instead of what was shown."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for check in checks:
            self._append(check.file, check.contains or "", check.matches or "")
        self.table.blockSignals(False)
        self._look()

    def checks(self) -> tuple[Check, ...]:
        """Return the checks; lines without anything are left out."""
        lines = [[self._cell(row, column) for column in range(3)] for row in range(self.table.rowCount())]
        return tuple(
            Check(file=file.strip(), contains=contains or None, matches=matches or None)
            for file, contains, matches in lines
            if file.strip() or contains or matches
        )

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = []
        for check in self.checks():
            path = PurePath(check.file)
            if not check.file:
                found.append(self.tr("A check needs the name of a file."))
            elif path.is_absolute() or ".." in path.parts:
                found.append(self.tr("Check “{0}”: name a file within the work folder.").format(check.file))
            if check.matches and (wrong := _pattern_problem(check.matches)):
                text = self.tr("Check “{0}”: “{1}” is not a regular expression ({2}).")
                found.append(text.format(check.file, check.matches, wrong))
        return found

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _append(self, *texts: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _add(self) -> None:
        self._append("", "", "")
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.edit(self.table.currentIndex())

    def _remove(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True)
        for row in rows:
            self.table.removeRow(row)
        self.changed.emit()

    def _look(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedIndexes()))


def _pattern_problem(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        return str(error)
    return ""
