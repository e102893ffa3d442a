"""A difference to read: lines that go begin with a minus, lines that come with a plus; colour only helps."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.ui.theme import code_font
from workbench.ui.widgets.tones import dim_of, tone_of


class DiffView(QPlainTextEdit):
    """Shows a unified difference; it can be selected and copied, not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(code_font())
        self.setAccessibleName(self.tr("Difference"))
        self._colours = _DiffColours(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colours.rehighlight()


class _DiffColours(QSyntaxHighlighter):
    """Colours the lines that come and go."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit.document())
        self._edit = edit

    def highlightBlock(self, text: str) -> None:
        form = QTextCharFormat()
        if text.startswith(("+++", "---", "@@")):
            form.setForeground(QColor(dim_of(self._edit)))
        elif text[:1] in ("+", "-"):
            form.setForeground(QColor(tone_of(self._edit, "good" if text[0] == "+" else "bad").text))
        self.setFormat(0, len(text), form)
