"""Gives a page that is not about the run the room that it needs: docks step aside where they leave it too little."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from workbench.ui.docks import Docks
from workbench.ui.pages import Pages
from workbench.ui.scale import px

_WANTED = "wants_room"
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 320
"""Pixels at 100 % in which such a page can be read without looking through a keyhole."""
_BACK_MS = 20
"""How long after such a page has gone docks come back."""
_SETTLE_MS = 120
"""While a window is made larger or smaller, docks don't come and go."""


def wants_room(page: QWidget, height: int = _LEAST_HEIGHT) -> None:
    """Say of a page that docks may step aside for it where it has less than this height, in pixels at 100 %."""
    page.setProperty(_WANTED, height)


class PageRoom(QObject):
    """Looks whenever another page comes to the front, or there is another room."""

    def __init__(self, pages: Pages, docks: Docks) -> None:
        super().__init__(docks)
        self._pages, self._docks = pages, docks
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._judge)
        pages.currentChanged.connect(lambda _: self._turned())
        docks.fitted.connect(lambda: self._settle.start(_SETTLE_MS))
        self._judge()

    @property
    def is_looking(self) -> bool:
        """Whether there may be another room, or another page, and it was not looked at yet."""
        return self._settle.isActive()

    def _turned(self) -> None:
        """Make room at once; docks come back in a turn of their own, since a run that opens has enough to do in its."""
        page = self._pages.currentWidget()
        if page is not None and page.property(_WANTED):
            self._judge()
        else:
            self._settle.start(_BACK_MS)

    def _judge(self) -> None:
        page = self._pages.currentWidget()
        if page is None or not page.property(_WANTED):
            self._docks.make_room(None)
            return
        width = max(px(_LEAST_WIDTH), page.minimumSizeHint().width())
        self._docks.make_room(QSize(width, px(page.property(_WANTED))))
