"""What all dialogs share: a heading, room for what is asked, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from workbench.ui.widgets.parts import Note, Text


class AskDialog(QDialog):
    """A dialog with a yes and a no of its own words; it is deleted when it closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(440)
        self.heading = Text()
        font = self.heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.heading.setFont(font)
        self.body = QVBoxLayout()
        self.problem = Note("bad")
        self.yes = QPushButton()
        self.yes.setDefault(True)
        self.no = QPushButton()
        self.no.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.no, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self.answer_yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def answer_yes(self) -> None:
        """Take the yes; dialogs that ask for more than that say what they heard first."""
        self.accept()
