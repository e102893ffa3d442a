"""What is wanted: instructions, how to tell that it is done, and limits."""

from __future__ import annotations

import msgspec

from workbench.domain.checks import Check as Check
from workbench.domain.checks import CheckResult as CheckResult
from workbench.domain.oversight import Baseline, Oversight, Suitability
from workbench.domain.values import Value


class Limits(Value):
    """Where a run ends, or stands still for a person, whether or not the goal is reached. None means no limit."""

    steps: int | None = 20
    tokens: int | None = None
    """Input and output tokens together."""
    cost: float | None = None
    """US dollars."""
    seconds: float | None = None
    """Time spent working, without the time a person was waited for."""
    calls: dict[str, int] = msgspec.field(default_factory=dict)
    """How often a tool may be called, by its name."""


class Used(Value):
    """What a run has used."""

    steps: int = 0
    tokens: int = 0
    cost: float = 0.0
    seconds: float = 0.0
    calls: dict[str, int] = msgspec.field(default_factory=dict)
    """By tool."""
    refused: tuple[str, ...] = ()
    """Tools of which one more call was wanted than the limits allow."""


class Trouble(Value):
    """When a run counts as one that gets nowhere, and what happens then."""

    stops: bool = False
    """Whether it stands still with the reason `stuck`; else it is only shown."""
    repeats: int = 3
    """The same call with the same result, or the same error, so often in a row. From 2."""
    patience: int = 8
    """Steps without progress, or without a word in common with the goal. From 2."""


class Goal(Value):
    """Instructions, how to tell that they were carried out, limits, and where the work happens."""

    instructions: str
    name: str = ""
    work_folder: str = ""
    """Absolute path; empty: no folder, tools that need one are refused."""
    limits: Limits = Limits()
    checks: tuple[Check, ...] = ()
    retries: int = 0
    """How often the model is told which checks failed and goes on, when it says that it is done and it is not."""
    trouble: Trouble = Trouble()
    answer_schema: str = ""
    """JSON Schema, as JSON text, that the final answer has to fit; empty: it is free."""
    images: tuple[str, ...] = ()
    """Image files that stand with the instructions: absolute paths, or relative to the work folder."""
    suitability: Suitability = Suitability()
    """Whether it should be an agent's at all, by the person who wrote it."""
    oversight: Oversight = Oversight()
    """Where its runs wait for a person."""
    baseline: Baseline | None = None
    """What its finished runs are compared with."""
