"""What became of the context window: what was left out, summed up, handed over, shown again."""

from __future__ import annotations

from typing import ClassVar

from workbench.domain.context import LookUp, Strategy
from workbench.domain.errors import ModelErrorKind
from workbench.domain.event_base import Event
from workbench.domain.event_parts import Phase
from workbench.domain.messages import Usage
from workbench.domain.values import NOTHING, Body


class ContextCompacted(Event, tag="context_compacted"):
    """Messages left the context window; the log keeps them. A call and its result leave together."""

    belongs_to: ClassVar[Phase | None] = "observe"

    strategy: Strategy
    messages: tuple[int, ...]
    """Places in the transcript, from 0, as they were before it."""
    before: int
    """Tokens of the prompt, as counted for the strategy."""
    after: int
    why: str
    summary: Body = NOTHING
    """What stands in their place: a summary or a hand-over note; empty: nothing."""
    untrusted: bool = False
    """Whether strangers may have written some of what it was made from."""
    model: str = ""
    """That wrote it."""
    prompt: str = ""
    """SHA-256 of what the model was asked with, in hex."""
    usage: Usage = Usage()
    seconds: float = 0.0
    redacted: tuple[str, ...] = ()
    """Names of secrets that stood in the summary and were taken out."""


class CompactionFailed(Event, tag="compaction_failed"):
    """A model wrote no summary or hand-over note; the oldest messages are left out instead."""

    belongs_to: ClassVar[Phase | None] = "observe"

    strategy: Strategy
    error: ModelErrorKind
    message: str
    model: str = ""
    seconds: float = 0.0


class PartsRecalled(Event, tag="parts_recalled"):
    """Messages that had left the window are shown again in this step, because they fit what it is about."""

    belongs_to: ClassVar[Phase | None] = "observe"

    query: Body
    """What was looked for."""
    found: tuple[int, ...]
    """Places of the messages that fit, best first."""
    messages: tuple[int, ...]
    """Those that are shown, with the calls and results that belong to them."""
    tokens: int = 0
    seconds: float = 0.0
    by: LookUp = "words"
    """How they were found."""
    scores: tuple[float, ...] = ()
    """By embeddings: how near each of `found` is to what was looked for, at most 1; in the order of `found`."""
    model: str = ""
    """That made the embeddings."""
    usage: Usage = Usage()
    """What it took; texts whose embeddings were kept from before cost nothing."""
    trouble: str = ""
    """Why they were found by words although the agent's plan says embeddings; empty: they were found as planned."""
