"""Shows the open run: timeline, lanes, calls, problems, set-up, and what the toolbar says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer

from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.timeline_text import context_line
from workbench.ui.itemmodels.run_lists import CallsItemModel, ProblemsItemModel, is_problem
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.said import said
from workbench.ui.situation import UNDER_WAY
from workbench.ui.words import frame_words, pill_words, status_tone, totals_words

translate = QCoreApplication.translate

TOGETHER_MS: Final = 250
"""How often the lists take in what came while a long run is read: often enough that it is never much at once."""


class RunView:
    """Keeps the panels in step with the view model."""

    def __init__(self, window: MainWindow, panels: Panels, run: OpenRun) -> None:
        self._window, self._panels, self._run = window, panels, run
        self._has_set_up = False
        self._frame: FrameId | None = None
        calls, problems = panels.calls.item_model, panels.problems.item_model
        assert isinstance(calls, CallsItemModel)
        assert isinstance(problems, ProblemsItemModel)
        self._calls, self._problems = calls, problems
        self._unlisted: int | None = None
        """The first row that the lists may not know yet; None: they know all."""
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.setInterval(TOGETHER_MS)
        self._later.timeout.connect(self._list)
        run.opened.connect(self._opened)
        run.grew.connect(self._grew)
        run.streamed.connect(panels.timeline.grow)
        run.status_changed.connect(self._show_status)
        self._opened()

    def show_frame(self, frame: FrameId | None) -> None:
        """Show the context window of a frame in the toolbar; None: of the one that is at work."""
        if frame != self._frame:
            self._frame = frame
            self._show_context()

    def _opened(self) -> None:
        self._frame = None
        self._unlisted = None
        self._later.stop()
        self._calls.clear()
        self._problems.clear()
        self._count()
        self._has_set_up = False
        self._panels.set_up.show_set_up(None)
        self._panels.lanes.show_timeline(self._run.timeline)
        self._panels.timeline.show_timeline(self._run.timeline)
        self._show_status()

    def _grew(self, first: int) -> None:
        self._panels.lanes.grow(first)  # before the timeline, which may select a new row in both
        self._panels.timeline.grow(first)
        self._unlisted = first if self._unlisted is None else min(first, self._unlisted)
        if not self._run.has_gap:
            self._list()
        elif not self._later.isActive():
            self._later.start()
        if not self._has_set_up and (started := self._run.started) is not None:
            self._has_set_up = True
            self._panels.set_up.show_set_up(started)

    def _list(self) -> None:
        """Let the lists know the rows that came or changed."""
        self._later.stop()
        if self._unlisted is None:
            return
        rows, self._unlisted = self._run.timeline.rows[self._unlisted :], None
        self._calls.put(row for row in rows if row.call is not None)
        self._problems.put(row for row in rows if is_problem(row))
        self._problems.drop(row.start for row in rows if not is_problem(row))
        self._count()

    def _count(self) -> None:
        """Say on the lists' tabs how much stands in each."""
        docks = self._window.docks
        docks["problems"].setWindowTitle(_counted(translate("RunView", "Problems"), self._problems.rowCount()))
        docks["calls"].setWindowTitle(_counted(translate("RunView", "Calls"), self._calls.rowCount()))

    def _show_status(self) -> None:
        run, totals = self._run, self._run.timeline.totals
        for view in (self._panels.lanes, self._panels.timeline, self._panels.inspector):
            view.show_cut_off(run.status == "interrupted")
        if run.status is None:
            self._window.run_status.show_status("", "neutral")
            self._window.run_status.gauge.show_fill("", None)
            self._window.run_status.show_totals("")
            return
        words = pill_words(run.status, run.reason, run.before)
        if run.standing != run.status:
            words = translate("RunView", "{0} · waits for you").format(words)
        if run.status in UNDER_WAY and (at_work := frame_words(run.timeline.under_way())):
            words = f"{words} · {at_work}"
        self._window.run_status.show_status(words, status_tone(run.status), said(run.why))
        self._show_context()
        self._window.run_status.show_totals(totals_words(totals))

    def _show_context(self) -> None:
        timeline, under_way = self._run.timeline, self._run.timeline.under_way()
        frame = self._frame
        if frame is None or (frame != ROOT_FRAME and frame not in timeline.frames):
            frame = under_way[0].frame if len(under_way) == 1 else ROOT_FRAME
        span, totals = timeline.frames.get(frame), timeline.totals_in(frame)
        is_over = span is None or span.until is not None
        whose = "" if is_over or span is None else span.name
        self._window.run_status.gauge.show_fill(context_line(totals), totals.context_fill, whose)


def _counted(title: str, number: int) -> str:
    return f"{title} · {number}" if number else title
