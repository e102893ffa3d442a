"""An installation that is under way: what it does now, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from workbench.ui.tips import plain_tip
from workbench.ui.widgets.sections import Elided


class UnderWay(QWidget):
    """Hidden while nothing is under way.

    Signals:
        stop_requested(): it is to be given up
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Elided()
        self.bar = QProgressBar()
        self.bar.setFixedSize(90, 8)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setToolTip(self.tr("Give it up; nothing of it is left then"))
        self.stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        self.setVisible(False)

    def begin(self, text: str) -> None:
        """Show that something is under way."""
        self.setVisible(True)
        self.stop.setEnabled(True)
        self.tell(text)

    def tell(self, text: str) -> None:
        """Show what it does now."""
        self.words.show_text(text)
        self.words.setToolTip(plain_tip(text))
        self.bar.setAccessibleName(text)

    def end(self) -> None:
        """Show nothing any more."""
        self.setVisible(False)
