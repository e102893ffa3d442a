"""What queries and answers have in common."""

from __future__ import annotations

from typing import Literal

from workbench.domain.context import Standing, Strategy
from workbench.domain.events import Outcome
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.messages import Role
from workbench.domain.values import NOTHING, Body, Value

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
    place: int = -1
    """In the transcript, from 0; -1: not a message."""
    standing: Standing = "sent"
    pinned: bool = False
    recalled: bool = False
    why: str = ""
    """Why it stands as it does."""
    moved: int = 0
    """The event by which it does; 0: from the first."""
    original: Body | None = None
    """What stood there before a person put another text in its place."""
    is_head: bool = False
    """Whether it always stays: system prompt and goal."""
    is_exact: bool = False
    """Whether `tokens` was counted by the model's own tokenizer, rather than estimated."""
    carried: int = 0
    """Requests that it was part of so far."""
    cost: float = 0.0
    """US dollars, about: its share of what those requests took."""

    @property
    def is_sent(self) -> bool:
        """Whether the model is shown it now."""
        return self.standing == "sent" or self.recalled


class Compaction(Value):
    """Messages left the context window."""

    seq: int
    step: int
    strategy: Strategy
    messages: int
    before: int
    """Tokens."""
    after: int
    why: str
    summary: Body = NOTHING
    model: str = ""


class Context(Answer, tag="context"):
    """What is in the context window, in order."""

    segments: tuple[Segment, ...]
    tokens: int
    size: int | None
    """What the model takes; None: unknown."""
    strategy: str = "keep all"
    compactions: tuple[Compaction, ...] = ()
    """Up to there, oldest first."""
    scale: float = 1.0
    """Tokens as the model's server counted them in its last reply, for each that was estimated."""
    frame: FrameId = ROOT_FRAME
    """Whose it is."""
