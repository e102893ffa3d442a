"""Calls: which may run now, what is asked of a person, what follows from an answer or a result."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.delegating import is_delegate
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    Ask,
    PlannedCall,
    RuleGranted,
    TextQuarantined,
    ToolDenied,
    ToolFailed,
    ToolReturned,
)
from workbench.domain.ids import ToolCallId
from workbench.domain.memory import MEMORY_TOOLS
from workbench.domain.messages import RawCall
from workbench.domain.questions import answer_trouble, question_of
from workbench.domain.tools import ASK_HUMAN
from workbench.domain.values import Bodies
from workbench.engine import oversight
from workbench.engine.effects import AskPerson, CallTool, Delegate, Effect, TakeFromPlan
from workbench.engine.interventions import planned
from workbench.engine.judging import addresses_held, judged
from workbench.engine.outcomes import Asked, CallFailed, CallReturned, Decided
from workbench.engine.state import COMPENSATE, CallState, RunState
from workbench.engine.wording import denial, digest, edited, failure, unknown
from workbench.policy.arguments import problem_with
from workbench.policy.granting import rule_trouble
from workbench.policy.permissions import matches
from workbench.policy.provenance import without_addresses


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
            return AskPerson(call=call.id, ask="checkpoint" if call.checkpoint else "permission")
    return _unplanned(call)


def _unplanned(call: CallState) -> Effect | None:
    begins = Delegate if is_delegate(call.tool) else CallTool
    if call.status == "in_doubt":
        # What memory tools do is saved together with its event: one that is in doubt did nothing.
        if call.spec is not None and (call.spec.repeatable or call.tool in MEMORY_TOOLS):
            return begins(call=call.id, attempt=call.attempt + 1)
        return AskPerson(call=call.id, ask="in_doubt")
    if call.status == "proposed" and (ask := _ask_before(call)) is not None:
        return AskPerson(call=call.id, ask=ask)
    if call.status in ("proposed", "approved"):
        return begins(call=call.id, attempt=call.attempt + 1, wait=call.wait)
    return None


def _ask_before(call: CallState) -> Ask | None:
    """Why a person is asked before a call runs; None: nobody is."""
    if call.tool == ASK_HUMAN:
        return "question"
    if call.held:
        return "policy"
    if call.checkpoint:
        return "checkpoint"
    return None if call.permission == "auto" else "permission"


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
    if outcome.ask == "policy":
        question = " ".join(each.why for each in call.verdicts if each.says == "held")
    elif outcome.ask == "question":
        question = question_of(arguments).text
    elif outcome.ask == "checkpoint":
        question = oversight.question_before(state, call)
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
    if state.checkpoint is not None and outcome.call == state.checkpoint.call:
        return oversight.decided(state, state.checkpoint, outcome, bodies)
    call = _awaited(state, outcome, bodies)
    given = ApprovalGiven(call=call.id, decision=outcome.decision, by=outcome.by, why=outcome.why)
    match outcome.decision:
        case "approve":
            if call.ask == "question":
                raise InvalidCommand("A question needs an answer.", "Answer it, or deny with a reason.")
            return (given, *_granted(state, call, outcome))
        case "edit":
            return (_edited(state, call, outcome, bodies),)
        case "answer":
            check_answer(call, outcome.result, bodies)
            output = bodies.keep(outcome.result)
            return (given, ToolReturned(call=call.id, tool=call.tool, output=output, by=outcome.by))
        case "deny":
            return (given, _refused(call, outcome, bodies))
        case "strip":
            return (_stripped(state, call, outcome, bodies),)
        case "quarantine":
            return _quarantined(state, call, given, bodies)
        case "escalate":
            return (oversight.passed_on(outcome),)


def _granted(state: RunState, call: CallState, outcome: Decided) -> Sequence[AnyEvent]:
    """The rule that the person lets hold for calls like it."""
    if outcome.rule is None:
        return ()
    if said := rule_trouble(outcome.rule.when):
        raise InvalidCommand(f"The rule `{outcome.rule.when}` can't be used. {said}", "Mend it; nothing was recorded.")
    if call.ask not in ("permission", "policy") or call.tool == ASK_HUMAN:
        raise InvalidCommand("A rule can be granted with a permission only.")
    tool = outcome.pattern or call.tool
    if not matches(tool, call.tool):
        raise InvalidCommand(f"The rule is for {tool}, and this call is of {call.tool}.")
    if outcome.scope == "tool set" and state.agents:
        raise InvalidCommand(
            f"The call is {state.name}'s, and what that may do by itself stands in the goal, not in a kept tool set.",
            "Let the rule hold in this run, or change the goal.",
        )
    rule = RuleGranted(tool=tool, rule=outcome.rule, scope=outcome.scope, by=outcome.by, agents=state.agents)
    return (rule,)


def _awaited(state: RunState, outcome: Decided, bodies: Bodies) -> CallState:
    call = known(state, outcome.call)
    if call.status != "asked":
        raise InvalidCommand(f"Nothing is asked about {call.tool} ({call.id}).", "It was decided already.")
    if outcome.digest != digest(call.tool, bodies.text(call.arguments)):
        raise InvalidCommand("The answer belongs to other arguments than those asked about.", "Look again and decide.")
    return call


def check_answer(call: CallState, result: str, bodies: Bodies) -> None:
    """Raise `InvalidCommand` where an answer is none that the question asks for."""
    if call.ask != "question":
        return
    if trouble := answer_trouble(question_of(bodies.text(call.arguments)), result):
        raise InvalidCommand(trouble, "Answer again; nothing was recorded.")


def _edited(state: RunState, call: CallState, outcome: Decided, bodies: Bodies) -> ApprovalGiven:
    if call.ask not in ("permission", "policy", "checkpoint") or call.spec is None:
        raise InvalidCommand("Only a call that waits for permission can be edited.", "Answer or deny it.")
    check_edit(state, call, outcome.arguments, outcome.at, bodies)
    arguments = bodies.keep(outcome.arguments)
    return ApprovalGiven(call=call.id, decision="edit", by=outcome.by, arguments=arguments, why=outcome.why)


def check_edit(state: RunState, call: CallState, arguments: str, at: float, bodies: Bodies) -> None:
    """Raise `InvalidCommand` where a person's arguments don't fit the tool, or a rule forbids them."""
    problem, why = problem_with(call.spec.schema if call.spec else "{}", arguments)
    if problem:
        raise InvalidCommand(f"The edited arguments don't fit {call.tool}: {why}", "Mend them; nothing was recorded.")
    verdict = judged(state, RawCall(tool=call.tool, arguments=arguments), bodies, at, by_person=True)
    if verdict.problem == "not_permitted":
        raise InvalidCommand(f"A rule forbids this call: {verdict.why}", "Change the rule first; nothing was recorded.")


def _stripped(state: RunState, call: CallState, outcome: Decided, bodies: Bodies) -> ApprovalGiven:
    """The call without what its content carries of strangers' addresses; where a sink is held, nothing is left."""
    if call.ask != "policy" or call.spec is None:
        raise InvalidCommand("Only a call that a rule holds can be stripped.", "Approve, edit or deny it.")
    sinks = [each.argument for each in call.verdicts if each.says == "held" and each.argument in call.spec.sinks]
    if sinks:
        raise InvalidCommand(
            f"`{sinks[0]}` decides where the call goes; without it nothing is left.", "Edit it, or deny the call."
        )
    stripped = without_addresses(bodies.text(call.arguments), call.spec.sinks, addresses_held(state, call, bodies))
    problem, why = problem_with(call.spec.schema, stripped)
    if problem:
        raise InvalidCommand(f"What is left does not fit {call.tool}: {why}", "Edit it, or deny the call.")
    arguments = bodies.keep(stripped)
    return ApprovalGiven(call=call.id, decision="strip", by=outcome.by, arguments=arguments, why=outcome.why)


def _quarantined(state: RunState, call: CallState, given: ApprovalGiven, bodies: Bodies) -> Sequence[AnyEvent]:
    """The call is refused, and what it came of leaves the context: what the verdicts name, else all by strangers."""
    if call.ask != "policy":
        raise InvalidCommand("Only a call that a rule holds can be put in quarantine.", "Deny it.")
    inside = [each.call for each in state.messages if each.untrusted and each.call is not None]
    named = {trail.call for verdict in call.verdicts for trail in verdict.path}
    taken = tuple(each for each in inside if each in named) or tuple(inside)
    why = given.why or "It came from text that strangers may have written; that text was taken out of the context."
    message = bodies.keep(denial("a person" if given.by == "person" else given.by, why))
    return (
        given,
        TextQuarantined(call=call.id, calls=taken, why=given.why),
        ToolDenied(call=call.id, tool=call.tool, by=given.by, message=message),
    )


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
        observed=outcome.observed,
        handles=outcome.handles,
        suspicion=outcome.suspicion,
        signs=outcome.signs,
        redacted=outcome.redacted,
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
        suspicion=outcome.suspicion,
        signs=outcome.signs,
        redacted=outcome.redacted,
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
    return ToolReturned(call=call, tool=wanted.tool, output=plan.output, observed=plan.observed, by=plan.mode)
