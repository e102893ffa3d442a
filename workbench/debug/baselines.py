"""A run's figures beside those of its baseline, and what that comes to. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.domain.baselines import BaselineLine, BaselineReport, Better, Figures, What
from workbench.domain.events import AnyEvent
from workbench.domain.oversight import Baseline
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_text import duration, money, one_line
from workbench.engine.fold import fold

_NEARLY = 0.05
"""Figures that differ by less than this share are the same."""


def figures_of(events: Sequence[AnyEvent]) -> Figures:
    """Return what a run took; its time is that of work, without the time that people were waited for."""
    state, totals = fold(events), Timeline(events).totals
    success = None if state.finished is None else float(state.finished.outcome == "reached")
    return Figures(
        seconds=totals.seconds, cost=totals.cost, steps=totals.steps, success=success, asks=state.totals.asks
    )


def figures_in(baseline: Baseline) -> Figures:
    """Return the figures of a baseline that is no recorded run."""
    return Figures(
        seconds=baseline.seconds,
        cost=baseline.cost,
        steps=baseline.steps,
        success=baseline.success,
        asks=baseline.asks,
    )


def name_of(baseline: Baseline) -> str:
    """Return what a baseline is, in words."""
    what = {"run": f"run {baseline.run}", "script": f"script {' '.join(baseline.command)}", "person": "a person"}
    return one_line(baseline.name or what[baseline.source], 80)


def against(run: Figures, baseline: Figures, name: str) -> BaselineReport:
    """Return both side by side."""
    lines = (
        _line("success", run.success, baseline.success, lambda share: f"{share:.0%}", more=True),
        _line("time", run.seconds, baseline.seconds, duration),
        _line("cost", run.cost, baseline.cost, money),
        _line("steps", run.steps, baseline.steps, lambda steps: f"{steps:.0f}"),
        _line("asks", run.asks, baseline.asks, lambda asks: f"{asks:.0f}"),
    )
    return BaselineReport(name=name, lines=lines, verdict=_verdict(run, lines, name))


def _line(
    what: What, run: float | None, baseline: float | None, words: Callable[[float], str], *, more: bool = False
) -> BaselineLine:
    better: Better = "unknown"
    if run is not None and baseline is not None:
        near = abs(run - baseline) <= _NEARLY * max(abs(run), abs(baseline))
        better = "same" if near else "run" if (run > baseline) == more else "baseline"
    return BaselineLine(
        what=what,
        run="" if run is None else words(run),
        baseline="" if baseline is None else words(baseline),
        better=better,
    )


def _verdict(run: Figures, lines: Sequence[BaselineLine], name: str) -> str:
    if run.success is None:
        return "The run is not over yet."
    if not run.success:
        return f"The run did not reach its goal; {name} stays ahead, whatever it takes."
    won, lost = ([_WORDS[line.what] for line in lines if line.better == side] for side in ("run", "baseline"))
    if not won and not lost:
        return f"The run reached its goal, and took about the same as {name}."
    parts = [f"better than {name} in {', '.join(won)}"] if won else []
    parts += [f"worse in {', '.join(lost)}" if won else f"worse than {name} in {', '.join(lost)}"] if lost else []
    return f"The run reached its goal: {'; '.join(parts)}."


_WORDS: dict[What, str] = {
    "success": "success",
    "time": "time",
    "cost": "cost",
    "steps": "steps",
    "asks": "questions to people",
}
