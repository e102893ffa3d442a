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
    """Give docks the sizes that they had; in a window that is smaller now, the same shares of it.

    In a larger one they stay as large as they were: what is gained belongs to the page.
    """
    if before.window.isEmpty() or before.zoom != zoom():
        return
    seen = {name: size for name, size in before.sizes.items() if _has_place(docks[name])}
    for orientation in (_ACROSS, _DOWN):
        share = min(1.0, _along(window.size(), orientation) / _along(before.window, orientation))
        wanted = {name: round(_along(size, orientation) * share) for name, size in seen.items()}
        if any(_along(docks[name].size(), orientation) != length for name, length in wanted.items()):
            window.resizeDocks([docks[name] for name in wanted], list(wanted.values()), orientation)


def _has_place(dock: QDockWidget) -> bool:
    return not dock.isFloating() and not dock.isHidden()


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
