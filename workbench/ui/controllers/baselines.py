"""Baselines in the window: a finished run beside its goal's, and scripts that are measured when the person says so."""

from __future__ import annotations

from workbench.domain.baselines import AgainstBaseline, BaselineReport, Measured, MeasureScript
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import RunFinished
from workbench.domain.ids import RunId
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.compose import ComposeDialog
from workbench.ui.widgets.set_up import SetUpPanel


class Baselines:
    """Asks once for each finished run that is open."""

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks, panel: SetUpPanel) -> None:
        self._client, self._run, self._tasks, self._panel = client, run, tasks, panel
        self._asked: RunId | None = None
        run.opened.connect(self._opened)
        run.grew.connect(lambda _: self._look())

    def serve(self, dialog: ComposeDialog) -> None:
        """Measure what is asked for in the composer."""
        fields = dialog.panel.goal.oversight.baseline
        fields.measure_requested.connect(lambda command: self._tasks.start(self._measure(dialog, command)))

    def _opened(self) -> None:
        self._asked = None
        self._panel.show_baseline(None)

    def _look(self) -> None:
        run, started = self._run.run, self._run.started
        if run is None or run == self._asked or started is None or started.goal.baseline is None:
            return
        if isinstance(self._run.events[-1], RunFinished) and self._client.is_ready:
            self._asked = run
            self._tasks.start(self._compare(run))

    async def _compare(self, run: RunId) -> None:
        try:
            report = await self._client.ask(AgainstBaseline(run=run), BaselineReport)
        except WorkbenchError as error:
            report = BaselineReport(name="the baseline", verdict=str(error))
        if self._run.run == run:
            self._panel.show_baseline(report)

    async def _measure(self, dialog: ComposeDialog, command: tuple[str, ...]) -> None:
        goal = dialog.panel.goal
        try:
            asked = MeasureScript(words=command, work_folder=goal.folder.text().strip())
            done = await self._client.do(asked, Measured)
        except WorkbenchError as error:
            goal.oversight.baseline.show_failure(str(error))
        else:
            goal.oversight.baseline.show_measured(done.baseline, done.said)
