"""`workbench runs SESSION|RUN`: a session's runs as a tree."""

from __future__ import annotations

import argparse

from workbench.cli.finding import find_session
from workbench.cli.json_lines import pretty, run_object
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.reports import tree_lines


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print the runs, each under the one that it forks from. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        session = await find_session(workbench, given.what)
    if given.json:
        out.data(pretty([run_object(run) for run in session.runs]))
        return 0
    for line in tree_lines(session.runs, out.paint):
        out.line(line)
    return 0
