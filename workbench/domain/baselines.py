"""A finished run beside its goal's baseline: what is asked and answered of it."""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.ids import RunId
from workbench.domain.oversight import Baseline
from workbench.domain.values import Value

What = Literal["success", "time", "cost", "steps", "asks"]
Better = Literal["run", "baseline", "same", "unknown"]


class MeasureScript(Command, tag="measure_script"):
    """Run a script once in a work folder, confined as the tool `shell.run` is. Answers `Measured`.

    Only ever sent because a person pressed a button or typed it: that is the permission.
    """

    words: tuple[str, ...]
    """Program and arguments; no shell reads them."""
    work_folder: str


class Measured(Answer, tag="measured"):
    """What came of a script."""

    baseline: Baseline
    said: str
    """How it ended and what it wrote last, in words."""


class AgainstBaseline(Query, tag="against_baseline"):
    """Answers `BaselineReport`: a run beside the baseline of its goal, or beside another run."""

    run: RunId
    other: RunId | None = None
    """A recorded run that takes the goal's baseline's place."""


class Figures(Value):
    """What a piece of work took, as far as it is known."""

    seconds: float | None = None
    cost: float | None = None
    steps: int | None = None
    success: float | None = None
    """0 to 1."""
    asks: int | None = None


class BaselineLine(Value):
    """One figure of both."""

    what: What
    run: str
    """In words; empty: not known."""
    baseline: str
    better: Better


class BaselineReport(Answer, tag="baseline_report"):
    """A run beside its baseline."""

    name: str
    """What the baseline is, in words; empty: the goal has none."""
    lines: tuple[BaselineLine, ...] = ()
    verdict: str = ""
