"""How docks stood in each room that the window had, so that a window made small and large again looks as before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from workbench.ui.dock_names import Dock
from workbench.ui.dock_room import Plan
from workbench.ui.scale import zoom

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
_AREAS = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea, _BELOW)
_MOST = {_ACROSS: 0.36, _DOWN: 0.4}
"""The largest shares of a smaller window that a column at a side, and the row at the bottom, keep as they were."""
_ROUNDED = 3
"""Pixels by which Qt gives docks other sizes than it was asked for."""


class Stood(NamedTuple):
    """How docks stood when a person, or a plan, had put them there."""

    state: QByteArray
    is_ours: bool
    """Whether a plan put them there, and no person moved one since."""
    window: QSize = QSize()
    """How large the window was; empty: not known, it was another time that the program ran."""
    zoom: float = 1.0
    sizes: Mapping[Dock, QSize] = {}
    """Of those that were seen."""


def stood(window: QMainWindow, docks: Mapping[Dock, QDockWidget], state: QByteArray, *, is_ours: bool) -> Stood:
    """Return how docks stand now; `state` is Qt's word for it."""
    seen = {
        name: dock.size()
        for name, dock in docks.items()
        if not dock.isFloating() and not dock.visibleRegion().isEmpty()
    }
    return Stood(state, is_ours, window.size(), zoom(), seen)


def fit_sizes(window: QMainWindow, docks: Mapping[Dock, QDockWidget], before: Stood) -> None:
    """Give docks the sizes that they had, and in a window that is smaller now what of that leaves the page enough.

    In a larger one they stay as large as they were: what is gained belongs to the page.
    """
    if before.window.isEmpty() or before.zoom != zoom():
        return
    for orientation in (_ACROSS, _DOWN):
        wanted = _wanted(window, docks, before, orientation)
        for area in _AREAS:  # those of all areas at once Qt gives other sizes
            here = {name: length for name, length in wanted.items() if window.dockWidgetArea(docks[name]) == area}
            if any(_along(docks[name].size(), orientation) != length for name, length in here.items()):
                window.resizeDocks([docks[name] for name in here], list(here.values()), orientation)


def has_sizes(window: QMainWindow, docks: Mapping[Dock, QDockWidget], before: Stood) -> bool:
    """Tell whether docks have the sizes that `fit_sizes` gives them, so that no person gave them others since."""
    if before.window.isEmpty() or before.zoom != zoom():
        return False
    return all(
        abs(_along(docks[name].size(), orientation) - length) <= _ROUNDED
        for orientation in (_ACROSS, _DOWN)
        for name, length in _wanted(window, docks, before, orientation).items()
    )


def _wanted(
    window: QMainWindow, docks: Mapping[Dock, QDockWidget], before: Stood, orientation: Qt.Orientation
) -> dict[Dock, int]:
    """How wide or high each is to be: those that share a column or the row at the bottom have their shares of it."""
    length = _along(window.size(), orientation)
    share = min(1.0, length / _along(before.window, orientation))
    wanted = {}
    for name, size in before.sizes.items():
        if docks[name].isFloating() or docks[name].isHidden():
            continue
        was = _along(size, orientation)
        is_column = (window.dockWidgetArea(docks[name]) != _BELOW) == (orientation == _ACROSS)
        wanted[name] = round(min(was, max(was * share, length * _MOST[orientation]) if is_column else was * share))
    return wanted


def _along(size: QSize, orientation: Qt.Orientation) -> int:
    return size.width() if orientation == _ACROSS else size.height()


def is_roomier(one: Plan, other: Plan) -> bool:
    """Whether one plan needs more room than another."""
    return _room(one) > _room(other)


def _room(plan: Plan) -> tuple[int, int]:
    return len(plan.left), len(plan.below)


def name_of(plan: Plan) -> str:
    """Return a plan in a word, to be kept by."""
    return f"{plan.side}{len(plan.below)}"
