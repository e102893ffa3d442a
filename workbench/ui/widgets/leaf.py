"""A page that stands in front of the open run until the person goes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.ui.page_room import wants_room
from workbench.ui.scale import TITLE, inset, px
from workbench.ui.theme import scaled
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import Note, Text

LEAST = 48
"""Pixels of a list on a small screen; a page must never make the window grow."""


class Leaf(QWidget):
    """A title, what the page is for, buttons, news, and room below for what it shows.

    Signals:
        closed(): what was there before is wanted again; also told by Escape
    """

    closed = Signal()

    def __init__(self, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        wants_room(self)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(scaled(heading.font(), TITLE))
        self.back = QPushButton(self.tr("Bac&k"))
        self.back.setToolTip(self.tr("Back to the run (Esc)"))
        self.back.clicked.connect(self.closed)
        self.news = Note()
        self._buttons = FlowLayout()
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.back)
        buttons = QWidget()
        buttons.setLayout(self._buttons)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(inset(12, 10, 12, 8))
        self.column.setSpacing(px(8))
        self.column.addLayout(top)
        self.column.addWidget(Text(purpose, dim=True))
        self.column.addWidget(buttons)
        self.column.addWidget(self.news)

    def hasHeightForWidth(self) -> bool:
        """Say no: Qt's stack would give every page the height that the highest of them would like, and so scroll it."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the least height at the width that there is."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None:
            return least
        return QSize(least.width(), layout.totalMinimumHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that another width wants another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def add_button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        """Put a button into the row beneath the title."""
        button = QPushButton(text)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda _=False: act())
        self._buttons.addWidget(button)
        return button
