"""What a single value is typed in: a text, a number, a choice, or JSON where nothing else fits."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.domain.argument_fields import ArgumentField, Misfit
from workbench.domain.argument_values import fits_field, is_json
from workbench.ui.scale import px
from workbench.ui.theme import code_font
from workbench.ui.widgets.arguments.words import misfit_text, plain
from workbench.ui.widgets.json_values import as_json, laid_out

MOST_LINES = 8
_LOST = re.compile("[\\x00-\\x08\\x0b-\\x1f\\u00a0\\u2028\\u2029\\ufdd0\\ufdd1\\ud800-\\udfff]")
"""Characters that an editor of Qt gives back as others; a text with one of them is edited as JSON."""


class ValueEditor(QWidget):
    """Where one value is typed; what nobody touched stays as it was written.

    Signals:
        changed(): the value is another now
    """

    changed = Signal()

    def __init__(self, field: ArgumentField, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._text = field, text
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(4))

    @property
    def text(self) -> str:
        """The value as JSON; empty: it is not given."""
        return self._text

    @property
    def problem(self) -> str:
        """What keeps what is typed from being a value at all; empty: nothing."""
        return ""

    def set_editable(self, *, editable: bool) -> None:
        """Let the value be changed, or only be read."""
        self.setEnabled(editable)

    def entry(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self

    def show_misfits(self, misfits: Sequence[Misfit]) -> str:
        """Let the parts say what is wrong within them; return what is wrong with the value itself."""
        return self.problem or misfit_text(misfits)

    def _put(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.changed.emit()


class TextEditor(ValueEditor):
    """A text, in as many lines as it has."""

    def __init__(self, field: ArgumentField, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, text, name, parent)
        self.edit = GrowingEdit()
        self.edit.setAccessibleName(name)
        if text.startswith('"'):
            self.edit.setPlainText(json.loads(text))
        else:
            self.edit.setPlaceholderText(text or _not_given())
        self.edit.textChanged.connect(lambda: self._put(json.dumps(self.edit.toPlainText(), ensure_ascii=False)))
        self.column.addWidget(self.edit)

    def set_editable(self, *, editable: bool) -> None:
        """Let it be changed, or only be read."""
        self.edit.setReadOnly(not editable)

    def entry(self) -> QWidget:
        """Return the text."""
        return self.edit


class NumberEditor(ValueEditor):
    """A number, to the digit as it is typed; what is no number goes as a text, and is told of as none."""

    def __init__(self, field: ArgumentField, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, text, name, parent)
        self.edit = QLineEdit("" if text == "null" else text)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(text or _not_given())
        self.edit.textChanged.connect(self._typed)
        self.column.addWidget(self.edit)

    def set_editable(self, *, editable: bool) -> None:
        """Let it be changed, or only be read."""
        self.edit.setReadOnly(not editable)

    def entry(self) -> QWidget:
        """Return the line."""
        return self.edit

    def _typed(self) -> None:
        typed = self.edit.text().strip()
        is_number = typed[:1] in "-0123456789" and is_json(typed)
        self._put(typed if is_number or not typed else json.dumps(typed, ensure_ascii=False))


class ChoiceEditor(ValueEditor):
    """One of the values that the schema lists, true or false, and null where that will do."""

    def __init__(self, field: ArgumentField, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, text, name, parent)
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        values = field.choices if field.kind == "choice" else ("true", "false")
        listed = dict.fromkeys((*values, *(("null",) if field.nullable else ())))
        if not text:
            self.box.addItem(_not_given(), "")
        for value in listed:
            self.box.addItem(plain(value), value)
        same = next((value for value in listed if text and json.loads(value) == json.loads(text)), text)
        if text and same == text and text not in listed:
            self.box.addItem(plain(text), text)
        self.box.setCurrentIndex(self.box.findData(same))
        self.box.currentIndexChanged.connect(lambda: self._put(self.box.currentData()))
        self.column.addWidget(self.box)

    def entry(self) -> QWidget:
        """Return the list."""
        return self.box


class JsonEditor(ValueEditor):
    """Any value, as JSON."""

    def __init__(self, field: ArgumentField, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, text, name, parent)
        self._problem = ""
        self.edit = GrowingEdit()
        self.edit.setFont(code_font())
        self.edit.setAccessibleName(name)
        self.edit.setPlainText(laid_out(text))
        self.edit.textChanged.connect(self._typed)
        self.column.addWidget(self.edit)

    @property
    def problem(self) -> str:
        """Say that what is typed is no JSON."""
        return self._problem

    def set_editable(self, *, editable: bool) -> None:
        """Let it be changed, or only be read."""
        self.edit.setReadOnly(not editable)

    def entry(self) -> QWidget:
        """Return the text."""
        return self.edit

    def _typed(self) -> None:
        typed = as_json(self.edit.toPlainText()).strip()
        had = self._problem
        is_value = is_json(typed)
        self._problem = "" if is_value else QCoreApplication.translate("Arguments", "This is not JSON.")
        if is_value and typed != self._text:
            self._put(typed)
        elif had != self._problem:
            self.changed.emit()


class GrowingEdit(QPlainTextEdit):
    """As high as its lines, up to a few; further ones scroll. Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap into other numbers of lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        scrolls = lines > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        around = 2 * self.frameWidth() + px(4)
        margin = 2 * round(self.document().documentMargin())
        self.setFixedHeight(min(lines, MOST_LINES) * self.fontMetrics().lineSpacing() + margin + around)


def fits_editor(field: ArgumentField, text: str) -> bool:
    """Whether the field's own editor can show a value and give it back unchanged; else it is edited as JSON."""
    if not text or (text == "null" and field.kind not in ("object", "list")):
        return field.kind not in ("object", "list") or not text
    if not fits_field(field, text):
        return False
    return field.kind != "text" or _LOST.search(json.loads(text)) is None


def _not_given() -> str:
    return QCoreApplication.translate("Arguments", "not given")
