"""Where something ends anyway: steps, tokens, cost, seconds."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.domain.goals import Limits
from workbench.ui.widgets.compose.fields import NumberField


class LimitFields(QWidget):
    """Four numbers, each of which may be absent.

    Signals:
        changed(): one is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        none = self.tr("no limit")
        self.steps = NumberField(self.tr("Steps"), none, least=1)
        self.tokens = NumberField(self.tr("Tokens"), none, least=1)
        self.cost = NumberField(self.tr("Cost in US dollars"), none, whole=False)
        self.seconds = NumberField(self.tr("Seconds of work"), none, whole=False, least=1)
        self._shown = Limits()
        self._all = (self.steps, self.tokens, self.cost, self.seconds)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, field in enumerate(self._all):
            field.textChanged.connect(self.changed)
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)

    def show_limits(self, limits: Limits) -> None:
        """Show these; what has no field here is kept."""
        self._shown = limits
        self.steps.show_number(limits.steps)
        self.tokens.show_number(limits.tokens)
        self.cost.show_number(limits.cost)
        self.seconds.show_number(limits.seconds)

    def limits(self) -> Limits:
        """Return what is typed."""
        return replace(
            self._shown,
            steps=self.steps.whole_value(),
            tokens=self.tokens.whole_value(),
            cost=self.cost.value(),
            seconds=self.seconds.value(),
        )

    def problems(self) -> list[str]:
        """Return what is no number, one sentence each."""
        return [problem for field in self._all if (problem := field.problem())]
