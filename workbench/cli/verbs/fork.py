"""`workbench fork RUN SEQ`: a run of its own, where another stood; it stands still there."""

from __future__ import annotations

import argparse

from workbench.cli.asking import ask
from workbench.cli.console.travelling import parse_fork
from workbench.cli.finding import find_run
from workbench.cli.opening import command_line, opened
from workbench.cli.out import Out
from workbench.cli.reports import plan_lines
from workbench.domain.commands import Fork
from workbench.domain.inspection import EffectPlan, PlanAt
from workbench.domain.queries import RunRef


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print the effect plan, and begin the fork unless only the plan was asked for. Raises `WorkbenchError`."""
    meant = parse_fork("")
    for word in given.modes:
        more = parse_fork(word)
        meant.modes.update(more.modes)
        meant.mocks.update(more.mocks)
    async with opened(given, out) as workbench:
        run = await find_run(workbench, given.run)
        plan = await ask(workbench, PlanAt(run=run, seq=given.seq), EffectPlan)
        for line in plan_lines(plan, given.seq, out.paint):
            out.line(line)
        if given.plan:
            return 0
        command = Fork(run=run, seq=given.seq, label=given.label, modes=meant.modes, mocks=meant.mocks)
        made = await workbench.dispatch(command)
        if isinstance(made, RunRef):
            out.line(f"run {made.run}")
            out.remark(f"It stands still. To go on: {command_line(given, 'debug', made.run)}")
    return 0
