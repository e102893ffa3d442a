"""A line for an expression: completes names and says while one types what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.theme import code_font
from workbench.ui.widgets.parts import Note, clearable

_WORD = re.compile(r"[A-Za-z_.]*$")


class Judging:
    """What is known about expressions: handed in, since widgets know no rules."""

    def __init__(
        self,
        trouble: Callable[[str], str],
        template_trouble: Callable[[str], str],
        completions: Callable[[str], tuple[str, ...]],
        names: dict[str, str],
    ) -> None:
        self.trouble = trouble
        self.template_trouble = template_trouble
        self.completions = completions
        self.names = names


class ExpressionEdit(QWidget):
    """An expression, or with `is_template` a text with expressions in braces.

    Signals:
        changed(): the text or what is wrong with it is another now
        entered(): Return was pressed
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, judging: Judging, parent: QWidget | None = None, *, is_template: bool = False) -> None:
        super().__init__(parent)
        self._judging = judging
        self._is_template = is_template
        self.trouble = ""
        """What keeps the text from being used; empty: nothing."""
        self.line = QLineEdit()
        self.line.setFont(code_font())
        clearable(self.line)
        self.line.setMinimumHeight(self.line.fontMetrics().height() + px(12))
        self.note = Note("bad")
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self.line)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take)
        self.line.textEdited.connect(self._complete)
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self.entered)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the key of its label leads nowhere
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.line)
        column.addWidget(self.note)

    @property
    def text(self) -> str:
        """What was typed, without space around it."""
        return self.line.text().strip()

    def offered(self) -> list[str]:
        """Return the names that are offered now."""
        return self._words.stringList()

    def _before_cursor(self) -> str:
        return self.line.text()[: self.line.cursorPosition()]

    def _complete(self) -> None:
        before = self._before_cursor()
        found = _WORD.search(before)
        word = found[0] if found else ""
        inside = not self._is_template or before.rfind("{") > before.rfind("}")
        names = [name for name in self._judging.completions(before) if name != word] if word and inside else []
        self._words.setStringList(names)
        if names and self.line.isVisible():
            self._completer.complete()
        elif (popup := self._completer.popup()) is not None:
            popup.hide()

    def _take(self, name: str) -> None:
        before, after = self._before_cursor(), self.line.text()[self.line.cursorPosition() :]
        kept = _WORD.sub("", before)
        self.line.setText(f"{kept}{name}{after}")
        self.line.setCursorPosition(len(kept) + len(name))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        judge = self._judging.template_trouble if self._is_template else self._judging.trouble
        self.trouble = said(judge(self.text)) if self.text else ""
        self.note.say("", self.trouble)
        self.changed.emit()
