"""What a person changes in a run's course: edits and their undoing, forks and their plans."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.delegating import equipped, is_delegate, shown
from workbench.domain.events import Edited, EditUndone, PlannedCall, RunForked
from workbench.domain.messages import Message
from workbench.domain.tools import ASK_HUMAN
from workbench.domain.values import NOTHING
from workbench.engine import surgery
from workbench.engine.abilities import without_thoughts
from workbench.engine.context import message_tokens
from workbench.engine.memory_fold import forked as memory_of
from workbench.engine.memory_tools import with_plan
from workbench.engine.state import CallState, RunState
from workbench.engine.trust import paces_of


def intervene(state: RunState, event: Edited | EditUndone | RunForked) -> RunState:
    """Return the state after a person's change."""
    match event:
        case Edited():
            return replace(_no_longer_waiting(_edit(state, event)), before_edit=state)
        case EditUndone():
            before = state.before_edit or state
            window = replace(before.window, asked=state.window.asked)
            return replace(before, proposed=state.proposed, totals=state.totals, window=window)
        case RunForked():
            return _fork(state, event)


def planned(tape: tuple[PlannedCall, ...], call: CallState) -> PlannedCall | None:
    """Return what a fork's plan says of a call: the first entry of the same tool with the same arguments."""
    return entry_for(tape, call.key)


def entry_for(tape: tuple[PlannedCall, ...], key: str) -> PlannedCall | None:
    """Return the first entry of a fork's plan with a key; an empty one has none."""
    return next((each for each in tape if each.key == key), None) if key else None


def used(tape: tuple[PlannedCall, ...], call: CallState | None) -> tuple[PlannedCall, ...]:
    """Return the plan without the entry that answered a call."""
    entry = planned(tape, call) if call is not None else None
    return tuple(each for each in tape if each is not entry)


def used_by_running(tape: tuple[PlannedCall, ...], call: CallState | None, attempt: int) -> tuple[PlannedCall, ...]:
    """Return the plan without the entry that let a call run which now begins: the next one like it is judged anew."""
    entry = planned(tape, call) if call is not None else None
    if call is None or entry is None or entry.mode != "run" or (attempt > 1 and entry.call != call.id):
        return tape
    return used(tape, call)


def _fork(state: RunState, event: RunForked) -> RunState:
    """A fork stands where its parent stood, with nothing in flight; a call that had begun there has not begun here."""
    calls = tuple(_again(call, event.plan) for call in state.calls)
    goal = replace(state.goal, work_folder=event.work_folder) if event.work_folder else state.goal
    forked = replace(
        state, run=event.run, goal=goal, calls=calls, tape=event.plan, requested=False, memory=memory_of(state, event)
    )
    return replace(forked, paused=None, interrupted=False, finished=None, before_edit=None, tries=0, retry_in=0.0)


def _again(call: CallState, plan: tuple[PlannedCall, ...]) -> CallState:
    """A call of the parent that is not done: as the plan says, else it may run as it might have there."""
    if call.status not in ("approved", "started", "in_doubt"):
        return call
    same = (call.id, call.tool, call.arguments)
    entry = next((each for each in plan if (each.call, each.tool, each.arguments) == same), None)
    if entry is None or entry.mode == "run":
        return replace(call, status="approved")
    return replace(call, status="proposed", key=entry.key)


def _edit(state: RunState, event: Edited) -> RunState:
    match event.target:
        case "agent":
            return _edit_agent(state, event)
        case "prompt":
            return _edit_prompt(state, event)
        case "reply":
            if state.reply is None:
                return state
            reply = without_thoughts(state.reply, text=event.text, calls=0, problem="")
            return replace(state, reply=reply, calls=(), next="evaluate")
        case "arguments":
            return _edit_call(state, event, arguments=True)
        case "result":
            return _edit_call(state, event, arguments=False)
        case "memory":
            return state
        case _:
            return surgery.operated(state, event)


def _no_longer_waiting(state: RunState) -> RunState:
    """A run whose last question was edited away stands still, and can be let go on."""
    paused = state.paused
    if paused is None or paused.reason != "approval" or any(call.status == "asked" for call in state.calls):
        return state
    return replace(state, paused=replace(paused, reason="pause", why="What was asked about was edited."))


def _edit_agent(state: RunState, event: Edited) -> RunState:
    """Another system prompt takes the place of the one before it; a message that a person edited stays otherwise."""
    agent = event.agent or state.agent
    messages = state.messages
    if agent.system_prompt != state.agent.system_prompt:
        messages = tuple(message for message in messages if message.role != "system")
        if event.text.size:
            tokens = message_tokens(event.text)
            system = Message(role="system", body=event.text, tokens=tokens, seq=event.seq, source="person")
            messages = (system, *messages)
    changed = replace(state, agent=agent, messages=messages, asked=0, asked_first=0)
    if event.scripts:
        changed = replace(changed, scripts=(*state.scripts, *event.scripts))
    if _equipment(agent) == _equipment(state.agent):
        return changed
    tools, at_hand = state.tools, state.at_hand
    if agent.memory != state.agent.memory:
        tools, at_hand = with_plan(tools, at_hand, agent)
    may_delegate = any(is_delegate(spec.name) for spec in state.at_hand) or not state.bounds
    tools, at_hand = equipped(agent, tools, at_hand, may_delegate=may_delegate)
    new = paces_of(tools, agent, at_hand)
    paces = {tool: max(new.get(tool, 0), state.paces.get(tool, 0)) for tool in (*state.paces, *new)}
    return replace(changed, tools=tools, at_hand=at_hand, offered=shown(agent, at_hand, (ASK_HUMAN,)), paces=paces)


def _equipment(agent: Agent) -> tuple[object, ...]:
    """That of an agent which decides about the tools that it has."""
    return agent.sub_agents, agent.delegates_only, agent.memory


def _edit_prompt(state: RunState, event: Edited) -> RunState:
    messages = list(state.messages)
    if event.message is None or not 0 <= event.message < len(messages):
        return state
    old = messages[event.message]
    tokens = message_tokens(event.text, old.calls)
    original = old.original or old.body
    edited = replace(old, body=event.text, tokens=tokens, seq=event.seq, source="person", marks=(), original=original)
    edited = replace(edited, reasoning=NOTHING, signed=NOTHING)
    messages[event.message] = edited
    return replace(state, messages=tuple(messages))


def _edit_call(state: RunState, event: Edited, *, arguments: bool) -> RunState:
    def change(call: CallState) -> CallState:
        if call.id != event.call:
            return call
        if arguments:
            return replace(
                call, arguments=event.text, edited=True, permission="auto", held=False, key="", status="approved"
            )
        strangers = call.untrusted or (event.origin is not None and (call.spec is None or call.spec.third_party_output))
        return replace(call, status="done", failed=False, result=event.text, untrusted=strangers, marks=())

    calls = tuple(change(call) for call in state.calls)
    over = all(call.status == "done" for call in calls)
    return replace(state, calls=calls, next="evaluate" if over else "act")
