"""The arguments of a call as text that can be edited, looked at while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.scale import px
from workbench.ui.theme import code_font
from workbench.ui.widgets.approval.checking import hidden_in, problem_in
from workbench.ui.widgets.approval.colours import JsonColours
from workbench.ui.widgets.json_values import as_json, laid_out
from workbench.ui.widgets.parts import Heading, Note, Text
from workbench.ui.widgets.words import size_of

LONGEST_LINE = 8_000
COLUMNS, MOST_ROWS = 52, 14
"""So many characters go on a line of a dock; so many lines show without scrolling."""


class ArgumentsEditor(QWidget):
    """Shows arguments in full, keeps what is typed even while it is wrong, and says what is wrong beneath it.

    Signals:
        changed(): the text or what is wrong with it is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = ""
        self._original = ""
        self.problem = ""
        """What keeps the text from being arguments; empty: nothing."""
        heading = Heading(self.tr("Arguments"))
        self._amount = Text(dim=True)
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._revert = QPushButton(self.tr("Re&vert"))
        self._revert.setToolTip(self.tr("Put the agent's own arguments back"))
        self._revert.clicked.connect(self.revert)
        self.text = _Editor()
        self.text.setFont(code_font())
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Arguments of the call, as JSON"))
        self._colours = JsonColours(self.text)
        self.text.textChanged.connect(self._look)
        heading.setBuddy(self.text)
        self._problem = Note("bad")
        self._hidden = Note("warning")
        self._marked = Text(self.tr("Underlined: what decides where it goes, and addresses."), dim=True)
        self._lay_out(heading)

    def _lay_out(self, heading: QLabel) -> None:
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self._amount, 1)
        top.addWidget(self._revert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._marked)
        layout.addWidget(self._problem)
        layout.addWidget(self._hidden)

    @property
    def is_edited(self) -> bool:
        """Whether the text differs from what the agent proposed."""
        return self.text.toPlainText() != self._original

    @property
    def arguments(self) -> str:
        """The text as JSON."""
        return as_json(self.text.toPlainText())

    def show_arguments(self, arguments: str, schema: str, *, editable: bool, sinks: tuple[str, ...] = ()) -> None:
        """Show arguments as they were proposed, laid out for reading; forgets an earlier edit."""
        self._schema = schema
        self._original = laid_out(arguments)
        self._colours.mark(sinks)
        self.text.setReadOnly(not editable)
        self._choose_wrapping(self._original)
        self.text.setPlainText(self._original)
        rows = sum(1 + len(line) // COLUMNS for line in self._original[:4_000].split("\n"))
        height = min(max(rows, 3), MOST_ROWS) * self.text.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(height + 16)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            with QSignalBlocker(self.text):
                self._colours.rehighlight()

    def revert(self) -> None:
        """Put the proposed arguments back."""
        self.text.setPlainText(self._original)
        self.text.setFocus()

    def _look(self) -> None:
        text = self.text.toPlainText()
        self._choose_wrapping(text)
        self.problem = problem_in(text, self._schema)
        edited = text != self._original
        self._revert.setVisible(edited)
        self._problem.say("", self.problem if edited else "")
        names = ", ".join(hidden_in(text))
        self._hidden.say(
            self.tr("Characters that can't be seen") if names else "",
            self.tr("The text holds {0}. What runs may differ from what you read.").format(names) if names else "",
        )
        size = self.tr("{0}, {n} lines").format(size_of(len(text.encode(errors="replace"))), n=text.count("\n") + 1)
        self._amount.show_text(size)
        self.changed.emit()

    def _choose_wrapping(self, text: str) -> None:
        """Wrap at words, but anywhere where a line is so long that looking for words would take minutes."""
        is_long = max(map(len, text.split("\n"))) > LONGEST_LINE
        wrapping = QTextOption.WrapMode.WrapAnywhere if is_long else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if self.text.wordWrapMode() != wrapping:
            self.text.setWordWrapMode(wrapping)


class _Editor(QPlainTextEdit):
    """Wants no more room than its text takes, so that what stands beneath it stays in view."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())
