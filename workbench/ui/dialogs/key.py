"""Entry of a provider's key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.words import provider_name


class KeyDialog(AskDialog):
    """Asks for a provider's key. The key leaves the field with the signal and is kept nowhere here.

    Signals:
        key_entered(str, str): the provider and its key
    """

    key_entered = Signal(str, str)

    def __init__(self, provider: str, where: str, parent: QWidget | None = None) -> None:
        """`where` it will be kept, in a sentence."""
        super().__init__(parent)
        self._provider = provider
        name = provider_name(provider)
        self.setWindowTitle(self.tr("Provider key"))
        self.heading.show_text(self.tr("Key for {0}").format(name))
        self.yes.setText(self.tr("&Keep key"))
        self.no.setText(self.tr("Cancel"))
        never = self.tr("It never stands in the database, in a log, in an export or in what a tool can see.")
        self.where = Text(f"{where} {never}", dim=True)
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Paste the key"))
        self.key.setAccessibleName(self.tr("Key for {0}").format(name))
        self.key.textChanged.connect(self._look)
        self.show_key = QCheckBox(self.tr("&Show what is typed"))
        self.show_key.toggled.connect(self._show_or_hide)
        for widget in (self.key, self.show_key, self.where):
            self.add(widget)
        self.key.setFocus()
        self._look()

    def answer_yes(self) -> None:
        """Hand the key over and forget it."""
        key = self.key.text().strip()
        if key and not self.problem.isVisible():
            self.key.clear()
            self.key_entered.emit(self._provider, key)
            self.accept()

    def _show_or_hide(self, is_shown: bool) -> None:
        self.key.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _look(self) -> None:
        key = self.key.text().strip()
        broken = any(c.isspace() or not c.isprintable() for c in key)
        self.problem.say("", self.tr("A key has no spaces or line breaks in it.") if broken else "")
        self.yes.setEnabled(bool(key) and not broken)
