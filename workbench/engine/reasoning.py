"""What follows from a model's answer, or from its absence."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.errors import FALLS_BACK, RETRYABLE
from workbench.domain.events import (
    AnyEvent,
    CallJudged,
    ModelFailed,
    ModelReplied,
    RunPaused,
    ToolDenied,
    ToolFailed,
    ToolProposed,
)
from workbench.domain.ids import ToolCallId, tool_call_id
from workbench.domain.messages import RawCall
from workbench.domain.values import Bodies
from workbench.engine.abilities import answer_problem, author_of
from workbench.engine.compensating import undone_first
from workbench.engine.interventions import entry_for
from workbench.engine.judging import judged
from workbench.engine.outcomes import Failed, Replied
from workbench.engine.proposals import problem_of
from workbench.engine.state import RunState
from workbench.engine.window import can_shrink
from workbench.engine.wording import denial, digest, failure, sentence
from workbench.policy.arguments import normalised
from workbench.policy.pipeline import MAX_CALLS, Judgement
from workbench.policy.rates import LONGEST_WAIT

MAX_TRIES = 3
"""Requests to one model for one reply, after which its fallback is asked, or the run stands still for a person."""
FIRST_WAIT = 1.0
"""Seconds, doubled with each failure; half as much to one and a half times as much, as the dice fall."""


def answered(state: RunState, outcome: Replied | Failed, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what follows from a model's reply, or from its failure."""
    return _replied(state, outcome, bodies) if isinstance(outcome, Replied) else _failed(state, outcome, bodies)


def _replied(state: RunState, outcome: Replied, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return the reply and its proposed calls, each with the verdict of the rules."""
    reply = outcome.reply
    problem = problem_of(reply) or answer_problem(state.goal, reply)
    events: list[AnyEvent] = [
        ModelReplied(
            text=bodies.keep(reply.text),
            reasoning=bodies.keep(reply.reasoning),
            signed=bodies.keep("" if outcome.redacted else reply.signed),
            finish=reply.finish,
            calls=0 if problem else len(reply.calls),
            problem=problem,
            usage=reply.usage,
            seconds=outcome.seconds,
            first_token=reply.first_token,
            model=reply.model,
            redacted=outcome.redacted,
        )
    ]
    if not problem:
        events.extend(proposed(state, reply.calls, bodies, outcome.at))
    return events


def proposed(state: RunState, calls: tuple[RawCall, ...], bodies: Bodies, at: float) -> Sequence[AnyEvent]:
    """Return the proposed calls, each with the verdict of the rules; ids go on where the step's last one ended."""
    events: list[AnyEvent] = []
    counted: dict[str, int] = {}
    number, tape = state.proposed, state.tape
    for place, whole in enumerate(calls[: MAX_CALLS + 1], 1):
        call = RawCall(tool=whole.tool[:200], arguments=whole.arguments)
        verdict = judged(state, call, bodies, at, place=place, before=counted.get(call.tool, 0))
        counted[call.tool] = counted.get(call.tool, 0) + (not verdict.problem)
        entry = None if verdict.problem else entry_for(tape, digest(call.tool, normalised(call.arguments or "{}")))
        undoing = undone_first(state, entry, bodies)
        if undoing is not None:
            number += 1
            events.append(replace(undoing, call=tool_call_id(state.step, number, state.frame)))
            tape = tuple(each for each in tape if each is not entry)
        number += 1
        events.extend(_proposed(tool_call_id(state.step, number, state.frame), call, verdict, bodies))
    return events


def _proposed(call: ToolCallId, raw: RawCall, verdict: Judgement, bodies: Bodies) -> Sequence[AnyEvent]:
    tool = raw.tool
    proposed = ToolProposed(
        call=call,
        tool=tool,
        arguments=bodies.keep(raw.arguments or "{}"),
        permission=verdict.permission,
        rule=verdict.rule,
        problem=verdict.problem,
        why=verdict.why,
        key=digest(tool, normalised(raw.arguments or "{}")),
    )
    said = CallJudged(
        call=call,
        tool=tool,
        verdicts=verdict.verdicts,
        permission=verdict.permission,
        held=verdict.held,
        wait=verdict.wait,
    )
    if not verdict.problem:
        return (proposed, said)
    if verdict.problem == "not_permitted":
        message = bodies.keep(denial("the tool set", verdict.why))
        return (proposed, said, ToolDenied(call=call, tool=tool, by="tool set", message=message))
    message = bodies.keep(failure(verdict.problem, verdict.why, verdict.retry, verdict.retry_after))
    failed = ToolFailed(
        call=call,
        tool=tool,
        code=verdict.problem,
        message=message,
        retry=verdict.retry,
        retry_after=verdict.retry_after,
    )
    return (proposed, said, failed)


def _failed(state: RunState, outcome: Failed, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return the failure: with a time for the next try, the fallback that is asked, or the run standing still."""
    wait = _wait(state, outcome)
    fallback = "" if wait is not None else _fallback(state, outcome)
    event = ModelFailed(
        error=outcome.error,
        message=outcome.message,
        todo=outcome.todo,
        status=outcome.status,
        attempt=state.attempt,
        retry_in=wait,
        switch_to=fallback,
        partial=bodies.keep(outcome.partial),
        seconds=outcome.seconds,
    )
    if wait is not None or fallback or outcome.error == "stopped":
        return (event,)
    return (event, RunPaused(reason="error", why=f"{sentence(outcome.message)} {outcome.todo}".strip()))


def _wait(state: RunState, outcome: Failed) -> float | None:
    if (outcome.error == "too_long" and can_shrink(state)) or (outcome.error == "no_tools" and _may_constrain(state)):
        return 0.0
    if outcome.error not in RETRYABLE or state.tries >= MAX_TRIES:
        return None
    if outcome.error == "breaker_open" and _fallback(state, outcome):
        return None
    own = FIRST_WAIT * 2.0 ** (state.tries - 1) * (0.5 + outcome.jitter)
    wait = own if outcome.retry_after is None else outcome.retry_after
    return wait if wait <= LONGEST_WAIT else None


def _may_constrain(state: RunState) -> bool:
    """Whether a model whose server knows no tools can be asked for text that can be nothing but a call."""
    worker = state.worker
    return worker.abilities.tool_calls == "auto" and state.constrained != author_of(worker) and bool(worker.base_url)


def _fallback(state: RunState, outcome: Failed) -> str:
    """Return the model that is asked next in place of the one that failed; empty: none is."""
    if outcome.error not in FALLS_BACK or state.asked >= len(state.agent.fallbacks):
        return ""
    return state.agent.fallbacks[state.asked]
