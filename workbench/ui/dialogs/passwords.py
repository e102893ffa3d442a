"""A line for what must not be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget


class PasswordLine(QLineEdit):
    """Shows dots, lets nothing out to clipboard, drag or input method, and hands its text over once."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setDragEnabled(False)
        hidden, plain = Qt.InputMethodHint.ImhHiddenText, Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hidden | plain | Qt.InputMethodHint.ImhSensitiveData)

    def take(self) -> str:
        """Return what was typed, and forget it."""
        text = self.text()
        self.clear()
        return text
