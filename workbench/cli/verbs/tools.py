"""`workbench tools`: every tool, and every plugin that failed to load; adding MCP servers."""

from __future__ import annotations

import argparse

from workbench.cli.json_lines import Json, pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain import commands as c
from workbench.domain.errors import BadInput
from workbench.domain.queries import Done, ToolList, Tools
from workbench.domain.timeline_text import one_line, visible
from workbench.domain.tools import ToolRow, ToolSpec


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print tools, or add servers that have some. Raises `WorkbenchError`."""
    if given.act != "list":
        command = _adding(given)
        async with opened(given, out) as workbench:
            done = await workbench.dispatch(command)
        out.line(visible(done.note) if isinstance(done, Done) else "")
        return 0
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


def _adding(given: argparse.Namespace) -> c.AddServer | c.ImportServers:
    if given.act == "import":
        if not given.what or given.url:
            raise BadInput("`tools import` needs one file.", "`workbench tools --help` has examples.")
        return c.ImportServers(file=absolute(given.what), unconfined=given.unconfined)
    if not given.what or bool(given.url) == bool(given.program):
        raise BadInput(
            "`tools add` needs a name, and an address, or -- and a program.", "`workbench tools --help` has examples."
        )
    settings = [_pair(each, ":") for each in given.header] if given.url else [_pair(each, "=") for each in given.env]
    return c.AddServer(
        name=given.what,
        program=given.program,
        url=given.url,
        transport="sse" if given.sse else "http",
        settings=dict(settings),
        work_folder=not given.no_work_folder,
        unconfined=given.unconfined,
    )


def _pair(text: str, between: str) -> tuple[str, str]:
    name, found, value = text.partition(between)
    if not found or not name.strip():
        raise BadInput(f"It is NAME{between}VALUE.", "`workbench tools --help` has examples.")
    return name.strip(), value.strip()


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
