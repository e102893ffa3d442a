"""`workbench replay RUN|FILE`: a recorded run again, as a run of its own, or checked against today's code."""

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
from workbench.cli.verbs.show import print_lines, print_standing, print_timeline
from workbench.domain.commands import ImportSession, Replay
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.ids import RunId
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.queries import RunRef, SessionRow
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """Go through a run again, or check it; returns 1 at the first difference. Raises `WorkbenchError`."""
    go_through = _check if given.check or given.goal_file else _tell
    if go_through is _check and given.until is not None:
        raise BadInput("--until belongs to a replay, not to a check.", "Leave out one of them.")
    async with _recorded(given, out) as (workbench, runs):
        results = [await go_through(workbench, run, given, out) for run in runs]
    return 0 if all(results) else ENDED


async def _tell(workbench: Workbench, run: RunId, given: argparse.Namespace, out: Out) -> bool:
    """Replay as a run of its own, and print that. What came from a file is gone afterwards, and the replay with it."""
    told = await workbench.dispatch(Replay(run=run, until=given.until))
    if not isinstance(told, RunRef):
        raise TypeError(f"a run was asked for, {type(told).__name__} came")
    if given.json:
        await print_lines(workbench, told.run, out)
    else:
        await print_timeline(workbench, told.run, out)
        if not _is_file(given.run):
            out.line(f"run {told.run}")
            await print_standing(workbench, told.run, given, out)
    return (await workbench.parts.store.run_row(told.run)).reason != "divergence"


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
    if not _is_file(given.run):
        async with opened(given, out) as workbench:
            yield workbench, [await find_run(workbench, given.run)]
        return
    with tempfile.TemporaryDirectory(prefix="workbench-replay-", ignore_cleanup_errors=True) as folder:
        aside = argparse.Namespace(**{**vars(given), "db": str(Path(folder) / "replay.db")})
        async with opened(aside, out) as workbench:
            session = await workbench.dispatch(ImportSession(file=absolute(given.run)))
            runs = [run.id for run in session.runs] if isinstance(session, SessionRow) else []
            yield workbench, _chosen(runs, given.only, given.run)


def _is_file(what: str) -> bool:
    return what.endswith(".workbench")


def _chosen(runs: list[RunId], only: str | None, file: str) -> list[RunId]:
    chosen = [run for run in runs if only is None or run.startswith(only)]
    if not chosen:
        raise NotFound(f"{file} holds no run {only or ''}.".replace(" .", "."), f"It holds: {', '.join(runs)}.")
    return chosen
