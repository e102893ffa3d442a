"""`workbench replay RUN|FILE`: a recorded run again, step by step, or checked against today's code."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from workbench.cli.asking import ask
from workbench.cli.exits import ENDED
from workbench.cli.finding import find_run
from workbench.cli.json_lines import Json, line, plain
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.cli.reports import replay_lines
from workbench.cli.verbs.show import print_timeline
from workbench.domain.commands import ImportSession
from workbench.domain.errors import NotFound
from workbench.domain.ids import RunId
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.queries import SessionRow
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print a run's steps, or check it; returns 1 at the first difference. Raises `WorkbenchError`."""
    async with _recorded(given, out) as (workbench, runs):
        if not given.check and not given.goal_file:
            for run in runs:
                await print_timeline(workbench, run, out)
            return 0
        results = [await _check(workbench, run, given, out) for run in runs]
    return 0 if all(results) else ENDED


async def _check(workbench: Workbench, run: RunId, given: argparse.Namespace, out: Out) -> bool:
    goal_file = absolute(given.goal_file) if given.goal_file else ""
    replayed = await ask(workbench, ReplayCheck(run=run, goal_file=goal_file), Replayed)
    if given.json:
        told: dict[str, Json] = {"run": run}
        found = plain(replayed, lambda body: body.text)
        out.data(line({**told, **found} if isinstance(found, dict) else told))
    else:
        out.line(f"run {run}")
        for text in replay_lines(replayed, out.paint):
            out.line(text)
    return replayed.same


@asynccontextmanager
async def _recorded(given: argparse.Namespace, out: Out) -> AsyncIterator[tuple[Workbench, list[RunId]]]:
    """Open what holds the run: the database, or a database of its own for an exported session."""
    if not given.run.endswith(".workbench"):
        async with opened(given, out) as workbench:
            yield workbench, [await find_run(workbench, given.run)]
        return
    with tempfile.TemporaryDirectory(prefix="workbench-replay-", ignore_cleanup_errors=True) as folder:
        aside = argparse.Namespace(**{**vars(given), "db": str(Path(folder) / "replay.db")})
        async with opened(aside, out) as workbench:
            session = await workbench.dispatch(ImportSession(file=absolute(given.run)))
            runs = [run.id for run in session.runs] if isinstance(session, SessionRow) else []
            yield workbench, _chosen(runs, given.only, given.run)


def _chosen(runs: list[RunId], only: str | None, file: str) -> list[RunId]:
    chosen = [run for run in runs if only is None or run.startswith(only)]
    if not chosen:
        raise NotFound(f"{file} holds no run {only or ''}.".replace(" .", "."), f"It holds: {', '.join(runs)}.")
    return chosen
