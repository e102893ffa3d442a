"""The docks around the timeline: their first places in each layout, and where the person left them."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from workbench.ui.action_spec import action_words
from workbench.ui.actions import Actions
from workbench.ui.dock_names import DOCK_NAMES, Dock
from workbench.ui.dock_titles import DockTitles
from workbench.ui.edged_dock import EdgedDock
from workbench.ui.scale import px
from workbench.ui.tight import Tight

Layout = Literal["compose", "debug", "compare"]
_AREAS: dict[Dock, Qt.DockWidgetArea] = {
    "set_up": Qt.DockWidgetArea.LeftDockWidgetArea,
    "sessions": Qt.DockWidgetArea.LeftDockWidgetArea,
    "inspector": Qt.DockWidgetArea.RightDockWidgetArea,
    "peek": Qt.DockWidgetArea.RightDockWidgetArea,
    "origins": Qt.DockWidgetArea.RightDockWidgetArea,
}
"""All others stand at the bottom."""
_TABS: tuple[tuple[Dock, Dock], ...] = (
    ("inspector", "peek"),
    ("inspector", "origins"),
    ("stack", "calls"),
    ("breakpoints", "watches"),
    ("context", "problems"),
)
"""Docks in front, and those that stand behind them."""
VERSION = 3
"""Of the kept layout; another one is not restored."""


class Arrangement(NamedTuple):
    """Which docks a layout shows at first, and the shares of the window that its columns have, in per cent."""

    shown: frozenset[Dock]
    left: tuple[int, int, int]
    """The share, least pixels at 100 %, and the largest share."""
    right: tuple[int, int, int] = (28, 430, 36)


ARRANGEMENTS: dict[Layout, Arrangement] = {
    "compose": Arrangement(frozenset({"set_up", "sessions", "inspector"}), (26, 300, 34)),
    "debug": Arrangement(frozenset(dock.name for dock in DOCK_NAMES), (17, 232, 22)),
    "compare": Arrangement(frozenset({"sessions"}), (15, 200, 22)),
}


class Docks:
    """The window's docks by name."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._window = window
        window.setDockNestingEnabled(True)
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._docks = {dock.name: self._add(dock.name, action_words(dock.title), actions) for dock in DOCK_NAMES}
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            window.setCorner(corner, area)
        window.splitDockWidget(self["stack"], self["breakpoints"], Qt.Orientation.Horizontal)
        window.splitDockWidget(self["breakpoints"], self["context"], Qt.Orientation.Horizontal)
        for first, behind in _TABS:
            window.tabifyDockWidget(self[first], self[behind])
        for first, _ in _TABS:
            self[first].raise_()
        self._titles = DockTitles(window, self._docks.values())
        self._titles.judge()
        self._first = window.saveState(VERSION)

    def __getitem__(self, name: Dock) -> QDockWidget:
        return self._docks[name]

    def place(self, name: Dock, panel: QWidget) -> None:
        """Put a panel into its dock, where it scrolls once the dock is smaller than it needs."""
        self._docks[name].setWidget(Tight(panel))

    def state(self) -> QByteArray:
        """Return where everything is, to be kept."""
        return self._window.saveState(VERSION)

    def restore(self, state: object, layout: Layout = "debug") -> None:
        """Bring everything where it was left; without a state, to its first place in a layout."""
        if isinstance(state, QByteArray) and self._window.restoreState(state, VERSION):
            self._titles.judge()
        else:
            self.arrange(layout)

    def arrange(self, layout: Layout = "debug") -> None:
        """Bring every dock to its first place in a layout."""
        self._window.restoreState(self._first, VERSION)
        arrangement = ARRANGEMENTS[layout]
        for name, dock in self._docks.items():
            dock.setVisible(name in arrangement.shown)
        for first, _ in _TABS:
            if first in arrangement.shown:
                self[first].raise_()
        self._titles.judge()
        self._size(arrangement)

    def widen(self, ratio: float) -> None:
        """Give the columns at both sides as much more or less as their texts need, within their largest shares."""
        window, most = self._window, ARRANGEMENTS["compose"]
        columns: dict[Dock, int] = {"set_up": most.left[2], "sessions": most.left[2], "inspector": most.right[2]}
        for name, share in columns.items():
            dock = self[name]
            if dock.isVisible() and not dock.isFloating():
                wide = min(round(dock.width() * ratio), max(dock.width(), window.width() * share // 100))
                window.resizeDocks([dock], [wide], Qt.Orientation.Horizontal)

    def _add(self, name: Dock, title: str, actions: Actions) -> QDockWidget:
        dock = EdgedDock(title, self._window)
        dock.setObjectName(f"dock_{name}")
        self._window.addDockWidget(_AREAS.get(name, Qt.DockWidgetArea.BottomDockWidgetArea), dock)
        actions.follow(f"toggle_{name}", dock.toggleViewAction())
        return dock

    def _size(self, arrangement: Arrangement) -> None:
        window = self._window
        width, height = window.width(), window.height()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left, right = (_column(width, wanted) for wanted in (arrangement.left, arrangement.right))
        window.resizeDocks([self["set_up"], self["inspector"]], [left, right], across)
        window.resizeDocks([self["sessions"]], [left], across)
        window.resizeDocks([self["set_up"], self["sessions"]], [height * 58 // 100, height * 42 // 100], down)
        window.resizeDocks([self["stack"]], [height * 31 // 100], down)
        below, rest = [self["stack"], self["breakpoints"], self["context"]], width - left - right
        window.resizeDocks(below, [rest * part // 100 for part in (31, 33, 36)], across)


def _column(width: int, wanted: tuple[int, int, int]) -> int:
    share, least, most = wanted
    return min(max(px(least), width * share // 100), width * most // 100)
