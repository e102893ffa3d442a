"""Entry of a secret."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.dialogs.passwords import PasswordLine
from workbench.ui.widgets.parts import Text

LONGEST_NAME = 128


class SecretDialog(AskDialog):
    """Asks for a name and a value. The value leaves the field with the signal and is kept nowhere here.

    Signals:
        secret_entered(str, str): name and value
    """

    secret_entered = Signal(str, str)

    def __init__(self, name: str, where: str, parent: QWidget | None = None) -> None:
        """`name`: of the secret that is set anew; empty: it is asked for. `where`: where it will be kept."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Secret"))
        self.heading.show_text(self.tr("Set {0} anew").format(name) if name else self.tr("Keep a secret"))
        self.yes.setText(self.tr("&Keep it"))
        self.no.setText(self.tr("Cancel"))
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Its name, such as github-token"))
        self.name.setAccessibleName(self.tr("Name of the secret"))
        self.name.setVisible(not name)
        self.value = PasswordLine(self.tr("The secret"), self.tr("Paste the secret"))
        for line in (self.name, self.value):
            line.textChanged.connect(self._look)
            self.add(line)
        never = self.tr("It is never shown again, and stands in no prompt, log, trace or export.")
        self.add(Text(f"{where} {never}", dim=True))
        (self.value if name else self.name).setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Hand the secret over and forget it."""
        if self.yes.isEnabled():
            self.secret_entered.emit(self.name.text().strip(), self.value.take().strip())
            self.accept()

    def reject(self) -> None:
        """Forget what was typed."""
        self.value.clear()
        super().reject()

    def _look(self) -> None:
        self.yes.setEnabled(bool(self.name.text().strip() and self.value.text().strip()))
