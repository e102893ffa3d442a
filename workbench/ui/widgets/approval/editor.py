"""The arguments of a call as text that can be edited, looked at while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.scale import px
from workbench.ui.widgets.approval.colours import JsonColours
from workbench.ui.widgets.arguments.both_ways import ArgumentsBothWays
from workbench.ui.widgets.arguments.checking import hidden_in
from workbench.ui.widgets.json_values import laid_out
from workbench.ui.widgets.parts import Heading, Note, Text
from workbench.ui.widgets.words import size_of

LONGEST_LINE = 8_000
COLUMNS, MOST_ROWS = 52, 14
"""So many characters go on a line of a dock; so many lines show without scrolling."""


class ArgumentsEditor(QWidget):
    """Shows arguments in full, as text or as a form; keeps what is typed even while it is wrong, and says what that is.

    Signals:
        changed(): the text or what is wrong with it is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = ""
        heading = Heading(self.tr("Arguments"))
        self._amount = Text(dim=True)
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._revert = QPushButton(self.tr("Re&vert"))
        self._revert.setToolTip(self.tr("Put the agent's own arguments back"))
        self._revert.clicked.connect(self.revert)
        self.text = _Editor()
        self.both = ArgumentsBothWays(self.text)
        self.text.setAccessibleName(self.tr("Arguments of the call, as JSON"))
        self._colours = JsonColours(self.text)
        self.both.changed.connect(self._look)
        heading.setBuddy(self.text)
        self._problem = Note("bad")
        self._hidden = Note("warning")
        self._marked = Text(self.tr("Underlined: what decides where it goes, and addresses."), dim=True)
        self._lay_out(heading)

    def _lay_out(self, heading: QLabel) -> None:
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self._amount, 1)
        top.addWidget(self.both.as_form)
        top.addWidget(self._revert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(top)
        layout.addWidget(self.both, 1)
        layout.addWidget(self._marked)
        layout.addWidget(self._problem)
        layout.addWidget(self._hidden)

    @property
    def is_edited(self) -> bool:
        """Whether the text differs from what the agent proposed."""
        return self.text.toPlainText() != self._original

    @property
    def problem(self) -> str:
        """What keeps the text from being arguments; empty: nothing."""
        return self.both.problem

    @property
    def arguments(self) -> str:
        """The text as JSON."""
        return self.both.arguments

    def show_arguments(self, arguments: str, schema: str, *, editable: bool, sinks: tuple[str, ...] = ()) -> None:
        """Show arguments as they were proposed, laid out for reading; forgets an earlier edit."""
        self._original = laid_out(arguments)
        self._colours.mark(sinks)
        self._choose_wrapping(self._original)
        rows = sum(1 + len(line) // COLUMNS for line in self._original[:4_000].split("\n"))
        height = min(max(rows, 3), MOST_ROWS) * self.text.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(height + 16)
        self.both.show_arguments(self._original, schema, editable=editable, sinks=sinks)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            with QSignalBlocker(self.text):
                self._colours.rehighlight()

    def revert(self) -> None:
        """Put the proposed arguments back."""
        self.text.setPlainText(self._original)
        self.both.focus_first()

    def _look(self) -> None:
        text = self.text.toPlainText()
        self._choose_wrapping(text)
        edited = text != self._original
        self._revert.setVisible(edited)
        self._problem.say("", self.problem if edited and not self.both.as_form.isChecked() else "")
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
