"""`workbench export` and `workbench import`: one session, one file."""

from __future__ import annotations

import argparse

from workbench.cli.finding import find_session
from workbench.cli.json_lines import pretty, session_object
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain.commands import ExportSession, ImportSession
from workbench.domain.queries import Done, SessionRow
from workbench.domain.timeline_text import one_line, visible


async def act(given: argparse.Namespace, out: Out) -> int:
    """Write a session to a file, or read one. Raises `WorkbenchError`."""
    file = absolute(given.file)
    async with opened(given, out) as workbench:
        if given.verb == "export":
            session = await find_session(workbench, given.what)
            done = await workbench.dispatch(ExportSession(session=session.id, file=file))
            out.line(visible(done.note) if isinstance(done, Done) and done.note else f"Saved to {visible(file)}.")
            return 0
        row = await workbench.dispatch(ImportSession(file=file))
    if isinstance(row, SessionRow):
        _print_imported(row, given, out)
    return 0


def _print_imported(row: SessionRow, given: argparse.Namespace, out: Out) -> None:
    if given.json:
        out.data(pretty(session_object(row)))
        return
    runs = f"{len(row.runs)} run{'s' if len(row.runs) != 1 else ''}"
    out.line(f"Imported {one_line(row.name, 80)} ({runs}) as session {row.id}.")
