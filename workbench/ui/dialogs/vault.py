"""The file of secrets: beginning it, after saying what that means, and opening it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.dialogs.passwords import PasswordLine
from workbench.ui.widgets.parts import Text


class UnlockDialog(AskDialog):
    """Asks for the passphrase of the file of secrets; stays open until it fits.

    Signals:
        entered(str): a passphrase
    """

    entered = Signal(str)

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        """`why`: what needs it now; empty: the person asked."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("File of secrets"))
        self.heading.show_text(self.tr("Unlock the file of secrets"))
        self.yes.setText(self.tr("&Unlock"))
        self.no.setText(self.tr("Not now"))
        if why:
            self.add(Text(why))
        self.passphrase = PasswordLine(self.tr("Passphrase"))
        self.passphrase.textChanged.connect(self._look)
        self.add(self.passphrase)
        self.add(Text(self.tr("It stays unlocked until the program ends."), dim=True))
        self.passphrase.setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Hand the passphrase over and forget it."""
        if passphrase := self.passphrase.take():
            self.entered.emit(passphrase)

    def reject(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        super().reject()

    def set_failed(self, message: str) -> None:
        """Say why it does not open, and let the person try again."""
        self.problem.say("", message)
        self.passphrase.setFocus()

    def _look(self) -> None:
        self.yes.setEnabled(bool(self.passphrase.text()))


class MakeVaultDialog(AskDialog):
    """Asks where secrets are kept, where no system keyring works; stays open until the file is made.

    Signals:
        entered(str): a passphrase for a new file of secrets
        memory_chosen(): secrets are kept until the program ends only
    """

    entered = Signal(str)
    memory_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("File of secrets"))
        self.heading.show_text(self.tr("No system keyring works here. Where are secrets kept?"))
        self.yes.setText(self.tr("&Go on"))
        self.no.setText(self.tr("Cancel"))
        self.in_file = QRadioButton(self.tr("In a &file under a passphrase"))
        self.in_memory = QRadioButton(self.tr("Nowhere: &only until the program ends"))
        self.in_file.setChecked(True)
        self.first = PasswordLine(self.tr("New passphrase"), self.tr("New passphrase, 8 characters or more"))
        self.second = PasswordLine(self.tr("The passphrase once more"), self.tr("Once more"))
        for choice in (self.in_file, self.in_memory):
            choice.toggled.connect(self._look)
        for line in (self.first, self.second):
            line.textChanged.connect(self._look)
        means = self.tr(
            "The file is encrypted (AES-256-GCM, the key by argon2id) and stands in Workbench’s home. It is asked for "
            "once in each run of the program. Nobody can recover a passphrase: without it, the secrets are gone."
        )
        for widget in (self.in_file, Text(means, dim=True), self.first, self.second, self.in_memory):
            self.add(widget)
        self.first.setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Say what was chosen; forget the passphrase."""
        if not self.yes.isEnabled():
            return
        if self.in_memory.isChecked():
            self.accept()
            self.memory_chosen.emit()
            return
        self.second.clear()
        self.entered.emit(self.first.take())

    def reject(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        super().reject()

    def set_failed(self, message: str) -> None:
        """Say why the file was not made."""
        self.problem.say("", message)

    def _look(self) -> None:
        first, second = self.first.text(), self.second.text()
        differ = bool(second) and not first.startswith(second)
        for line in (self.first, self.second):
            line.setEnabled(self.in_file.isChecked())
        if first or second:
            self.problem.say("", self.tr("The two passphrases differ.") if differ else "")
        self.yes.setEnabled(self.in_memory.isChecked() or bool(first and first == second))
