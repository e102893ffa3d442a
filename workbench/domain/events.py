"""What happened in a run. An event is frozen and never edited; the union is keyed by its `kind`.

A long act is two events, started and returned, with the same call id or attempt. The trace and span ids of an event
are derived from its run and place (`trace`, `span`, `parent_span`), so they are never stored.
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from workbench.domain.agents import Agent
from workbench.domain.errors import ModelErrorKind
from workbench.domain.event_base import Event as Event
from workbench.domain.event_parts import PHASES as PHASES
from workbench.domain.event_parts import WAITING as WAITING
from workbench.domain.event_parts import Ask as Ask
from workbench.domain.event_parts import ConnectionMade as ConnectionMade
from workbench.domain.event_parts import Decision as Decision
from workbench.domain.event_parts import EditTarget as EditTarget
from workbench.domain.event_parts import FileState as FileState
from workbench.domain.event_parts import Origin as Origin
from workbench.domain.event_parts import Outcome as Outcome
from workbench.domain.event_parts import Phase as Phase
from workbench.domain.event_parts import PlanMode as PlanMode
from workbench.domain.event_parts import PlannedCall as PlannedCall
from workbench.domain.event_parts import Problem as Problem
from workbench.domain.event_parts import Sample as Sample
from workbench.domain.event_parts import Script as Script
from workbench.domain.event_parts import StopReason as StopReason
from workbench.domain.event_parts import Trail as Trail
from workbench.domain.event_parts import Verdict as Verdict
from workbench.domain.events_context import CompactionFailed as CompactionFailed
from workbench.domain.events_context import ContextCompacted as ContextCompacted
from workbench.domain.events_context import PartsRecalled as PartsRecalled
from workbench.domain.events_debugging import Edited as Edited
from workbench.domain.events_debugging import EditUndone as EditUndone
from workbench.domain.events_debugging import FolderChanged as FolderChanged
from workbench.domain.events_debugging import LineLogged as LineLogged
from workbench.domain.events_debugging import RunForked as RunForked
from workbench.domain.events_debugging import SamplesTaken as SamplesTaken
from workbench.domain.events_evaluation import ChecksBegun as ChecksBegun
from workbench.domain.events_evaluation import LimitNeared as LimitNeared
from workbench.domain.events_evaluation import LimitsRaised as LimitsRaised
from workbench.domain.events_evaluation import RubricJudged as RubricJudged
from workbench.domain.events_evaluation import TroubleNoticed as TroubleNoticed
from workbench.domain.events_frames import FrameEntered as FrameEntered
from workbench.domain.events_frames import FrameLeft as FrameLeft
from workbench.domain.events_memory import MemoryForgotten as MemoryForgotten
from workbench.domain.events_memory import MemoryRecalled as MemoryRecalled
from workbench.domain.events_memory import MemoryRemembered as MemoryRemembered
from workbench.domain.events_oversight import AskPassedOn as AskPassedOn
from workbench.domain.events_oversight import CheckpointAnswered as CheckpointAnswered
from workbench.domain.events_oversight import CheckpointReached as CheckpointReached
from workbench.domain.events_tools import ApprovalAsked as ApprovalAsked
from workbench.domain.events_tools import ApprovalGiven as ApprovalGiven
from workbench.domain.events_tools import ToolDenied as ToolDenied
from workbench.domain.events_tools import ToolFailed as ToolFailed
from workbench.domain.events_tools import ToolProposed as ToolProposed
from workbench.domain.events_tools import ToolReturned as ToolReturned
from workbench.domain.events_tools import ToolStarted as ToolStarted
from workbench.domain.events_trust import CallJudged as CallJudged
from workbench.domain.events_trust import RuleGranted as RuleGranted
from workbench.domain.events_trust import SecretLeased as SecretLeased
from workbench.domain.events_trust import SecretsRevoked as SecretsRevoked
from workbench.domain.events_trust import TextQuarantined as TextQuarantined
from workbench.domain.goals import CheckResult, Goal
from workbench.domain.ids import ToolCallId
from workbench.domain.messages import Finish, Image, Usage
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.domain.values import NOTHING, Body, Value


class RunStarted(Event, tag="run_started"):
    """A run began, with all that decides what it may do."""

    goal: Goal
    agent: Agent
    tools: ToolSet
    offered: tuple[ToolSpec, ...] = ()
    """What the tool set came to, in the order in which it is offered."""
    script: Body = NOTHING
    """The replies of a scripted model, so that a run never depends on a file that changed."""
    session: str = ""
    """Whose memory it may share; empty in runs from before there was any."""
    prompts: int = 0
    """How prompts are put together; 1: text that strangers may have written is set apart in them."""
    evaluates: int = 0
    """How the run's course is looked at; 1: troubles and limits that near are noticed; 2: in sub-agents as in the run's
    own agent, with checkpoints, halts and words of their own."""
    attended: bool = False
    """Whether a person was there when it began. What a limit does is decided by who is there then."""
    for_checks: tuple[ToolSpec, ...] = ()
    """Tools that only the goal's checks may use."""
    images: tuple[Image, ...] = ()
    """What the goal's image files held."""
    scripts: tuple[Script, ...] = ()
    """Those of scripted sub-agents."""


class StepStarted(Event, tag="step_started"):
    """A turn of the loop began; the state was observed."""

    belongs_to: ClassVar[Phase | None] = "observe"


class ContextBuilt(Event, tag="context_built"):
    """What the model will be shown was put together. The messages themselves are derived from the log."""

    belongs_to: ClassVar[Phase | None] = "observe"

    strategy: str = "keep all"
    messages: int = 0
    tokens: int = 0
    """Estimated, with the tools' schemas."""


class ModelRequested(Event, tag="model_requested"):
    """A request is about to be sent."""

    belongs_to: ClassVar[Phase | None] = "reason"

    model: str
    attempt: int = 1
    payload: str = ""
    """SHA-256 of the bytes that are sent."""
    target: str = ""
    sent: Body = NOTHING
    """The messages as another program's trace has them (`SentMessages` as JSON); empty: derived from the log."""


class ModelReplied(Event, tag="model_replied"):
    """A model answered."""

    belongs_to: ClassVar[Phase | None] = "reason"

    text: Body = NOTHING
    reasoning: Body = NOTHING
    signed: Body = NOTHING
    """The reasoning as its provider wants it back, signed: a JSON list of blocks."""
    finish: Finish = "stop"
    calls: int = 0
    problem: str = ""
    """Why the reply can't be used as it is (empty, cut off at its length, too long); empty: nothing."""
    usage: Usage = Usage()
    seconds: float = 0.0
    first_token: float | None = None
    model: str = ""
    redacted: tuple[str, ...] = ()
    """Names of secrets that stood in the reply or its calls and were taken out."""


class ModelFailed(Event, tag="model_failed"):
    """A model gave no whole reply."""

    belongs_to: ClassVar[Phase | None] = "reason"

    error: ModelErrorKind
    message: str
    todo: str = ""
    status: int | None = None
    attempt: int = 1
    retry_in: float | None = None
    """Seconds until the request is sent again; None: not by itself."""
    switch_to: str = ""
    """The agent's fallback that is asked next; empty: none is."""
    partial: Body = NOTHING
    seconds: float = 0.0


class Evaluated(Event, tag="evaluated"):
    """The step's result was judged."""

    belongs_to: ClassVar[Phase | None] = "evaluate"

    verdict: Literal["go_on", "reached", "not_reached", "repair"]
    why: str
    checks: tuple[CheckResult, ...] = ()
    told: Body = NOTHING
    """What the model reads of checks that failed, where it said that it is done and may go on."""
    quotes: Body = NOTHING
    """What of that others may have written; it is set apart."""


class ContextUpdated(Event, tag="context_updated"):
    """The step's messages joined the transcript."""

    belongs_to: ClassVar[Phase | None] = "update"

    messages: int
    tokens: int
    """Of the whole transcript now, estimated."""


class RunPaused(Event, tag="run_paused"):
    """The run stands still until someone lets it go on."""

    reason: StopReason
    why: str = ""
    breakpoint: str = ""
    """The breakpoint that stopped it."""


class RunResumed(Event, tag="run_resumed"):
    """Someone let the run go on."""

    how: Literal["continue", "into", "over", "out", "until"]
    by: str = "person"


class RunInterrupted(Event, tag="run_interrupted"):
    """The engine that drove the run ended without a word."""

    in_doubt: tuple[ToolCallId, ...] = ()
    """Calls that had started and did not return."""


class RunFinished(Event, tag="run_finished"):
    """The run is over."""

    outcome: Outcome
    why: str


AnyEvent = (
    RunStarted
    | StepStarted
    | ContextBuilt
    | ContextCompacted
    | CompactionFailed
    | PartsRecalled
    | ModelRequested
    | ModelReplied
    | ModelFailed
    | ToolProposed
    | CallJudged
    | ApprovalAsked
    | ApprovalGiven
    | RuleGranted
    | SecretLeased
    | ToolDenied
    | ToolStarted
    | ToolReturned
    | ToolFailed
    | ChecksBegun
    | RubricJudged
    | Evaluated
    | TroubleNoticed
    | LimitNeared
    | LimitsRaised
    | ContextUpdated
    | RunPaused
    | LineLogged
    | RunForked
    | Edited
    | EditUndone
    | FolderChanged
    | SamplesTaken
    | TextQuarantined
    | SecretsRevoked
    | MemoryRecalled
    | MemoryRemembered
    | MemoryForgotten
    | CheckpointReached
    | CheckpointAnswered
    | AskPassedOn
    | FrameEntered
    | FrameLeft
    | RunResumed
    | RunInterrupted
    | RunFinished
)

EVENT_KINDS: tuple[str, ...] = tuple(str(t.__struct_config__.tag) for t in AnyEvent.__args__)

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def encode_event(event: Event) -> bytes:
    """Return the event as one line of JSON without line ends."""
    return _encoder.encode(event)


def decode_event(data: bytes) -> AnyEvent:
    """Return the event written by `encode_event`. Raises `msgspec.ValidationError` or `msgspec.DecodeError`."""
    return _decoder.decode(data)


def bodies_in(event: Event) -> tuple[Body, ...]:
    """Return the bodies that the event refers to, in the order of its fields."""
    found: list[Body] = []
    for name in event.__struct_fields__:
        _gather(getattr(event, name), found)
    return tuple(found)


def _gather(value: object, found: list[Body]) -> None:
    if isinstance(value, Body):
        found.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _gather(item, found)
    elif isinstance(value, Value):
        for name in value.__struct_fields__:
            _gather(getattr(value, name), found)
