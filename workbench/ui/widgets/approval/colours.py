"""Colours for JSON that is being typed."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from workbench.policy.provenance import addresses_in
from workbench.ui.highlight import LINE_CHARACTERS, pieces
from workbench.ui.theme import colours_of
from workbench.ui.theme_colours import Syntax
from workbench.ui.widgets.tones import tone_of

MOST_CHARACTERS = 60_000
"""A longer text stays uncoloured: all of it would be coloured at once."""
_OUTSIDE, _INSIDE = 0, 1
"""Whether a line ends within a text."""
_ARGUMENT = re.compile(r'  "([^"\\]*)": ')
"""The beginning of a line on which an argument stands."""
_REST = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*("?)')
"""What is left of a text, and its end."""


class JsonColours(QSyntaxHighlighter):
    """Colours the JSON in an editor line by line; the editor's owner calls `rehighlight` when the theme changes."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._sinks: tuple[str, ...] = ()

    def mark(self, sinks: tuple[str, ...]) -> None:
        """Let these arguments stand out from now on; addresses do anyway."""
        self._sinks = sinks

    def highlightBlock(self, text: str) -> None:
        """Colour one line; a text may have begun above it and go on below."""
        if self.document().characterCount() > MOST_CHARACTERS:
            return
        begin, is_inside = 0, self.previousBlockState() == _INSIDE
        marked = [] if is_inside else self._sink_in(text)
        if is_inside:
            begin, is_inside = _past_text(text, 0)
            self._colour(0, begin, "string")
        for at, length, kind in pieces(text[begin:LINE_CHARACTERS], "json"):
            self._colour(begin + at, length, kind)
        while not is_inside and (quote := text.find('"', begin)) >= 0:
            begin, is_inside = _past_text(text, quote + 1)
        self.setCurrentBlockState(_INSIDE if is_inside else _OUTSIDE)
        for at, length in (*marked, *_addresses_in(text[:LINE_CHARACTERS])):
            self._mark(at, length)

    def _sink_in(self, text: str) -> list[tuple[int, int]]:
        """The value of an argument that decides where, as laid-out arguments have it: on the line of its name."""
        found = _ARGUMENT.match(text)
        if found is None or found[1] not in self._sinks:
            return []
        value = text[found.end() :].rstrip().removesuffix(",")
        return [(found.end(), len(value))]

    def _mark(self, begin: int, length: int) -> None:
        for place in range(begin, begin + length):
            made = self.format(place)
            made.setFontUnderline(True)
            made.setFontWeight(QFont.Weight.Bold)
            made.setBackground(QColor(tone_of(self._editor, "warning").fill))
            self.setFormat(place, 1, made)

    def _colour(self, begin: int, length: int, kind: Syntax) -> None:
        made = QTextCharFormat()
        made.setForeground(QColor(colours_of(self._editor).syntax[kind]))
        self.setFormat(begin, length, made)


def _addresses_in(line: str) -> list[tuple[int, int]]:
    return [(line.find(address), len(address)) for address in addresses_in(line)]


def _past_text(line: str, begin: int) -> tuple[int, bool]:
    """Return where the text that `begin` lies in ends on the line, and whether it goes on below."""
    found = _REST.match(line, begin)
    if found is None:
        return len(line), True
    return found.end(), not found[1]
