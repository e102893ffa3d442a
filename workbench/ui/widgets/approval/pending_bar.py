"""Which of the calls that wait is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.ui.widgets.parts import Text, icon_button


class PendingBar(QWidget):
    """`1 of 3`, and the way to the others; hidden where only one waits.

    Signals:
        moved(int): 1: the next is to be shown, -1: the one before
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text()
        self.words.setWordWrap(False)
        self.before = icon_button("arrow-left", self.tr("The one before (Ctrl+Page Up)"), lambda: self.moved.emit(-1))
        self.after = icon_button("arrow-right", self.tr("The next (Ctrl+Page Down)"), lambda: self.moved.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        self.hide()

    def show_place(self, number: int, of: int) -> None:
        """Say which one is shown, from 1, and how many wait."""
        words = self.tr("{0} of {1} that wait for you").format(number, of)
        self.words.show_text(words)
        self.setAccessibleName(words)
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < of)
        self.setVisible(of > 1)
