"""How to tell that a sub-agent's task is done, and where a person approves while it works."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.checks import Check
from workbench.domain.oversight import Checkpoint
from workbench.ui.widgets.compose.checkpoints_table import CheckpointsTable
from workbench.ui.widgets.compose.checks_table import FOUND, ChecksTable
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Heading, Text


class SubAgentWatch(QWidget):
    """Edits a sub-agent's checks, retries and checkpoints.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks = ChecksTable()
        self.checks.try_now.hide()
        self.checks.table.hideColumn(FOUND)
        self.retries = NumberField(self.tr("Retries"), self.tr("0: it goes back at once when a check fails"))
        self.checkpoints = CheckpointsTable()
        self.checks.changed.connect(self.changed)
        self.retries.textChanged.connect(self.changed)
        self.checkpoints.changed.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        form = Form()
        form.addRow(self.tr("&Retries"), self.retries)
        done = self.tr(
            "Looked at in the supervisor's work folder when it says that it is done. Its supervisor reads what failed."
        )
        stops = self.tr("They always hold, whatever the goal says of its own. At the end: before the answer goes back.")
        column = QVBoxLayout(self)
        column.addWidget(Heading(self.tr("Its task is done when")))
        column.addWidget(Text(done, dim=True))
        column.addWidget(self.checks)
        column.addLayout(form)
        column.addWidget(Heading(self.tr("Where it waits for you")))
        column.addWidget(Text(stops, dim=True))
        column.addWidget(self.checkpoints)
        column.addStretch(1)

    def show_values(self, checks: tuple[Check, ...], retries: int, checkpoints: tuple[Checkpoint, ...]) -> None:
        """Show what a sub-agent says."""
        self.checks.show_checks(checks)
        self.retries.show_number(retries or None)
        self.checkpoints.show_checkpoints(checkpoints)

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = [*self.checks.problems(), *self.checkpoints.problems()]
        return [*found, *([said] if (said := self.retries.problem()) else [])]
