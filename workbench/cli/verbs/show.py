"""`workbench show RUN`: what happened, as it was printed then."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from workbench.cli.baselines import finished_report
from workbench.cli.finding import find_run
from workbench.cli.limit_words import check_lines
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.reading import events_of
from workbench.cli.reports import withheld_line
from workbench.cli.rows import block, row_text
from workbench.cli.standing import stands
from workbench.cli.texts import Texts
from workbench.debug.folders import files_at
from workbench.domain.checks import CheckResult
from workbench.domain.events import AnyEvent, Evaluated, ModelReplied
from workbench.domain.ids import RunId
from workbench.domain.queries import EventPage, Events
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_text import one_line, totals_line
from workbench.service.workbench import Workbench

_PAGE = 500


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print a run's events or its timeline. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        run = await find_run(workbench, given.run)
        if given.json:
            await print_lines(workbench, run, out)
        else:
            await print_timeline(workbench, run, out)
            await print_standing(workbench, run, given, out)
    return 0


async def print_lines(workbench: Workbench, run: RunId, out: Out) -> None:
    """Print a run's events, each as a line of JSON."""
    texts, after = Texts(workbench), 0
    while not out.is_broken:
        page = await workbench.ask(Events(run=run, after=after, limit=_PAGE))
        if not isinstance(page, EventPage) or not page.events:
            return
        for event in page.events:
            out.data(await texts.line(event))
        after = page.events[-1].seq


async def print_timeline(workbench: Workbench, run: RunId, out: Out) -> None:
    """Print a run's timeline, its last reply and its figures."""
    events, damage = await events_of(workbench, run)
    timeline = Timeline(events)
    for row in timeline.rows:
        out.line(row_text(row, out.paint))
    reply = next((event for event in reversed(events) if isinstance(event, ModelReplied)), None)
    if reply is not None and reply.text.size:
        out.line(block(await Texts(workbench).text(reply.text)))
    for line in check_lines(_found(events), out.paint):
        out.line(line)
    out.line(out.paint("dim", totals_line(timeline.totals)))
    if report := await finished_report(workbench, run, events):
        out.line(f"{one_line(report.name, 80)}: {one_line(report.verdict, 300)}")
    if told := withheld_line(files_at(events)[0].values()):
        out.line(told)
    if damage is not None:
        raise damage


def _found(events: Sequence[AnyEvent]) -> tuple[CheckResult, ...]:
    """What the goal's checks found last."""
    return next((event.checks for event in reversed(events) if isinstance(event, Evaluated) and event.checks), ())


async def print_standing(workbench: Workbench, run: RunId, given: argparse.Namespace, out: Out) -> None:
    """Print where a run stands, and what lets it go on."""
    row = await workbench.parts.store.run_row(run)
    if row.elsewhere:
        out.line("Another program drives the run now.")
    elif told := stands(given, run, row.status, row.reason):
        out.line(told)
