"""How far a run is to go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from workbench.domain.events import PHASES
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.table_words import table_words
from workbench.ui.widgets.forms import Form


class UntilDialog(AskDialog):
    """Asks for a step and a phase.

    Signals:
        chosen(int, object): the step, and its phase; None: its first
    """

    chosen = Signal(int, object)

    def __init__(self, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run until step"))
        self.heading.show_text(self.tr("Go on and stop before"))
        self.yes.setText(self.tr("&Run"))
        self.no.setText(self.tr("Cancel"))
        self.step = QSpinBox()
        self.step.setRange(1, 1_000_000)
        self.step.setValue(step)
        self.phase = QComboBox()
        self.phase.addItem(self.tr("its first phase"), None)
        for phase in PHASES:
            self.phase.addItem(table_words(phase), phase)
        form = QWidget()
        rows = Form(form)
        rows.addRow(self.tr("&Step"), self.step)
        rows.addRow(self.tr("&Phase"), self.phase)
        self.add(form)
        self.step.selectAll()

    def answer_yes(self) -> None:
        """Say how far."""
        self.chosen.emit(self.step.value(), self.phase.currentData())
        self.accept()
