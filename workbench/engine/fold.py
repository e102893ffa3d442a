"""`state = fold(events)`: what each event does to the state, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from msgspec.structs import replace

from workbench.domain.delegating import shown
from workbench.domain.errors import RETRYABLE, DamagedDatabase
from workbench.domain.events import (
    WAITING,
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    AskPassedOn,
    CallJudged,
    CheckpointAnswered,
    CheckpointReached,
    ChecksBegun,
    CompactionFailed,
    ContextBuilt,
    ContextCompacted,
    ContextUpdated,
    Edited,
    EditUndone,
    Evaluated,
    FolderChanged,
    FrameEntered,
    FrameLeft,
    LimitNeared,
    LimitsRaised,
    LineLogged,
    MemoryForgotten,
    MemoryRecalled,
    MemoryRemembered,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    PartsRecalled,
    RubricJudged,
    RuleGranted,
    RunFinished,
    RunForked,
    RunInterrupted,
    RunPaused,
    RunResumed,
    RunStarted,
    SamplesTaken,
    SecretLeased,
    SecretsRevoked,
    StepStarted,
    TextQuarantined,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
    TroubleNoticed,
)
from workbench.domain.ids import ToolCallId
from workbench.engine import compaction, evaluation_fold, frames, limiting, memory_fold, oversight, troubles, trust
from workbench.engine.abilities import author_of
from workbench.engine.context import opening, step_messages
from workbench.engine.evaluation_state import CHECK
from workbench.engine.interventions import intervene, used, used_by_running
from workbench.engine.state import COMPENSATE, CallState, RunState, Totals

_Change = Callable[[CallState], CallState]
_NOTHING_SENT = ("stopped", "script_dry", "breaker_open")
"""Failures after which a scripted model stands where it stood."""


def fold(events: Iterable[AnyEvent]) -> RunState:
    """Return the state after the events. Raises `DamagedDatabase` where they don't begin with `run_started`."""
    state: RunState | None = None
    for event in events:
        state = apply(state, event)
    if state is None:
        raise DamagedDatabase("The run has no events.", "Open another run.")
    return state


def apply(state: RunState | None, event: AnyEvent) -> RunState:
    """Return the state after one more event. Raises `DamagedDatabase` where it does not follow the one before."""
    if isinstance(event, RunStarted):
        return _begin(event)
    if state is None or event.seq != state.seq + 1:
        place = 0 if state is None else state.seq
        raise DamagedDatabase(
            f"Run {event.run}: event {event.seq} follows event {place}.", "The events before it are whole."
        )
    return replace(_in_frame(state, event), seq=event.seq, at=event.at)


def _in_frame(root: RunState, event: AnyEvent) -> RunState:
    """What an event does in the frame that it belongs to, or in all of them."""
    match event:
        case FrameEntered():
            return frames.entered(root, event)
        case FrameLeft():
            return frames.left(root, event)
        case RunPaused():
            return limiting.stood(_change(root, event), event)
        case RunFinished():
            return _change(root, event)
        case RunResumed() | RunInterrupted() | RunForked():
            return frames.everywhere(root, lambda state: _change(state, event)) if root.frames else _change(root, event)
        case MemoryForgotten():
            return frames.forgot(_in_one(root, event), event)
        case _:
            return _in_one(root, event)


def _in_one(root: RunState, event: AnyEvent) -> RunState:
    match event:
        case _ if event.frame in root.frames:
            state = frames.view(root, event.frame)
            changed = frames.put(root, state, _change(state, event))
            return frames.passed_on(changed, event) if isinstance(event, RuleGranted) else changed
        case _:
            return _change(root, event)


def _begin(event: RunStarted) -> RunState:
    return RunState(
        run=event.run,
        goal=event.goal,
        agent=event.agent,
        tools=event.tools,
        offered=shown(event.agent, event.offered, frames.ALWAYS),
        at_hand=event.offered,
        paces=trust.paces_of(event.tools, event.agent, event.offered),
        scripts=event.scripts,
        script=event.script,
        seq=event.seq,
        messages=opening(event.goal, event.agent, event.seq, event.images),
        prompts=event.prompts,
        evaluation=evaluation_fold.opening(event),
        at=event.at,
        memory=memory_fold.begun(event),
    )


def _change(state: RunState, event: AnyEvent) -> RunState:
    match event:
        case StepStarted() | ContextBuilt() | ModelRequested() | ModelReplied() | ModelFailed() | ContextUpdated():
            return _reason(state, event)
        case ToolProposed() | ApprovalAsked() | ApprovalGiven() | ToolStarted():
            return _act(state, event)
        case ToolReturned() | ToolDenied() | ToolFailed():
            return troubles.happened(trust.after_result(_settle(state, event), event), event)
        case ContextCompacted() | CompactionFailed() | PartsRecalled():
            return compaction.changed(state, event)
        case (
            CallJudged() | RuleGranted() | TextQuarantined() | MemoryRemembered() | MemoryForgotten() | MemoryRecalled()
        ):
            return _decided_or_remembered(state, event)
        case ChecksBegun() | Evaluated() | RubricJudged() | TroubleNoticed() | LimitNeared() | LimitsRaised():
            return evaluation_fold.folded(state, event)
        case RunPaused() | RunResumed() | RunInterrupted() | RunFinished() | CheckpointReached() | CheckpointAnswered():
            return _move(state, event)
        case Edited() | EditUndone() | RunForked():
            return intervene(state, event)
        case (
            RunStarted()
            | LineLogged()
            | FolderChanged()
            | SamplesTaken()
            | SecretLeased()
            | SecretsRevoked()
            | AskPassedOn()
            | FrameEntered()
            | FrameLeft()
        ):
            return troubles.happened(state, event)
        case _:
            assert_never(event)


def _decided_or_remembered(
    state: RunState,
    event: CallJudged | RuleGranted | TextQuarantined | MemoryRemembered | MemoryForgotten | MemoryRecalled,
) -> RunState:
    if isinstance(event, (CallJudged, RuleGranted, TextQuarantined)):
        return trust.decided(state, event)
    return memory_fold.remembered(state, event)


def _joined(state: RunState, event: ContextUpdated) -> RunState:
    repairs = state.repairs + 1 if state.verdict and state.verdict.verdict == "repair" else 0
    added = step_messages(state, event.seq)
    messages = (*state.messages, *added)
    tainted = state.tainted or (event.seq if any(message.untrusted for message in added) else 0)
    joined = replace(state, messages=messages, tainted=tainted)
    return replace(joined, next="observe", reply=None, calls=(), repairs=repairs)


def _move(
    state: RunState,
    event: RunPaused | RunResumed | RunInterrupted | RunFinished | CheckpointReached | CheckpointAnswered,
) -> RunState:
    match event:
        case CheckpointReached() | CheckpointAnswered():
            return oversight.noted(state, event)
        case RunPaused():
            return replace(state, paused=event)
        case RunResumed():
            gone_on = replace(state, paused=None, interrupted=False, tries=0, retry_in=0.0, before_edit=None)
            failed = state.paused is not None and state.paused.reason == "error"
            return replace(gone_on, asked=0, asked_first=0, insists=True) if failed else gone_on
        case RunInterrupted():
            return _interrupt(state)
        case RunFinished():
            return replace(state, finished=event, paused=None, requested=False)


def _reason(
    state: RunState,
    event: StepStarted | ContextBuilt | ModelRequested | ModelReplied | ModelFailed | ContextUpdated,
) -> RunState:
    match event:
        case StepStarted():
            fresh = replace(state, step=event.step, attempt=0, tries=0, retry_in=0.0, reply=None, calls=())
            fresh = replace(fresh, evaluation=evaluation_fold.step_begun(state.evaluation))
            return compaction.begun(replace(fresh, verdict=None, proposed=0, asked=state.asked_first))
        case ContextBuilt():
            return replace(state, next="reason")
        case ModelRequested():
            return replace(state, requested=True, attempt=event.attempt, tries=state.tries + 1, insists=False)
        case ModelReplied():
            usage, old = event.usage, state.totals
            totals = replace(
                old,
                input_tokens=old.input_tokens + usage.input_tokens,
                output_tokens=old.output_tokens + usage.output_tokens,
                cost=old.cost + usage.cost,
                seconds=old.seconds + event.seconds,
            )
            after = "act" if event.calls and not event.problem else "evaluate"
            replied = replace(state, requested=False, position=state.position + 1, reply=event, totals=totals)
            return replace(replied, next=after, window=compaction.weighed(state, event))
        case ModelFailed():
            return _failed(state, event)
        case ContextUpdated():
            return _joined(state, event)


def _failed(state: RunState, event: ModelFailed) -> RunState:
    changed = replace(
        state,
        requested=False,
        position=state.position + (event.error not in _NOTHING_SENT),
        retry_in=event.retry_in or 0.0,
        totals=replace(state.totals, seconds=state.totals.seconds + event.seconds),
    )
    if event.error == "no_tools" and event.retry_in is not None:
        changed = replace(changed, constrained=author_of(state.worker))
    if not event.switch_to:
        return compaction.overflowed(changed, event)
    passes = event.error in RETRYABLE or state.asked != state.asked_first
    asked = state.asked + 1
    return replace(changed, tries=0, asked=asked, asked_first=state.asked_first if passes else asked)


def _act(state: RunState, event: ToolProposed | ApprovalAsked | ApprovalGiven | ToolStarted) -> RunState:
    match event:
        case ToolProposed():
            call = CallState(
                id=event.call,
                tool=event.tool,
                arguments=event.arguments,
                spec=state.spec_for(event.tool, event.rule),
                permission=event.permission,
                rule=event.rule,
                key=event.key,
                checkpoint=oversight.stops_before(state, event.tool),
            )
            compensated = bool(state.calls) and state.calls[-1].rule == COMPENSATE
            tape = used(state.tape, call) if compensated else state.tape
            reply = state.reply
            if reply is not None and reply.calls <= len(state.calls) and event.rule != CHECK:
                reply = replace(reply, calls=len(state.calls) + 1)
            calls = (*state.calls, call)
            proposed = state.proposed + 1
            return replace(state, calls=calls, reply=reply, next="act", proposed=proposed, tape=tape)
        case ApprovalAsked():
            asked = _with(state, event.call, lambda call: replace(call, status="asked", ask=event.ask))
            return replace(asked, totals=replace(state.totals, asks=state.totals.asks + 1))
        case ApprovalGiven():
            changed = _with(_went_on(state), event.call, lambda call: _decided(call, event))
            if state.paused and state.paused.reason in WAITING:
                changed = replace(changed, paused=None)
            return changed
        case ToolStarted():
            call_begun = state.call(event.call)
            counted = event.attempt == 1 and not (call_begun is not None and call_begun.rule == CHECK)
            counts = {**state.totals.calls, event.tool: state.totals.calls.get(event.tool, 0) + counted}
            tape = used_by_running(state.tape, call_begun, event.attempt)
            begun = replace(_went_on(state), totals=replace(state.totals, calls=counts), tape=tape)
            begun = trust.after_start(begun, event)
            return _with(begun, event.call, lambda call: replace(call, status="started", attempt=event.attempt))


def _went_on(state: RunState) -> RunState:
    """An edit can't be taken back once a call was decided or ran: that would take back what was done, too."""
    return replace(state, before_edit=None)


def _decided(call: CallState, event: ApprovalGiven) -> CallState:
    if event.arguments is not None:
        return replace(call, status="approved", arguments=event.arguments, edited=True, key="")
    return replace(call, status="approved")


def _settle(state: RunState, event: ToolReturned | ToolDenied | ToolFailed) -> RunState:
    result = event.output if isinstance(event, ToolReturned) else event.message
    failed = not isinstance(event, ToolReturned)
    seconds = 0.0 if isinstance(event, ToolDenied) else event.seconds
    marks = event.observed if isinstance(event, ToolReturned) else ()
    over_now = {"status": "done", "failed": failed, "result": result, "marks": marks}
    call = state.call(event.call)
    came_with_a_reply = call is not None and call.status == "proposed"
    changed = _with(state if came_with_a_reply else _went_on(state), event.call, lambda call: replace(call, **over_now))
    totals: Totals = replace(state.totals, seconds=state.totals.seconds + seconds)
    over = all(call.status == "done" for call in changed.calls)
    tape = state.tape
    if not isinstance(event, ToolDenied) and event.by in ("tape", "mock"):
        tape = used(tape, call)
    return replace(changed, totals=totals, tape=tape, next="evaluate" if over else "act")


def _interrupt(state: RunState) -> RunState:
    calls = tuple(replace(call, status="in_doubt") if call.status == "started" else call for call in state.calls)
    return replace(state, calls=calls, requested=False, interrupted=True)


def _with(state: RunState, call: ToolCallId, change: _Change) -> RunState:
    return replace(state, calls=tuple(change(each) if each.id == call else each for each in state.calls))
