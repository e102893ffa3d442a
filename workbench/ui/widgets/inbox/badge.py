"""How many things wait for people, in the status bar; a click shows them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.parts import restyle
from workbench.ui.widgets.tones import tone_of


class InboxBadge(QToolButton):
    """Hidden while nothing waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.setObjectName("inbox_badge")
        self.setAutoRaise(True)
        self.setMaximumHeight(
            self.fontMetrics().height() + px(2)
        )  # no higher than its neighbours, so that the bar is not
        self.setToolTip(plain_tip(self.tr("Show what waits for people (Ctrl+Shift+I)")))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many things wait."""
        self.count = count
        text = self.tr("● 1 waits for you") if count == 1 else self.tr("● {0} wait for you").format(count)
        self.setText(text)
        self.setAccessibleName(text.removeprefix("● "))
        self.setVisible(count > 0)
        self._paint_tone()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_tone()

    def _paint_tone(self) -> None:
        restyle(self, f"QToolButton {{ color: {tone_of(self, 'warning').text}; border: none; padding: 0 6px; }}")
