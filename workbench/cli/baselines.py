"""A run beside its baseline, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.cli.asking import ask
from workbench.cli.paint import Paint
from workbench.domain.baselines import AgainstBaseline, BaselineReport
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import AnyEvent, RunFinished, RunStarted
from workbench.domain.ids import RunId
from workbench.domain.timeline_text import one_line
from workbench.service.workbench import Workbench


def report_lines(report: BaselineReport, paint: Paint) -> Iterator[str]:
    """Tell both sides of each figure, and what they come to."""
    if report.lines:
        yield f"{'':<10} {'run':<14} {one_line(report.name, 60)}"
    for line in report.lines:
        run = paint("good", f"{line.run or '–':<14}") if line.better == "run" else f"{line.run or '–':<14}"
        other = paint("good", line.baseline) if line.better == "baseline" else line.baseline or "–"
        yield f"{line.what:<10} {run} {other}"
    yield one_line(report.verdict, 400)


async def finished_report(workbench: Workbench, run: RunId, events: Sequence[AnyEvent]) -> BaselineReport | None:
    """Return a finished run beside its goal's baseline; None: there is none, or it can't be read any more."""
    started = events[0] if events else None
    if not isinstance(started, RunStarted) or started.goal.baseline is None or not isinstance(events[-1], RunFinished):
        return None
    try:
        return await ask(workbench, AgainstBaseline(run=run), BaselineReport)
    except WorkbenchError:
        return None
