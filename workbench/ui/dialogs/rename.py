"""Another name for something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog

LONGEST = 200


class RenameDialog(AskDialog):
    """Asks for another name.

    Signals:
        renamed(str): the new name, never empty and never the old one
    """

    renamed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = name
        self.setWindowTitle(self.tr("Rename"))
        self.heading.show_text(self.tr("Another name for “{0}”").format(name))
        self.yes.setText(self.tr("&Rename"))
        self.no.setText(self.tr("Cancel"))
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.selectAll()
        self.name.textChanged.connect(self._look)
        self.add(self.name)
        self.name.setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Say the new name."""
        name = self.name.text().strip()
        if name and name != self._old:
            self.renamed.emit(name)
            self.accept()

    def _look(self) -> None:
        name = self.name.text().strip()
        self.yes.setEnabled(bool(name) and name != self._old)
