"""What a timeline is made of: rows to read, steps to collapse, bars for the lanes, totals."""

from __future__ import annotations

from typing import Literal

from workbench.domain.events import Phase
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.queries import RunStatus
from workbench.domain.values import Value

RowKind = Literal["run", "phase", "mark", "frame"]
"""The head of the run; a phase of a step (act: one row for each call); what happened to the run itself; the head of a
sub-agent's frame."""

RowStatus = Literal["proposed", "running", "waiting", "ok", "failed", "denied", "in doubt", "retried", "not run"]
"""How far the row's work is. `waiting`: for a person; `retried`: failed and sent again; `not run`: the run ended first.

That a call was edited or answered by a person is told by its badges: it still ends well or badly.
"""

OPEN: frozenset[RowStatus] = frozenset({"proposed", "running", "waiting"})
"""Statuses of rows that something will still happen to."""

Tone = Literal["neutral", "good", "warning", "bad"]
Lane = Literal["model", "tools", "human"]
LANES: tuple[Lane, ...] = ("model", "tools", "human")


class Badge(Value):
    """A word or two beside a row."""

    text: str
    tone: Tone = "neutral"


class Row(Value):
    """One line of the timeline. Its first sequence number names it: no other row has it."""

    kind: RowKind = "phase"
    seqs: tuple[int, ...]
    """Sequence numbers of the events it is made of, in order."""
    at: float
    """When it began, seconds since the epoch."""
    until: float | None = None
    """When it ended; None: not yet."""
    frame: FrameId = ROOT_FRAME
    within: str = ""
    """The name of the sub-agent's frame that it is part of; empty: of the run's own."""
    step: int = 0
    phase: Phase | None = None
    call: ToolCallId | None = None
    text: str = ""
    """In plain words, on one line, nothing invisible in it; for a call as it would stand in Python."""
    result: str = ""
    """What came back, where the row asks for something."""
    status: RowStatus = "ok"
    badges: tuple[Badge, ...] = ()
    seconds: float | None = None
    tokens: int = 0
    sent: int = 0
    """Input tokens of a reply; its output is `tokens`."""
    cost: float = 0.0

    @property
    def start(self) -> int:
        """The sequence number of its first event."""
        return self.seqs[0]

    @property
    def end(self) -> int:
        """The sequence number of its newest event."""
        return self.seqs[-1]

    @property
    def is_open(self) -> bool:
        """Whether something will still happen to it."""
        return self.status in OPEN


class Ahead(Value):
    """What a run that stands still goes on with."""

    before: Phase
    call: Row | None = None
    """The call that runs next, where it is one."""


class Step(Value):
    """A step as one line, for when its rows are collapsed."""

    frame: FrameId
    number: int
    first: int
    """Index of its first row."""
    at: float
    seconds: float = 0.0
    """Spent working, without the time a person was waited for."""
    said: str = ""
    """What the model said, on one line."""
    tools: tuple[str, ...] = ()
    """Tools it called, in order."""
    status: RowStatus = "running"
    tokens: int = 0
    cost: float = 0.0


class FrameSpan(Value):
    """A sub-agent's frame as one line, for when its rows are collapsed."""

    frame: FrameId
    parent: FrameId = ROOT_FRAME
    name: str
    """The sub-agent's; from the second frame of the same one on with a number: `search 2`."""
    agent: int = 0
    """Which of the run's sub-agents it is, by the order in which they first came: tells its mark and its colour."""
    depth: int = 1
    """How many frames are below it on the stack."""
    call: ToolCallId | None = None
    """The supervisor's call that it works for."""
    first: int
    """Index of its first row, which is its head."""
    task: str = ""
    """What it was handed, on one line."""
    answer: str = ""
    """What it said last, or why it ended."""
    at: float
    until: float | None = None
    """When it was left; None: not yet."""
    status: RowStatus = "running"
    steps: int = 0
    tokens: int = 0
    cost: float = 0.0


class Bar(Value):
    """A stretch of time in a lane."""

    lane: Lane
    frame: FrameId = ROOT_FRAME
    start: float
    end: float | None = None
    """None: still going on."""
    status: RowStatus = "running"
    seq: int
    """The first sequence number of its row."""
    step: int = 0
    label: str = ""
    untrusted: bool = False
    """Whether strangers can have written what came of it."""


class Totals(Value):
    """What the run has come to."""

    status: RunStatus = "running"
    steps: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    seconds: float = 0.0
    """Spent working, without the time a person was waited for."""
    context_tokens: int = 0
    """What the newest prompt of one frame took, estimated."""
    context_size: int | None = None
    """What that frame's model takes; None: unknown."""
    events: int = 0

    @property
    def tokens(self) -> int:
        """Input and output tokens together."""
        return self.input_tokens + self.output_tokens

    @property
    def context_fill(self) -> float | None:
        """How full the context window is, 0 to 1; None: its size is unknown."""
        if not self.context_size:
            return None
        return min(1.0, self.context_tokens / self.context_size)
