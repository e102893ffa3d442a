"""What a run's events do to trust: whose text is in the context, what was granted, how tools fared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.delegating import is_delegate
from workbench.domain.event_parts import Suspicion
from workbench.domain.events import (
    CallJudged,
    RuleGranted,
    TextQuarantined,
    ToolDenied,
    ToolFailed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.memory import RECALL
from workbench.domain.messages import Message
from workbench.domain.strangers_text import HOST_FAILURES, OURS, may_be_by_strangers
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.domain.values import body_of
from workbench.engine.context import NOTES, message_tokens
from workbench.engine.state import Breaker, CallState, RunState
from workbench.policy.permissions import rule_for
from workbench.policy.rates import most_calls

SUSPICIOUS = 0.5
"""A scanner's score from which on a result is remembered."""
_MOST_SUSPICIONS = 20
_MOST_HANDLES = 5_000
"""Of one plugin; the oldest are forgotten first."""
TAKEN_OUT = "(A person took this result of {tool} out of the context, because strangers may have written it.)"


def after_start(state: RunState, event: ToolStarted) -> RunState:
    """Return the state with the begin of a call noted, as far as a rate of its tool needs it, whoever's rate it is."""
    most = state.paces.get(event.tool, 0)
    if not most:
        return state
    times = (*state.started.get(event.tool, ()), event.at)[-most:]
    return replace(state, started={**state.started, event.tool: times})


def paces_of(tools: ToolSet, agent: Agent, specs: Iterable[ToolSpec]) -> dict[str, int]:
    """Return how many of each tool's last calls have to be known for the rates in a tool set and its sub-agents'."""
    sets = (tools, *_sets_below(agent))
    found = {
        spec.name: max(
            (most_calls(rule.grant.rate) for each in sets if (rule := rule_for(each, spec.name)) is not None), default=0
        )
        for spec in specs
    }
    return {tool: most for tool, most in found.items() if most}


def _sets_below(agent: Agent) -> Iterator[ToolSet]:
    for sub in agent.sub_agents:
        yield sub.tools
        yield from _sets_below(sub.agent)


def after_result(state: RunState, event: ToolReturned | ToolFailed | ToolDenied) -> RunState:
    """Return the state with a result's origin, its handles and its tool's fortune noted."""
    if isinstance(event, ToolDenied) or event.by == "person":
        return state
    untrusted = _by_strangers(state, event)
    calls = tuple(replace(each, untrusted=untrusted) if each.id == event.call else each for each in state.calls)
    state = replace(state, calls=calls)
    if event.suspicion >= SUSPICIOUS:
        seen = Suspicion(call=event.call, source=event.tool, score=event.suspicion, signs=event.signs)
        state = replace(state, suspicions=(*state.suspicions, seen)[-_MOST_SUSPICIONS:])
    if event.by != "tool":
        return state
    if isinstance(event, ToolReturned) and event.handles:
        plugin = event.tool.partition(".")[0]
        known = dict.fromkeys((*state.handles.get(plugin, ()), *event.handles))
        state = replace(state, handles={**state.handles, plugin: tuple(known)[-_MOST_HANDLES:]})
    return replace(state, breakers=_fared(state.breakers, event))


def _by_strangers(state: RunState, event: ToolReturned | ToolFailed) -> bool:
    call = state.call(event.call)
    if is_delegate(event.tool) and event.by == "tool":
        return call is not None and call.untrusted
    if call is not None and call.tool == RECALL:
        return call.untrusted
    has_begun = call is not None and call.attempt > 0
    return may_be_by_strangers(event, state.spec(event.tool), state.tools, has_begun=has_begun)


def _fared(breakers: dict[str, Breaker], event: ToolReturned | ToolFailed) -> dict[str, Breaker]:
    """A host that crashed or hung counts; any answer of the tool, an error of its own too, closes the breaker."""
    if isinstance(event, ToolFailed) and event.code in HOST_FAILURES:
        before = breakers.get(event.tool, Breaker())
        return {**breakers, event.tool: Breaker(failures=before.failures + 1, last=event.at)}
    if event.tool not in breakers or (isinstance(event, ToolFailed) and event.code in OURS):
        return breakers
    return {tool: each for tool, each in breakers.items() if tool != event.tool}


def decided(state: RunState, event: CallJudged | RuleGranted | TextQuarantined) -> RunState:
    """Return the state after a verdict, a rule or a quarantine."""
    match event:
        case CallJudged():
            return replace(state, calls=tuple(_judged(call, event) for call in state.calls))
        case RuleGranted():
            return replace(state, granted=(*state.granted, event))
        case TextQuarantined():
            messages = tuple(_taken_out(message, event) for message in _without_notes(state.messages, event))
            left = tuple(each for each in state.suspicions if each.call not in event.calls)
            return replace(state, messages=messages, suspicions=left)


def _judged(call: CallState, event: CallJudged) -> CallState:
    if call.id != event.call:
        return call
    return replace(call, verdicts=event.verdicts, permission=event.permission, held=event.held, wait=event.wait)


def _without_notes(messages: tuple[Message, ...], event: TextQuarantined) -> tuple[Message, ...]:
    """A summary of what is taken out tells of it too."""
    summed_up = ("summarised", "handed_over")
    if not any(message.call in event.calls and message.standing in summed_up for message in messages):
        return messages
    body = body_of(TAKEN_OUT.format(tool="the earlier work"))
    return tuple(
        replace(each, body=body, tokens=message_tokens(body), untrusted=False)
        if each.untrusted and each.source in NOTES
        else each
        for each in messages
    )


def _taken_out(message: Message, event: TextQuarantined) -> Message:
    if message.call is None or message.call not in event.calls or not message.untrusted:
        return message
    body = body_of(TAKEN_OUT.format(tool=message.source))
    return replace(
        message, body=body, tokens=message_tokens(body), seq=event.seq, source="workbench", untrusted=False, marks=()
    )
