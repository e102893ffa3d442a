"""Tabs in little room: the longest names are cut short before any tab has to be scrolled to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget
from shiboken6 import isValid

from workbench.ui.scale import px
from workbench.ui.tips import plain_tip

BESIDE = 6
"""Pixels at 100 % left and right of a tab's words, as the style sheet has it."""
LEAST = 26
"""Pixels at 100 % of a name, some letters of it; where not even these have room, Qt shows arrows."""


class NarrowTabs(QObject):
    """Gives the tabs of a bar a common largest width where there is no room for all, and tells whole names by tips."""

    def __init__(self, tabs: QTabBar) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._fitted: tuple[object, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.installEventFilter(self)
        above = tabs.parentWidget()
        self._room: QWidget = above if isinstance(above, QTabWidget) else tabs
        """What says how wide the bar may be: in a tab widget it is as wide as its tabs are."""
        if self._room is not tabs:
            self._room.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that there is another width, font or name; Qt tells of names only by painting them."""
        told = QEvent.Type.Paint if watched is self._tabs else QEvent.Type.Resize
        if event.type() in (told, QEvent.Type.Resize) and self._stands() != self._fitted:
            self._later.start(0)
        return False

    def _stands(self) -> tuple[object, ...]:
        tabs = self._tabs
        shown = tuple(tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place))
        return shown, self._room.width(), tabs.font().key()

    def _fit(self) -> None:
        tabs = self._tabs
        if not isValid(tabs) or (stands := self._stands()) == self._fitted:
            return
        self._fitted = stands
        places = [place for place in range(tabs.count()) if tabs.isTabVisible(place)]
        names = [tabs.fontMetrics().horizontalAdvance(tabs.tabText(place).replace("&", "")) + 1 for place in places]
        most = widest(names, self._room.width() - len(places) * 2 * px(BESIDE))
        tabs.setStyleSheet("" if most is None else f"QTabBar::tab {{ max-width: {max(most, px(LEAST))}px; }}")
        for place, wide in zip(places, names, strict=True):
            is_cut = most is not None and wide > max(most, px(LEAST))
            tabs.setTabToolTip(place, plain_tip(tabs.tabText(place).replace("&", "")) if is_cut else "")


def widest(wanted: Sequence[int], room: int) -> int | None:
    """Return the largest width that each may have, so that all have room together; None: each has what it wants."""
    if sum(wanted) <= room:
        return None
    left, rest = room, sorted(wanted)
    for place, width in enumerate(rest):
        share = left // (len(rest) - place)
        if width > share:
            return max(share, 0)
        left -= width
    return None


def narrow_tabs(tabs: QTabBar) -> None:
    """Let the names of a bar be cut short where there is no room for them."""
    NarrowTabs(tabs)
