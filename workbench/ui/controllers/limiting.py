"""Shows how much of the open run's limits is used, and lets a person raise them where it stands still at one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.events import LimitsRaised, RunPaused, ToolFailed, ToolProposed, ToolStarted
from workbench.domain.goals import Limits
from workbench.domain.ids import ROOT_FRAME
from workbench.policy.limits import Used
from workbench.ui.controllers.raising import Raising
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.widgets.notices import Notices

AT_LIMIT = "at a limit"


class Limiting(QObject):
    """Follows the open run."""

    def __init__(self, window: MainWindow, run: OpenRun, notices: Notices, raising: Raising) -> None:
        super().__init__()
        self._window, self._run, self._notices, self.raising = window, run, notices, raising
        self._told: int | None = None
        self._seen = 0
        self._limits: Limits | None = None
        self._calls: dict[str, int] = {}
        self._checks: set[str] = set()
        self._refused: set[str] = set()
        run.opened.connect(self._opened)
        run.grew.connect(self._grew)
        run.status_changed.connect(self._look)
        notices.chosen.connect(self._chosen)

    def _opened(self) -> None:
        self._seen, self._limits, self._calls, self._told = 0, None, {}, None
        self._checks, self._refused = set(), set()
        self._grew()

    def _grew(self, _: int = 0) -> None:
        events = self._run.events[self._seen :]
        self._seen += len(events)
        if self._limits is None and (started := self._run.started) is not None:
            self._limits = started.goal.limits
        for event in events:
            if isinstance(event, LimitsRaised):
                self._take(event)
            elif isinstance(event, ToolProposed) and event.rule == "check":
                self._checks.add(event.call)
            elif isinstance(event, ToolFailed) and event.code == "calls_spent":
                self._refused.add(event.tool)
            elif isinstance(event, ToolStarted) and event.attempt == 1 and event.call not in self._checks:
                self._calls[event.tool] = self._calls.get(event.tool, 0) + 1
        self._window.run_status.show_limits(self._limits, self._used())
        self._look()

    def _take(self, event: LimitsRaised) -> None:
        """Those of a sub-agent are not the run's."""
        if event.frame == ROOT_FRAME:
            self._limits = event.limits
            self._refused.clear()

    def _used(self) -> Used:
        totals = self._run.timeline.totals
        return Used(
            steps=totals.steps,
            tokens=totals.tokens,
            cost=totals.cost,
            seconds=totals.seconds,
            calls=dict(self._calls),
            refused=tuple(self._refused),
        )

    def _look(self) -> None:
        stands = self._run.status == "paused" and self._run.reason == "limit" and not self._run.elsewhere
        if not stands:
            self._told = None
            self._notices.remove(AT_LIMIT)
            return
        stop = next((each for each in reversed(self._run.events) if isinstance(each, RunPaused)), None)
        if stop is not None and stop.seq != self._told:
            self._told = stop.seq
            todo = self.tr("Raise it and go on, or stop the run.")
            if stop.frame != ROOT_FRAME:
                todo = self.tr("Raise it and go on; with Continue alone the sub-agent returns what it has.")
            self._notices.tell("warning", said(stop.why), todo, key=AT_LIMIT, button=self.tr("Raise…"))

    def _chosen(self, key: str) -> None:
        if key == AT_LIMIT and self._run.run is not None:
            self.raising.look(self._run.run)
