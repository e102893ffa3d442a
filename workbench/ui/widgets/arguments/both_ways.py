"""Arguments as text and as a form: what is typed in the one stands in the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from workbench.domain.argument_fields import Misfit, fields_of
from workbench.ui.in_view import focus_in_view
from workbench.ui.theme import code_font
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.arguments.checking import looked_at
from workbench.ui.widgets.arguments.form import ArgumentsForm
from workbench.ui.widgets.arguments.words import misfit_sentence
from workbench.ui.widgets.json_values import as_json, laid_out

LONGEST = 200_000
"""Longer arguments are edited as text only: each key would write all of them anew."""


class ArgumentsBothWays(QWidget):
    """The text is what counts; the form reads it and writes it. What is wrong is said at its field, and by `problem`.

    Signals:
        changed(): the text, or what is wrong with it, is another now
    """

    changed = Signal()

    def __init__(self, text: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = ""
        self._sinks: tuple[str, ...] = ()
        self._editable = True
        self._is_writing = self._is_plain = False
        self._misfits: Sequence[Misfit] = ()
        self.problem = ""
        """What keeps the text from being arguments, in one sentence; empty: nothing."""
        self.text = text
        text.setFont(code_font())
        text.setTabChangesFocus(True)
        text.textChanged.connect(self._look)
        self.form = ArgumentsForm()
        self.form.hide()
        self.form.changed.connect(self._write)
        self.as_form = QToolButton(self)
        self.as_form.setText(self.tr("Form"))
        self.as_form.setCheckable(True)
        self.as_form.setAutoRaise(True)
        self.as_form.toggled.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text, 1)
        column.addWidget(self.form)

    @property
    def arguments(self) -> str:
        """The text as JSON."""
        return as_json(self.text.toPlainText())

    def show_arguments(self, text: str, schema: str, *, editable: bool, sinks: Sequence[str] = ()) -> None:
        """Show arguments that are laid out for reading; forgets what was typed."""
        self._schema, self._sinks, self._editable = schema, tuple(sinks), editable
        self._is_plain = False
        self.as_form.show()
        self.text.setReadOnly(not editable)
        self.text.setPlainText(text)
        self._look()

    def show_plain(self, text: str) -> None:
        """Show a text that is no arguments: nothing is looked for in it, and it has no form."""
        self._is_plain = True
        self.as_form.hide()
        self.as_form.setChecked(False)
        self.text.setReadOnly(False)
        self.text.setPlainText(text)

    def set_schema(self, schema: str) -> None:
        """Hold the arguments to another schema: that of another tool."""
        if schema != self._schema:
            self._schema = schema
            self._look()

    def focus_first(self) -> None:
        """Put the keyboard where the arguments are typed."""
        if self.as_form.isChecked():
            self.form.focus_first()
        else:
            focus_in_view(self.text)

    def _look(self) -> None:
        if self._is_plain:
            self.problem = ""
            self.changed.emit()
            return
        text = self.text.toPlainText()
        problem, self._misfits = looked_at(text, self._schema)
        self.problem = problem or next(map(misfit_sentence, self._misfits), "")
        why_not = self._why_no_form(problem, len(text))
        self.as_form.setEnabled(not why_not)
        self.as_form.setToolTip(
            plain_tip(why_not or self.tr("A field for each argument, with what the tool says of it"))
        )
        if self.as_form.isChecked() and why_not and not self._is_writing:
            self.as_form.setChecked(False)
        self._fill()
        self.changed.emit()

    def _why_no_form(self, problem: str, length: int) -> str:
        if length > LONGEST:
            return self.tr("These arguments are too long for a form.")
        if not fields_of(self._schema):
            return self.tr("The tool's schema names no arguments.")
        return self.tr("What is typed is no JSON object yet.") if problem else ""

    def _fill(self) -> None:
        if not self.as_form.isChecked():
            return
        if not self._is_writing:
            self.form.show_arguments(self.arguments, self._schema, editable=self._editable, sinks=self._sinks)
        self.form.show_misfits(self._misfits)

    def _turn(self, is_form: bool) -> None:
        has_keyboard = self.isAncestorOf(self.window().focusWidget())
        self._fill()
        self.text.setVisible(not is_form)
        self.form.setVisible(is_form)
        if has_keyboard:
            self.focus_first()

    def _write(self) -> None:
        """Put into the text what stands in the form; what is no value yet waits in its field."""
        if self.form.problem:
            self.problem = self.form.problem
            self.form.show_misfits(())
            self.changed.emit()
            return
        self._is_writing = True
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(laid_out(self.form.text))
        self._is_writing = False
