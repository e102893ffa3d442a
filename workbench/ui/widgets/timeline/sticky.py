"""The head of the step that is read, kept at the top of the list while its own line is above it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from workbench.domain.timeline import Timeline
from workbench.ui.widgets.timeline.frame_marks import paint_name
from workbench.ui.widgets.timeline.layout import RowLayout
from workbench.ui.widgets.timeline.painting import RowPainter


class Head(NamedTuple):
    """What is kept at the top."""

    row: int
    """The first row of the step, or of the frame."""
    step: int | None
    """The step's index; None: it is a frame's head."""
    top: int
    """Where it stands: 0, or above, where what follows pushes it out."""


def head_of(timeline: Timeline, layout: RowLayout, offset: int, height: int) -> Head | None:
    """Return what is kept at the top of a list that is scrolled by `offset`; None: nothing.

    With a filter there is none: what stands beside each other then is not one step.
    """
    line = layout.line_at(offset)
    if line is None or layout.fits is not None or offset <= 0:
        return None
    found = _begin(timeline, layout.lines[line])
    if found is None or (first := layout.line_of(found[0])) is None or layout.tops[first] >= offset or first == line:
        return None
    top, below = 0, line + 1
    while below < len(layout.lines) and layout.tops[below] < offset + height:
        other = _begin(timeline, layout.lines[below])
        if other is None or other[0] != found[0]:
            top = layout.tops[below] - offset - height
            break
        below += 1
    return Head(found[0], found[1], min(0, top))


def _begin(timeline: Timeline, index: int) -> tuple[int, int | None] | None:
    """The first row of the step, or else of the frame, that a row is part of, and the step's index."""
    row = timeline.rows[index]
    step = timeline.step_of(row)
    if step is not None:
        return timeline.steps[step].first, step
    span = timeline.frames.get(row.frame)
    return None if span is None else (span.first, None)


def paint_head(painter: QPainter, draw: RowPainter, area: QRect, head: Head, timeline: Timeline) -> None:
    """Draw it, over the rows that pass beneath."""
    colours = draw.colours
    painter.fillRect(area, QColor(colours.raised if colours.is_dark else colours.window))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.border_strong))
    row = timeline.rows[head.row]
    chain = [timeline.frames[frame] for frame in timeline.chain(row.frame)]
    draw.enter(painter, area, chain)
    if head.step is None:
        span = timeline.frames[row.frame]
        draw.paint_gutter(painter, area, 0, is_collapsed=False)
        draw.paint_frame(painter, area, span, row, is_collapsed=False)
        return
    step = timeline.steps[head.step]
    draw.paint_gutter(painter, area, step.number, is_collapsed=False)
    room = QRect(area)
    if chain:
        left = draw.left_of_text
        painter.setFont(draw.badge)
        name = QRect(left, area.top(), area.width() - left, area.height())
        room.setLeft(area.left() + paint_name(painter, name, chain[-1], colours))
    draw.paint_step(painter, room, step)
