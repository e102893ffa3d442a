"""What differs in a pair of steps, word by word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QTabBar, QVBoxLayout, QWidget

from workbench.domain.inspection import Difference
from workbench.domain.timeline_text import visible
from workbench.ui.scale import inset, px
from workbench.ui.theme import code_font
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.tones import tone_of

MOST_CHARACTERS = 200_000


class DifferenceView(QWidget):
    """A tab for each difference; what is in one run only is coloured, left and right beside each other.

    Signals:
        taken(object): the right side of a `Difference` is wanted in the left run
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differences: tuple[Difference, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._show)
        self.take = QPushButton(self.tr("&Take the right one into the left run"))
        self.take.setToolTip(self.tr("An edit at its stop; where it comes from is recorded"))
        self.take.clicked.connect(self._take)
        self.empty = Text(self.tr("Nothing differs here."), dim=True)
        self.left, self.right = self._side(self.tr("Left")), self._side(self.tr("Right"))
        self._sides = QWidget()
        row = QHBoxLayout(self._sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.left)
        row.addWidget(self.right)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(12, 4, 12, 8))
        column.addLayout(top)
        column.addWidget(self.empty)
        column.addWidget(self._sides, 1)

    def show_differences(self, differences: tuple[Difference, ...]) -> None:
        """Show what differs in a pair."""
        self._differences = differences
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for difference in differences:
            self.tabs.addTab(difference.what)
        self.tabs.blockSignals(False)
        self.empty.setVisible(not differences)
        self._sides.setVisible(bool(differences))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _side(self, name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setMinimumHeight(px(40))
        edit.setFrameShape(QFrame.Shape.NoFrame)
        edit.setFont(code_font())
        edit.setAccessibleName(name)
        return edit

    def _difference(self) -> Difference | None:
        place = self.tabs.currentIndex()
        return self._differences[place] if 0 <= place < len(self._differences) else None

    def _show(self) -> None:
        difference = self._difference()
        self.take.setVisible(difference is not None and difference.what == "result" and bool(difference.right))
        if difference is None:
            return
        for side, other, edit in (("left", "right", self.left), ("right", "left", self.right)):
            words = difference.words or ((side, getattr(difference, side)),)
            self._fill(edit, [(kind, text) for kind, text in words if kind != other])

    def _fill(self, edit: QPlainTextEdit, words: list[tuple[str, str]]) -> None:
        edit.clear()
        cursor = QTextCursor(edit.document())
        plain = QTextCharFormat()
        spent = 0
        for kind, text in words:
            form = plain
            if kind != "same":
                form = QTextCharFormat()
                tone = tone_of(self, "bad" if kind == "left" else "good")
                form.setBackground(QColor(tone.fill))
                form.setForeground(QColor(tone.text))
                form.setFontUnderline(True)
            cursor.insertText(visible(text[: MOST_CHARACTERS - spent]), form)
            spent += len(text)
            if spent >= MOST_CHARACTERS:
                break
        edit.moveCursor(QTextCursor.MoveOperation.Start)

    def _take(self) -> None:
        if (difference := self._difference()) is not None:
            self.taken.emit(difference)
