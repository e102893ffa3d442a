"""The box in which a person writes a result, an answer or a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.scale import px
from workbench.ui.widgets.parts import Text


class ReplyBox(QWidget):
    """A text box with its own button; open only while it is wanted.

    Signals:
        sent(str): the person sent the text
        closed(): the person thought better of it
        passed_on(): someone else is to be asked
    """

    sent = Signal(str)
    closed = Signal()
    passed_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs_text = self._needs_name = False
        self._caption = Text()
        self.who = QLineEdit()
        self.who.setPlaceholderText(self.tr("Who decides from now on"))
        self.who.setAccessibleName(self.tr("Who decides from now on"))
        self.who.textChanged.connect(self._look)
        self.who.hide()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Answer"))
        line = self.text.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(3 * line)
        self.text.setMaximumHeight(7 * line)
        self.text.textChanged.connect(self._look)
        self.send = QPushButton(self.tr("Send"))
        self.send.setDefault(True)
        self.send.clicked.connect(self.submit)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._close)
        self.other = QPushButton(self.tr("&Pass on…"))
        self.other.setAutoDefault(False)
        self.other.setToolTip(self.tr("Someone else is to answer; it goes on waiting"))
        self.other.clicked.connect(self.passed_on)
        self.other.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self._caption)
        layout.addWidget(self.who)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.hide()

    def ask(
        self,
        caption: str,
        send: str,
        cancel: str,
        *,
        needs_text: bool,
        needs_name: bool = False,
        other: bool = False,
        has_text: bool = True,
    ) -> None:
        """Open the box, empty, with the words of its two buttons.

        `needs_name`: it asks for a name, too. `other`: it offers to pass the question on. `has_text`: the answer is
        written here, rather than in a form above.
        """
        self._needs_text = needs_text
        self._needs_name = needs_name
        self.who.clear()
        self.who.setVisible(needs_name)
        self.other.setVisible(other)
        self.text.setVisible(has_text)
        self.send.setVisible(has_text)
        self._caption.setVisible(has_text)
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
        has_text = bool(self.text.toPlainText().strip()) or not self._needs_text
        self.send.setEnabled(has_text and (bool(self.who.text().strip()) or not self._needs_name))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
