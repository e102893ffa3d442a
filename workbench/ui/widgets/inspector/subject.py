"""What a row of the timeline is about, picked out of the events around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

from msgspec.structs import replace

from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CallJudged,
    CheckpointReached,
    Edited,
    EditUndone,
    Evaluated,
    Event,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    Phase,
    RubricJudged,
    RunFinished,
    RunInterrupted,
    RunPaused,
    RunStarted,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
    TroubleNoticed,
)
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.strangers_text import Witness
from workbench.domain.timeline_rows import Ahead, Row
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Value

E = TypeVar("E", bound=Event)
TabName = Literal["prompt", "response", "call", "checks", "context", "wire", "raw"]


class CallStory(Value):
    """All that happened to one call."""

    call: ToolCallId
    proposed: ToolProposed | None = None
    asked: tuple[ApprovalAsked, ...] = ()
    given: tuple[ApprovalGiven, ...] = ()
    started: tuple[ToolStarted, ...] = ()
    denied: ToolDenied | None = None
    returned: ToolReturned | None = None
    failed: ToolFailed | None = None
    edits: tuple[Edited, ...] = ()
    """What a person changed about it at a stop, and did not take back."""
    in_doubt: bool = False
    """Whether it had started and nobody knows whether it ended."""
    spec: ToolSpec | None = None
    judged: CallJudged | None = None
    """As the policy said last."""
    is_untrusted: bool = False
    """Whether strangers can have written what came back."""

    @property
    def tool(self) -> str:
        """The tool's name."""
        for event in (self.proposed, self.returned, self.failed, self.denied, *self.started, *self.asked):
            if event is not None:
                return event.tool
        return ""


class Subject(Value):
    """What the inspector shows for a row."""

    row: Row
    run: RunId
    own: tuple[AnyEvent, ...]
    """The row's own events."""
    requested: ModelRequested | None = None
    """The row's own request, else the newest of its step."""
    replied: ModelReplied | None = None
    failures: tuple[ModelFailed, ...] = ()
    calls: tuple[CallStory, ...] = ()
    evaluation: tuple[AnyEvent, ...] = ()
    """The step's verdict, judges and signs of trouble, where the row is about them."""
    ahead: Ahead | None = None
    """Where the run stands still at this row: what comes next."""

    @property
    def tabs(self) -> frozenset[TabName]:
        """The tabs that have something to show."""
        found: set[TabName] = {"raw", "context"}
        if self.requested:
            found |= {"prompt", "wire"}
        if self.replied or self.failures:
            found.add("response")
        if self.calls:
            found.add("call")
        if self.evaluation:
            found.add("checks")
        return frozenset(found)

    @property
    def sensible_tab(self) -> TabName:
        """The tab that tells most about the row; where a run stands still, what is about to happen, or just did."""
        wanted = _OF_MARKS if self.row.phase is None else _OF_PHASES[self.row.phase]
        if self.ahead is not None:
            gave_none = self.failures and self.replied is None
            wanted = _AT_END if gave_none else _BEFORE[self.ahead.before]
        elif any(isinstance(event, CheckpointReached | RunFinished) for event in self.own):
            wanted = _AT_END if self.row.status != "failed" else ("checks", *_AT_END)
        return next((tab for tab in wanted if tab in self.tabs), "raw")


_OF_PHASES: dict[Phase, tuple[TabName, ...]] = {
    "observe": ("context",),
    "reason": ("response", "prompt"),
    "act": ("call",),
    "evaluate": ("checks",),
    "update": ("context",),
}
_OF_MARKS: tuple[TabName, ...] = ("checks", "call", "context")
_AT_END: tuple[TabName, ...] = ("response", "context")
_BEFORE: dict[Phase, tuple[TabName, ...]] = {
    "observe": ("context",),
    "reason": ("context",),
    "act": ("call",),
    "evaluate": ("call", "response"),
    "update": ("checks", "context"),
}
"""At a stop before a phase: what it will work on."""


def subject_of(row: Row, events: Sequence[AnyEvent], ahead: Ahead | None = None) -> Subject:
    """Return what `row` is about; `events` hold the row's own and, the better, all of the run up to its step's end.

    `ahead`: the run stands still at the row, and goes on with that.
    """
    seqs = set(row.seqs)
    own = tuple(event for event in events if event.seq in seqs)
    place = ahead.call if ahead is not None and ahead.call is not None else row
    same = [e for e in events if e.step == place.step and e.frame == place.frame]
    step = [e for e in same if e.phase or isinstance(e, Edited | EditUndone)] if place.step else list(own)
    is_call = place.call is not None and not any(isinstance(event, CheckpointReached) for event in own)
    wanted = [place.call] if place.call and is_call else [e.call for e in step if isinstance(e, ToolProposed)]
    known = (spec for each in _all(RunStarted, events) for spec in (*each.for_checks, *each.offered))
    specs = {spec.name: spec for spec in known}
    doubtful = {call for e in _all(RunInterrupted, events) for call in e.in_doubt}
    asked = own if row.phase == "reason" else step
    replied = _last(ModelReplied, asked)
    witness = Witness()
    for event in events:
        witness.see(event)
    return Subject(
        row=row,
        run=events[0].run if events else RunId(""),
        own=own,
        ahead=ahead,
        requested=_last(ModelRequested, asked),
        replied=replied,
        failures=tuple(_all(ModelFailed, step if replied else asked)),
        evaluation=_evaluation(row, own, same) if ahead is None or ahead.before == "update" else (),
        calls=tuple(_story(call, step, specs, doubtful, witness) for call in wanted),
    )


def _evaluation(row: Row, own: tuple[AnyEvent, ...], step: list[AnyEvent]) -> tuple[AnyEvent, ...]:
    """What tells how the step was judged: for its other phases that is told by rows of their own."""
    told = (TroubleNoticed, RunFinished, RunPaused)
    if row.phase != "evaluate" and not any(isinstance(event, told) for event in own):
        return ()
    return tuple(event for event in step if isinstance(event, Evaluated | RubricJudged | TroubleNoticed))


def _story(
    call: ToolCallId,
    events: Sequence[AnyEvent],
    specs: dict[str, ToolSpec],
    doubtful: set[ToolCallId],
    witness: Witness,
) -> CallStory:
    mine = [event for event in events if getattr(event, "call", None) == call]
    undone = {event.edit for event in _all(EditUndone, events)}
    ended = _last(ToolReturned, mine) or _last(ToolFailed, mine) or _last(ToolDenied, mine)
    story = CallStory(
        call=call,
        proposed=_last(ToolProposed, mine),
        asked=tuple(_all(ApprovalAsked, mine)),
        given=tuple(_all(ApprovalGiven, mine)),
        started=tuple(_all(ToolStarted, mine)),
        denied=_last(ToolDenied, mine),
        returned=_last(ToolReturned, mine),
        failed=_last(ToolFailed, mine),
        edits=tuple(event for event in _all(Edited, mine) if event.seq not in undone),
        judged=_last(CallJudged, mine),
        is_untrusted=isinstance(ended, ToolReturned | ToolFailed) and witness.is_untrusted(ended),
    )
    asked_in_doubt = any(asked.ask == "in_doubt" for asked in story.asked)
    return replace(
        story,
        in_doubt=ended is None and (call in doubtful or asked_in_doubt) and bool(story.started),
        spec=specs.get(story.tool),
    )


def _all(kind: type[E], events: Sequence[AnyEvent]) -> list[E]:
    return [event for event in events if isinstance(event, kind)]


def _last(kind: type[E], events: Sequence[AnyEvent]) -> E | None:
    found = _all(kind, events)
    return found[-1] if found else None
