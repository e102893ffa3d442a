"""What happened in a run. An event is frozen and never edited; the union is keyed by its `kind`.

A long act is two events, started and returned, with the same call id or attempt. The trace and span ids of an event
are derived from its run and place (`trace`, `span`, `parent_span`), so they are never stored.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from workbench.domain.agents import Agent
from workbench.domain.errors import ModelErrorKind, Retry
from workbench.domain.event_parts import (
    PHASES as PHASES,
)
from workbench.domain.event_parts import (
    Ask as Ask,
)
from workbench.domain.event_parts import (
    ConnectionMade as ConnectionMade,
)
from workbench.domain.event_parts import (
    Decision as Decision,
)
from workbench.domain.event_parts import (
    EditTarget as EditTarget,
)
from workbench.domain.event_parts import (
    FileState as FileState,
)
from workbench.domain.event_parts import (
    Origin as Origin,
)
from workbench.domain.event_parts import (
    Outcome as Outcome,
)
from workbench.domain.event_parts import (
    Phase as Phase,
)
from workbench.domain.event_parts import (
    PlanMode as PlanMode,
)
from workbench.domain.event_parts import (
    PlannedCall as PlannedCall,
)
from workbench.domain.event_parts import (
    Problem as Problem,
)
from workbench.domain.event_parts import (
    Sample as Sample,
)
from workbench.domain.event_parts import (
    StopReason as StopReason,
)
from workbench.domain.goals import CheckResult, Goal
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, ToolCallId, span_id, trace_id
from workbench.domain.messages import Finish, Usage
from workbench.domain.tools import Permission, ToolSet, ToolSpec
from workbench.domain.values import NOTHING, Body, Value


class Event(Value, tag_field="kind"):
    """What all events carry."""

    run: RunId = RunId("")
    seq: int = 0
    """Place in the run's log, from 1, without gaps."""
    at: float = 0.0
    """Seconds since the epoch, UTC, by the clock of the engine's machine."""
    frame: FrameId = ROOT_FRAME
    step: int = 0
    """From 1; 0 before the first."""

    @property
    def kind(self) -> str:
        """The event's tag."""
        return str(self.__struct_config__.tag)

    @property
    def phase(self) -> Phase | None:
        """The phase of the loop that it belongs to; None: to the run itself."""
        return PHASE_OF.get(type(self))

    @property
    def trace(self) -> str:
        """OpenTelemetry trace id of the run."""
        return trace_id(self.run)

    @property
    def span(self) -> str:
        """Span id of the act it belongs to: a call, a request, a phase or the run."""
        return span_id(self.run, self._span_key())

    @property
    def parent_span(self) -> str:
        """Span id of the step, or of the run; empty for the run's own events."""
        if self.phase is None:
            return ""
        return span_id(self.run, f"{self.frame}/{self.step}")

    def _span_key(self) -> str:
        if self.phase is None:
            return "run"
        call = getattr(self, "call", None)
        return f"{self.frame}/{self.step}/{call or self.phase}"


class RunStarted(Event, tag="run_started"):
    """A run began, with all that decides what it may do."""

    goal: Goal
    agent: Agent
    tools: ToolSet
    offered: tuple[ToolSpec, ...] = ()
    """What the tool set came to, in the order in which it is offered."""
    script: Body = NOTHING
    """The replies of a scripted model, so that a run never depends on a file that changed."""


class StepStarted(Event, tag="step_started"):
    """A turn of the loop began; the state was observed."""


class ContextBuilt(Event, tag="context_built"):
    """What the model will be shown was put together. The messages themselves are derived from the log."""

    strategy: str = "keep all"
    messages: int = 0
    tokens: int = 0
    """Estimated, with the tools' schemas."""


class ModelRequested(Event, tag="model_requested"):
    """A request is about to be sent."""

    model: str
    attempt: int = 1
    payload: str = ""
    """SHA-256 of the bytes that are sent."""
    target: str = ""


class ModelReplied(Event, tag="model_replied"):
    """A model answered."""

    text: Body = NOTHING
    reasoning: Body = NOTHING
    finish: Finish = "stop"
    calls: int = 0
    problem: str = ""
    """Why the reply can't be used as it is (empty, cut off at its length, too long); empty: nothing."""
    usage: Usage = Usage()
    seconds: float = 0.0
    first_token: float | None = None
    model: str = ""


class ModelFailed(Event, tag="model_failed"):
    """A model gave no whole reply."""

    error: ModelErrorKind
    message: str
    todo: str = ""
    status: int | None = None
    attempt: int = 1
    retry_in: float | None = None
    """Seconds until the request is sent again; None: not by itself."""
    partial: Body = NOTHING
    seconds: float = 0.0


class ToolProposed(Event, tag="tool_proposed"):
    """A model proposed a call; with the decision record of what follows from the rules."""

    call: ToolCallId
    tool: str
    arguments: Body
    permission: Permission = "ask"
    rule: str = ""
    """The entry of the tool set that decided."""
    problem: Problem = ""
    why: str = ""
    """The verdict in plain words."""
    name: str = ""
    """What the model wrote, where it is not the tool's own name."""
    key: str = ""
    """Of tool and normalised arguments: the same for the same call, however it is spelt."""


class ApprovalAsked(Event, tag="approval_asked"):
    """A person is asked about a call."""

    call: ToolCallId
    ask: Ask
    tool: str
    arguments: Body
    question: str = ""
    digest: str = ""
    """Of tool and arguments; the answer must carry it, so that it answers what was shown."""


class ApprovalGiven(Event, tag="approval_given"):
    """A person (or `--approve`) decided."""

    call: ToolCallId
    decision: Decision
    by: str = "person"
    arguments: Body | None = None
    """The edited arguments, for `edit`; the original stays in `tool_proposed`."""
    why: str = ""


class ToolDenied(Event, tag="tool_denied"):
    """A call was not run because a person or a rule said no; the model is told."""

    call: ToolCallId
    tool: str
    by: str
    message: Body


class ToolStarted(Event, tag="tool_started"):
    """A call is about to run. Durable before anything runs."""

    call: ToolCallId
    tool: str
    arguments: Body
    attempt: int = 1


class ToolReturned(Event, tag="tool_returned"):
    """A call came back with a result."""

    call: ToolCallId
    tool: str
    output: Body
    by: str = "tool"
    """`tool`; `person` where a person answered in its place; `tape` or `mock` where a fork's plan did."""
    seconds: float = 0.0
    changed: tuple[str, ...] = ()
    """Files that it changed, relative to the work folder."""
    truncated: bool = False
    connections: tuple[ConnectionMade, ...] = ()
    """What it reached, or tried to, through the engine's proxy."""


class ToolFailed(Event, tag="tool_failed"):
    """A call did not end well, or could not be begun; the model is told what to do instead."""

    call: ToolCallId
    tool: str
    code: str
    message: Body
    retry: Retry = "no"
    retry_after: float | None = None
    seconds: float = 0.0
    by: str = "tool"
    connections: tuple[ConnectionMade, ...] = ()
    """As in `tool_returned`."""


class Evaluated(Event, tag="evaluated"):
    """The step's result was judged."""

    verdict: Literal["go_on", "reached", "not_reached", "repair"]
    why: str
    checks: tuple[CheckResult, ...] = ()


class ContextUpdated(Event, tag="context_updated"):
    """The step's messages joined the transcript."""

    messages: int
    tokens: int
    """Of the whole transcript now, estimated."""


class RunPaused(Event, tag="run_paused"):
    """The run stands still until someone lets it go on."""

    reason: StopReason
    why: str = ""
    breakpoint: str = ""
    """The breakpoint that stopped it."""


class LineLogged(Event, tag="line_logged"):
    """A logpoint wrote a line."""

    breakpoint: str
    text: Body


class RunForked(Event, tag="run_forked"):
    """A run began at another run's event; what stands before it is the parent's.

    A replay has more of them, with itself as the parent: where the recorded run was a fork, and where it leaves its
    recording to go on live.
    """

    parent: RunId
    label: str = ""
    work_folder: str = ""
    """Its own copy; empty: it has none."""
    plan: tuple[PlannedCall, ...] = ()
    """What happens when calls that the parent made come up again."""


class Edited(Event, tag="edited"):
    """A person changed what is about to happen. The original stays where it was recorded."""

    target: EditTarget
    call: ToolCallId | None = None
    """For `arguments` and `result`."""
    message: int | None = None
    """For `prompt`: the message's place in the transcript, from 0."""
    text: Body = NOTHING
    """The new text; for `arguments` JSON, for `agent` its system prompt."""
    agent: Agent | None = None
    """For `agent`: the whole agent as it is from now on."""
    origin: Origin | None = None
    """For something taken from another run: where it stands there."""


class EditUndone(Event, tag="edit_undone"):
    """A person took the last edit back, before the run went on."""

    edit: int
    """Its sequence number."""


class FolderChanged(Event, tag="folder_changed"):
    """What the work folder holds was looked at; the contents are kept by hash."""

    files: tuple[FileState, ...] = ()
    """Those that are new, other or gone since the last look."""
    whole: bool = False
    """Whether `files` is all there is, rather than what changed."""
    trouble: str = ""
    """Why the folder can't be restored as it was here; empty: it can."""


class SamplesTaken(Event, tag="samples_taken"):
    """The next action was sampled; nothing of it was carried out."""

    samples: tuple[Sample, ...]


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
    | ModelRequested
    | ModelReplied
    | ModelFailed
    | ToolProposed
    | ApprovalAsked
    | ApprovalGiven
    | ToolDenied
    | ToolStarted
    | ToolReturned
    | ToolFailed
    | Evaluated
    | ContextUpdated
    | RunPaused
    | LineLogged
    | RunForked
    | Edited
    | EditUndone
    | FolderChanged
    | SamplesTaken
    | RunResumed
    | RunInterrupted
    | RunFinished
)

PHASE_OF: dict[type[Event], Phase] = {
    StepStarted: "observe",
    ContextBuilt: "observe",
    ModelRequested: "reason",
    ModelReplied: "reason",
    ModelFailed: "reason",
    ToolProposed: "act",
    ApprovalAsked: "act",
    ApprovalGiven: "act",
    ToolDenied: "act",
    ToolStarted: "act",
    ToolReturned: "act",
    ToolFailed: "act",
    Evaluated: "evaluate",
    ContextUpdated: "update",
}

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
    elif isinstance(value, (PlannedCall, Sample)):
        for name in value.__struct_fields__:
            _gather(getattr(value, name), found)
