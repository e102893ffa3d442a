"""Says that a draft was brought back, or that another one is kept, and the way to the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.ui.scale import inset
from workbench.ui.widgets.parts import Text


class DraftRow(QWidget):
    """A line above what is composed.

    Signals:
        pressed(): the person wants what the button says
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = Text()
        self.button = QPushButton(self.tr("Bring it back"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(12, 6, 12, 0))
        row.addWidget(self._says, 1)
        row.addWidget(self.button)
        self.hide()

    def words(self) -> str:
        """Return what it says; empty: it is not shown."""
        return "" if self.isHidden() else self._says.whole

    def say(self, words: str, button: str) -> None:
        """Say something and offer something."""
        self._says.show_text(words)
        self.button.setText(button)
        self.show()
