"""Sizes: one scale of type, one grid of spacing, one zoom over both. Light: imported before the first paint.

Nothing that stands beside text has a size in bare pixels: it is `px`, `space` or `inset` of what it is at 100 %, or is
measured by the font. `zooming` changes what was made before the zoom did.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Zooms in per cent."""
POINTS = 9.75
"""The body's size at 100 %, where the desktop has no good font of its own."""
SMALL, LARGE, TITLE, DISPLAY = 0.88, 1.13, 1.25, 1.7
"""The type scale: sizes relative to the body's."""
SHEET = "sheet_at_100"
"""The property of a widget that holds its own style sheet as it is at 100 %."""
_GRID = 4
_PIXELS = re.compile(r"(\d+)px")
_now = {"zoom": 1.0}


def zoom() -> float:
    """Return the factor that all sizes have now."""
    return _now["zoom"]


def set_zoom(factor: float) -> None:
    """Let all sizes that are asked for from now on have this factor."""
    _now["zoom"] = factor


def px(size: float) -> int:
    """Return a size in pixels at 100 % as it is at this zoom; what is not nothing stays at least a pixel."""
    return max(1, round(size * zoom())) if size > 0 else 0


def space(steps: float = 1) -> int:
    """Return steps of the grid, of 4 pixels at 100 %; margins and gaps are made of them."""
    return px(steps * _GRID)


def inset(left: int, top: int, right: int, bottom: int) -> QMargins:
    """Return margins given in pixels at 100 %."""
    return QMargins(px(left), px(top), px(right), px(bottom))


def sheet_at_zoom(sheet: str) -> str:
    """Return a style sheet written for 100 % as it is at this zoom; lines of a pixel stay thin below 200 %."""
    if zoom() == 1.0:
        return sheet
    return _PIXELS.sub(lambda size: f"{_line(int(size.group(1)))}px", sheet)


def _line(size: int) -> int:
    return max(1, int(zoom())) if size == 1 else px(size)


def bounded(widget: QWidget, width: int, height: int = 0) -> QSize:
    """Return a size given in pixels at 100 %, no larger than the screen that a widget is on."""
    return QSize(px(width), px(height)).boundedTo(widget.screen().availableSize())


def nearest(percent: object) -> int:
    """Return the step of the zoom that is meant; 100 where none is."""
    text = str(percent)
    return min(STEPS, key=lambda step: abs(step - int(text))) if text.isdigit() and len(text) < 6 else 100


def next_step(percent: int, way: int) -> int:
    """Return the zoom a step nearer (1) or farther (-1); at the ends, the same."""
    place = STEPS.index(nearest(percent)) + way
    return STEPS[min(len(STEPS) - 1, max(0, place))]
