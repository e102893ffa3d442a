"""The bar above the timeline that says that the past is looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from workbench.ui.scale import inset
from workbench.ui.widgets.line import Line
from workbench.ui.widgets.parts import restyle
from workbench.ui.widgets.tones import tone_of


class PastBar(QFrame):
    """Hidden while the run's present is looked at.

    Signals:
        fork_requested(): a fork is wanted at what is looked at
        now_requested(): the present is wanted
    """

    fork_requested = Signal()
    now_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("past_bar")
        self.words = Line()
        self.fork = QPushButton(self.tr("Fork here…"))
        self.fork.clicked.connect(self.fork_requested)
        self.now = QPushButton(self.tr("To where it stands"))
        self.now.clicked.connect(self.now_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset(12, 5, 8, 5))
        row.addWidget(self.words, 1)
        row.addWidget(self.fork)
        row.addWidget(self.now)
        self._paint_tone()
        self.hide()

    def show_place(self, seq: int | None, step: int = 0) -> None:
        """Say which event is looked at; None: the present, the bar goes away."""
        self.setVisible(seq is not None)
        if seq is not None:
            self.words.setText(
                self.tr("You look at step {1}, event {0}: Continue forks.").format(seq, step),
                self.tr("Step {1}, event {0}").format(seq, step),
                self.tr("Step {0}").format(step),
            )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _paint_tone(self) -> None:
        tone = tone_of(self, "warning")
        sheet = f"#past_bar {{ background: {tone.fill}; border-bottom: 1px solid {tone.edge}; }}"
        restyle(self, f"{sheet} #past_bar QLabel {{ color: {tone.text}; }}")
