"""What queries and answers have in common."""

from __future__ import annotations

from typing import Literal

from workbench.domain.events import Outcome
from workbench.domain.messages import Role
from workbench.domain.values import Value

RunStatus = Literal["running", "waiting", "paused", "interrupted"] | Outcome
"""`waiting`: for a person's decision. `interrupted`: its engine ended without a word."""


Trust = Literal["trusted", "derived", "untrusted"]
"""Of a text in the context: strangers may have written it, or the model has after it had read such text."""


class Command(Value, tag_field="command"):
    """What all commands are."""


class Query(Value, tag_field="query"):
    """What all queries are."""


class Answer(Value, tag_field="answer"):
    """What all answers are."""


class Segment(Value):
    """A piece of the context window."""

    role: Role | Literal["tools"]
    source: str
    seq: int
    """The event that brought it in; 0: the run's own set-up."""
    tokens: int
    preview: str
    ref: str | None = None
    trust: Trust = "trusted"


class Context(Answer, tag="context"):
    """What is in the context window, in order."""

    segments: tuple[Segment, ...]
    tokens: int
    size: int | None
    """What the model takes; None: unknown."""
    strategy: str = "keep all"
