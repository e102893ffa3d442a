"""Calls: which may run now, what is asked of a person, what follows from an answer or a result."""

from __future__ import annotations

import json
from collections.abc import Sequence

from workbench.domain.errors import InvalidCommand
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    PlannedCall,
    ToolDenied,
    ToolFailed,
    ToolReturned,
)
from workbench.domain.ids import ToolCallId
from workbench.domain.tools import ASK_HUMAN
from workbench.domain.values import Bodies
from workbench.engine.effects import AskPerson, CallTool, Effect, TakeFromPlan
from workbench.engine.interventions import planned
from workbench.engine.outcomes import Asked, CallFailed, CallReturned, Decided
from workbench.engine.state import COMPENSATE, CallState, RunState
from workbench.engine.wording import denial, digest, edited, failure, unknown
from workbench.policy.arguments import problem_with


def effects(calls: tuple[CallState, ...], tape: tuple[PlannedCall, ...] = ()) -> tuple[Effect, ...]:
    """Return what may be done about the calls now: pure ones side by side, any other alone and in its turn."""
    found: list[Effect] = []
    for place, call in enumerate(calls):
        plan = planned(tape, call)
        effect = _effect(call, plan)
        if isinstance(effect, CallTool) and call.status == "proposed" and _was_not_undone(calls[:place]):
            effect = AskPerson(call=call.id, ask="permission")
        if isinstance(effect, TakeFromPlan):
            tape = tuple(each for each in tape if each is not plan)  # An entry answers one call.
        if isinstance(effect, (CallTool, TakeFromPlan)):
            before = [each for each in calls[:place] if each.status != "done"]
            if not (all(each.pure for each in before) if call.pure else not before):
                continue
        if effect is not None:
            found.append(effect)
    return tuple(found)


def _was_not_undone(before: tuple[CallState, ...]) -> bool:
    """Whether the compensator that should have come before a call was denied, or failed."""
    return bool(before) and before[-1].rule == COMPENSATE and before[-1].status == "done" and before[-1].failed


def _effect(call: CallState, plan: PlannedCall | None) -> Effect | None:
    if plan is not None and call.status in ("proposed", "approved"):
        if plan.mode in ("tape", "mock"):
            return TakeFromPlan(call=call.id)
        if plan.mode in ("ask", "compensate") and call.status == "proposed":
            return AskPerson(call=call.id, ask="permission")
    if call.status == "in_doubt":
        if call.spec is not None and call.spec.repeatable:
            return CallTool(call=call.id, attempt=call.attempt + 1)
        return AskPerson(call=call.id, ask="in_doubt")
    if call.status == "proposed" and call.tool == ASK_HUMAN:
        return AskPerson(call=call.id, ask="question")
    if call.status == "proposed" and call.permission != "auto":
        return AskPerson(call=call.id, ask="permission")
    if call.status in ("proposed", "approved"):
        return CallTool(call=call.id, attempt=call.attempt + 1)
    return None


def known(state: RunState, call: ToolCallId) -> CallState:
    """Return a call of the step under way. Raises `InvalidCommand` where there is none of that id."""
    found = state.call(call)
    if found is None:
        raise InvalidCommand(f"There is no call {call} at step {state.step}.", "Look again at what is being asked.")
    return found


def asked(state: RunState, outcome: Asked, bodies: Bodies) -> ApprovalAsked:
    """Return the question to a person."""
    call = known(state, outcome.call)
    arguments = bodies.text(call.arguments)
    question = ""
    if outcome.ask == "question":
        question = str(json.loads(arguments).get("question", ""))
    elif outcome.ask == "in_doubt":
        question = (
            f"Unknown, not run again: {call.tool} had started when the engine ended, "
            "and nobody knows whether it took effect."
        )
    return ApprovalAsked(
        call=call.id,
        ask=outcome.ask,
        tool=call.tool,
        arguments=call.arguments,
        question=question,
        digest=digest(call.tool, arguments),
    )


def decided(state: RunState, outcome: Decided, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what follows from an answer. Raises `InvalidCommand` where it does not answer what was asked."""
    call = _awaited(state, outcome, bodies)
    given = ApprovalGiven(call=call.id, decision=outcome.decision, by=outcome.by, why=outcome.why)
    match outcome.decision:
        case "approve":
            if call.ask == "question":
                raise InvalidCommand("A question needs an answer.", "Answer it, or deny with a reason.")
            return (given,)
        case "edit":
            return (_edited(call, outcome, bodies),)
        case "answer":
            output = bodies.keep(outcome.result)
            return (given, ToolReturned(call=call.id, tool=call.tool, output=output, by=outcome.by))
        case "deny":
            return (given, _refused(call, outcome, bodies))


def _awaited(state: RunState, outcome: Decided, bodies: Bodies) -> CallState:
    call = known(state, outcome.call)
    if call.status != "asked":
        raise InvalidCommand(f"Nothing is asked about {call.tool} ({call.id}).", "It was decided already.")
    if outcome.digest != digest(call.tool, bodies.text(call.arguments)):
        raise InvalidCommand("The answer belongs to other arguments than those asked about.", "Look again and decide.")
    return call


def _edited(call: CallState, outcome: Decided, bodies: Bodies) -> ApprovalGiven:
    if call.ask != "permission" or call.spec is None:
        raise InvalidCommand("Only a call that waits for permission can be edited.", "Answer or deny it.")
    problem, why = problem_with(call.spec.schema, outcome.arguments)
    if problem:
        raise InvalidCommand(f"The edited arguments don't fit {call.tool}: {why}", "Mend them; nothing was recorded.")
    arguments = bodies.keep(outcome.arguments)
    return ApprovalGiven(call=call.id, decision="edit", by=outcome.by, arguments=arguments, why=outcome.why)


def _refused(call: CallState, outcome: Decided, bodies: Bodies) -> AnyEvent:
    if call.ask == "in_doubt":
        message = bodies.keep(failure("in_doubt", unknown(call.tool), "no", None))
        return ToolFailed(call=call.id, tool=call.tool, code="in_doubt", message=message)
    message = bodies.keep(denial("a person" if outcome.by == "person" else outcome.by, outcome.why))
    return ToolDenied(call=call.id, tool=call.tool, by=outcome.by, message=message)


def returned(state: RunState, outcome: CallReturned, bodies: Bodies) -> ToolReturned:
    """Return the result of a call."""
    call = known(state, outcome.call)
    output = edited(outcome.output) if call.edited else outcome.output
    return ToolReturned(
        call=call.id,
        tool=call.tool,
        output=bodies.keep(output),
        seconds=outcome.seconds,
        changed=outcome.changed,
        truncated=outcome.truncated,
        connections=outcome.connections,
    )


def failed(state: RunState, outcome: CallFailed, bodies: Bodies) -> ToolFailed:
    """Return the failure of a call."""
    call = known(state, outcome.call)
    message = failure(outcome.code, outcome.message, outcome.retry, outcome.retry_after)
    return ToolFailed(
        call=call.id,
        tool=call.tool,
        code=outcome.code,
        message=bodies.keep(message),
        retry=outcome.retry,
        retry_after=outcome.retry_after,
        seconds=outcome.seconds,
        connections=outcome.connections,
    )


def from_plan(state: RunState, call: ToolCallId) -> AnyEvent:
    """Return the result that a fork's plan has for a call."""
    wanted = known(state, call)
    plan = planned(state.tape, wanted)
    if plan is None or plan.output is None:
        raise InvalidCommand(f"The plan has no result for {wanted.tool}.")
    if plan.failed:
        return ToolFailed(call=call, tool=wanted.tool, code="recorded", message=plan.output, by=plan.mode)
    return ToolReturned(call=call, tool=wanted.tool, output=plan.output, by=plan.mode)
