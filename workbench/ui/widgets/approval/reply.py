"""The box in which a person writes a result, an answer or a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.widgets.parts import Text


class ReplyBox(QWidget):
    """A text box with its own button; open only while it is wanted.

    Signals:
        sent(str): the person sent the text
        closed(): the person thought better of it
    """

    sent = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs_text = False
        self._caption = Text()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        line = self.text.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(3 * line)
        self.text.setMaximumHeight(7 * line)
        self.text.textChanged.connect(self._look)
        self.send = QPushButton()
        self.send.setDefault(True)
        self.send.clicked.connect(self.submit)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._caption)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.hide()

    def ask(self, caption: str, send: str, cancel: str, *, needs_text: bool) -> None:
        """Open the box, empty, with the words of its two buttons."""
        self._needs_text = needs_text
        self._caption.show_text(caption)
        self.text.setAccessibleName(caption)
        self.send.setText(send)
        self.cancel.setText(cancel)
        self.text.clear()
        self._look()
        self.show()

    def submit(self) -> None:
        """Send the text, if there is enough of it."""
        if self.send.isEnabled():
            self.sent.emit(self.text.toPlainText())

    def set_armed(self, armed: bool) -> None:
        """Let the text be sent, or not yet."""
        self.setEnabled(armed)

    def _look(self) -> None:
        self.send.setEnabled(bool(self.text.toPlainText().strip()) or not self._needs_text)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
