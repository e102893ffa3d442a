"""The answers to what a debugger asks of runs; the questions are in `inspection`."""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Context, RunStatus
from workbench.domain.breakpoints import Breakpoints, Hit
from workbench.domain.events import EditTarget, FileState, Phase, PlanMode, PlannedCall
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.memory import Memory
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.tools import Effect
from workbench.domain.values import Body, Value


class CallView(Value):
    """A call of the step under way."""

    id: ToolCallId
    tool: str
    arguments: Body
    status: str
    result: Body


class FrameView(Value):
    """A line of the call stack, a supervisor before its sub-agents: a frame, and where it stands."""

    frame: FrameId
    agent: str
    """Its agent's name, or its model."""
    depth: int = 1
    """How deep it stands; 1: the run's own."""
    parent: FrameId | None = None
    """Its supervisor's frame."""
    call: ToolCallId | None = None
    """The supervisor's call that it works on."""
    entered: int = 1
    """The event with which it began."""
    step: int
    phase: Phase
    calls: tuple[ToolCallId, ...] = ()
    """Those of the step that are not done."""
    pending: tuple[CallView, ...] = ()
    """The same, with tool and arguments."""


class StateView(Answer, tag="state_view"):
    """Where a run stood after an event."""

    status: RunStatus
    step: int
    phase: Phase
    """Comes next, or is under way."""
    frames: tuple[FrameView, ...]
    calls: tuple[CallView, ...]
    context: Context
    files: tuple[FileState, ...]
    files_trouble: str = ""
    """Why the work folder can't be restored as it was; empty: it can."""
    tokens: int = 0
    cost: float = 0.0
    editable: tuple[EditTarget, ...] = ()
    """What can be edited if the run stands here now."""
    can_undo: bool = False
    tools: tuple[ToolStanding, ...] = ()
    """Of those that have a rate, a bound on their calls, or failed lately."""
    tainted: int = 0
    """The event with which text by strangers first came into the context; 0: none has."""
    frame: FrameId = ROOT_FRAME
    """Whose calls, context, step and phase these are."""
    memory: tuple[Memory, ...] = ()
    """What the run remembered or recalled and did not forget."""


class PlanEntry(Value):
    """A call that would fire again."""

    name: str
    """Tells it from the plan's other calls: `c2.1@14`, the parent's call and its `tool_started`; `c2.1@14+` where the
    plans of several forks hold such a one.
    """
    planned: PlannedCall
    """With what is proposed."""
    effect: Effect
    sends: bool
    choices: tuple[PlanMode, ...]
    why: str
    """Why that is proposed, in plain words."""


class EffectPlan(Answer, tag="effect_plan"):
    """What a fork would do again."""

    entries: tuple[PlanEntry, ...]
    files: int = 0
    """In the copy of the work folder."""
    trouble: str = ""
    """Why the folder can't be restored as it was there; empty: it can, or there is none."""
    left_out: tuple[str, ...] = ()
    """Files that the copy lacks: they held secrets, so their contents were not kept, and they have changed since."""


class FileDifference(Value):
    """A file that differs."""

    path: str
    what: Literal["added", "changed", "deleted"]
    diff: str
    """A unified difference, or what can be said of a file that is no text."""


class FolderDifference(Answer, tag="folder_difference"):
    """What carrying a fork's folder over would change."""

    target: str
    files: tuple[FileDifference, ...]
    digest: str


class BreakpointList(Answer, tag="breakpoint_list"):
    """All breakpoints, and the watches."""

    breakpoints: Breakpoints
    watches: tuple[str, ...] = ()


class BackTested(Answer, tag="back_tested"):
    """Where a breakpoint would have stopped."""

    hits: tuple[Hit, ...]
    runs: int
    """Looked through."""
    events: int
    cut: bool = False
    """Whether there are more hits than are told."""


class WatchValue(Value):
    """A watched expression's value."""

    expression: str
    value: str
    """As text; what went wrong, where it has none."""
    failed: bool = False


class WatchValues(Answer, tag="watch_values"):
    """The watches' values."""

    now: tuple[WatchValue, ...]
    steps: tuple[tuple[int, tuple[str, ...]], ...] = ()
    """For each step before: its number, and the values after it in the order of the watches."""


class Difference(Value):
    """Something that differs in a pair of steps."""

    what: Literal["prompt", "reply", "call", "arguments", "result", "context", "agent", "outcome"]
    left: str
    right: str
    words: tuple[tuple[Literal["same", "left", "right"], str], ...] = ()
    """The texts, word by word: what is in both, and what is in one."""


class StepPair(Value):
    """Steps of two runs that stand beside each other."""

    left: int | None
    right: int | None
    left_seq: int | None
    """Of the `step_started`."""
    right_seq: int | None
    differences: tuple[Difference, ...] = ()
    shared: bool = False
    """Whether both runs have it in common because one is a fork of the other."""
    agents: tuple[str, ...] = ()
    """The sub-agent whose steps these are, after those above it, by their supervisors' names for them; empty: the
    run's own agent.
    """
    left_frame: FrameId = ROOT_FRAME
    right_frame: FrameId = ROOT_FRAME


class Measures(Value):
    """Figures of a run."""

    status: RunStatus
    steps: int
    tokens: int
    cost: float
    seconds: float
    calls: int
    failed_calls: int
    checks_passed: int
    checks: int
    verdict: str
    sub_agents: int = 0
    """Tasks that were handed over to one."""


class Comparison(Answer, tag="comparison"):
    """Two runs side by side."""

    pairs: tuple[StepPair, ...]
    """In the order of the run's own agent's steps, each followed by those of the sub-agents that it handed tasks to."""
    first: int | None
    """Index of the first pair that differs; None: they don't. Where a supervisor's step differs only in what came back
    to it, the place in its sub-agent where that parted."""
    left: Measures
    right: Measures
    verdict: str
    """Which did better against the goal's checks, in plain words."""


class Mention(Value):
    """A place in a run where a text stands."""

    seq: int
    step: int
    source: str
    """`goal`, `agent`, `model`, a tool's name, `person`; `supervisor`, for a task that a sub-agent was handed."""
    part: str
    """`reply`, `arguments`, `result`, `prompt` …"""
    excerpt: str
    exact: bool = True
    """False: not the text itself, but the model wrote it with these segments before it; never proven."""
    agents: tuple[str, ...] = ()
    """As in `StepPair`: in whose frame it stands."""
    hops: int = 0
    """In `from_model`: how many frames are between it and the first."""


class Origins(Answer, tag="origins"):
    """Where a text came from, and where it went, in order."""

    first: Mention | None
    """None: it stands nowhere in the log."""
    path: tuple[Mention, ...] = ()
    """From the first to the place that was asked about, by way of tasks and answers through other agents' frames."""
    onwards: tuple[Mention, ...] = ()
    from_model: tuple[Mention, ...] = ()
    """Where the first is a model's words: the segments it may have been made from, never proven. An answer of a
    sub-agent is followed by what that may have made it from, a task by what its supervisor may have.
    """
    elsewhere: tuple[Mention, ...] = ()
    """In frames of other agents from which no text came here, and to which none went."""


class Repair(Value):
    """What would mend a finding, on a fork."""

    what: Literal["drop_call", "answer_with_error", "cut_before"]
    says: str
    seq: int
    """Where the fork would begin."""
    call: ToolCallId | None = None
    """For `drop_call` and `answer_with_error`."""
    result: str = ""
    """For `answer_with_error`: what the model reads as the call's result."""
    left_out: tuple[str, ...] = ()
    """What the fork would not have, a line each: calls, and events of which the first are told one by one."""
    instead: tuple[str, ...] = ()
    """What would stand there, a line each."""


class Finding(Value):
    """Something broken in a run's log."""

    seq: int
    rule: str
    """`pairing`, `roles`, `ids`, `chain`, `schema`, `order`, `bodies`."""
    says: str
    repairs: tuple[Repair, ...] = ()


class FindingList(Answer, tag="finding_list"):
    """What is broken; empty: nothing."""

    findings: tuple[Finding, ...]
    events: int
    """Looked at."""


class Replayed(Answer, tag="replayed"):
    """How a replay went."""

    same: bool
    steps: int
    seq: int | None = None
    """The first event that differs, or is unexpected or unconsumed."""
    what: str = ""
    """In plain words."""
    recorded: str = ""
    now: str = ""
    events: int = 0
    """That today's code made as they were recorded, from the first on."""
