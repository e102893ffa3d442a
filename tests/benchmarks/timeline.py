"""The timeline of 100,000 rows, and a megabyte of JSON. Times are CPU time: the machine is shared."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from tests.benchmarks.row import Row
from tests.domain.tape import invoices
from workbench.domain.events import AnyEvent
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_filter import matcher, parse
from workbench.domain.timeline_landmarks import Landmarks
from workbench.ui.highlight import CodeView
from workbench.ui.theme import STYLE, apply_theme, code_font
from workbench.ui.widgets.timeline import LanesView, TimelineView
from workbench.ui.widgets.timeline.hit_marks import Marked

_MANY_STEPS, _FEW_STEPS = 18_800, 190
"""Of about 100,000 rows and of 1,000."""
_APPENDED = 200
_JSON_ENTRIES = 9_000
_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)


def measure() -> Iterable[Row]:
    """Yield what the window's own widgets cost."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["workbench", *STYLE])
    assert isinstance(app, QApplication)
    apply_theme(app, "dark")
    yield from _timeline(app)
    yield _code(app)


def _cpu(act: Callable[[], object]) -> float:
    begin = time.process_time()
    act()
    return time.process_time() - begin


class _Shown:
    """A list with all of a run but its last events, which are still to come."""

    def __init__(self, app: QApplication, steps: int) -> None:
        events = invoices(steps)
        self.later: list[AnyEvent] = events[-_APPENDED:]
        self.events = events
        self.timeline = Timeline(events[:-_APPENDED])
        self.view = _on_screen(TimelineView(), app)
        self.first_paint = _cpu(self._open)

    def _open(self) -> None:
        self.view.show_timeline(self.timeline)
        self.view.grab()

    def append(self, event: AnyEvent) -> float:
        """Fold an event in and lay it out."""
        return _cpu(lambda: self.view.grow(self.timeline.add(event)))

    def frames(self) -> list[float]:
        """Paint at 200 places."""
        bar = self.view.verticalScrollBar()
        times = []
        for place in range(200):
            bar.setValue(bar.maximum() * place // 200)
            times.append(_cpu(self.view.viewport().grab))
        return times


def _timeline(app: QApplication) -> Iterable[Row]:
    few, many = _Shown(app, _FEW_STEPS), _Shown(app, _MANY_STEPS)
    rows = f"timeline of {round(len(many.timeline.rows), -3):,} rows"
    times = [(few.append(one), many.append(other)) for one, other in zip(few.later, many.later, strict=True)]
    ratio = sum(later for _, later in times) / sum(first for first, _ in times)
    yield Row(f"{rows}: append", "append at 1,000 rows", 2.0, ratio, "×")
    yield Row(f"{rows}: scroll p99", "one frame", 16.7, 1000 * quantiles(many.frames(), n=100)[98], "ms")
    yield from _jumps(many, rows)
    yield Row(f"{rows}: first paint", "–", None, 1000 * many.first_paint, "ms")
    lanes = _on_screen(LanesView(), app)
    lanes.show_timeline(many.timeline)
    yield Row(f"lanes of {len(many.timeline.bars):,} bars: paint", "–", None, 1000 * _cpu(lanes.viewport().grab), "ms")


def _jumps(shown: _Shown, rows: str) -> Iterable[Row]:
    """Any row by key, and what a filter and a search take of the window's thread at a time."""
    view, timeline = shown.view, shown.timeline
    step = len(timeline.rows) // 97

    def jump(place: int) -> None:
        view.reveal(timeline.rows[place].start)
        view.viewport().grab()

    jumps = [_cpu(lambda place=place: jump(place * 37 * step % len(timeline.rows))) for place in range(1, 97)]
    keys = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Up)
    jumps += [_cpu(lambda key=key: (QTest.keyClick(view, key), view.viewport().grab())) for key in keys * 8]
    yield Row(f"{rows}: jump p95", "one frame", 16.7, 1000 * quantiles(jumps, n=20)[18], "ms")
    landmarks = Landmarks()
    for event in shown.events:
        landmarks.add(event, timeline.row_at(event.seq) or 0)
    slices = [_cpu(lambda: view.show_filtered(matcher(parse('error "no file"'), landmarks, lambda _: False)))]
    while not view.is_whole:
        slices.append(_cpu(lambda: (view._filter_on(), view.viewport().grab())))
    whole = sum(slices)
    slices.append(_cpu(lambda: view.show_filtered(None)))
    yield Row(f"{rows}: filter, a turn p95", "one frame", 16.7, 1000 * quantiles(slices, n=20)[18], "ms")
    yield Row(f"{rows}: filter, until all is looked at", "–", None, 1000 * whole, "ms")
    hits = landmarks.rows("error")
    marked = Marked("no file", {timeline.rows[row].start for row in hits}, hits)
    marks = [_cpu(lambda: (view.show_marked(marked), view.viewport().grab())) for _ in range(20)]
    yield Row(f"{rows}: {len(hits):,} hits marked p95", "one frame", 16.7, 1000 * quantiles(marks, n=20)[18], "ms")
    view.show_marked(Marked())


def _on_screen(widget: _AnyWidget, app: QApplication) -> _AnyWidget:
    widget.resize(900, 800)
    widget.show()
    app.processEvents()
    return widget


def _code(app: QApplication) -> Row:
    entries = [
        {"id": n, "name": f"entry {n}", "ok": True, "none": None, "list": [1.5, 2]} for n in range(_JSON_ENTRIES)
    ]
    text = json.dumps(entries, indent=2)
    plain, code = _on_screen(_plain(), app), _on_screen(CodeView(), app)
    times = [
        (
            _cpu(lambda: (plain.setPlainText(text), plain.grab())),
            _cpu(lambda: (code.set_code(text, "json"), code.grab())),
        )
        for _ in range(9)
    ]
    ratio = median(second for _, second in times) / median(first for first, _ in times)
    return Row(f"open {len(text) / 1e6:.1f} MB of JSON, highlighted", "setPlainText", 1.1, ratio, "×")


def _plain() -> QPlainTextEdit:
    """Return a widget that differs from the code view only in that it colours nothing."""
    plain = QPlainTextEdit()
    plain.setReadOnly(True)
    plain.setUndoRedoEnabled(False)
    plain.setFrameShape(QFrame.Shape.NoFrame)
    plain.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    plain.setFont(code_font(plain.font()))
    return plain
