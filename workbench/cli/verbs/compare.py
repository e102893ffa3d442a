"""`workbench compare RUN RUN`: two runs side by side."""

from __future__ import annotations

import argparse

from workbench.cli.asking import ask
from workbench.cli.finding import find_run
from workbench.cli.json_lines import plain, pretty
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.reports import comparison_lines
from workbench.domain.inspection import Compare, Comparison


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print where two runs go different ways, and their figures. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        left, right = await find_run(workbench, given.left), await find_run(workbench, given.right)
        found = await ask(workbench, Compare(left=left, right=right), Comparison)
    if given.json:
        out.data(pretty(plain(found, lambda body: body.text)))
        return 0
    for line in comparison_lines(found, out.paint):
        out.line(line)
    return 0
