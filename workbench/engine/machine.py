"""The loop: `next_effects` says what may be done now, `advance` what follows from what came back. Both pure.

observe ─▶ reason ─▶ act ─▶ evaluate ─▶ update ─▶ observe …
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from msgspec.structs import replace

from workbench.domain.delegating import equipped
from workbench.domain.events import (
    AnyEvent,
    ContextUpdated,
    FolderChanged,
    LineLogged,
    ModelRequested,
    RunFinished,
    RunForked,
    RunInterrupted,
    RunPaused,
    RunResumed,
    RunStarted,
    SamplesTaken,
    Script,
    SecretLeased,
    SecretsRevoked,
    StepStarted,
    ToolStarted,
)
from workbench.domain.ids import FrameId, RunId, ToolCallId, frame_of_call
from workbench.domain.messages import Image
from workbench.domain.values import Bodies
from workbench.engine import (
    acting,
    compaction,
    delegating,
    editing,
    evaluating,
    frames,
    limiting,
    oversight,
    reasoning,
    remembering,
)
from workbench.engine.context import opening_texts, step_messages, transcript_tokens
from workbench.engine.effects import AskModel, Effect, Observe, Update
from workbench.engine.fold import apply
from workbench.engine.outcomes import (
    AnyOutcome,
    Asked,
    CallBegun,
    CallFailed,
    CallReturned,
    CheckpointMet,
    ChecksDue,
    Decided,
    EditMade,
    EditTakenBack,
    Ended,
    Failed,
    FolderSeen,
    Forked,
    Halted,
    Judged,
    LoadedImage,
    Logged,
    Lost,
    MemoryChanging,
    MemoryFound,
    Observed,
    PartsFound,
    Raised,
    Released,
    Replied,
    RequestBegun,
    Revoked,
    RubricAnswered,
    Sampled,
    SecretLent,
    Started,
    Summarised,
    SummaryFailed,
    TakenFromPlan,
    Updated,
)
from workbench.engine.state import RunState
from workbench.engine.window import is_begun

MAX_REPAIRS = 3
"""Unusable replies in a row, after which a run ends."""

Advance = tuple[RunState, tuple[AnyEvent, ...]]


def begin(run: RunId, outcome: Started, bodies: Bodies) -> Advance:
    """Return a new run's state and its first event."""
    for text in opening_texts(outcome.goal, outcome.agent):
        bodies.keep(text)
    tools, offered = equipped(
        outcome.agent, outcome.tools, outcome.offered, may_delegate=outcome.agent.frames.depth > 1
    )
    event = RunStarted(
        run=run,
        seq=1,
        at=outcome.at,
        goal=outcome.goal,
        agent=outcome.agent,
        tools=tools,
        offered=offered,
        script=bodies.keep(outcome.script),
        scripts=tuple(Script(model=model, replies=bodies.keep(text)) for model, text in outcome.scripts),
        prompts=outcome.prompts,
        images=tuple(_kept(image, bodies) for image in outcome.images),
        evaluates=outcome.evaluates,
        attended=outcome.attended,
        for_checks=outcome.for_checks,
        session=outcome.session,
    )
    return apply(None, event), (event,)


def _kept(image: LoadedImage, bodies: Bodies) -> Image:
    return Image(name=image.name, kind=image.kind, data=bodies.keep(image.data), width=image.width, height=image.height)


def fork(run: RunId, state: RunState, outcome: Forked) -> Advance:
    """Return the state of a new run that begins where another stood, and its first event of its own."""
    event = RunForked(
        run=run,
        seq=state.seq + 1,
        at=outcome.at,
        step=state.step,
        parent=outcome.parent,
        label=outcome.label,
        work_folder=outcome.work_folder,
        plan=outcome.plan,
    )
    return apply(state, event), (event,)


def next_effects(state: RunState) -> tuple[Effect, ...]:
    """Return what may be done now, in all frames; several where calls or sub-agents run side by side.

    None where all is under way or over.
    """
    if not state.frames:
        return delegating.allowed(state, [(state, each) for each in _next_in(state)])
    states = [state, *(frames.view(state, frame) for frame in state.frames)]
    found = [(each, replace(effect, frame=each.frame)) for each in states for effect in _next_in(each)]
    return delegating.allowed(state, found)


def _next_in(state: RunState) -> tuple[Effect, ...]:
    """What may be done now in one frame."""
    if state.finished is not None or state.requested or state.checkpoint is not None:
        return ()
    match state.next:
        case "observe":
            if is_begun(state):
                return (compaction.due(state) or Observe(step=state.step),)
            recall = remembering.recall_due(state)
            return (Observe(step=state.step + 1) if recall is None else recall,)
        case "reason":
            return (AskModel(attempt=state.attempt + 1, wait=state.retry_in),)
        case "act":
            return acting.effects(state.calls, state.tape)
        case "evaluate":
            return (evaluating.effect(state),)
        case "update":
            return (Update(),)
        case _:
            assert_never(state.next)


def advance(state: RunState, outcome: AnyOutcome, bodies: Bodies) -> Advance:
    """Return the state after what came back, and the events that say so; outcomes are taken in order of arrival.

    Raises `InvalidCommand` for a decision that does not fit; then nothing has changed.
    """
    own = frames.view(state, _frame_of(state, outcome))
    instead = limiting.at_limit(state, own, outcome.attended) if isinstance(outcome, Observed) else None
    made = (instead,) if instead is not None else _events(own, outcome, bodies)
    events = [
        replace(event, run=state.run, seq=state.seq + place, at=outcome.at)
        for place, event in enumerate(delegating.followed(state, own, made, bodies), 1)
    ]
    for event in events:
        state = apply(state, event)
    return state, tuple(events)


def _frame_of(state: RunState, outcome: AnyOutcome) -> FrameId:
    """Whose an outcome is: that of its call, of the last edit, or as it says."""
    call: ToolCallId | None = getattr(outcome, "call", None)
    if call is not None:
        return frame_of_call(call)
    if isinstance(outcome, EditTakenBack):
        edited = (each for each in (state, *state.frames.values()) if each.before_edit is not None)
        return max(edited, key=lambda each: each.before_edit.seq if each.before_edit else 0, default=state).frame
    return outcome.frame


def _events(state: RunState, outcome: AnyOutcome, bodies: Bodies) -> Sequence[AnyEvent]:
    match outcome:
        case Observed() | RequestBegun():
            return _observed(state) if isinstance(outcome, Observed) else (_requested(state, outcome),)
        case Replied() | Failed():
            return reasoning.answered(state, outcome, bodies)
        case Asked() | Decided() | CallBegun() | CallReturned() | CallFailed():
            return _act(state, outcome, bodies)
        case ChecksDue() | RubricAnswered() | Judged() | Updated():
            return _concluded(state, outcome, bodies)
        case Halted() | Released() | Lost() | Ended() | CheckpointMet():
            return (_moved(state, outcome),)
        case MemoryFound() | MemoryChanging() | Summarised() | SummaryFailed() | PartsFound():
            return _gathered(state, outcome, bodies)
        case EditMade() | EditTakenBack() | TakenFromPlan():
            return _intervene(state, outcome, bodies)
        case Logged() | FolderSeen() | Sampled() | SecretLent() | Revoked() | Raised():
            return (_noted(state, outcome, bodies),)
        case Started():
            return ()
        case _:
            assert_never(outcome)


def _gathered(
    state: RunState, outcome: MemoryFound | MemoryChanging | Summarised | SummaryFailed | PartsFound, bodies: Bodies
) -> Sequence[AnyEvent]:
    if isinstance(outcome, (MemoryFound, MemoryChanging)):
        return remembering.came_of(state, outcome, bodies)
    return compaction.came_back(state, outcome, bodies)


def _concluded(
    state: RunState, outcome: ChecksDue | RubricAnswered | Judged | Updated, bodies: Bodies
) -> Sequence[AnyEvent]:
    match outcome:
        case ChecksDue():
            return evaluating.checks_begun(state, outcome, bodies)
        case RubricAnswered():
            return (evaluating.rubric_judged(outcome, bodies),)
        case Judged():
            return evaluating.judged(state, outcome, bodies)
        case Updated():
            return _updated(state)


def _requested(state: RunState, outcome: RequestBegun) -> ModelRequested:
    attempt = state.attempt + 1
    return ModelRequested(model=state.worker.model, attempt=attempt, payload=outcome.payload, target=outcome.target)


def _intervene(
    state: RunState, outcome: EditMade | EditTakenBack | TakenFromPlan, bodies: Bodies
) -> Sequence[AnyEvent]:
    match outcome:
        case EditMade():
            return editing.edited(state, outcome, bodies)
        case EditTakenBack():
            return editing.undone(state)
        case TakenFromPlan():
            return (acting.from_plan(state, outcome.call),)


def _noted(
    state: RunState, outcome: Logged | FolderSeen | Sampled | SecretLent | Revoked | Raised, bodies: Bodies
) -> AnyEvent:
    match outcome:
        case Raised():
            return limiting.raised(outcome)
        case Logged():
            return LineLogged(breakpoint=outcome.breakpoint, text=bodies.keep(outcome.text))
        case FolderSeen():
            return FolderChanged(files=outcome.files, whole=outcome.whole, trouble=outcome.trouble)
        case Sampled():
            return SamplesTaken(samples=outcome.samples, without=outcome.without)
        case Revoked():
            return SecretsRevoked(why=outcome.why, by=outcome.by)
        case SecretLent():
            return SecretLeased(
                call=outcome.call,
                tool=acting.known(state, outcome.call).tool,
                name=outcome.name,
                stored=outcome.stored,
                until=outcome.until,
                minted=outcome.minted,
            )


def _act(
    state: RunState, outcome: Asked | Decided | CallBegun | CallReturned | CallFailed, bodies: Bodies
) -> Sequence[AnyEvent]:
    match outcome:
        case Asked():
            return (acting.asked(state, outcome, bodies),)
        case Decided():
            return acting.decided(state, outcome, bodies)
        case CallBegun():
            call = acting.known(state, outcome.call)
            return (ToolStarted(call=call.id, tool=call.tool, arguments=call.arguments, attempt=outcome.attempt),)
        case CallReturned():
            return (acting.returned(state, outcome, bodies),)
        case CallFailed():
            return (acting.failed(state, outcome, bodies),)


def _moved(state: RunState, outcome: Halted | Released | Lost | Ended | CheckpointMet) -> AnyEvent:
    match outcome:
        case CheckpointMet():
            return oversight.reached(state, outcome)
        case Halted():
            return RunPaused(reason=outcome.reason, why=outcome.why, breakpoint=outcome.breakpoint)
        case Released():
            return RunResumed(how=outcome.how, by=outcome.by)
        case Lost():
            return RunInterrupted(in_doubt=frames.in_doubt(state))
        case Ended():
            return RunFinished(outcome=outcome.outcome, why=outcome.why)


def _observed(state: RunState) -> Sequence[AnyEvent]:
    if is_begun(state):
        return compaction.built(state)
    step = state.step + 1
    begun = compaction.begun(replace(state, step=step))
    return (StepStarted(step=step), *compaction.built(begun), *limiting.near(begun))


def _updated(state: RunState) -> Sequence[AnyEvent]:
    added = step_messages(state, state.seq + 1)
    tokens = transcript_tokens(state) + sum(message.tokens for message in added)
    updated = ContextUpdated(messages=len(added), tokens=tokens)
    verdict = state.verdict
    if verdict is not None and verdict.verdict == "repair" and state.repairs + 1 >= MAX_REPAIRS:
        why = f"The model answered in a way that can't be used {MAX_REPAIRS} times in a row."
        return (updated, RunFinished(outcome="error", why=why))
    if verdict is not None and verdict.verdict == "reached" and (asked := oversight.at_the_end(state)) is not None:
        return (updated, asked)
    if verdict is not None and (verdict.verdict == "reached" or verdict.verdict == "not_reached"):
        return (updated, RunFinished(outcome=verdict.verdict, why=verdict.why))
    return (updated,)
