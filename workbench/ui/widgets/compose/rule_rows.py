"""Rules on the arguments of a tool: looked at in their order, the first that fits decides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.domain.tools import ArgumentRule
from workbench.ui.judging import RULES
from workbench.ui.widgets.compose.grant_cells import PermissionCell
from workbench.ui.widgets.compose.grant_texts import BadLine, Moment, moment_text, read_moment
from workbench.ui.widgets.debugging.expression import ExpressionEdit
from workbench.ui.widgets.parts import emptied, icon_button


class RuleRow(QWidget):
    """One rule: what follows, for which calls, until when.

    Signals:
        changed(): something of it is another now
        removed(): the person takes it out
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, rule: ArgumentRule, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when = ExpressionEdit(RULES)
        self.when.line.setText(rule.when)
        self.when.line.setPlaceholderText(self.tr("always; such as args.path.startswith('out/')"))
        self.when.line.setAccessibleName(self.tr("When rule {0} fits").format(number))
        self.permission = PermissionCell(self.tr("Permission of rule {0}").format(number), inherits=False)
        self.permission.show_permission(rule.permission)
        shown = moment_text(rule.until)
        self._known = Moment(until=rule.until, shown=shown)
        self.until = QLineEdit(shown)
        self.until.setPlaceholderText(self.tr("for good"))
        self.until.setToolTip(self.tr("Until when it holds, such as 2027-01-31 18:00"))
        self.until.setAccessibleName(self.tr("Until when rule {0} holds").format(number))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.permission, 0, 0)
        grid.addWidget(self.until, 0, 1)
        grid.addWidget(icon_button("trash", self.tr("Remove rule {0}").format(number), self.removed.emit), 0, 2)
        grid.addWidget(self.when, 1, 0, 1, 3)
        self.when.changed.connect(self.changed)
        self.permission.chosen.connect(self.changed)
        self.until.textChanged.connect(self.changed)

    def rule(self) -> ArgumentRule:
        """Return the rule. Raises `BadLine`."""
        if self.when.trouble:
            raise BadLine(self.when.trouble)
        until = read_moment(self.until.text(), self._known)
        return ArgumentRule(when=self.when.text, permission=self.permission.permission() or "ask", until=until)


class RuleRows(QWidget):
    """All rules of a grant.

    Signals:
        changed(): something of them is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RuleRow] = []
        self.add = QPushButton(self.tr("Add a rule"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_new)
        self._column = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self.add)

    def show_rules(self, rules: tuple[ArgumentRule, ...]) -> None:
        """Show these rules."""
        emptied(self._column)
        self.rows = []
        for rule in rules:
            self._put(rule)

    def rules(self) -> tuple[ArgumentRule, ...]:
        """Return the rules. Raises `BadLine`."""
        return tuple(row.rule() for row in self.rows)

    def _add_new(self) -> None:
        row = self._put(ArgumentRule(permission="ask"))
        row.when.setFocus()
        self.changed.emit()

    def _put(self, rule: ArgumentRule) -> RuleRow:
        row = RuleRow(rule, len(self.rows) + 1)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._take(row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _take(self, row: RuleRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
