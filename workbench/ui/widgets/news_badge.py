"""How much was told that nobody has seen yet, at the end of the status bar; a click shows the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui import icons
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.parts import restyle


class NewsBadge(QToolButton):
    """A bell, with a number where something is unread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("news_badge")
        self.setAutoRaise(True)
        self.setMaximumHeight(self.fontMetrics().height() + 2)  # no higher than its neighbours
        restyle(self, "QToolButton { border: none; padding: 0 6px; icon-size: 14px; }")
        self.setToolTip(plain_tip(self.tr("Show what ended, failed or waits, and what was told (Ctrl+K, Ctrl+N)")))
        self.show_unread(0)

    def show_unread(self, count: int) -> None:
        """Say how much is unread."""
        self.setIcon(icons.icon("bell-dot" if count else "bell"))
        self.setText(f" {count}" if count else "")
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if count else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        unread = self.tr("Notifications, {0} unread").format(count)
        self.setAccessibleName(unread if count else self.tr("Notifications, none unread"))
