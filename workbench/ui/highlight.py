"""Code, coloured as far as it is on the screen: a megabyte opens as fast as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QHideEvent,
    QPaintEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from workbench.domain.timeline_text import visible
from workbench.ui.scale import space
from workbench.ui.theme import code_font, colours_of
from workbench.ui.theme_colours import Syntax

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

LANGUAGES = ("json", "python", "markdown", "toml", "diff")
"""What is coloured; any other name stands for plain text."""
INSPECTOR = "inspector"
"""The name of the panel whose texts can be copied in several forms."""
COPYING = ("copy_curl", "copy_python", "copy_json", "copy_markdown")
TURN_CHARACTERS, TURN_LINES = 60_000, 1_500
"""Of a long text, so much is laid out in one turn of the event loop."""
LINE_CHARACTERS = 5_000
"""Of a longer line, only so many characters are coloured."""
LINES_BEFORE = {"json": 400, "python": 200, "markdown": 200, "toml": 50}
"""Lines above the visible ones that are read too, because a text or a fence may have begun there."""

_SYNTAX: tuple[tuple[str, Syntax], ...] = (
    ("Token.Name.Tag", "key"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Literal.Date", "number"),
    ("Token.Keyword", "word"),
    ("Token.Comment", "comment"),
    ("Token.Generic.Heading", "heading"),
    ("Token.Generic.Subheading", "heading"),
    ("Token.Generic.Inserted", "added"),
    ("Token.Generic.Deleted", "dropped"),
    ("Token.Name.Function", "name"),
    ("Token.Name.Class", "name"),
    ("Token.Name.Decorator", "name"),
    ("Token.Name.Builtin", "name"),
    ("Token.Name.Namespace", "name"),
    ("Token.Operator", "mark"),
    ("Token.Punctuation", "mark"),
)


def pieces(text: str, language: str) -> Iterator[tuple[int, int, Syntax]]:
    """Yield begin, length and kind of each piece of the text that has a colour, in order."""
    lexer = _lexer(language)
    if lexer is None:
        return
    whole = f"{text}\n" if language == "diff" else text  # its lines are known by their ends
    for begin, token, value in lexer.get_tokens_unprocessed(whole):
        kind = _kind(token)
        if kind is None and language == "json" and value.startswith('"'):
            kind = "string"  # one that goes on beyond the text
        if kind is not None and value:
            yield begin, len(value), kind


def make_ready() -> None:
    """Load what colours replies and their calls, while nobody waits; at a reply's end it would hold up the window."""
    for language in ("markdown", "json"):
        _lexer(language)


@cache
def _lexer(language: str) -> Lexer | None:
    if language not in LANGUAGES:
        return None
    # Imported once the window stands: not before the first paint.
    from pygments.lexers import get_lexer_by_name

    return get_lexer_by_name(language, stripnl=False, ensurenl=False)


@cache
def _kind(token: _TokenType) -> Syntax | None:
    name = str(token)
    return next((kind for begin, kind in _SYNTAX if name == begin or name.startswith(f"{begin}.")), None)


def _turns(text: str) -> Iterator[str]:
    """Yield a text in parts that one turn is enough for, cut after ends of lines where there are any."""
    begin = 0
    while begin < len(text):
        end = begin
        for _ in range(TURN_LINES):
            if (found := text.find("\n", end, begin + TURN_CHARACTERS)) < 0:
                break
            end = found + 1
        if end == begin:
            end = min(len(text), begin + TURN_CHARACTERS)
        yield text[begin:end]
        begin = end


class CodeView(QPlainTextEdit):
    """A text to read, as plain text: nothing in it is a link or an image, and what is invisible is written out.

    Signals:
        filled(): the last piece of a long text has come
    """

    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(space(2))
        self.setFont(code_font(self.font()))
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self._language = ""
        self._round = 1
        self._formats: dict[Syntax, QTextCharFormat] = {}
        self._parts: Iterator[str] = iter(())
        self._next: str | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._add_part)

    def set_code(self, text: str, language: str = "") -> None:
        """Show a text; `language` is one of `LANGUAGES`, anything else leaves it uncoloured."""
        self._begin(language, iter([text]))

    def set_long_code(self, text: str, language: str = "") -> None:
        """Show a text without holding the window: of a long one the beginning at once, the rest piece by piece."""
        self._begin(language, _turns(text) if len(text) > TURN_CHARACTERS else iter([text]))

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is there."""
        return self._next is None

    def _begin(self, language: str, parts: Iterator[str]) -> None:
        self._language = language
        self._round += 1
        self.setPlainText(visible(next(parts, "")))
        self._parts = parts
        self._next = next(parts, None)
        self._turn.stop()
        self._go_on()

    def _go_on(self) -> None:
        """Take in what is still to come, while someone can see it."""
        if self._next is not None and self.isVisible():
            self._turn.start()

    def _add_part(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(visible(self._next or ""))
        self._next = next(self._parts, None)
        if self._next is None:
            self._turn.stop()
            self.filled.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be asked about the selected text, too."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking = self.window().findChild(QAction, "where_from")
        if asking is not None and self.textCursor().hasSelection():
            menu.addSeparator()
            menu.addAction(asking)
        for name in COPYING if self._is_inspected() else ():
            if (copying := self.window().findChild(QAction, name)) is not None:
                menu.addAction(copying)
        menu.popup(event.globalPos())

    def _is_inspected(self) -> bool:
        place = self.parentWidget()
        while place is not None and place.objectName() != INSPECTOR:
            place = place.parentWidget()
        return place is not None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._formats = {}
            self._round += 1

    def showEvent(self, event: QShowEvent) -> None:
        """Take in the rest of a long text."""
        super().showEvent(event)
        self._go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the rest of a long text for when it is looked at."""
        super().hideEvent(event)
        self._turn.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour the lines that come into view, then draw."""
        if self._language in LANGUAGES:
            self._colour_visible()
        super().paintEvent(event)

    def _colour_visible(self) -> None:
        blocks = [block for block in self._visible_blocks() if block.userState() != self._round]
        if not blocks:
            return
        before = LINES_BEFORE.get(self._language, 0)
        first = self.document().findBlockByNumber(max(0, blocks[0].blockNumber() - before))
        lines: list[QTextBlock] = []
        block = first
        while block.isValid() and block.blockNumber() <= blocks[-1].blockNumber():
            lines.append(block)
            block = block.next()
        self._colour(lines, blocks[0].blockNumber())

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        bottom = self.viewport().height()
        while block.isValid() and top <= bottom:
            yield block
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _colour(self, lines: list[QTextBlock], first: int) -> None:
        """Colour the lines from number `first` on; those before are only read."""
        texts = [line.text()[:LINE_CHARACTERS] for line in lines]
        begins = [0]
        for text in texts:
            begins.append(begins[-1] + len(text) + 1)
        found: list[list[QTextLayout.FormatRange]] = [[] for _ in lines]
        place = 0
        for begin, length, kind in pieces("\n".join(texts), self._language):
            while begin >= begins[place + 1]:
                place += 1
            self._cover(found, begins, place, begin, begin + length, kind)
        for line, ranges in zip(lines, found, strict=True):
            if line.blockNumber() >= first:
                line.layout().setFormats(ranges)
                line.setUserState(self._round)

    def _cover(
        self,
        found: list[list[QTextLayout.FormatRange]],
        begins: list[int],
        place: int,
        begin: int,
        end: int,
        kind: Syntax,
    ) -> None:
        while place < len(found) and begins[place] < end:
            part = QTextLayout.FormatRange()
            part.start = max(0, begin - begins[place])
            part.length = min(end, begins[place + 1] - 1) - begins[place] - part.start
            part.format = self._format(kind)
            if part.length > 0:
                found[place].append(part)
            place += 1

    def _format(self, kind: Syntax) -> QTextCharFormat:
        made = self._formats.get(kind)
        if made is None:
            made = self._formats[kind] = QTextCharFormat()
            made.setForeground(QColor(colours_of(self).syntax[kind]))
        return made
