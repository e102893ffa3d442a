"""Says, while files are held over the window, what letting go of them will do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.file_kinds import Opened, looked_through
from workbench.ui.scale import px
from workbench.ui.widgets.parts import Note

MOST = 8
"""Lines of each kind that are told."""
_VEIL = 200
"""How much of the window the veil hides, of 255."""


class DropOverlay(QWidget):
    """Lies over all of a window while files are held over it.

    Signals:
        dropped(Opened): the person let go of files
    """

    dropped = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("drop_overlay")
        self.setAcceptDrops(True)
        over.setAcceptDrops(True)
        over.installEventFilter(self)
        self.opens, self.refuses = Note("good"), Note("warning")
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self.opens)
        column.addWidget(self.refuses)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(px(560))
        middle.setLayout(column)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.hide()

    def show_files(self, opened: Opened) -> None:
        """Say what becomes of files."""
        lines = opened.words()
        will = lines[: len(lines) - len(opened.refused)]
        self.opens.say(self.tr("Let go to open") if will else "", _few(will))
        cannot = self.tr("This can't be opened") if not will else self.tr("This stays where it is")
        self.refuses.say(cannot if opened.refused else "", _few(opened.refused))
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Come up when files are held over the window."""
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            self.dragEnterEvent(event)
            return True
        if isinstance(event, QDropEvent) and self.isVisible():  # Qt has not told the overlay yet that it is entered
            if isinstance(event, QDragMoveEvent):
                self.dragMoveEvent(event)
            else:
                self.dropEvent(event)
            return True
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what becomes of the files; anything else is not taken."""
        if files := _files(event.mimeData()):
            self.show_files(looked_through(files))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them; they are read, never moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        """Get out of the way."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files over, looked at once more."""
        self.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if files := _files(event.mimeData()):
            self.dropped.emit(looked_through(files))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Lay a veil over the window."""
        colour = QColor(self.palette().color(QPalette.ColorRole.Window))
        colour.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()


def _files(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


def _few(lines: Sequence[str]) -> str:
    more = len(lines) - MOST
    return "\n".join([*lines[:MOST], *((f"+{more}",) if more > 0 else ())])
