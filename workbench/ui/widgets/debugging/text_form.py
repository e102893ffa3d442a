"""A text as it is and as it becomes: a message, arguments, a result."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workbench.domain.events import EditTarget
from workbench.ui.highlight import CodeView
from workbench.ui.scale import px
from workbench.ui.theme import code_font
from workbench.ui.widgets.approval.checking import problem_in
from workbench.ui.widgets.json_values import as_json, laid_out
from workbench.ui.widgets.parts import Heading, Note

ORIGINAL_LINES, EDIT_LINES = 6, 5
LONGEST = 1_000_000


class TextForm(QWidget):
    """The original above, to read; the edit below, looked at while one types.

    Signals:
        changed(): the edit or what is wrong with it is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema, self._is_json = "", False
        self.trouble = ""
        """What keeps the edit from being made; empty: nothing."""
        self.original = CodeView()
        self.original.setAccessibleName(self.tr("As it is"))
        self.edit = QPlainTextEdit()
        self.edit.setFont(code_font())
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("As it becomes"))
        self.edit.setMinimumHeight(EDIT_LINES * self.edit.fontMetrics().lineSpacing() + px(16))
        self.edit.textChanged.connect(self._look)
        self.note = Note("bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Heading(self.tr("As it is")))
        column.addWidget(self.original)
        column.addWidget(Heading(self.tr("As it becomes")))
        column.addWidget(self.edit, 1)
        column.addWidget(self.note)
        self._before = ""

    @property
    def value(self) -> str:
        """The text as it becomes."""
        typed = self.edit.toPlainText()
        return as_json(typed) if self._is_json else typed

    @property
    def is_edited(self) -> bool:
        """Whether it differs from what it was."""
        return self.edit.toPlainText() != self._before

    def show_text(self, text: str, schema: str, target: EditTarget) -> None:
        """Show a text to edit; arguments are laid out as JSON."""
        self._schema, self._is_json = schema, target == "arguments"
        self._before = laid_out(text) if self._is_json else text
        self.original.set_code(self._before[:LONGEST], "json" if self._is_json else "markdown")
        lines = min(max(2, self._before.count("\n") + 1), ORIGINAL_LINES)
        self.original.setFixedHeight(lines * self.original.fontMetrics().lineSpacing() + px(20))
        self.edit.setPlainText(self._before)

    def _look(self) -> None:
        self.trouble = problem_in(self.edit.toPlainText(), self._schema) if self._is_json and self.is_edited else ""
        self.note.say("", self.trouble)
        self.changed.emit()
