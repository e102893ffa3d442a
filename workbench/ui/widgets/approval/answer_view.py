"""The answer that a person accepts or sends back, in full."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui.scale import px
from workbench.ui.widgets.parts import Heading

_LEAST, _MOST = 4, 18
"""Lines that show without scrolling."""


class AnswerView(QWidget):
    """A text that can be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = Heading(self.tr("Its answer"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The answer that is accepted or sent back"))
        heading.setBuddy(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout.addWidget(heading)
        layout.addWidget(self.text)

    def show_answer(self, text: str) -> None:
        """Show an answer; one of which nothing was said says so."""
        self.text.setPlainText(text or self.tr("(it said nothing)"))
        lines = min(_MOST, max(_LEAST, text.count("\n") + 1 + len(text) // 60))
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + px(14))
