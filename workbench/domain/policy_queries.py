"""What is asked of the policy, and the answers."""

from __future__ import annotations

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
