"""What was found about a run's course: checks begun, a judge's verdict, signs that it gets nowhere, limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from workbench.domain.event_base import Event
from workbench.domain.event_parts import Phase
from workbench.domain.goals import Limits
from workbench.domain.messages import Usage
from workbench.domain.values import NOTHING, Body

TroubleKind = Literal["same_call", "same_error", "no_progress", "drift", "past_goal"]
"""The same call with the same result again; the same error again; nothing new for some steps; no call that shares a
word with the goal for some steps; all checks pass and the model goes on."""


class ChecksBegun(Event, tag="checks_begun"):
    """Programs that the goal's checks name are about to be called, as calls of the step."""

    belongs_to: ClassVar[Phase | None] = "evaluate"

    number: int


class RubricJudged(Event, tag="rubric_judged"):
    """A model judged by a rubric, or could not."""

    belongs_to: ClassVar[Phase | None] = "evaluate"

    check: int
    """Its place among the goal's checks, from 0."""
    model: str
    request: Body
    """All that the judge was asked."""
    reply: Body = NOTHING
    """All that it said."""
    score: float | None = None
    """0 to 1; None: there is none, and `why` says why."""
    why: str = ""
    usage: Usage = Usage()
    seconds: float = 0.0


class TroubleNoticed(Event, tag="trouble_noticed"):
    """The run seems to get nowhere, or to go on past its goal."""

    trouble: TroubleKind
    evidence: str
    """In plain words."""


class LimitNeared(Event, tag="limit_neared"):
    """Four fifths of a limit are used."""

    limit: str
    """`steps`, `tokens`, `cost`, `seconds`, or `calls of` a tool."""
    used: float
    most: float


class LimitsRaised(Event, tag="limits_raised"):
    """A person gave the run other limits."""

    limits: Limits
    by: str = "person"
