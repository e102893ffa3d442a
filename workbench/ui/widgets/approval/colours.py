"""Colours for JSON that is being typed."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from workbench.ui.highlight import LINE_CHARACTERS, pieces
from workbench.ui.theme import colours_of
from workbench.ui.theme_colours import Syntax

MOST_CHARACTERS = 60_000
"""A longer text stays uncoloured: all of it would be coloured at once."""
_OUTSIDE, _INSIDE = 0, 1
"""Whether a line ends within a text."""
_REST = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*("?)')
"""What is left of a text, and its end."""


class JsonColours(QSyntaxHighlighter):
    """Colours the JSON in an editor line by line; the editor's owner calls `rehighlight` when the theme changes."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._editor = editor

    def highlightBlock(self, text: str) -> None:
        """Colour one line; a text may have begun above it and go on below."""
        if self.document().characterCount() > MOST_CHARACTERS:
            return
        begin, is_inside = 0, self.previousBlockState() == _INSIDE
        if is_inside:
            begin, is_inside = _past_text(text, 0)
            self._colour(0, begin, "string")
        for at, length, kind in pieces(text[begin:LINE_CHARACTERS], "json"):
            self._colour(begin + at, length, kind)
        while not is_inside and (quote := text.find('"', begin)) >= 0:
            begin, is_inside = _past_text(text, quote + 1)
        self.setCurrentBlockState(_INSIDE if is_inside else _OUTSIDE)

    def _colour(self, begin: int, length: int, kind: Syntax) -> None:
        made = QTextCharFormat()
        made.setForeground(QColor(colours_of(self._editor).syntax[kind]))
        self.setFormat(begin, length, made)


def _past_text(line: str, begin: int) -> tuple[int, bool]:
    """Return where the text that `begin` lies in ends on the line, and whether it goes on below."""
    found = _REST.match(line, begin)
    if found is None:
        return len(line), True
    return found.end(), not found[1]
