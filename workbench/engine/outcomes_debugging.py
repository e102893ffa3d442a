"""What was done to a run from outside its loop: halted, let go on, edited, forked, ended."""

from __future__ import annotations

from typing import Literal

from workbench.domain.agents import Agent
from workbench.domain.events import EditTarget, FileState, Origin, Outcome, PlannedCall, Sample, StopReason
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.memory import MemoryId, MemoryScope
from workbench.domain.messages import RawCall, Usage
from workbench.engine.outcome_base import TakenIn


class Halted(TakenIn):
    """The run stands still."""

    reason: StopReason
    why: str = ""
    breakpoint: str = ""


class Released(TakenIn):
    """The run goes on."""

    how: Literal["continue", "into", "over", "out", "until"]
    by: str = "person"


class Logged(TakenIn):
    """A logpoint fits."""

    breakpoint: str
    text: str


class EditMade(TakenIn):
    """A person changes what is about to happen."""

    target: EditTarget
    call: ToolCallId | None = None
    message: int | None = None
    messages: tuple[int, ...] = ()
    """For `summarise`: those that the text stands for."""
    text: str = ""
    model: str = ""
    """For `summarise`: that wrote the text; empty: the person did."""
    usage: Usage = Usage()
    agent: Agent | None = None
    scripts: tuple[tuple[str, str], ...] = ()
    """For `agent`: the replies of scripted sub-agents that are new to the run, each with its model's name."""
    calls: tuple[RawCall, ...] = ()
    """For `reply`: its calls from now on."""
    memory: MemoryId | None = None
    scope: MemoryScope = "task"
    trusted: bool = False
    """As in `edited`."""
    origin: Origin | None = None


class EditTakenBack(TakenIn):
    """A person takes the last edit back."""


class Forked(TakenIn):
    """A run begins at another run's event."""

    parent: RunId
    label: str = ""
    work_folder: str = ""
    plan: tuple[PlannedCall, ...] = ()


class FolderSeen(TakenIn):
    """The work folder was looked at."""

    files: tuple[FileState, ...] = ()
    whole: bool = False
    trouble: str = ""


class Sampled(TakenIn):
    """The next action was sampled."""

    samples: tuple[Sample, ...]
    without: tuple[int, ...] = ()


class TakenFromPlan(TakenIn):
    """A call's result came from a fork's plan."""

    call: ToolCallId


class Lost(TakenIn):
    """The engine that drove the run is gone."""


class Ended(TakenIn):
    """Someone ended the run."""

    outcome: Outcome
    why: str
