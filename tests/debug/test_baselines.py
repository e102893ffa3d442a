"""A run beside its baseline: who is ahead in what, in words."""

from __future__ import annotations

import pytest

from tests.domain.tape import Tape
from workbench.debug.baselines import against, figures_of
from workbench.domain.baselines import Figures

RUN = Figures(seconds=30.0, cost=0.02, steps=4, success=1.0, asks=1)


@pytest.mark.parametrize(
    ("run", "baseline", "verdict"),
    [
        (
            RUN,
            Figures(seconds=600.0, cost=12.5, success=0.9),
            "The run reached its goal: better than Ada in success, time, cost.",
        ),
        (
            RUN,
            Figures(seconds=2.0, cost=0.0, success=1.0, asks=0),
            "The run reached its goal: worse than Ada in time, cost, questions to people.",
        ),
        (
            RUN,
            Figures(seconds=2.0, cost=1.0),
            "The run reached its goal: better than Ada in cost; worse in time.",
        ),
        (RUN, Figures(), "The run reached its goal, and took about the same as Ada."),
        (RUN, Figures(seconds=30.5), "The run reached its goal, and took about the same as Ada."),
        (
            Figures(seconds=1.0, success=0.0),
            Figures(seconds=600.0),
            "The run did not reach its goal; Ada stays ahead, whatever it takes.",
        ),
        (Figures(seconds=1.0), Figures(seconds=600.0), "The run is not over yet."),
    ],
)
def test_what_the_figures_come_to(run: Figures, baseline: Figures, verdict: str) -> None:
    assert against(run, baseline, "Ada").verdict == verdict


def test_what_is_not_known_of_either_side_decides_nothing() -> None:
    report = against(RUN, Figures(seconds=600.0), "Ada")
    assert [(line.what, line.better) for line in report.lines] == [
        ("success", "unknown"),
        ("time", "run"),
        ("cost", "unknown"),
        ("steps", "unknown"),
        ("asks", "unknown"),
    ]
    assert report.lines[0].baseline == ""


def test_the_time_that_people_were_waited_for_is_not_the_runs() -> None:
    tape = Tape().start().begin_step().say("I write.", 1)
    call = tape.propose("files.write", "ask", path="a")
    tape.ask(call).decide(call, after=3600.0).resume(0.01).run_tool(call, "ok").end_step().finish()
    figures = figures_of(tape.events)
    assert figures.seconds is not None
    assert figures.seconds < 10
    assert (figures.success, figures.asks, figures.steps) == (1.0, 1, 1)
