"""The places where a person must approve before a run goes on, as a table that is edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.oversight import At, Checkpoint
from workbench.policy.suitability import milestone_trouble
from workbench.ui.said import said
from workbench.ui.scale import px

AT, WHICH, LOOK_AT = range(3)


class CheckpointsTable(QWidget):
    """A line for each checkpoint.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 3)
        titles = (self.tr("Stops"), self.tr("Which tool · how many steps · what must hold"), self.tr("What to look at"))
        self.table.setHorizontalHeaderLabels(list(titles))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AT, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Checkpoints"))
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(5 * self.table.fontMetrics().lineSpacing() + px(30))
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        self.table.itemSelectionChanged.connect(self._look)
        self.add = QPushButton(self.tr("Add chec&kpoint"))
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(self.tr("Re&move checkpoint"))
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self._look()

    def show_checkpoints(self, checkpoints: tuple[Checkpoint, ...]) -> None:
        """Show these instead of what was shown."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for each in checkpoints:
            which = {"tool": each.tool, "step": str(each.every), "milestone": each.when, "end": ""}[each.at]
            self._append(each.at, which, each.look_at)
        self.table.blockSignals(False)
        self._look()

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Return the checkpoints as they are typed."""
        return tuple(self._checkpoint(row) for row in range(self.table.rowCount()))

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = []
        for row, each in enumerate(self.checkpoints()):
            if each.at == "step" and not _is_number(self._cell(row, WHICH)):
                found.append(self.tr("Checkpoint {0}: after how many steps? Write a number from 1.").format(row + 1))
            if each.at == "milestone" and (wrong := milestone_trouble(each.when)):
                found.append(self.tr("Checkpoint {0}: {1}").format(row + 1, said(wrong)))
        return found

    def _checkpoint(self, row: int) -> Checkpoint:
        cell = self.table.cellWidget(row, AT)
        at: At = cell.currentData() if isinstance(cell, QComboBox) else "tool"
        which, look_at = self._cell(row, WHICH).strip(), self._cell(row, LOOK_AT)
        match at:
            case "tool":
                return Checkpoint(at=at, tool=which or "*", look_at=look_at)
            case "step":
                return Checkpoint(at=at, every=int(which) if _is_number(which) else 1, look_at=look_at)
            case "milestone":
                return Checkpoint(at=at, when=which, look_at=look_at)
            case "end":
                return Checkpoint(at=at, look_at=look_at)

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _append(self, at: At, which: str, look_at: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        box = QComboBox()
        for text, value in (
            (self.tr("before a tool"), "tool"),
            (self.tr("after steps"), "step"),
            (self.tr("at a milestone"), "milestone"),
            (self.tr("at the end, to accept"), "end"),
        ):
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(at))
        box.setAccessibleName(self.tr("Where checkpoint {0} stops").format(row + 1))
        box.activated.connect(lambda _: self.changed.emit())
        self.table.setCellWidget(row, AT, box)
        self.table.setItem(row, WHICH, QTableWidgetItem(which))
        self.table.setItem(row, LOOK_AT, QTableWidgetItem(look_at))

    def _add(self) -> None:
        self._append("tool", "*", "")
        self.table.setCurrentCell(self.table.rowCount() - 1, WHICH)
        self.changed.emit()

    def _remove(self) -> None:
        for row in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def _look(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedIndexes()))


def _is_number(text: str) -> bool:
    return text.strip().isdigit() and int(text) >= 1
