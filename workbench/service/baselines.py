"""Baselines: a run beside what its goal is measured by, and scripts that are measured when a person says so."""

from __future__ import annotations

import json
import re
import time

from workbench.debug.baselines import against, figures_in, figures_of, name_of
from workbench.domain.baselines import AgainstBaseline, BaselineReport, Measured, MeasureScript
from workbench.domain.calls import CallToRun
from workbench.domain.errors import BadInput, ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.oversight import Baseline
from workbench.domain.timeline_text import duration, one_line
from workbench.driver.ports import ToolPort
from workbench.service.history import History
from workbench.store import Store

RUNS_PROGRAMS = "shell.run"
_LONGEST = 55
"""Seconds; the tool allows no more."""
_ENDED = re.compile(r"^\[ended with exit code (-?\d+)\]$", re.MULTILINE)


class Baselines:
    """Compares, and measures."""

    def __init__(self, store: Store, history: History, tools: ToolPort) -> None:
        self._store, self._history, self._tools = store, history, tools

    async def report(self, query: AgainstBaseline) -> BaselineReport:
        """Return a run beside its baseline. Raises `NotFound` for the runs."""
        events = list(await self._history.events(query.run))
        state = await self._history.state(query.run)
        baseline = Baseline(source="run", run=query.other) if query.other is not None else state.goal.baseline
        if baseline is None:
            return BaselineReport(name="", verdict="The goal has no baseline.")
        if baseline.source != "run":
            return against(figures_of(events), figures_in(baseline), name_of(baseline))
        other = await self._store.resolve_run(baseline.run)
        return against(figures_of(events), figures_of(list(await self._history.events(other))), name_of(baseline))

    async def measure(self, command: MeasureScript) -> Measured:
        """Run a script once, confined, and return what it took. Raises `BadInput` where it can't be run."""
        if not command.words or not command.work_folder:
            raise BadInput("A script is run in a work folder.", "Name the command, and the goal's work folder.")
        spec = next((row.spec for row in await self._tools.rows() if row.name == RUNS_PROGRAMS and row.spec), None)
        if spec is None:
            raise BadInput(f"There is no tool {RUNS_PROGRAMS}, which runs scripts.", "Enable the plugin shell.")
        program, *arguments = command.words
        call = CallToRun(
            run=RunId("baseline"),
            call=ToolCallId(f"m{time.time_ns()}"),
            tool=spec,
            arguments=json.dumps({"program": program, "arguments": arguments, "seconds": _LONGEST}),
            attempt=1,
            work_folder=command.work_folder,
            settings={"programs": (program,)},
        )
        begun, at = time.perf_counter(), time.time()
        try:
            output = (await self._tools.call(call)).output
        except ToolError as error:
            raise BadInput(f"The script could not be measured. {error}", "Try it in a terminal first.") from None
        finally:
            await self._tools.release(command.work_folder)
        seconds = time.perf_counter() - begun
        ended = _ENDED.search(output)
        code = int(ended[1]) if ended else 0
        baseline = Baseline(
            source="script",
            command=command.words,
            seconds=round(seconds, 3),
            cost=0.0,
            success=float(code == 0),
            asks=0,
            measured=at,
        )
        last = one_line(output.strip().splitlines()[-1] if output.strip() else "", 200)
        return Measured(baseline=baseline, said=f"Exit code {code} after {duration(seconds)}. It wrote last: {last}")
