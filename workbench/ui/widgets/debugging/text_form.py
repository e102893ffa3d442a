"""A text as it is and as it becomes: a message, arguments, a result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.domain.events import EditTarget
from workbench.ui.highlight import CodeView
from workbench.ui.scale import px
from workbench.ui.widgets.arguments.both_ways import ArgumentsBothWays
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
        self._is_json = False
        self.original = CodeView()
        self.original.setAccessibleName(self.tr("As it is"))
        self.edit = QPlainTextEdit()
        self.both = ArgumentsBothWays(self.edit)
        self.edit.setAccessibleName(self.tr("As it becomes"))
        self.edit.setMinimumHeight(EDIT_LINES * self.edit.fontMetrics().lineSpacing() + px(16))
        self.both.changed.connect(self._look)
        self.note = Note("bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Heading(self.tr("As it is")))
        column.addWidget(self.original)
        becomes = QHBoxLayout()
        becomes.addWidget(Heading(self.tr("As it becomes")), 1)
        becomes.addWidget(self.both.as_form)
        column.addLayout(becomes)
        column.addWidget(self.both, 1)
        column.addWidget(self.note)
        self._before = ""

    @property
    def value(self) -> str:
        """The text as it becomes."""
        typed = self.edit.toPlainText()
        return as_json(typed) if self._is_json else typed

    @property
    def trouble(self) -> str:
        """What keeps the edit from being made; empty: nothing."""
        return self.both.problem if self.is_edited else ""

    @property
    def is_edited(self) -> bool:
        """Whether it differs from what it was."""
        return self.edit.toPlainText() != self._before

    def show_text(self, text: str, schema: str, target: EditTarget, sinks: Sequence[str] = ()) -> None:
        """Show a text to edit; arguments are laid out as JSON, and are a form where the tool's schema names them."""
        self._is_json = target == "arguments"
        self._before = laid_out(text) if self._is_json else text
        self.original.set_code(self._before[:LONGEST], "json" if self._is_json else "markdown")
        lines = min(max(2, self._before.count("\n") + 1), ORIGINAL_LINES)
        self.original.setFixedHeight(lines * self.original.fontMetrics().lineSpacing() + px(20))
        if self._is_json:
            self.both.show_arguments(self._before, schema, editable=True, sinks=sinks)
            self.both.as_form.setChecked(self.both.as_form.isEnabled())
        else:
            self.both.show_plain(self._before)

    def _look(self) -> None:
        self.note.say("", "" if self.both.as_form.isChecked() else self.trouble)
        self.changed.emit()
