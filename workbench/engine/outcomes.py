"""What came back, as data. Each carries the time it was taken in; that and its texts are all that is not derived."""

from __future__ import annotations

from typing import Literal

from workbench.domain.agents import Agent
from workbench.domain.context import LookUp
from workbench.domain.errors import ModelErrorKind, Retry
from workbench.domain.events import (
    Ask,
    ConnectionMade,
    Decision,
    EditTarget,
    FileState,
    Origin,
    Outcome,
    PlannedCall,
    Sample,
    StopReason,
)
from workbench.domain.goals import CheckResult, Goal, Limits
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, ToolCallId
from workbench.domain.memory import KeptMemory, MemoryId, MemoryScope
from workbench.domain.messages import ModelReply, RawCall, Usage
from workbench.domain.observations import Mark
from workbench.domain.tools import ArgumentRule, ToolSet, ToolSpec
from workbench.domain.values import Value


class _Outcome(Value):
    at: float
    """Seconds since the epoch."""
    frame: FrameId = ROOT_FRAME
    """Whose it is; of what names a call, that call's frame is."""


class LoadedImage(Value):
    """What an image file held."""

    name: str
    kind: str
    data: str
    """Base64."""
    width: int = 0
    height: int = 0


class Started(_Outcome):
    """A run begins."""

    goal: Goal
    agent: Agent
    tools: ToolSet
    offered: tuple[ToolSpec, ...] = ()
    script: str = ""
    prompts: int = 1
    """As in `run_started`."""
    scripts: tuple[tuple[str, str], ...] = ()
    """Of scripted sub-agents: the model as they name it, and its replies."""
    evaluates: int = 2
    attended: bool = False
    for_checks: tuple[ToolSpec, ...] = ()
    images: tuple[LoadedImage, ...] = ()
    session: str = ""


class Observed(_Outcome):
    """A step begins."""

    attended: bool | None = None
    """Whether a person is there now; None: as at the run's start. It counts at a limit, where the event tells it."""


class Summarised(_Outcome):
    """A model wrote a summary, or a hand-over note."""

    reply: ModelReply
    seconds: float
    redacted: tuple[str, ...] = ()


class SummaryFailed(_Outcome):
    """A model wrote none."""

    error: ModelErrorKind
    message: str
    seconds: float = 0.0


class PartsFound(_Outcome):
    """Messages were looked up that have left the context window."""

    places: tuple[int, ...]
    """In the transcript, those that fit best first."""
    seconds: float = 0.0
    by: LookUp = "words"
    scores: tuple[float, ...] = ()
    """By embeddings: how near each place is."""
    model: str = ""
    usage: Usage = Usage()
    trouble: str = ""
    """Why it was by words although embeddings were wanted."""


class RequestBegun(_Outcome):
    """A request is about to be sent."""

    payload: str
    target: str


class Replied(_Outcome):
    """A model answered."""

    reply: ModelReply
    seconds: float
    redacted: tuple[str, ...] = ()


class Failed(_Outcome):
    """A model did not."""

    error: ModelErrorKind
    message: str
    todo: str = ""
    status: int | None = None
    retry_after: float | None = None
    jitter: float = 0.5
    """0 to 1, drawn anew for each failure: spreads the requests that are sent again by us, not at a server's word."""
    partial: str = ""
    seconds: float = 0.0


class Asked(_Outcome):
    """A person is being asked."""

    call: ToolCallId
    ask: Ask


class Decided(_Outcome):
    """A person, or a rule in their place, decided."""

    call: ToolCallId
    decision: Decision
    digest: str
    by: str = "person"
    arguments: str = ""
    result: str = ""
    why: str = ""
    rule: ArgumentRule | None = None
    """What is granted for calls like it, beside the decision."""
    scope: Literal["run", "tool set"] = "run"
    pattern: str = ""
    """The tools that the rule is for; empty: the call's own."""
    to: str = ""
    """For `escalate`: who is asked from now on."""


class CheckpointMet(_Outcome):
    """A declared checkpoint between two steps was reached."""

    place: int
    why: str
    again: bool = False


class CallBegun(_Outcome):
    """A call is about to run."""

    call: ToolCallId
    attempt: int


class CallReturned(_Outcome):
    """A call gave a result."""

    call: ToolCallId
    output: str
    seconds: float
    changed: tuple[str, ...] = ()
    truncated: bool = False
    observed: tuple[Mark, ...] = ()
    handles: tuple[str, ...] = ()
    suspicion: float = 0.0
    signs: tuple[str, ...] = ()
    redacted: tuple[str, ...] = ()
    connections: tuple[ConnectionMade, ...] = ()


class CallFailed(_Outcome):
    """A call did not."""

    call: ToolCallId
    code: str
    message: str
    retry: Retry = "no"
    retry_after: float | None = None
    seconds: float = 0.0
    suspicion: float = 0.0
    signs: tuple[str, ...] = ()
    redacted: tuple[str, ...] = ()
    connections: tuple[ConnectionMade, ...] = ()


class MemoryFound(_Outcome):
    """Memory was looked through."""

    query: str
    found: tuple[KeptMemory, ...] = ()
    """The best first."""
    call: ToolCallId | None = None
    """None: by itself, before a step."""
    seconds: float = 0.0
    suspicion: float = 0.0
    signs: tuple[str, ...] = ()


class MemoryChanging(_Outcome):
    """A call that remembers or forgets has begun; what it comes to is derived."""

    call: ToolCallId


class SecretLent(_Outcome):
    """A secret is about to be handed to a call that has begun."""

    call: ToolCallId
    name: str
    stored: str
    until: float
    minted: bool = False


class Revoked(_Outcome):
    """All leases of secrets were ended."""

    why: str
    by: str = "person"


class ChecksDue(_Outcome):
    """Programs that checks name are about to be called."""


class RubricAnswered(_Outcome):
    """A model judged by a rubric, or could not."""

    check: int
    """Its place among the goal's checks, from 0."""
    model: str
    request: str
    reply: str = ""
    score: float | None = None
    why: str = ""
    usage: Usage = Usage()
    seconds: float = 0.0


class Raised(_Outcome):
    """A person gives the run other limits."""

    limits: Limits
    by: str = "person"


class Judged(_Outcome):
    """The checks were looked at."""

    checks: tuple[CheckResult, ...] = ()


class Updated(_Outcome):
    """The step is over."""


class Halted(_Outcome):
    """The run stands still."""

    reason: StopReason
    why: str = ""
    breakpoint: str = ""


class Released(_Outcome):
    """The run goes on."""

    how: Literal["continue", "into", "over", "out", "until"]
    by: str = "person"


class Logged(_Outcome):
    """A logpoint fits."""

    breakpoint: str
    text: str


class EditMade(_Outcome):
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


class EditTakenBack(_Outcome):
    """A person takes the last edit back."""


class Forked(_Outcome):
    """A run begins at another run's event."""

    parent: RunId
    label: str = ""
    work_folder: str = ""
    plan: tuple[PlannedCall, ...] = ()


class FolderSeen(_Outcome):
    """The work folder was looked at."""

    files: tuple[FileState, ...] = ()
    whole: bool = False
    trouble: str = ""


class Sampled(_Outcome):
    """The next action was sampled."""

    samples: tuple[Sample, ...]
    without: tuple[int, ...] = ()


class TakenFromPlan(_Outcome):
    """A call's result came from a fork's plan."""

    call: ToolCallId


class Lost(_Outcome):
    """The engine that drove the run is gone."""


class Ended(_Outcome):
    """Someone ended the run."""

    outcome: Outcome
    why: str


AnyOutcome = (
    Started
    | Observed
    | Summarised
    | SummaryFailed
    | PartsFound
    | RequestBegun
    | Replied
    | Failed
    | Asked
    | Decided
    | CheckpointMet
    | CallBegun
    | CallReturned
    | CallFailed
    | MemoryFound
    | MemoryChanging
    | SecretLent
    | Revoked
    | ChecksDue
    | RubricAnswered
    | Raised
    | Judged
    | Updated
    | Halted
    | Released
    | Logged
    | EditMade
    | EditTakenBack
    | FolderSeen
    | Sampled
    | TakenFromPlan
    | Lost
    | Ended
)
