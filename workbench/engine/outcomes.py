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
)
from workbench.domain.goals import CheckResult, Goal, Limits
from workbench.domain.ids import ToolCallId
from workbench.domain.memory import KeptMemory
from workbench.domain.messages import ModelReply, Usage
from workbench.domain.observations import Mark
from workbench.domain.tools import ArgumentRule, ToolSet, ToolSpec
from workbench.domain.values import Value
from workbench.engine.outcome_base import TakenIn
from workbench.engine.outcomes_debugging import EditMade as EditMade
from workbench.engine.outcomes_debugging import EditTakenBack as EditTakenBack
from workbench.engine.outcomes_debugging import Ended as Ended
from workbench.engine.outcomes_debugging import FolderSeen as FolderSeen
from workbench.engine.outcomes_debugging import Forked as Forked
from workbench.engine.outcomes_debugging import Halted as Halted
from workbench.engine.outcomes_debugging import Logged as Logged
from workbench.engine.outcomes_debugging import Lost as Lost
from workbench.engine.outcomes_debugging import Released as Released
from workbench.engine.outcomes_debugging import Sampled as Sampled
from workbench.engine.outcomes_debugging import TakenFromPlan as TakenFromPlan


class LoadedImage(Value):
    """What an image file held."""

    name: str
    kind: str
    data: str
    """Base64."""
    width: int = 0
    height: int = 0


class Started(TakenIn):
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


class Observed(TakenIn):
    """A step begins."""

    attended: bool | None = None
    """Whether a person is there now; None: as at the run's start. It counts at a limit, where the event tells it."""


class Summarised(TakenIn):
    """A model wrote a summary, or a hand-over note."""

    reply: ModelReply
    seconds: float
    redacted: tuple[str, ...] = ()


class SummaryFailed(TakenIn):
    """A model wrote none."""

    error: ModelErrorKind
    message: str
    seconds: float = 0.0


class PartsFound(TakenIn):
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


class RequestBegun(TakenIn):
    """A request is about to be sent."""

    payload: str
    target: str


class Replied(TakenIn):
    """A model answered."""

    reply: ModelReply
    seconds: float
    redacted: tuple[str, ...] = ()


class Failed(TakenIn):
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


class Asked(TakenIn):
    """A person is being asked."""

    call: ToolCallId
    ask: Ask


class Decided(TakenIn):
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


class CheckpointMet(TakenIn):
    """A declared checkpoint between two steps was reached."""

    place: int
    why: str
    again: bool = False


class CallBegun(TakenIn):
    """A call is about to run."""

    call: ToolCallId
    attempt: int


class CallReturned(TakenIn):
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


class CallFailed(TakenIn):
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


class MemoryFound(TakenIn):
    """Memory was looked through."""

    query: str
    found: tuple[KeptMemory, ...] = ()
    """The best first."""
    call: ToolCallId | None = None
    """None: by itself, before a step."""
    seconds: float = 0.0
    suspicion: float = 0.0
    signs: tuple[str, ...] = ()


class MemoryChanging(TakenIn):
    """A call that remembers or forgets has begun; what it comes to is derived."""

    call: ToolCallId


class SecretLent(TakenIn):
    """A secret is about to be handed to a call that has begun."""

    call: ToolCallId
    name: str
    stored: str
    until: float
    minted: bool = False


class Revoked(TakenIn):
    """All leases of secrets were ended."""

    why: str
    by: str = "person"


class ChecksDue(TakenIn):
    """Programs that checks name are about to be called."""


class RubricAnswered(TakenIn):
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


class Raised(TakenIn):
    """A person gives the run other limits."""

    limits: Limits
    by: str = "person"


class Judged(TakenIn):
    """The checks were looked at."""

    checks: tuple[CheckResult, ...] = ()


class Updated(TakenIn):
    """The step is over."""


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
