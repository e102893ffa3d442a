"""How far an agent remembers: which scopes it reads and writes, and what comes up by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from workbench.domain.memory import MEMORY_SCOPES, MOST_RECALLED, MemoryPlan, MemoryScope
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.flow import row_of
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.words import scope_words


class MemoryFields(QWidget):
    """Nothing checked: the agent has no memory.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reads = self._boxes(self.tr("Recalls"))
        self._writes = self._boxes(self.tr("Remembers"))
        none = self.tr("none")
        self.at_start = NumberField(self.tr("Recalled at the start"), none, most=MOST_RECALLED)
        self.each_step = NumberField(self.tr("Recalled before each step"), none, most=MOST_RECALLED)
        tip = self.tr("So many that fit are put before the model by themselves; else only by its tool")
        self.asks = QCheckBox(self.tr("A person is asked first"))
        self.asks.setToolTip(self.tr("Before anything is remembered or forgotten"))
        self.asks.toggled.connect(lambda _: self.changed.emit())
        rows = Form(self)
        rows.setRowWrapPolicy(Form.RowWrapPolicy.WrapLongRows)
        rows.addRow(self.tr("Recalls"), row_of(*self._reads.values()))
        rows.addRow(self.tr("Remembers"), row_of(*self._writes.values()))
        for field in (self.at_start, self.each_step):
            field.textChanged.connect(self.changed)
            field.setToolTip(plain_tip(tip))
            field.setMaximumWidth(px(90))
            rows.addRow(field.accessibleName(), field)
        rows.addRow(self.asks)

    def show_plan(self, plan: MemoryPlan) -> None:
        """Show a plan."""
        for boxes, scopes in ((self._reads, plan.reads), (self._writes, plan.writes)):
            for scope, box in boxes.items():
                box.setChecked(scope in scopes)
        self.at_start.show_number(plan.at_start or None)
        self.each_step.show_number(plan.each_step or None)
        self.asks.setChecked(plan.asks)

    def plan(self) -> MemoryPlan:
        """Return the plan as it is set."""
        return MemoryPlan(
            reads=tuple(scope for scope, box in self._reads.items() if box.isChecked()),
            writes=tuple(scope for scope, box in self._writes.items() if box.isChecked()),
            at_start=self.at_start.whole_value() or 0,
            each_step=self.each_step.whole_value() or 0,
            asks=self.asks.isChecked(),
        )

    def problems(self) -> list[str]:
        """Return what keeps it from being a plan, one sentence each."""
        found = [problem for field in (self.at_start, self.each_step) if (problem := field.problem())]
        if not found and self.plan().wrong():
            found.append(self.tr("What comes up by itself needs a scope that the agent recalls from."))
        return found

    def _boxes(self, title: str) -> dict[MemoryScope, QCheckBox]:
        boxes: dict[MemoryScope, QCheckBox] = {}
        for scope in MEMORY_SCOPES:
            box = boxes[scope] = QCheckBox(scope_words(scope))
            box.setAccessibleName(f"{title}: {scope_words(scope)}")
            box.toggled.connect(lambda _: self.changed.emit())
        return boxes
