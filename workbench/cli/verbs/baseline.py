"""`workbench baseline RUN`: a run beside what its goal is measured by; `--measure` runs the goal's script once."""

from __future__ import annotations

import argparse

from workbench.cli.asking import ask
from workbench.cli.baselines import report_lines
from workbench.cli.finding import find_run
from workbench.cli.json_lines import plain, pretty
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain.baselines import AgainstBaseline, BaselineReport, Measured, MeasureScript
from workbench.domain.errors import BadInput
from workbench.domain.queries import GoalFile, ReadGoalFile
from workbench.domain.timeline_text import visible
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print a comparison, or what a script took. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        if given.measure:
            return await _measure(workbench, given, out)
        run = await find_run(workbench, given.what)
        other = await find_run(workbench, given.other) if given.other else None
        report = await ask(workbench, AgainstBaseline(run=run, other=other), BaselineReport)
    if given.json:
        out.data(pretty(plain(report, lambda body: body.text)))
        return 0
    for line in report_lines(report, out.paint):
        out.line(line)
    return 0


async def _measure(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    goal = (await ask(workbench, ReadGoalFile(file=absolute(given.what)), GoalFile)).goal
    if goal.baseline is None or goal.baseline.source != "script":
        raise BadInput("The goal has no script as its baseline.", 'Add [goal.baseline] with source = "script".')
    done = await workbench.dispatch(MeasureScript(words=goal.baseline.command, work_folder=goal.work_folder))
    if not isinstance(done, Measured):
        raise TypeError(f"Measured was expected, {type(done).__name__} came")
    if given.json:
        out.data(pretty(plain(done, lambda body: body.text)))
        return 0
    out.line(visible(done.said))
    out.line("For the goal file, below [goal.baseline]:")
    for name in ("seconds", "cost", "success", "asks"):
        out.line(f"  {name} = {getattr(done.baseline, name)}")
    return 0
