"""Something that is under way, such as an installation: what it does now, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from workbench.ui.motion import show_busy
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.sections import Elided

_WHOLE = 1000
"""Parts of the bar."""


class UnderWay(QWidget):
    """Hidden while nothing is under way.

    Signals:
        stop_requested(): it is to be given up
    """

    stop_requested = Signal()

    def __init__(self, stop_tip: str = "", parent: QWidget | None = None) -> None:
        """`stop_tip`: what stopping leaves; nothing, where it is empty."""
        super().__init__(parent)
        self.words = Elided()
        self.bar = QProgressBar()
        self.bar.setFixedSize(px(90), px(8))
        self.bar.setTextVisible(False)
        show_busy(self.bar)
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setToolTip(plain_tip(stop_tip or self.tr("Give it up; nothing of it is left then")))
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

    def tell(self, text: str, done: float | None = None) -> None:
        """Show what it does now, and how much of it is done; None: nobody knows."""
        if done is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, _WHOLE)
            self.bar.setValue(int(done * _WHOLE))
        self.words.show_text(text)
        self.words.setToolTip(plain_tip(text))
        self.bar.setAccessibleName(text)

    def end(self) -> None:
        """Show nothing any more."""
        self.setVisible(False)
