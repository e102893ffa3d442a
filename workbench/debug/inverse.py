"""From recorded events back to the outcomes that they came of: the inverse of the machine, given where the run stood.

What an outcome holds beyond its events (texts that the machine worded, waits that it reckoned) is taken out again, so
that the machine of today makes the same events of it, or others if it has changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.errors import RETRYABLE
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    AskPassedOn,
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
    FrameLeft,
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
    RunInterrupted,
    RunPaused,
    RunResumed,
    SamplesTaken,
    SecretLeased,
    SecretsRevoked,
    StepStarted,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.values import Bodies
from workbench.engine import outcomes as out
from workbench.engine.frames import seen_in
from workbench.engine.reasoning import MAX_TRIES
from workbench.engine.remembering import kept_of
from workbench.engine.state import COMPENSATE, RunState
from workbench.engine.wording import digest, edited, failure
from workbench.policy.pipeline import MAX_CALLS

_FROM_PLAN = ("tape", "mock")


def outcome_of(
    state: RunState, event: AnyEvent, following: Sequence[AnyEvent], bodies: Bodies
) -> out.AnyOutcome | None:
    """Return the outcome whose first event this is, `following` being what comes after it; None: none begins so."""
    outcome = _outcome_of(seen_in(state, event.frame), event, following, bodies)
    return outcome if outcome is None or event.frame == ROOT_FRAME else replace(outcome, frame=event.frame)


def _outcome_of(
    state: RunState, event: AnyEvent, following: Sequence[AnyEvent], bodies: Bodies
) -> out.AnyOutcome | None:
    match event:
        case StepStarted() | ContextBuilt() | ContextCompacted() | CompactionFailed() | PartsRecalled():
            return _about_context(event, bodies)
        case ModelRequested() | ModelReplied() | ModelFailed():
            return _reasoned(state, event, following, bodies)
        case ApprovalAsked() | ApprovalGiven() | ToolStarted() | ToolReturned() | ToolFailed():
            return _acted(state, event, following, bodies)
        case ChecksBegun() | RubricJudged() | Evaluated() | LimitsRaised() | ContextUpdated():
            return _evaluated(event, bodies)
        case RunPaused() | RunResumed() | RunInterrupted() | RunFinished() | FrameLeft():
            return _moved(event)
        case Edited() | EditUndone() | LineLogged() | FolderChanged() | SamplesTaken():
            return _intervened(event, following, bodies)
        case MemoryRecalled() | MemoryRemembered() | MemoryForgotten():
            return _of_memory(event, following, bodies)
        case SecretLeased() | SecretsRevoked():
            return _about_secrets(event)
        case CheckpointReached() | CheckpointAnswered() | AskPassedOn():
            return _overseen(state, event, bodies)
        case _:
            return None


def _about_context(
    event: StepStarted | ContextBuilt | ContextCompacted | CompactionFailed | PartsRecalled, bodies: Bodies
) -> out.AnyOutcome:
    match event:
        case ContextCompacted() if event.model:
            reply = ModelReply(text=bodies.text(event.summary), usage=event.usage)
            return out.Summarised(at=event.at, reply=reply, seconds=event.seconds, redacted=event.redacted)
        case CompactionFailed():
            return out.SummaryFailed(at=event.at, error=event.error, message=event.message, seconds=event.seconds)
        case PartsRecalled():
            return out.PartsFound(
                at=event.at,
                places=event.found,
                seconds=event.seconds,
                by=event.by,
                scores=event.scores,
                model=event.model,
                usage=event.usage,
                trouble=event.trouble,
            )
        case _:
            return out.Observed(at=event.at)


def _evaluated(
    event: ChecksBegun | RubricJudged | Evaluated | LimitsRaised | ContextUpdated, bodies: Bodies
) -> out.AnyOutcome:
    match event:
        case ChecksBegun():
            return out.ChecksDue(at=event.at)
        case RubricJudged():
            return out.RubricAnswered(
                at=event.at,
                check=event.check,
                model=event.model,
                request=bodies.text(event.request),
                reply=bodies.text(event.reply),
                score=event.score,
                why=event.why,
                usage=event.usage,
                seconds=event.seconds,
            )
        case Evaluated():
            return out.Judged(at=event.at, checks=event.checks)
        case LimitsRaised():
            return out.Raised(at=event.at, limits=event.limits, by=event.by)
        case ContextUpdated():
            return out.Updated(at=event.at)


def _overseen(
    state: RunState, event: CheckpointReached | CheckpointAnswered | AskPassedOn, bodies: Bodies
) -> out.AnyOutcome | None:
    if isinstance(event, CheckpointReached):
        return out.CheckpointMet(at=event.at, place=event.place, why=event.why, again=event.again)
    call = state.call(event.call)
    if state.checkpoint is not None and state.checkpoint.call == event.call:
        shown = state.checkpoint.digest
    elif call is not None:
        shown = digest(call.tool, bodies.text(call.arguments))
    else:
        return None
    if isinstance(event, AskPassedOn):
        return out.Decided(
            at=event.at, call=event.call, decision="escalate", digest=shown, by=event.by, why=event.note, to=event.to
        )
    return out.Decided(at=event.at, call=event.call, decision=event.decision, digest=shown, by=event.by, why=event.why)


def _about_secrets(event: SecretLeased | SecretsRevoked) -> out.AnyOutcome:
    if isinstance(event, SecretsRevoked):
        return out.Revoked(at=event.at, why=event.why, by=event.by)
    return out.SecretLent(
        at=event.at,
        call=event.call,
        name=event.name,
        stored=event.stored,
        until=event.until,
        minted=event.minted,
    )


def _of_memory(
    event: MemoryRecalled | MemoryRemembered | MemoryForgotten, following: Sequence[AnyEvent], bodies: Bodies
) -> out.AnyOutcome | None:
    if not isinstance(event, MemoryRecalled):
        return out.MemoryChanging(at=event.at, call=event.call) if event.call is not None else None
    returned = following[0] if following else None
    return out.MemoryFound(
        at=event.at,
        query=bodies.text(event.query),
        found=tuple(kept_of(each, bodies) for each in event.found),
        call=event.call,
        seconds=returned.seconds if event.call is not None and isinstance(returned, ToolReturned) else 0.0,
        suspicion=event.suspicion,
        signs=event.signs,
    )


def _reasoned(
    state: RunState,
    event: ModelRequested | ModelReplied | ModelFailed,
    following: Sequence[AnyEvent],
    bodies: Bodies,
) -> out.AnyOutcome:
    match event:
        case ModelRequested():
            return out.RequestBegun(at=event.at, payload=event.payload, target=event.target)
        case ModelReplied():
            reply = ModelReply(
                text=bodies.text(event.text),
                calls=_raw_calls(following, event.calls, bodies),
                reasoning=bodies.text(event.reasoning),
                signed=bodies.text(event.signed),
                finish=event.finish,
                usage=event.usage,
                first_token=event.first_token,
                model=event.model,
            )
            return out.Replied(at=event.at, reply=reply, seconds=event.seconds, redacted=event.redacted)
        case ModelFailed():
            return _failed(state, event, bodies)


def _failed(state: RunState, event: ModelFailed, bodies: Bodies) -> out.Failed:
    retry_after = event.retry_in
    if event.error == "no_tools":
        retry_after = None
    elif retry_after is None and event.error in RETRYABLE and state.tries < MAX_TRIES:
        retry_after = float("inf")
    return out.Failed(
        at=event.at,
        error=event.error,
        message=event.message,
        todo=event.todo,
        status=event.status,
        retry_after=retry_after,
        partial=bodies.text(event.partial),
        seconds=event.seconds,
    )


def _raw_calls(following: Sequence[AnyEvent], count: int | None, bodies: Bodies) -> tuple[RawCall, ...]:
    """The model's (or a person's) calls, from what was proposed; those that were not looked at are made up."""
    found: list[RawCall] = []
    for event in following:
        if isinstance(event, ToolProposed):
            if event.rule != COMPENSATE or event.problem:
                found.append(RawCall(tool=event.name or event.tool, arguments=bodies.text(event.arguments)))
        elif event.kind not in ("call_judged", "tool_failed", "tool_denied"):
            break
        if count is not None and len(found) == min(count, MAX_CALLS + 1):
            break
    missing = 0 if count is None else count - len(found)
    return (*found, *[RawCall(tool="", arguments="")] * missing)


def _acted(
    state: RunState,
    event: ApprovalAsked | ApprovalGiven | ToolStarted | ToolReturned | ToolFailed,
    following: Sequence[AnyEvent],
    bodies: Bodies,
) -> out.AnyOutcome | None:
    match event:
        case ApprovalAsked():
            return out.Asked(at=event.at, call=event.call, ask=event.ask)
        case ApprovalGiven():
            return _decided(state, event, following, bodies)
        case ToolStarted():
            return out.CallBegun(at=event.at, call=event.call, attempt=event.attempt)
        case _ if event.by in _FROM_PLAN:
            return out.TakenFromPlan(at=event.at, call=event.call)
        case _ if event.by != "tool":
            return None
        case ToolReturned():
            return _returned(state, event, bodies)
        case ToolFailed():
            before, _, after = failure(event.code, "\0", event.retry, event.retry_after).partition("\0")
            return out.CallFailed(
                at=event.at,
                call=event.call,
                code=event.code,
                message=bodies.text(event.message).removeprefix(before).removesuffix(after),
                retry=event.retry,
                retry_after=event.retry_after,
                seconds=event.seconds,
                suspicion=event.suspicion,
                signs=event.signs,
                redacted=event.redacted,
                connections=event.connections,
            )


def _returned(state: RunState, event: ToolReturned, bodies: Bodies) -> out.CallReturned:
    output, call = bodies.text(event.output), state.call(event.call)
    return out.CallReturned(
        at=event.at,
        call=event.call,
        output=output.removeprefix(edited("")) if call is not None and call.edited else output,
        seconds=event.seconds,
        changed=event.changed,
        truncated=event.truncated,
        observed=event.observed,
        handles=event.handles,
        suspicion=event.suspicion,
        signs=event.signs,
        redacted=event.redacted,
        connections=event.connections,
    )


def _decided(state: RunState, event: ApprovalGiven, following: Sequence[AnyEvent], bodies: Bodies) -> out.Decided:
    call = state.call(event.call)
    result = following[0] if following else None
    granted = result if isinstance(result, RuleGranted) else None
    return out.Decided(
        at=event.at,
        call=event.call,
        decision=event.decision,
        digest=digest(call.tool, bodies.text(call.arguments)) if call is not None else "",
        by=event.by,
        arguments=bodies.text(event.arguments) if event.arguments is not None else "",
        result=bodies.text(result.output) if isinstance(result, ToolReturned) else "",
        why=event.why,
        rule=granted.rule if granted is not None else None,
        scope=granted.scope if granted is not None else "run",
        pattern=granted.tool if granted is not None else "",
    )


def _moved(event: RunPaused | RunResumed | RunInterrupted | RunFinished | FrameLeft) -> out.AnyOutcome | None:
    match event:
        case RunPaused() if event.reason == "limit":
            return out.Observed(at=event.at, attended=True)
        case RunPaused():
            return out.Halted(at=event.at, reason=event.reason, why=event.why, breakpoint=event.breakpoint)
        case RunResumed():
            return out.Released(at=event.at, how=event.how, by=event.by)
        case RunInterrupted():
            return out.Lost(at=event.at)
        case RunFinished() | FrameLeft() if event.outcome == "limit":
            return out.Observed(at=event.at, attended=False)
        case RunFinished() | FrameLeft() if event.outcome == "stopped":
            return out.Ended(at=event.at, outcome=event.outcome, why=event.why)
        case RunFinished() | FrameLeft():
            return None


def _intervened(
    event: Edited | EditUndone | LineLogged | FolderChanged | SamplesTaken,
    following: Sequence[AnyEvent],
    bodies: Bodies,
) -> out.AnyOutcome:
    match event:
        case Edited():
            text = bodies.text(event.text)
            return out.EditMade(
                at=event.at,
                target=event.target,
                call=event.call,
                message=event.message,
                messages=event.messages,
                model=event.model,
                usage=event.usage,
                text=text.removeprefix(edited("", "result")) if event.target == "result" else text,
                agent=event.agent,
                scripts=tuple((each.model, bodies.text(each.replies)) for each in event.scripts),
                calls=_raw_calls(following, None, bodies) if event.target == "reply" else (),
                origin=event.origin,
                memory=event.memory,
                scope=event.scope,
                trusted=event.trusted,
            )
        case EditUndone():
            return out.EditTakenBack(at=event.at)
        case LineLogged():
            return out.Logged(at=event.at, breakpoint=event.breakpoint, text=bodies.text(event.text))
        case FolderChanged():
            return out.FolderSeen(at=event.at, files=event.files, whole=event.whole, trouble=event.trouble)
        case SamplesTaken():
            return out.Sampled(at=event.at, samples=event.samples, without=event.without)
