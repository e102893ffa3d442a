"""A person's edits: refused with the reason before they are recorded, or recorded beside what they change."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.agents import Agent
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import AnyEvent, Edited, EditUndone, Script, ToolProposed
from workbench.domain.ids import ROOT_FRAME, ToolCallId
from workbench.domain.values import Bodies
from workbench.engine import remembering
from workbench.engine.acting import check_edit, known
from workbench.engine.memory_tools import is_within
from workbench.engine.outcomes import EditMade
from workbench.engine.reasoning import proposed
from workbench.engine.state import RunState
from workbench.engine.surgery import check_surgery
from workbench.engine.wording import edited as marked


def edited(state: RunState, outcome: EditMade, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return what an edit comes to. Raises `InvalidCommand` where it does not fit where the run stands."""
    if state.paused is None and not state.interrupted:
        raise InvalidCommand("The run is under way.", "Pause it, then edit.")
    match outcome.target:
        case "prompt":
            _check_message(state, outcome)
        case "agent":
            if outcome.agent is None or not outcome.agent.model:
                raise InvalidCommand("The agent names no model.", "Give it one.")
            _check_memory(state, outcome.agent)
        case "reply":
            return _reply(state, outcome, bodies)
        case "arguments":
            _check_arguments(state, outcome, bodies)
        case "result":
            return _result(state, outcome, bodies)
        case "memory":
            return remembering.edited(state, outcome, bodies)
        case _:
            return (_surgery(state, outcome, bodies),)
    text = bodies.keep(outcome.agent.system_prompt if outcome.agent is not None else outcome.text)
    return (
        Edited(
            target=outcome.target,
            call=outcome.call,
            message=outcome.message,
            text=text,
            agent=outcome.agent,
            scripts=tuple(Script(model=model, replies=bodies.keep(text)) for model, text in outcome.scripts),
            origin=outcome.origin,
        ),
    )


def _surgery(state: RunState, outcome: EditMade, bodies: Bodies) -> Edited:
    places = check_surgery(state, outcome)
    return Edited(
        target=outcome.target,
        message=outcome.message,
        messages=places if outcome.target == "summarise" else (),
        text=bodies.keep(outcome.text),
        model=outcome.model,
        usage=outcome.usage,
    )


def undone(state: RunState) -> Sequence[AnyEvent]:
    """Return the undoing of the last edit, and what it does to the memory.

    Raises `InvalidCommand` where there is none since the run last went on.
    """
    if state.before_edit is None:
        raise InvalidCommand("There is no edit to take back.", "Edits can be taken back until the run goes on.")
    return (EditUndone(edit=state.before_edit.seq + 1), *remembering.undone(state))


def _check_message(state: RunState, outcome: EditMade) -> None:
    if state.next not in ("observe", "reason"):
        raise InvalidCommand("The prompt of this step is sent already.", "Edit it before reason, or fork before it.")
    if outcome.message is None or not 0 <= outcome.message < len(state.messages):
        raise InvalidCommand(
            f"The transcript has no message {outcome.message}.", f"Its messages are 0 to {len(state.messages) - 1}."
        )


def _check_memory(state: RunState, agent: Agent) -> None:
    if wrong := agent.memory.wrong():
        raise InvalidCommand(f"The agent's memory can't be used so. {wrong}", "Nothing was recorded.")
    if state.frame != ROOT_FRAME and not is_within(agent.memory, state.agent.memory):
        raise InvalidCommand(
            "A sub-agent's memory can't be widened while it is at work.",
            "Go back to before it was handed its task, and give it and its supervisor the scopes.",
        )


def _check_arguments(state: RunState, outcome: EditMade, bodies: Bodies) -> None:
    call = known(state, _named(state, outcome))
    if call.status not in ("proposed", "approved", "asked"):
        raise InvalidCommand(f"{call.tool} ({call.id}) has run already.", "Edit its result, or fork before it.")
    check_edit(state, call, outcome.text, outcome.at, bodies)


def _result(state: RunState, outcome: EditMade, bodies: Bodies) -> Sequence[AnyEvent]:
    call = known(state, _named(state, outcome))
    if call.status in ("started", "in_doubt"):
        raise InvalidCommand(f"{call.tool} ({call.id}) is under way.", "Wait for it, or answer what is asked about it.")
    text = bodies.keep(marked(outcome.text, "result"))
    return (Edited(target="result", call=call.id, text=text, origin=outcome.origin),)


def _reply(state: RunState, outcome: EditMade, bodies: Bodies) -> Sequence[AnyEvent]:
    if state.reply is None or any(call.attempt for call in state.calls):
        raise InvalidCommand("There is no reply whose calls have not run.", "Edit it before act, or fork before it.")
    if not outcome.text.strip() and not outcome.calls:
        raise InvalidCommand("The edited reply would be empty.", "Give it a text or a call.")
    calls = proposed(state, outcome.calls, bodies, outcome.at)
    wrong = [event for event in calls if isinstance(event, ToolProposed) and event.problem]
    if wrong:
        raise InvalidCommand(f"The edited reply can't be used: {wrong[0].why}", "Nothing was recorded.")
    return (Edited(target="reply", text=bodies.keep(outcome.text), origin=outcome.origin), *calls)


def _named(state: RunState, outcome: EditMade) -> ToolCallId:
    if outcome.call is None:
        calls = ", ".join(call.id for call in state.calls) or "none"
        raise InvalidCommand("The edit names no call.", f"The calls of step {state.step}: {calls}.")
    return outcome.call
