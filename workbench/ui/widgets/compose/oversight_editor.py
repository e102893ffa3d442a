"""How closely a goal's runs are watched, and what they are compared with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from workbench.domain.oversight import Baseline, Oversight, Style, Suitability
from workbench.policy.suitability import oversight_for
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.compose.baseline_fields import BaselineFields
from workbench.ui.widgets.compose.checkpoints_table import CheckpointsTable
from workbench.ui.widgets.compose.suitability_fields import SuitabilityFields
from workbench.ui.widgets.parts import Heading, Text, scrolled


class OversightEditor(QWidget):
    """Edits a goal's suitability, oversight and baseline. Answers set the oversight until a person chose another.

    Signals:
        changed(): something is another now
        permissions_wanted(): the tool set is to ask as closely as is chosen here
    """

    changed = Signal()
    permissions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suitability = SuitabilityFields()
        self.suitability.answered.connect(self._answered)
        self.style_box = QComboBox()
        self.style_box.setAccessibleName(self.tr("How closely runs are watched"))
        for style, text in self._styles().items():
            self.style_box.addItem(text, style)
        self.style_box.activated.connect(self._style_chosen)
        self.permissions = QPushButton(self.tr("Set the &permissions of the tool set to match"))
        self.permissions.setAutoDefault(False)
        tip = self.tr("Tools that only read run unasked; others ask, but where mistakes can be put right unwatched")
        self.permissions.setToolTip(plain_tip(tip))
        self.permissions.clicked.connect(self.permissions_wanted)
        self.checkpoints = CheckpointsTable()
        self.checkpoints.changed.connect(self._touched)
        self.baseline = BaselineFields()
        self.baseline.changed.connect(self.changed)
        self._proposed = Oversight()
        self._lay_out()

    def show_all(self, suitability: Suitability, oversight: Oversight, baseline: Baseline | None) -> None:
        """Show what a goal says of it."""
        self.suitability.show_suitability(suitability)
        self._proposed = oversight_for(self.suitability.proposal)
        self._show_oversight(oversight)
        self.baseline.show_baseline(baseline)

    def oversight(self) -> Oversight:
        """Return where runs wait for a person."""
        return Oversight(style=self.style_box.currentData(), checkpoints=self.checkpoints.checkpoints())

    def problems(self) -> list[str]:
        """Return what is wrong, one sentence each."""
        found = self.checkpoints.problems() + self.baseline.problems()
        if self.style_box.currentData() == "checkpoints" and not self.checkpoints.checkpoints():
            found.append(self.tr("Add a checkpoint, or let the goal be watched another way: so far nothing stops it."))
        return found

    def _answered(self) -> None:
        """Other answers propose another oversight; one that a person chose stays."""
        was_proposed = self.oversight() in (self._proposed, Oversight())
        self._proposed = oversight_for(self.suitability.proposal)
        if was_proposed:
            self._show_oversight(self._proposed)
        self._touched()

    def _style_chosen(self) -> None:
        self.checkpoints.setVisible(self.style_box.currentData() != "autonomous")
        self._touched()

    def _show_oversight(self, oversight: Oversight) -> None:
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(oversight.style)))
        self.checkpoints.show_checkpoints(oversight.checkpoints)
        self.checkpoints.setVisible(oversight.style != "autonomous")

    def _touched(self) -> None:
        self.changed.emit()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(inset(12, 10, 12, 10))
        column.setSpacing(px(8))
        column.addWidget(self.suitability)
        column.addWidget(Heading(self.tr("Where runs wait for you")))
        column.addWidget(self.style_box)
        about = self.tr("A checkpoint stops a run whatever --approve says; what waits stands in the inbox.")
        column.addWidget(Text(about, dim=True))
        column.addWidget(self.checkpoints)
        column.addWidget(self.permissions, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.baseline)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))

    def _styles(self) -> dict[Style, str]:
        return {
            "autonomous": self.tr("autonomous: the tool set alone decides what is asked"),
            "checkpoints": self.tr("checkpoints: the run also stops where you say below"),
            "every write asks": self.tr("every write asks: as well before each call that changes or sends something"),
        }
