"""What is different from what was looked at last."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.timeline_rows import Tone
from workbench.ui.scale import px
from workbench.ui.widgets.parts import Note, Text


class Changes(QWidget):
    """The difference in words: what was said before, and what is said now."""

    def __init__(self, changes: str, parent: QWidget | None = None) -> None:
        """`changes` is as in `PluginRow`."""
        super().__init__(parent)
        note = Note("bad")
        note.say(
            self.tr("It is not what you enabled, so it is disabled"),
            self.tr("Below is what differs from what you looked at then. Enable it again if that is well."),
        )
        self.lines = [_Line(line) for line in changes.splitlines() if line.strip()]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(note)
        for line in self.lines:
            column.addWidget(line)


class _Line(Text):
    """A line that is gone or new, coloured as such; any other names the tool that those below are about."""

    def __init__(self, line: str) -> None:
        tone: Tone = "bad" if line.startswith("-") else "good" if line.startswith("+") else "neutral"
        super().__init__(tone=tone)
        words = {"bad": self.tr("before: {0}"), "good": self.tr("now: {0}")}.get(tone, "{0}")
        self.show_text(words.replace("{0}", line.lstrip("+- ")))
        self.setContentsMargins(10 if tone != "neutral" else 0, 0, 0, 0)
