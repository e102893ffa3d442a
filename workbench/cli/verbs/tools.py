"""`workbench tools`: every tool, and every plugin that failed to load."""

from __future__ import annotations

import argparse

from workbench.cli.json_lines import Json, pretty, values
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.domain.queries import ToolList, Tools
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolRow, ToolSpec


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print tools. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        answer = await workbench.ask(Tools())
    rows = answer.rows if isinstance(answer, ToolList) else ()
    if given.json:
        listed: list[Json] = values(rows)
        out.data(pretty(listed))
        return 0
    width = max((len(row.name) for row in rows), default=0)
    for row in rows:
        out.line(_text(row, width, out))
    if not rows:
        out.remark("No plugin is installed. In a checkout `./dev` installs the first two.")
    return 0


def _text(row: ToolRow, width: int, out: Out) -> str:
    name = one_line(row.name, 80)
    if row.spec is None:
        return f"{name:<{width}}  {out.paint('bad', 'can’t be used')}  {one_line(row.error)}"
    about = one_line(row.spec.description.partition("\n")[0], 100)
    origin = out.paint("dim", f"({one_line(row.plugin, 40)} {one_line(row.version, 20)})")
    trouble = f" {out.paint('bad', one_line(row.error))}" if row.error else ""
    walls = "" if row.spec.confined else f" {out.paint('warning', 'unconfined')}"
    return f"{name:<{width}}  {_effect(row.spec):<20}  {about} {origin}{walls}{trouble}"


def _effect(spec: ToolSpec) -> str:
    return f"{spec.effect}, sends" if spec.sends else spec.effect
