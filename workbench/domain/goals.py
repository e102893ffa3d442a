"""What is wanted: instructions, how to tell that it is done, and limits."""

from __future__ import annotations

from workbench.domain.oversight import Baseline, Oversight, Suitability
from workbench.domain.values import Value


class Limits(Value):
    """Where a run ends whether or not the goal is reached. None means no limit."""

    steps: int | None = 20
    tokens: int | None = None
    """Input and output tokens together."""
    cost: float | None = None
    """US dollars."""
    seconds: float | None = None
    """Time spent working, without the time a person was waited for."""


class FileCheck(Value):
    """Done when a file in the work folder exists, and holds a text where one is given."""

    file: str
    contains: str | None = None
    matches: str | None = None
    """A regular expression (searched, multi-line)."""


class Goal(Value):
    """Instructions, how to tell that they were carried out, limits, and where the work happens."""

    instructions: str
    name: str = ""
    work_folder: str = ""
    """Absolute path; empty: no folder, tools that need one are refused."""
    limits: Limits = Limits()
    checks: tuple[FileCheck, ...] = ()
    suitability: Suitability = Suitability()
    """Whether it should be an agent's at all, by the person who wrote it."""
    oversight: Oversight = Oversight()
    """Where its runs wait for a person."""
    baseline: Baseline | None = None
    """What its finished runs are compared with."""


class CheckResult(Value):
    """What one check found."""

    check: FileCheck
    passed: bool
    evidence: str
    """In plain words: what was looked at and what was there."""
