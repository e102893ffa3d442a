"""Tabs in little room: the longest names are cut short before any tab has to be scrolled to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget
from shiboken6 import isValid

from workbench.ui.scale import px
from workbench.ui.tips import plain_tip

BESIDE = 6
"""Pixels at 100 % left and right of a tab's words, as the style sheet has it."""
LEAST = 26
"""Pixels at 100 % of a name, some letters of it; where not even these have room, Qt shows arrows."""


class NarrowTabs(QObject):
    """Gives tabs a common largest width where there is no room for all, and tells whole names by tips.

    The one in front keeps its whole name as long as some letters of the others have room beside it.
    """

    def __init__(self, tabs: QTabBar) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._fitted: tuple[object, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.currentChanged.connect(lambda _: self._later.start(0))
        tabs.installEventFilter(self)
        self._around = tabs.parentWidget() or tabs
        self._room: QWidget = self._around if isinstance(self._around, QTabWidget) else tabs
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
        return shown, self._room.width(), tabs.font().key(), self._around.font().key(), tabs.currentIndex()

    def _fit(self) -> None:
        tabs = self._tabs
        if not isValid(tabs) or self._stands() == self._fitted:
            return
        self._inherit_font()
        self._fitted = self._stands()
        places = [place for place in range(tabs.count()) if tabs.isTabVisible(place)]
        names = {
            place: tabs.fontMetrics().horizontalAdvance(tabs.tabText(place).replace("&", "")) + 1 for place in places
        }
        here, room = tabs.currentIndex(), self._room.width() - len(places) * 2 * px(BESIDE)
        others = [wide for place, wide in names.items() if place != here]
        most = widest(others, room - names.get(here, 0))
        if most is not None and most < px(LEAST):  # there is no room for a whole name
            here, most = -1, widest(list(names.values()), room)
        most = None if most is None else max(most, px(LEAST))
        whole = f"QTabBar::tab:selected {{ max-width: {names[here]}px; }}" if here in names else ""
        self._style("" if most is None else f"QTabBar::tab {{ max-width: {most}px; }} {whole}")
        for place, wide in names.items():
            is_cut = most is not None and wide > most and place != here
            tabs.setTabToolTip(place, plain_tip(tabs.tabText(place).replace("&", "")) if is_cut else "")

    def _inherit_font(self) -> None:
        """Take the font that there is around the bar: with a style of its own it may not have been told of another."""
        if self._tabs.font().pointSizeF() != self._around.font().pointSizeF():
            self._style("")
            self._tabs.setFont(QFont())

    def _style(self, sheet: str) -> None:
        if self._tabs.styleSheet() != sheet:
            self._tabs.setStyleSheet(sheet)


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
