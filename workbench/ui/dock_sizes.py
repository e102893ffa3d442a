"""How wide and high docks are at first, as it follows from the window's size and the zoom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from workbench.ui.dock_names import Dock
from workbench.ui.dock_room import Plan
from workbench.ui.scale import px

_PARTS = {1: (100,), 2: (48, 52), 3: (31, 33, 36)}
"""The shares of the columns at the bottom, in per cent, by how many there are."""
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def give_sizes(window: QMainWindow, docks: Mapping[Dock, QDockWidget], plan: Plan, columns: tuple[int, int]) -> None:
    """Give docks that stand as a plan has it their first sizes; `columns`: the widths at the left and at the right."""
    width, height = window.width(), window.height()
    left, right = columns
    if plan.left:
        window.resizeDocks([docks["set_up"], docks["inspector"]], [left, right], _ACROSS)
    else:
        window.resizeDocks([docks["inspector"]], [right], _ACROSS)
    if plan.side == "split":
        window.resizeDocks([docks["sessions"]], [left], _ACROSS)
        window.resizeDocks([docks["set_up"], docks["sessions"]], [height * 58 // 100, height * 42 // 100], _DOWN)
    window.resizeDocks([docks["stack"]], [height * 31 // 100], _DOWN)
    rest = width - right - (left if plan.side == "split" else 0)
    below = [docks[group[0]] for group in plan.below]
    window.resizeDocks(below, [rest * part // 100 for part in _PARTS[len(below)]], _ACROSS)


def column(width: int, wanted: tuple[int, int, int]) -> int:
    """Return how wide a column is in a window: a share, at least so many pixels at 100 %, at most another share."""
    share, least, most = wanted
    return min(max(px(least), width * share // 100), width * most // 100)


def zoomed(length: int, ratio: float, most: int) -> int:
    """Return a width at another zoom: that many times what it was, as far as a largest width lets it grow."""
    return min(round(length * ratio), max(length, most))
