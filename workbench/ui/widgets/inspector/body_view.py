"""A text shown as what it is: JSON laid out and coloured, anything else as it stands."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.values import Body
from workbench.ui.highlight import CodeView
from workbench.ui.scale import px
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import CopyButton, Heading, Text
from workbench.ui.widgets.words import size_of

COLUMNS = 52
"""So many characters go on a line of a dock; for guessing heights."""

LONGEST_LINE = 8_000
PIECE = 2_000


def as_shown(text: str, hint: str = "") -> tuple[str, str]:
    """Return `text` as it reads best and its language: JSON is laid out, nothing in it changed or dropped.

    `hint` is the language of what is no JSON, empty where nothing is known about it.
    """
    if text.lstrip()[:1] in ("{", "["):
        try:
            return msgspec.json.format(text, indent=2), "json"
        except (msgspec.MsgspecError, UnicodeEncodeError, RecursionError):
            return text, hint
    return text, hint


def broken(text: str) -> str:
    """Return `text` with the longest lines broken; laying one of a megabyte out takes Qt minutes."""
    if not _has_long_line(text):
        return text
    lines = text.split("\n")
    pieces = (
        [line[begin : begin + PIECE] for begin in range(0, len(line), PIECE)] if len(line) > LONGEST_LINE else [line]
        for line in lines
    )
    return "\n".join(piece for line in pieces for piece in line)


def _has_long_line(text: str) -> bool:
    """Whether a line is longer than `LONGEST_LINE`; looks at few places of a text of many lines."""
    begin = 0
    while len(text) - begin > LONGEST_LINE:
        end = text.rfind("\n", begin, begin + LONGEST_LINE + 1)
        if end < 0:
            return True
        begin = end + 1
    return False


def language_of(file: str) -> str:
    """Return the language of a file by the end of its name; empty: none that is coloured."""
    return {"md": "markdown", "py": "python", "toml": "toml"}.get(file.rpartition(".")[2].lower(), "")


class BodyView(QWidget):
    """A titled text of an event. A long one is asked for when it shows; until it comes its beginning stands there."""

    def __init__(self, title: str, source: BodySource, parent: QWidget | None = None, *, lines: int = 0) -> None:
        super().__init__(parent)
        self._source = source
        self._ref: str | None = None
        self._lines = lines
        self._hint = ""
        self._is_broken = False
        self._is_difference = False
        self.whole = ""
        """The text as it was recorded, as far as it is at hand."""
        self.title = Heading(title)
        self.aside = Text(dim=True)
        self.copy = CopyButton(self.tr("Copy"))
        self.code = CodeView()
        self.code.setAccessibleName(title or self.tr("Text"))
        self.top = QHBoxLayout()
        self.top.addWidget(self.title)
        self.top.addWidget(self.aside, 1)
        self.top.addWidget(self.copy)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(2))
        self.column.addLayout(self.top)
        self.column.addWidget(self.code, 1)
        source.arrived.connect(self._arrived)
        source.failed.connect(self._failed)

    def show_body(self, body: Body | None, hint: str = "") -> None:
        """Show a body, or nothing; `hint` is the language of what is no JSON."""
        self._hint = hint
        self._ref = body.ref if body else None
        if body is None:
            self.show_text("")
            return
        if body.ref is None:
            self.show_text(body.text)
            return
        text = self._source.text(body.ref)
        if text is not None:
            self.show_text(text)
        else:
            self._put(f"{body.text}…")
            self.copy.set_copied("")
            self.aside.show_text(self.tr("{0}, loading…").format(size_of(body.size)))

    def show_text(self, text: str) -> None:
        """Show a text that is whole."""
        self._put(text)
        self.copy.set_copied(text)
        size = len(text.encode(errors="replace"))
        amount = size_of(size) if size > 1000 else ""
        self.aside.show_text(self.tr("{0}, long lines broken").format(amount) if self._is_broken else amount)

    def as_read(self, text: str) -> tuple[str, str]:
        """Return a text as it is shown, and its language."""
        return as_shown(text, self._hint)

    def _put(self, text: str) -> None:
        if text == self.whole and text and not self._is_difference:
            return
        self.whole, self._is_difference = text, False
        whole, language = self.as_read(text)
        shown = broken(whole)
        self._is_broken = shown is not whole
        self.code.set_long_code(shown, language)
        self._fit(shown)

    def show_difference(self, text: str) -> None:
        """Show in what the text differs from another; what is copied stays the text."""
        shown, self._is_difference = broken(text), True
        self.code.set_long_code(shown, "diff")
        self._fit(shown)

    def _fit(self, shown: str) -> None:
        if self._lines:
            rows = sum(1 + len(line) // COLUMNS for line in shown[:8_000].split("\n"))
            count = min(max(rows, 1), self._lines)
            margin = round(2 * self.code.document().documentMargin()) + 8
            self.code.setFixedHeight(count * self.code.fontMetrics().lineSpacing() + margin)

    def _arrived(self, ref: str, text: str) -> None:
        if ref == self._ref:
            self.show_text(text)

    def _failed(self, ref: str, message: str) -> None:
        if ref == self._ref:
            self.aside.show_text(self.tr("only the beginning: {0}").format(message))
