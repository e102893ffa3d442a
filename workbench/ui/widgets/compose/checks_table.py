"""How to tell that a goal is reached: its checks of all kinds, and what they find in the work folder as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.check_words import KINDS, in_words
from workbench.domain.checks import Check, CheckResult
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.compose.check_form import CheckForm, new_check, problem

KIND, ASKS, FOUND = range(3)


class ChecksTable(QWidget):
    """One check a line, and below it the fields of the one that is selected.

    Signals:
        changed(): a check is another now
        try_wanted(): those that cost nothing are to be tried now; answer with `show_results` or `show_failure`
    """

    changed = Signal()
    try_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: list[Check] = []
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("Kind"), self.tr("Passes when"), self.tr("Now")])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(KIND, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ASKS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FOUND, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("Checks that tell that the goal is reached"))
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(4 * self.table.fontMetrics().lineSpacing() + px(30))
        self.table.itemSelectionChanged.connect(self._look)
        self.form = CheckForm()
        self.form.changed.connect(self._edited)
        self.add = QPushButton(self.tr("Add &check"))
        self.add.setAutoDefault(False)
        self.add.setMenu(self._kinds())
        self.remove = QPushButton(self.tr("Remo&ve check"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        self.try_now = QPushButton(self.tr("&Try now"))
        self.try_now.setAutoDefault(False)
        self.try_now.setToolTip(self.tr("Looks at the work folder as it is: files, JSON schemas of files, SQL"))
        self.try_now.clicked.connect(self.try_wanted)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove, self.try_now):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.form)
        self._look()

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind, title in KINDS.items():
            menu.addAction(title).triggered.connect(lambda _=False, kind=kind: self.add_check(kind))
        return menu

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show these instead of what was shown."""
        chosen = self.table.currentRow() if self.table.selectedIndexes() else -1
        self._checks = list(checks)
        self.table.setRowCount(0)
        for check in checks:
            self._append(check)
        if 0 <= chosen < len(checks):
            self.table.selectRow(chosen)
        self._look()

    def checks(self) -> tuple[Check, ...]:
        """Return the checks; those without anything are left out."""
        return tuple(check for check in self._checks if check != new_check(check.kind))

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = ((check, problem(check)) for check in self.checks())
        return [self.tr("The check “{0}” {1}.").format(_title(check), said) for check, said in found if said]

    def add_check(self, kind: str) -> None:
        """Begin a check of a kind."""
        self._checks.append(new_check(kind))
        self._append(self._checks[-1])
        self.table.selectRow(len(self._checks) - 1)
        first = next(field for field in self.form.fields.values() if field.isVisibleTo(self.form))
        first.setFocus()
        self.changed.emit()

    def show_results(self, results: Sequence[CheckResult]) -> None:
        """Show what the checks found now."""
        for row, check in enumerate(self._checks):
            result = next((each for each in results if each.check == check), None)
            text = self.tr("only in a run") if result is None else self.tr("✓ passes") if result.passed else "✗"
            item = QTableWidgetItem(text if result is None or result.passed else self.tr("✗ does not pass"))
            item.setToolTip(plain_tip(said(result.evidence)) if result is not None else "")
            self.table.setItem(row, FOUND, item)

    def show_failure(self, message: str) -> None:
        """Say why they can't be tried."""
        for row in range(self.table.rowCount()):
            self.table.setItem(row, FOUND, QTableWidgetItem(message))

    def _append(self, check: Check) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self._fill(row, check)

    def _fill(self, row: int, check: Check) -> None:
        when = self.tr(" (after each step)") if check.when == "step" else ""
        empty = check == new_check(check.kind)
        asks = self.tr("…") if empty else f"{said(in_words(check))}{when}"
        for column, text in ((KIND, table_words(KINDS[check.kind])), (ASKS, asks), (FOUND, "")):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text) if column == ASKS else "")
            self.table.setItem(row, column, item)

    def _selected(self) -> int | None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return rows.pop() if rows else None

    def _edited(self) -> None:
        if (row := self._selected()) is not None:
            self._checks[row] = self.form.check()
            self._fill(row, self._checks[row])
            self.changed.emit()

    def _remove(self) -> None:
        if (row := self._selected()) is not None:
            del self._checks[row]
            self.table.removeRow(row)
            self._look()
            self.changed.emit()

    def _look(self) -> None:
        row = self._selected()
        self.remove.setEnabled(row is not None)
        self.try_now.setEnabled(bool(self._checks))
        self.form.show_check(self._checks[row] if row is not None else None)


def _title(check: Check) -> str:
    return said(in_words(check)) if check.file or check.test else table_words(KINDS[check.kind])
