"""`workbench export` and `workbench import`: one session, one file."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from workbench.cli.finding import find_run, find_session
from workbench.cli.json_lines import pretty, session_object
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.domain.commands import ExportSession, ImportSession
from workbench.domain.errors import BadInput
from workbench.domain.ids import SessionId
from workbench.domain.queries import Done, SessionRow
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """Write a session to a file, or read one. Raises `WorkbenchError`."""
    file = absolute(given.file)
    async with opened(given, out) as workbench:
        if given.verb == "export" and given.as_test:
            return await _write_test(workbench, given.what, Path(file), out)
        if given.verb == "export":
            session = await find_session(workbench, given.what)
            done = await workbench.dispatch(ExportSession(session=session.id, file=file))
            out.line(visible(done.note) if isinstance(done, Done) and done.note else f"Saved to {visible(file)}.")
            return 0
        row = await workbench.dispatch(ImportSession(file=file, keep=given.keep))
    if isinstance(row, SessionRow):
        _print_imported(row, given, out)
    return 0


async def _write_test(workbench: Workbench, what: str, file: Path, out: Out) -> int:
    """Write a pytest file that replays a run, and the run's session beside it."""
    run = await find_run(workbench, what)
    session = SessionId((await workbench.parts.store.run_row(run)).session)
    recorded = file.with_suffix(".workbench")
    await workbench.dispatch(ExportSession(session=session, file=str(recorded)))
    try:
        await asyncio.to_thread(file.write_text, test_text(run, recorded.name), encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror}.", "Choose another place.") from error
    out.line(f"Saved to {visible(str(file))}, with the recorded session in {visible(recorded.name)} beside it.")
    return 0


def test_text(run: str, recorded: str) -> str:
    """Return the pytest file that replays a run."""
    return _TEST.format(run=run, recorded=recorded)


_TEST = '''\
"""Replays a recorded run with today's code. Written by `workbench export --as-test`."""

import subprocess
import sys
from pathlib import Path

RECORDED = Path(__file__).with_name({recorded!r})
RUN = {run!r}


def test_the_run_goes_as_it_was_recorded():
    words = ["replay", str(RECORDED), "--run", RUN, "--check"]
    done = subprocess.run([sys.executable, "-m", "workbench", *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
'''


def _print_imported(row: SessionRow, given: argparse.Namespace, out: Out) -> None:
    if given.json:
        out.data(pretty(session_object(row)))
        return
    runs = f"{len(row.runs)} run{'s' if len(row.runs) != 1 else ''}"
    out.line(f"Imported {one_line(row.name, 80)} ({runs}) as session {row.id}.")
