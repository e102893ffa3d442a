"""What passes by in the window's corner: told, and gone again by itself, without moving anything else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.scale import px

CHARACTERS = 56
"""How wide a toast is."""
GAP = 12
"""Pixels to the window's edge, and to the status bar."""


class Toasts(QWidget):
    """Lies over the lower right corner of what `follow` names; the newest is the lowest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toasts")
        self._over: QWidget | None = None
        self._below: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        self.hide()

    def follow(self, over: QWidget, below: QWidget) -> None:
        """Lie over a window, right above another widget of it."""
        self.setParent(over)
        self._over, self._below = over, below

    def add(self, toast: QWidget) -> None:
        """Show one more."""
        self._column.addWidget(toast)
        toast.show()
        self._soon.start()

    def remove(self, toast: QWidget) -> None:
        """Take one away."""
        self._column.removeWidget(toast)
        toast.hide()
        self._soon.start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._soon.start()
        return False

    def event(self, event: QEvent) -> bool:
        """Take another size where what is told does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().event(event)

    def _place(self) -> None:
        over, below, is_needed = self._over, self._below, self._column.count() > 0
        self.setVisible(is_needed and over is not None)
        if over is None or below is None:
            return
        for each in (over, below):
            each.removeEventFilter(self)  # their events are many: they are looked at only while there is a toast
            if is_needed:
                each.installEventFilter(self)
        if not is_needed:
            return
        width = min(over.width() - 2 * GAP, CHARACTERS * self.fontMetrics().averageCharWidth())
        height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        height = height if height > 0 else self._column.totalSizeHint().height()
        bottom = below.mapTo(over, below.rect().topLeft()).y() if below.isVisible() else over.height()
        self.setGeometry(over.width() - width - GAP, max(GAP, bottom - GAP - height), width, height)
        self.raise_()
