"""Should it be an agent at all: three questions, and what the answers come to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.domain.oversight import Suitability
from workbench.domain.timeline_rows import Tone
from workbench.policy.suitability import QUESTIONS, Kind, Proposal, proposal
from workbench.ui.said import said
from workbench.ui.table_words import table_words
from workbench.ui.widgets.parts import Heading, Note, Text

_TONES: dict[Kind, Tone] = {
    "undecided": "neutral",
    "automation": "warning",
    "agent with checkpoints": "good",
    "agent": "good",
}


class SuitabilityFields(QWidget):
    """Asks, and says what is proposed and why.

    Signals:
        answered(): a person gave another answer
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers: dict[str, QComboBox] = {}
        self.found = Note()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Heading(self.tr("Should this be an agent at all?")))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, asked in enumerate(QUESTIONS):
            box = QComboBox()
            for text, reply in ((self.tr("not answered"), ""), (self.tr("yes"), "yes"), (self.tr("no"), "no")):
                box.addItem(text, reply)
            box.setAccessibleName(table_words(asked.question))
            box.activated.connect(self._answered)
            label = QLabel(table_words(asked.question))
            label.setBuddy(box)
            grid.addWidget(label, 2 * row, 0, 1, 2)
            grid.addWidget(box, 2 * row, 2)
            grid.addWidget(Text(table_words(asked.meaning), dim=True), 2 * row + 1, 0, 1, 3)
            self.answers[asked.name] = box
        layout.addLayout(grid)
        layout.addWidget(self.found)
        self._look()

    @property
    def proposal(self) -> Proposal:
        """What the answers come to."""
        return proposal(self.suitability())

    def suitability(self) -> Suitability:
        """Return the answers."""
        return Suitability(**{name: box.currentData() for name, box in self.answers.items()})

    def show_suitability(self, given: Suitability) -> None:
        """Show answers."""
        for name, box in self.answers.items():
            box.setCurrentIndex(max(0, box.findData(getattr(given, name))))
        self._look()

    def _answered(self) -> None:
        self._look()
        self.answered.emit()

    def _look(self) -> None:
        found = self.proposal
        titles: dict[Kind, str] = {
            "undecided": self.tr("Not decided yet"),
            "automation": self.tr("Proposed: automation, no agent"),
            "agent with checkpoints": self.tr("Proposed: an agent with checkpoints"),
            "agent": self.tr("Proposed: an agent"),
        }
        self.found.say(titles[found.kind], f"{said(found.why)} {said(found.instead)}".strip(), _TONES[found.kind])
