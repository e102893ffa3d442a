"""Docks step aside while a page needs the room, and come back when it goes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from workbench.ui.dock_names import Dock

_Area = Qt.DockWidgetArea
_SIDES = (_Area.RightDockWidgetArea, _Area.LeftDockWidgetArea)
"""What goes first where a page is too narrow: what stands at the right is about the run."""


class Aside:
    """Which docks are hidden for the sake of a page; what a person shows again meanwhile stays."""

    def __init__(self, window: QMainWindow, docks: Mapping[Dock, QDockWidget]) -> None:
        self._window, self._docks = window, docks
        self.names: frozenset[Dock] = frozenset()
        self.before: QByteArray | None = None
        """How all stood before; None: nothing stepped aside."""
        self.front: frozenset[Dock] = frozenset()
        """Those of them that were in front of others that share their place."""
        self._size, self._left = QSize(), frozenset[Dock]()
        """The window's size, and the docks that still showed, when they stepped aside."""

    def step(self, wanted: QSize, version: int) -> None:
        """Hide as few areas as let the page be as large as wanted, if any can."""
        self.come_back(version)
        window, page, layout = self._window, self._window.centralWidget(), self._window.layout()
        if page is None or layout is None:
            return
        layout.activate()  # what came back has its room at once
        room = page.size()
        going: set[Dock] = set()
        if room.height() < wanted.height():
            going |= self._shown(_Area.BottomDockWidgetArea)
        width = room.width()
        for area in _SIDES:
            if width < wanted.width() and (beside := self._shown(area)):
                width += max(self._docks[name].width() for name in beside)
                going |= beside
        if going:
            self.before, self._size = window.saveState(version), window.size()
            self._hide(frozenset(going))

    def come_back(self, version: int) -> None:
        """Show what stepped aside, where it was."""
        if self.before is None:
            return
        before, names = self.before, self.names
        self.before, self.names, self.front = None, frozenset(), frozenset()
        is_as_left = self._window.size() == self._size and self._all_shown() == self._left
        if not (is_as_left and self._window.restoreState(before, version)):
            for name in names:
                self._docks[name].show()

    def again(self, version: int) -> None:
        """Hide it anew, since all docks were put elsewhere."""
        if self.before is not None:
            self.before, self._size = self._window.saveState(version), self._window.size()
            self._hide(self.names)

    def _hide(self, names: frozenset[Dock]) -> None:
        seen = {name: dock for name, dock in self._docks.items() if not dock.visibleRegion().isEmpty()}
        self.names, self.front = names, self.front | (names & seen.keys())
        stays = [dock for name, dock in seen.items() if name not in names and not dock.isFloating()]
        widths = [dock.width() for dock in stays]
        for name in names:
            self._docks[name].hide()
        if (layout := self._window.layout()) is not None:
            layout.activate()
        self._window.resizeDocks(stays, widths, Qt.Orientation.Horizontal)  # else Qt gives their room away, too
        self._left = self._all_shown()

    def _all_shown(self) -> frozenset[Dock]:
        return frozenset(name for name, dock in self._docks.items() if not dock.isHidden())

    def _shown(self, area: Qt.DockWidgetArea) -> set[Dock]:
        return {
            name
            for name, dock in self._docks.items()
            if self._window.dockWidgetArea(dock) == area and not dock.isFloating() and not dock.isHidden()
        }
