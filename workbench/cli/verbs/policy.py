"""`workbench policy try GOAL`: what a tool set would have done in past runs."""

from __future__ import annotations

import argparse

from workbench.cli.asking import ask
from workbench.cli.finding import find_run
from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.cli.paint import Paint, Role
from workbench.domain.policy_queries import Counted, PolicyTried, Tried, TryPolicy
from workbench.domain.timeline_text import one_line

_ROLES: dict[str, Role] = {"auto": "good", "ask": "warning", "held": "bad", "refused": "bad"}


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print which calls would be judged otherwise, and how many of each kind there were. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        chosen = (await find_run(workbench, given.run),) if given.run else ()
        query = TryPolicy(goal_file=absolute(given.goal_file), runs=chosen)
        tried = await ask(workbench, query, PolicyTried)
    if given.json:
        out.data(pretty(values([tried])))
        return 0
    for row in tried.rows:
        out.line(_row(row, out.paint))
    if tried.cut:
        out.line("… and more")
    runs = f"{tried.runs} run{'' if tried.runs == 1 else 's'}"
    out.line(f"{tried.calls} calls in {runs}; was {_counts(tried.was)}; would be {_counts(tried.now)}")
    return 0


def _row(row: Tried, paint: Paint) -> str:
    change = f"{paint(_ROLES[row.was], row.was)} → {paint(_ROLES[row.now], row.now)}"
    return f"{row.run}  {row.seq:>5}  step {row.step}  {one_line(row.tool, 60)}  {change}  {one_line(row.why, 160)}"


def _counts(counted: Counted) -> str:
    return f"{counted.auto} auto, {counted.ask} ask, {counted.held} held, {counted.refused} refused"
