"""Shows how much of the open run's limits is used, and lets a person raise them where it stands still at one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.commands import Continue, RaiseLimits
from workbench.domain.events import LimitsRaised, RunPaused, ToolFailed, ToolProposed, ToolStarted
from workbench.domain.goals import Limits
from workbench.domain.queries import RunRef
from workbench.policy.limits import Used
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.raise_limits import RaiseLimitsDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.notices import Notices

AT_LIMIT = "at a limit"


class Limiting(QObject):
    """Follows the open run."""

    def __init__(self, window: MainWindow, client: EngineClient, tasks: Tasks, run: OpenRun, notices: Notices) -> None:
        super().__init__()
        self._window, self._client, self._tasks, self._run, self._notices = window, client, tasks, run, notices
        self._told: int | None = None
        self._seen = 0
        self._limits: Limits | None = None
        self._calls: dict[str, int] = {}
        self._checks: set[str] = set()
        self._refused: set[str] = set()
        self.dialog: RaiseLimitsDialog | None = None
        """The dialog while it is open."""
        run.opened.connect(self._opened)
        run.grew.connect(self._grew)
        run.status_changed.connect(self._look)
        notices.chosen.connect(self._chosen)

    def _opened(self) -> None:
        self._seen, self._limits, self._calls, self._told = 0, None, {}, None
        self._checks, self._refused = set(), set()
        self._grew()
        self._look()

    def _grew(self, _: int = 0) -> None:
        events = self._run.events[self._seen :]
        self._seen += len(events)
        if self._limits is None and (started := self._run.started) is not None:
            self._limits = started.goal.limits
        for event in events:
            if isinstance(event, LimitsRaised):
                self._limits = event.limits
                self._refused.clear()
            elif isinstance(event, ToolProposed) and event.rule == "check":
                self._checks.add(event.call)
            elif isinstance(event, ToolFailed) and event.code == "calls_spent":
                self._refused.add(event.tool)
            elif isinstance(event, ToolStarted) and event.attempt == 1 and event.call not in self._checks:
                self._calls[event.tool] = self._calls.get(event.tool, 0) + 1
        self._window.run_status.show_limits(self._limits, self._used())

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
        stop = next((each.seq for each in reversed(self._run.events) if isinstance(each, RunPaused)), 0)
        if stop != self._told:
            self._told = stop
            todo = self.tr("Raise it and go on, or stop the run.")
            self._notices.tell("warning", self._run.why, todo, key=AT_LIMIT, button=self.tr("Raise…"))

    def _chosen(self, key: str) -> None:
        if key == AT_LIMIT and self._run.run is not None and self._limits is not None:
            self.dialog = RaiseLimitsDialog(self._limits, self._used(), self._run.why, self._window)
            self.dialog.chosen.connect(self._raise)
            self.dialog.open()

    def _raise(self, limits: Limits) -> None:
        self._tasks.start(self._raise_and_go(limits))

    async def _raise_and_go(self, limits: Limits) -> None:
        if (run := self._run.run) is not None:
            await self._client.do(RaiseLimits(run=run, limits=limits), RunRef)
            await self._client.do(Continue(run=run), RunRef)
