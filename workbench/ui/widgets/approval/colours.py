"""Colours for JSON that is being typed."""

from __future__ import annotations

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from workbench.ui.highlight import LINE_CHARACTERS, pieces
from workbench.ui.theme import colours_of

MOST_CHARACTERS = 60_000
"""A longer text stays uncoloured: all of it would be coloured at once."""


class JsonColours(QSyntaxHighlighter):
    """Colours the JSON in an editor line by line; the editor's owner calls `rehighlight` when the theme changes."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._editor = editor

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        if self.document().characterCount() > MOST_CHARACTERS:
            return
        colours = colours_of(self._editor).syntax
        for begin, length, kind in pieces(text[:LINE_CHARACTERS], "json"):
            made = QTextCharFormat()
            made.setForeground(QColor(colours[kind]))
            self.setFormat(begin, length, made)
