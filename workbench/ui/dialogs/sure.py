"""Something that is said before it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.widgets.parts import Text


class SureDialog(AskDialog):
    """Says what follows and asks; Return means no.

    Signals:
        agreed(): the person wants it
    """

    agreed = Signal()

    def __init__(self, title: str, heading: str, words: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, is_careful=True)
        self.setWindowTitle(title)
        self.heading.show_text(heading)
        self.add(Text(words))
        self.yes.setText(yes)
        self.no.setText(self.tr("Cancel"))

    def answer_yes(self) -> None:
        """Say that it is wanted."""
        self.accept()
        self.agreed.emit()
