"""The docks around the timeline: their first places, and where the person left them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from workbench.ui.action_spec import action_words
from workbench.ui.actions import Actions
from workbench.ui.dock_names import DOCK_NAMES, Dock

_AREAS: dict[Dock, Qt.DockWidgetArea] = {
    "set_up": Qt.DockWidgetArea.LeftDockWidgetArea,
    "sessions": Qt.DockWidgetArea.LeftDockWidgetArea,
    "inspector": Qt.DockWidgetArea.RightDockWidgetArea,
    "peek": Qt.DockWidgetArea.RightDockWidgetArea,
}
"""All others stand at the bottom."""
_TABS: tuple[tuple[Dock, Dock], ...] = (
    ("inspector", "peek"),
    ("stack", "calls"),
    ("breakpoints", "watches"),
    ("context", "problems"),
    ("context", "origins"),
)
"""Docks in front, and those that stand behind them."""
VERSION = 2
"""Of the kept layout; another one is not restored."""


class Docks:
    """The window's docks by name."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._window = window
        window.setDockNestingEnabled(True)
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
            self[first].raise_()
        self._first = window.saveState(VERSION)

    def __getitem__(self, name: Dock) -> QDockWidget:
        return self._docks[name]

    def place(self, name: Dock, panel: QWidget) -> None:
        """Put a panel into its dock."""
        self._docks[name].setWidget(panel)

    def state(self) -> QByteArray:
        """Return where everything is, to be kept."""
        return self._window.saveState(VERSION)

    def restore(self, state: object) -> None:
        """Bring everything where it was left; without a state, to its first place."""
        if not (isinstance(state, QByteArray) and self._window.restoreState(state, VERSION)):
            self._size()

    def reset(self) -> None:
        """Bring every dock back to its first place."""
        self._window.restoreState(self._first, VERSION)
        for dock in self._docks.values():
            dock.show()
        self._size()

    def _add(self, name: Dock, title: str, actions: Actions) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock_{name}")
        self._window.addDockWidget(_AREAS.get(name, Qt.DockWidgetArea.BottomDockWidgetArea), dock)
        actions.follow(f"toggle_{name}", dock.toggleViewAction())
        return dock

    def _size(self) -> None:
        window = self._window
        width, height = window.width(), window.height()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left, right = max(232, width * 17 // 100), max(430, width * 28 // 100)
        window.resizeDocks([self["set_up"], self["inspector"]], [left, right], across)
        window.resizeDocks([self["set_up"], self["sessions"]], [height * 54 // 100, height * 46 // 100], down)
        window.resizeDocks([self["stack"]], [height * 22 // 100], down)
        below, rest = [self["stack"], self["breakpoints"], self["context"]], width - left - right
        window.resizeDocks(below, [rest * part // 100 for part in (30, 32, 38)], across)
