"""The state of a run: what a fold over its events comes to. Data, so it can be compared, forked and shown."""

from __future__ import annotations

from typing import Literal

import msgspec

from workbench.domain.agents import Agent
from workbench.domain.event_parts import Suspicion
from workbench.domain.events import (
    WAITING,
    Ask,
    CheckpointReached,
    Evaluated,
    ModelReplied,
    Phase,
    PlannedCall,
    RuleGranted,
    RunFinished,
    RunPaused,
    Script,
    Verdict,
)
from workbench.domain.goals import Goal
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, ToolCallId
from workbench.domain.messages import Message
from workbench.domain.observations import Mark
from workbench.domain.queries import RunStatus
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.domain.values import NOTHING, Body, Value
from workbench.engine.evaluation_state import CHECK, Evaluation
from workbench.engine.memory_state import MemoryState

COMPENSATE = "compensate"
"""The rule of a call that a fork's plan put before another, to undo what its parent did."""

FOR_GOOD = -1
"""Stands for the step at which a milestone was passed."""

CallStatus = Literal["proposed", "asked", "approved", "started", "in_doubt", "done"]


class CallState(Value):
    """A call of the step under way."""

    id: ToolCallId
    tool: str
    arguments: Body
    """As it will run: the model's, or a person's edit."""
    spec: ToolSpec | None
    """None: no such tool is offered."""
    permission: Literal["auto", "ask", "never"] = "ask"
    rule: str = ""
    """What decided about it: the entry of the tool set, or `compensate`."""
    status: CallStatus = "proposed"
    ask: Ask | None = None
    """Why a person was asked, while `status` is asked."""
    attempt: int = 0
    key: str = ""
    """As in `tool_proposed`; empty once a person edited the arguments."""
    edited: bool = False
    failed: bool = False
    result: Body = NOTHING
    """What the model will read, once done."""
    untrusted: bool = False
    """Whether strangers may have written some of the result."""
    marks: tuple[Mark, ...] = ()
    """What is to be known about the result beside its text."""
    verdicts: tuple[Verdict, ...] = ()
    """What the policy says of it."""
    held: bool = False
    """Whether a rule holds it, so that only a person can let it run."""
    wait: float = 0.0
    """Seconds that it waits before it begins."""
    checkpoint: bool = False
    """Whether the goal has a checkpoint before it, so that only a person can let it run."""

    @property
    def pure(self) -> bool:
        """Whether it may run beside others."""
        return self.spec is not None and self.spec.effect == "pure" and not self.spec.in_turn


class Totals(Value):
    """What the run has used so far."""

    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    seconds: float = 0.0
    """Spent in models and tools; calls that ran side by side count one by one."""
    calls: dict[str, int] = msgspec.field(default_factory=dict)
    """Calls started, by tool."""
    asks: int = 0
    """Questions to a person; people who are asked often stop to look."""

    @property
    def tokens(self) -> int:
        """Input and output together."""
        return self.input_tokens + self.output_tokens


class Breaker(Value):
    """Failures in a row of a tool whose host crashed, hung or could not start."""

    failures: int = 0
    last: float = 0.0
    """When the last of them was, in seconds since the epoch."""


class Bound(Value):
    """What a supervisor has, beyond which its sub-agents never get."""

    tools: ToolSet
    granted: tuple[RuleGranted, ...] = ()
    calls: dict[str, int] = msgspec.field(default_factory=dict)
    """Calls that it and those below it started, by tool."""


class Window(Value):
    """What is known of the context window, beside the messages in it."""

    asked: int = 0
    """Summaries that were asked for so far: where a scripted model stands with them."""
    scale: float = 1.0
    """Tokens of a prompt as its server counted them, for each that we estimated."""
    compacted: int = 0
    """The step in which messages last left it."""
    recalled: int = 0
    """The step for which parts were last looked up."""
    failed: int = 0
    """The step in which a summary last failed."""
    overflows: int = 0
    """Times that the model found this step's prompt too long."""
    pressing: bool = False
    """Whether it did, and nothing left the window since."""


class RunState(Value):
    """Where one agent's frame stands; that of the run's own agent is where the run stands, and holds the others."""

    run: RunId
    frame: FrameId = ROOT_FRAME
    parent: FrameId = ROOT_FRAME
    """For a sub-agent: its supervisor's frame."""
    by_call: ToolCallId | None = None
    """For a sub-agent: its supervisor's call, which ends with the frame."""
    name: str = ""
    """For a sub-agent: what its supervisor calls it."""
    agents: tuple[str, ...] = ()
    """For a sub-agent: its name, after those of the sub-agents above it."""
    entered_at: int = 1
    """The event with which it began."""
    commission: Body = NOTHING
    """For a sub-agent: the run's own instructions. It does not read them; they vouch for what they name."""
    bounds: tuple[Bound, ...] = ()
    """For a sub-agent: what each of those above it has, the run's own agent first."""
    frames: dict[FrameId, RunState] = msgspec.field(default_factory=dict)
    """For the run's own agent: the frames of all sub-agents at work, in the order in which they were entered."""
    entered: int = 0
    """Sub-agents that the run began."""
    passed_on: tuple[RuleGranted, ...] = ()
    """For the run's own agent: the rules that hold for later frames of sub-agents, too."""
    scripts: tuple[Script, ...] = ()
    """As in `run_started`, and those that edits brought in."""
    at_hand: tuple[ToolSpec, ...] = ()
    """All that its tool set comes to; `offered` is what of it the model is shown."""
    goal: Goal
    agent: Agent
    tools: ToolSet
    offered: tuple[ToolSpec, ...] = ()
    script: Body = NOTHING
    seq: int = 0
    """Of the last event folded in."""
    at: float = 0.0
    """When that was, in seconds since the epoch."""
    step: int = 0
    next: Phase = "observe"
    """The phase whose effects come next, or are under way."""
    messages: tuple[Message, ...] = ()
    window: Window = Window()
    requested: bool = False
    """Whether a request is in flight."""
    attempt: int = 0
    """Requests of this step so far."""
    tries: int = 0
    """Requests since the step began or the run was last let go on; bounds the retries."""
    retry_in: float = 0.0
    """Seconds to wait before the next request."""
    insists: bool = False
    """Whether a person let the run go on after a failure, and nothing was requested since."""
    asked: int = 0
    """Which of the agent's models is asked: 0 its own, then its fallbacks."""
    constrained: str = ""
    """The model, and where it is asked, whose server said that it knows no tools; empty: none did."""
    asked_first: int = 0
    """The one that a step begins with. Past those that failed in a way that does not pass by itself."""
    position: int = 0
    """Replies and failures so far: where a scripted model stands."""
    reply: ModelReplied | None = None
    calls: tuple[CallState, ...] = ()
    verdict: Evaluated | None = None
    proposed: int = 0
    """Calls proposed in this step, those of an edited reply included."""
    tape: tuple[PlannedCall, ...] = ()
    """In a fork: what happens when calls that the parent made come up again."""
    before_edit: RunState | None = None
    """The state before the last edit, until the run goes on."""
    repairs: int = 0
    """Unusable replies in a row."""
    totals: Totals = Totals()
    prompts: int = 0
    """As in `run_started`."""
    tainted: int = 0
    """The event with which text by strangers first came into the context; 0: none has. It stays, whatever is taken out
    again: the model may have made its later words of it."""
    granted: tuple[RuleGranted, ...] = ()
    """Rules that people granted in this run, newest last."""
    suspicions: tuple[Suspicion, ...] = ()
    """Results in the context that read like injections."""
    handles: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Ids that tools issued, by their plugin."""
    started: dict[str, tuple[float, ...]] = msgspec.field(default_factory=dict)
    """When each tool's last calls began, oldest first; as many as its rate needs."""
    paces: dict[str, int] = msgspec.field(default_factory=dict)
    """How many of a tool's last calls have to be known for the rates that the run's agents have for it."""
    breakers: dict[str, Breaker] = msgspec.field(default_factory=dict)
    """By tool; only of those that failed lately."""
    evaluation: Evaluation = Evaluation()
    """What is remembered of checks, signs of trouble and limits."""
    memory: MemoryState = MemoryState()
    checkpoint: CheckpointReached | None = None
    """The checkpoint between two steps at which a person is asked now."""
    passed: dict[int, int] = msgspec.field(default_factory=dict)
    """The step at which each checkpoint was last passed, by its place; `FOR_GOOD`: it is not looked for again."""
    paused: RunPaused | None = None
    interrupted: bool = False
    finished: RunFinished | None = None

    @property
    def status(self) -> RunStatus:
        """What the list of runs shows. An edit may have answered, or dropped, all that was asked; then nobody waits."""
        if self.finished is not None:
            return self.finished.outcome
        if self.interrupted:
            return "interrupted"
        if self.paused is not None:
            return "waiting" if self.paused.reason in WAITING and self.waiting else "paused"
        return "running"

    @property
    def waiting(self) -> tuple[CallState, ...]:
        """All that a person is asked about; a checkpoint between two steps stands there as a call would."""
        calls = tuple(call for call in self.all_calls if call.status == "asked")
        met = (
            CallState(id=each.call, tool="", arguments=NOTHING, spec=None, status="asked", ask="checkpoint")
            for each in self.checkpoints
        )
        return (*calls, *met)

    @property
    def checkpoints(self) -> tuple[CheckpointReached, ...]:
        """Those between two steps at which a person is asked, in this frame and, for the run's own, in all others."""
        met = (self.checkpoint, *(frame.checkpoint for frame in self.frames.values()))
        return tuple(each for each in met if each is not None)

    @property
    def worker(self) -> Agent:
        """The agent as it asks the model whose turn it is."""
        return self.agent.asking(self.asked)

    @property
    def all_calls(self) -> tuple[CallState, ...]:
        """The calls of the steps under way, in this frame and, for the run's own, in all others."""
        return (*self.calls, *(call for frame in self.frames.values() for call in frame.calls))

    @property
    def is_asking(self) -> bool:
        """Whether a request of this frame or, for the run's own, of any is in flight."""
        return self.requested or any(frame.requested for frame in self.frames.values())

    def call(self, call: ToolCallId) -> CallState | None:
        """Return a call of the steps under way."""
        return next((state for state in self.all_calls if state.id == call), None)

    def spec_for(self, tool: str, rule: str) -> ToolSpec | None:
        """Return the tool of a call: one that is offered, or that the goal's checks may use."""
        if rule == CHECK:
            return next((spec for spec in self.evaluation.for_checks if spec.name == tool), None)
        return self.spec(tool)

    def spec(self, tool: str) -> ToolSpec | None:
        """Return an offered tool by its name."""
        return next((spec for spec in self.offered if spec.name == tool), None)
