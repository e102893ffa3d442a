"""What is asked of the policy, and the answers."""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Query
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.tools import ToolSet
from workbench.domain.values import Value


class TryPolicy(Query, tag="try_policy"):
    """Answers `PolicyTried`: which calls of past runs a tool set would judge otherwise than was recorded.

    Publishes `Progress` with the key `try policy`; asking another cancels it.
    """

    tools: ToolSet | None = None
    goal_file: str = ""
    """Whose tool set it is, where `tools` is None."""
    runs: tuple[RunId, ...] = ()
    """Empty: all runs."""


class Tried(Value):
    """A call that would be judged otherwise."""

    run: RunId
    seq: int
    """Of its `tool_proposed`."""
    step: int
    call: ToolCallId
    tool: str
    was: str
    """`auto`, `ask`, `held` or `refused`."""
    now: str
    why: str


class Counted(Value):
    """How many calls were judged in each way."""

    auto: int = 0
    ask: int = 0
    held: int = 0
    refused: int = 0


class PolicyTried(Answer, tag="policy_tried"):
    """What a tool set would have done."""

    rows: tuple[Tried, ...]
    """Newest run first."""
    was: Counted
    now: Counted
    runs: int
    """Looked through."""
    calls: int
    cut: bool = False
    """Whether there are more than are told."""


class ChangeOf(Query, tag="change_of"):
    """Answers `FileChange`: what a call that waits would make of a file as it is now in the run's work folder."""

    run: RunId
    call: ToolCallId
    arguments: str = ""
    """JSON, as a person edits them; empty: the call's own."""


class FileChange(Answer, tag="file_change"):
    """What would become of a file."""

    path: str = ""
    """Relative to the work folder; empty: the call's tool is not one whose writing is known beforehand."""
    what: Literal["new", "changed", "same", "deleted", "unknown"] = "unknown"
    diff: str = ""
    """A unified difference, cut where it is very long; nothing in it is marked that can't be seen."""
    trouble: str = ""
    """Why there is none, in plain words."""
    before: int | None = None
    """Bytes; None: there is no such file."""
    after: int | None = None


class ToolStanding(Value):
    """How a tool stands in a run: what of its rate and its calls is used, and whether it is let alone."""

    tool: str
    used: int = 0
    """Calls made."""
    calls: int | None = None
    """How many the run may make; None: as many as it likes."""
    rate: str = ""
    rate_used: int = 0
    """Calls within the time of the rate."""
    failures: int = 0
    """In a row, of its host."""
    rests: float = 0.0
    """Seconds that it was still let alone at the event's time; 0: it is not."""
