"""The form in which a person answers a question that has choices or parts."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.questions import Field, Question, answer_trouble
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.forms import Form
from workbench.ui.widgets.parts import Text

MOST_BUTTONS = 6
"""Choices that are buttons; more of them are a list."""


class QuestionForm(QWidget):
    """A button for each choice, or a field for each part of the answer.

    Signals:
        sent(str): the answer, in the form that the question asks for
    """

    sent = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._fields: dict[str, tuple[Field, QWidget]] = {}
        self._content: QWidget | None = None
        self.send = QPushButton(self.tr("&Answer"))
        self.send.setDefault(True)
        self.send.clicked.connect(self.submit)
        self._trouble = Text(dim=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(6))
        row = QHBoxLayout()
        row.addWidget(self._trouble, 1)
        row.addWidget(self.send)
        self._layout.addLayout(row)
        self.hide()

    def show_question(self, question: Question) -> None:
        """Show the fields of a question; one without any form is not for here, and nothing shows."""
        self._question, self._fields = question, {}
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.deleteLater()
            self._content = None
        has_form = bool(question.fields or question.choices)
        self.setVisible(has_form)
        if not has_form:
            return
        self._content = self._parts() if question.fields else self._choices()
        self._layout.insertWidget(0, self._content)
        self.send.setVisible(bool(question.fields) or len(question.choices) > MOST_BUTTONS)
        self._look()

    @property
    def answer(self) -> str:
        """What is chosen or typed, as it is sent."""
        if not self._question.fields:
            _, widget = self._fields["choice"]
            return widget.currentData() if isinstance(widget, QComboBox) else ""
        values = {name: _value(field, widget) for name, (field, widget) in self._fields.items()}
        given = {name: value for name, value in values.items() if value is not None}
        return json.dumps(given, ensure_ascii=False)

    def submit(self) -> None:
        """Send the answer, if it is one."""
        if self.send.isEnabled() and self.isEnabled():
            self.sent.emit(self.answer)

    def field(self, name: str) -> QWidget:
        """Return the widget of a part."""
        return self._fields[name][1]

    def _choices(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        if len(self._question.choices) > MOST_BUTTONS:
            chosen = _list(self._question.choices, self.tr("Your answer"))
            self._fields["choice"] = Field(name="choice"), chosen
            column.addWidget(chosen)
            return box
        for choice in self._question.choices:
            button = QPushButton(one_line(choice, 60).replace("&", "&&"))
            button.setToolTip(plain_tip(choice))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, choice=choice: self.sent.emit(choice))
            column.addWidget(button)
        return box

    def _parts(self) -> QWidget:
        box = QWidget()
        form = Form(box)
        for field in self._question.fields:
            widget = self._widget(field)
            widget.setToolTip(plain_tip(field.about))
            title = one_line(field.name, 40)
            label = Text(title if field.required else self.tr("{0} (optional)").format(title))
            label.setWordWrap(False)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(label.text()) + 4)
            form.addRow(label, widget)
            if field.about:
                form.addRow("", Text(one_line(field.about, 300), dim=True))
            self._fields[field.name] = field, widget
        return box

    def _widget(self, field: Field) -> QWidget:
        title = one_line(field.name, 60)
        if field.choices:
            chosen = _list(field.choices, title, optional=not field.required)
            chosen.currentIndexChanged.connect(self._look)
            return chosen
        if field.kind == "yes or no":
            tick = QCheckBox(self.tr("Yes"))
            tick.setAccessibleName(title)
            tick.setTristate(not field.required)
            tick.setCheckState(Qt.CheckState.Unchecked if field.required else Qt.CheckState.PartiallyChecked)
            tick.stateChanged.connect(self._look)
            return tick
        line = QLineEdit()
        line.setAccessibleName(title)
        line.setPlaceholderText("" if field.kind == "text" else field.kind)
        line.textChanged.connect(self._look)
        line.returnPressed.connect(self.submit)
        return line

    def _look(self) -> None:
        trouble = answer_trouble(self._question, self.answer) if self._fields else ""
        self._trouble.show_text(said(trouble))
        self.send.setEnabled(not trouble)


def _list(choices: tuple[str, ...], title: str, *, optional: bool = False) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(title)
    if optional:
        box.addItem("", None)
    for choice in choices:
        box.addItem(one_line(choice, 80), choice)
    return box


def _value(field: Field, widget: QWidget) -> object:
    """What a part's widget says; None: it is left out. What is no number stays a text, and is told as no number."""
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, QCheckBox):
        state = widget.checkState()
        return None if state == Qt.CheckState.PartiallyChecked else state == Qt.CheckState.Checked
    text = widget.text() if isinstance(widget, QLineEdit) else ""
    if not text.strip() and (field.kind != "text" or not field.required):
        return None
    if field.kind == "text":
        return text
    try:
        return int(text) if field.kind == "whole number" else float(text)
    except ValueError:
        return text
