"""Which tools a goal may use, and how far."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.delegating import DELEGATE
from workbench.domain.memory import MEMORY_TOOLS
from workbench.domain.queries import ToolList
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ASK_HUMAN, ASK_HUMAN_SPEC, Permission, ToolGrant, ToolRow, ToolSet
from workbench.domain.values import Value
from workbench.policy.permissions import rule_for
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.compose.grant_cells import CallsCell, PermissionCell
from workbench.ui.widgets.compose.grant_details import GrantDetails
from workbench.ui.widgets.compose.grant_stack import GrantStack
from workbench.ui.widgets.compose.trial_view import TrialView
from workbench.ui.widgets.parts import Note
from workbench.ui.widgets.words import effect_meaning, effect_of

TOOL, DOES, EFFECT, PERMISSION, CALLS = range(5)
_ASKS = ToolRow(name=ASK_HUMAN, plugin="", version="", spec=ASK_HUMAN_SPEC)
"""The engine's own, which no plugin provides."""


class Line(Value):
    """One line of the table: a pattern, a tool, or a name without a tool."""

    kind: Literal["pattern", "tool", "missing"]
    name: str
    row: ToolRow | None = None


class ToolSetEditor(QWidget):
    """Edits a tool set, all but its name: a line for each pattern and each tool, the most exact name wins.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grants: dict[str, ToolGrant] = {}
        self._tools: tuple[ToolRow, ...] = ()
        self._lines: list[Line] = []
        self.table = QTableWidget(0, 5)
        self.pattern = QLineEdit()
        self.pattern.setPlaceholderText(self.tr("A rule for several tools, such as files.*"))
        self.pattern.setAccessibleName(self.tr("Pattern of a new rule"))
        self.pattern.textChanged.connect(self._look)
        self.pattern.returnPressed.connect(self._add_pattern)
        self.add = QPushButton(self.tr("Add &rule"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_pattern)
        self.remove = QPushButton(self.tr("Remo&ve rule"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove_chosen)
        self.failures = Note("warning")
        self.stack = GrantStack()
        self.stack.edited.connect(self._details_edited)
        self.trial = TrialView()
        self._set_up_table()
        self._lay_out()
        self._look()

    def _set_up_table(self) -> None:
        titles = [self.tr("Tool"), self.tr("Does"), self.tr("Effect"), self.tr("Permission"), self.tr("Calls")]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Tools and their permissions"))
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.itemSelectionChanged.connect(self._look)
        self.table.verticalHeader().setDefaultSectionSize(px(34))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(DOES, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.pattern, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(upper)
        split.addWidget(self.stack)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 3)
        self.stack.setMinimumWidth(px(330))
        layout.addWidget(split, 1)
        layout.addWidget(self.failures)
        layout.addWidget(self.trial)

    def set_tools(self, tools: ToolList) -> None:
        """Offer these tools, and say which plugins failed; the grants stay."""
        self._tools = (*tools.rows, _ASKS) if tools.rows else ()
        failed = [row for row in tools.rows if row.error]
        lines = [self.tr("{0}: {1}").format(row.plugin or row.name, one_line(said(row.error))) for row in failed]
        self.failures.say(self.tr("Some plugins can't be used") if failed else "", "\n".join(lines))
        self._fill()

    def show_tool_set(self, tools: ToolSet) -> None:
        """Show a tool set."""
        self._grants = dict(tools.grants)
        self.stack.forget()
        self._fill()
        self.changed.emit()

    def tool_set(self, name: str = "") -> ToolSet:
        """Return the tool set as it is chosen, under a name."""
        return ToolSet(name=name, grants=dict(self._grants))

    def problems(self) -> list[str]:
        """Return what keeps it from being a tool set, one sentence each."""
        known = {row.name for row in self._tools if row.spec}
        text = self.tr("There is no tool “{0}” here: take it out, or install its plugin.")
        found = [text.format(name) for name in self._grants if "*" not in name and known and not _is_there(name, known)]
        cells = [self.table.cellWidget(place, CALLS) for place in range(self.table.rowCount())]
        found += [cell.problem() for cell in cells if isinstance(cell, CallsCell) and cell.problem()]
        return found + self.stack.problems()

    @property
    def details(self) -> GrantDetails:
        """What shows of the line that is selected."""
        return self.stack.shown

    def _fill(self) -> None:
        chosen = self._chosen()
        tools = sorted((row for row in self._tools if row.spec), key=lambda row: row.name)
        known = {row.name for row in tools}
        patterns = sorted(name for name in self._grants if "*" in name)
        missing = sorted(name for name in self._grants if "*" not in name and name not in known)
        self._lines = [
            *(Line(kind="pattern", name=name) for name in patterns),
            *(Line(kind="tool", name=row.name, row=row) for row in tools),
            *(Line(kind="missing", name=name) for name in missing),
        ]
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._lines))
        for place, line in enumerate(self._lines):
            self._fill_line(place, line)
        self._show_grants()
        self._select(chosen.name if chosen is not None else "")
        self._look()

    def _select(self, name: str) -> None:
        """Choose the line of a name again, where there still is one."""
        for place, line in enumerate(self._lines):
            if line.name == name:
                self.table.selectRow(place)

    def _fill_line(self, place: int, line: Line) -> None:
        spec = line.row.spec if line.row else None
        does = {
            "pattern": self.tr("all that fit, unless named below"),
            "missing": self.tr("the agent's own") if _is_there(line.name, ()) else self.tr("not installed here"),
        }.get(line.kind, one_line(spec.description, 200) if spec else "")
        for column, text in ((TOOL, line.name), (DOES, does), (EFFECT, effect_of(spec) if spec else "")):
            item = QTableWidgetItem(one_line(text, 200))
            if spec and column != TOOL:
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, effect_meaning(spec.effect))
            self.table.setItem(place, column, item)
        title = self.tr("Permission of {0}").format(line.name)
        permission = PermissionCell(title, inherits=line.kind == "tool")
        permission.chosen.connect(lambda: self._permission_chosen(line.name, permission))
        calls = CallsCell(line.name)
        calls.textChanged.connect(lambda _: self._calls_chosen(line.name, calls))
        self.table.setCellWidget(place, PERMISSION, permission)
        self.table.setCellWidget(place, CALLS, calls)

    def _show_grants(self) -> None:
        without = {line.name: self._inherited(line.name) for line in self._lines if line.kind == "tool"}
        for place, line in enumerate(self._lines):
            grant = self._grants.get(line.name)
            permission, calls = self.table.cellWidget(place, PERMISSION), self.table.cellWidget(place, CALLS)
            if isinstance(permission, PermissionCell) and isinstance(calls, CallsCell):
                permission.show_permission(grant.permission if grant else None, without.get(line.name, ""))
                calls.show_calls(grant)

    def _inherited(self, name: str) -> str:
        patterns = ToolSet(grants={key: grant for key, grant in self._grants.items() if key != name})
        rule = rule_for(patterns, name)
        return self.tr("{0} (by {1})").format(rule.grant.permission, rule.pattern) if rule else ""

    def _permission_chosen(self, name: str, cell: PermissionCell) -> None:
        self._grant(name, cell.permission())

    def _grant(self, name: str, permission: Permission | None) -> None:
        if permission is None:
            self._grants.pop(name, None)
            self.stack.forget(name)
        else:
            self._grants[name] = replace(self._grants.get(name, ToolGrant()), permission=permission)
        self._show_grants()
        self._look()
        self.changed.emit()

    def _calls_chosen(self, name: str, cell: CallsCell) -> None:
        before = self._grants.get(name)
        if before is not None:
            self._grants[name] = replace(before, calls=cell.whole_value())
            self.changed.emit()

    def _add_pattern(self) -> None:
        name = self.pattern.text().strip()
        if name and name not in self._grants:
            self._grants[name] = ToolGrant(permission="ask")
            self.pattern.clear()
            self._fill()
            self.changed.emit()

    def _chosen(self) -> Line | None:
        place = self.table.currentRow()
        return self._lines[place] if self.table.selectedIndexes() and 0 <= place < len(self._lines) else None

    def _remove_chosen(self) -> None:
        line = self._chosen()
        if line is not None and self._grants.pop(line.name, None) is not None:
            self.stack.forget(line.name)
            self._fill()
            self.changed.emit()

    def _look(self) -> None:
        line = self._chosen()
        self.remove.setEnabled(line is not None and line.name in self._grants)
        self.add.setEnabled(bool(self.pattern.text().strip()))
        spec = line.row.spec if line is not None and line.row is not None else None
        name = line.name if line is not None else ""
        self.stack.show_grant(name, self._grants.get(name), spec)

    def _details_edited(self, name: str) -> None:
        if name in self._grants:
            self._grants[name] = self.stack.merged(name, self._grants[name])
            self.changed.emit()


def _is_there(name: str, known: Collection[str]) -> bool:
    """Say whether a name is a tool's, of those that the agent has by its sub-agents and its memory, too."""
    return name in known or name in MEMORY_TOOLS or name.startswith(DELEGATE)
