"""Where a key leads in the list."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import Qt

from workbench.domain.timeline import Timeline
from workbench.ui.widgets.timeline.layout import RowLayout, StepKey

_BY_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def target(
    key: Qt.Key, timeline: Timeline, layout: RowLayout, current: int | None, page: int, *, by_steps: bool
) -> int | None:
    """Return the row that a key leads to from `current`; None: the key leads nowhere. `page` is in pixels.

    With `by_steps` (Ctrl held down) up and down lead to the step before and the one after.
    """
    if not layout.lines:
        return None
    line = layout.near(current) if current is not None else None
    last = len(layout.lines) - 1
    if key == Qt.Key.Key_Home or (line is None and key == Qt.Key.Key_Down):
        return layout.lines[0]
    if key == Qt.Key.Key_End or line is None:
        return layout.lines[last]
    if key in _BY_LINES:
        if by_steps:
            return _step_from(timeline, layout, line, _BY_LINES[key])
        way = _BY_LINES[key]
        if current is not None and layout.line_of(current) is None and (layout.lines[line] - current) * way > 0:
            return layout.lines[line]  # from a row that is hidden the nearest one that way comes first
        return layout.lines[min(last, max(0, line + way))]
    if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        y = layout.tops[line] + (page if key == Qt.Key.Key_PageDown else -page)
        found = layout.line_at(min(max(0, y), layout.height - 1))
        return layout.lines[found] if found is not None else None
    return None


def _step_from(timeline: Timeline, layout: RowLayout, line: int, way: int) -> int:
    """Return the first row of the step before or after that stands on another line."""
    steps, row = timeline.steps, layout.lines[line]
    if way > 0:
        place, end = bisect_right(steps, row, key=lambda step: step.first), len(steps)
    else:
        place, end = bisect_left(steps, row, key=lambda step: step.first) - 1, -1
    for at in range(place, end, way):
        found = layout.line_of(steps[at].first)
        if found is not None and (found - line) * way > 0:
            return layout.lines[found]
    return layout.lines[-1 if way > 0 else 0]


def outer_frame(timeline: Timeline, key: StepKey) -> StepKey:
    """Return the sub-agent's frame that a collapsed step, or frame, is within; itself where there is none."""
    frame, step = key
    chain = timeline.chain(frame)
    if not step:
        chain = chain[:-1]
    return (chain[-1], 0) if chain else key
