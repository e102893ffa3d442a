"""What happens when the work is not done yet: retries, circles, and how often tools may be called."""

from __future__ import annotations

import re

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.domain.goals import Trouble
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.forms import Form

_CALLS = re.compile(r"([\w.*-]+)\s+(\d+)")


class CourseFields(QWidget):
    """Edits retries, signs of trouble and calls of tools.

    Signals:
        changed(): something is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = Trouble()
        self.calls = QLineEdit()
        self.calls.setAccessibleName(self.tr("Calls of tools"))
        self.calls.setPlaceholderText(self.tr("no limit; such as: web.search 10, mail.send 1"))
        self.retries = NumberField(self.tr("Retries"), self.tr("0: it ends when a check fails at the end"))
        self.stops = QCheckBox(self.tr("Stand still when it goes in circles or makes no progress"))
        self.calls.textChanged.connect(self.changed)
        self.retries.textChanged.connect(self.changed)
        self.stops.toggled.connect(self.changed)
        form = Form(self)
        form.addRow(self.tr("Calls of tools"), self.calls)
        form.addRow(self.tr("Retries"), self.retries)
        form.addRow("", self.stops)

    def show_values(self, calls: dict[str, int], retries: int, trouble: Trouble) -> None:
        """Show what a goal says."""
        self._trouble = trouble
        self.calls.setText(", ".join(f"{tool} {most}" for tool, most in calls.items()))
        self.retries.show_number(retries or None)
        self.stops.setChecked(trouble.stops)

    def limits(self) -> dict[str, int]:
        """Return how often each tool may be called."""
        found = (_CALLS.fullmatch(part.strip()) for part in self.calls.text().split(","))
        return {match[1]: int(match[2]) for match in found if match is not None}

    def trouble(self) -> Trouble:
        """Return when a run counts as one that gets nowhere, and what happens then."""
        return replace(self._trouble, stops=self.stops.isChecked())

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        parts = [part.strip() for part in self.calls.text().split(",") if part.strip()]
        wrong = [part for part in parts if not _CALLS.fullmatch(part)]
        found = [self.tr("Calls of tools: “{0}” is no tool and a number.").format(part) for part in wrong]
        return [*found, *([said] if (said := self.retries.problem()) else [])]
