"""`workbench patterns`: goals to begin from, and copies of them to be changed."""

from __future__ import annotations

import argparse
import textwrap

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain.commands import CopyPattern
from workbench.domain.errors import BadInput
from workbench.domain.patterns import PatternRow
from workbench.domain.queries import Done, PatternList, Patterns
from workbench.domain.timeline_text import visible

_COLUMNS = 100


async def act(given: argparse.Namespace, out: Out) -> int:
    """List the patterns, or copy one into a folder. Raises `WorkbenchError`."""
    if given.act == "copy" and not given.name:
        raise BadInput("`patterns copy` needs a name.", "Such as: workbench patterns copy supervisor")
    async with opened(given, out) as workbench:
        if given.act == "copy":
            done = await workbench.dispatch(CopyPattern(name=given.name, folder=absolute(given.folder or given.name)))
            out.line(visible(done.note) if isinstance(done, Done) else "")
            return 0
        answer = await workbench.ask(Patterns())
    rows = answer.rows if isinstance(answer, PatternList) else ()
    if given.json:
        out.data(pretty(values(rows)))
        return 0
    for row in rows:
        _print(row, out)
    return 0


def _print(row: PatternRow, out: Out) -> None:
    out.line(f"{out.paint('good', row.name)}  {visible(row.title)}")
    for line in textwrap.wrap(visible(row.about), _COLUMNS - 2):
        out.line(f"  {line}")
    if row.agents:
        out.line(f"  sub-agents: {visible(', '.join(row.agents))}")
    out.line(out.paint("dim", f"  workbench run {row.file}"))
