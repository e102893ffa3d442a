"""What a person does to the context window at a stop: mute, pin, evict, put back, sum up.

Nothing parts a call and its result; the originals stay in the transcript.
"""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.context import Standing
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import Edited
from workbench.domain.messages import Message
from workbench.engine.compaction import is_tainted, note_of
from workbench.engine.context import head_of, is_shown
from workbench.engine.outcomes import EditMade
from workbench.engine.state import RunState
from workbench.engine.window import unit_of

_BY_HAND = "A person did this."
_LEFT: tuple[Standing, ...] = ("dropped", "summarised", "handed_over")


def check_surgery(state: RunState, outcome: EditMade) -> tuple[int, ...]:
    """Return the places of the messages that a change of the window is about. Raises `InvalidCommand`."""
    if state.next not in ("observe", "reason"):
        raise InvalidCommand("The prompt of this step is sent already.", "Do it before reason, or fork before it.")
    if outcome.target == "summarise":
        return _to_sum_up(state, outcome)
    place = outcome.message
    if place is None or not 0 <= place < len(state.messages):
        raise InvalidCommand(
            f"The transcript has no message {place}.", f"Its messages are 0 to {len(state.messages) - 1}."
        )
    if place < head_of(state.messages):
        raise InvalidCommand("System prompt and goal always stay.", "Edit their text instead.")
    message = state.messages[place]
    if wrong := _wrong(message, outcome):
        raise InvalidCommand(f"Message {place} {wrong}.", "Look at how it stands.")
    return (place,)


def _wrong(message: Message, outcome: EditMade) -> str:
    match outcome.target:
        case "mute":
            return "" if message.standing == "sent" else "is not sent as it is"
        case "unmute":
            return "" if message.standing == "muted" else "is not muted"
        case "pin":
            return "is pinned already" if message.pinned else ""
        case "unpin":
            return "" if message.pinned else "is not pinned"
        case "evict":
            return "" if message.standing in ("sent", "muted") else "is not in the window"
        case _:
            return "" if message.standing in (*_LEFT, "evicted") else "has not left the window"


def _to_sum_up(state: RunState, outcome: EditMade) -> tuple[int, ...]:
    places = whole_units(state, outcome.messages)
    if not places:
        raise InvalidCommand("No message is named.", "Name those that are to be summed up, such as 2-9.")
    for place in places:
        if place < head_of(state.messages) or state.messages[place].standing not in ("sent", "muted"):
            raise InvalidCommand(f"Message {place} can't be summed up.", "Name messages after the goal that are sent.")
    if not outcome.text.strip():
        raise InvalidCommand("The summary is empty.", "Nothing was recorded.")
    return places


def whole_units(state: RunState, places: tuple[int, ...]) -> tuple[int, ...]:
    """Return the messages with those that may not be parted from them, in the transcript's order."""
    inside = [place for place in places if 0 <= place < len(state.messages)]
    return tuple(sorted({each for place in inside for each in unit_of(state.messages, place)}))


def left_out(state: RunState, places: tuple[int, ...]) -> RunState:
    """Return the state as if messages, and what may not be parted from them, were not in the window.

    Raises `InvalidCommand` where one of them is not there, or always stays.
    """
    head = head_of(state.messages)
    for place in places:
        if not 0 <= place < len(state.messages):
            raise InvalidCommand(f"The transcript has no message {place}.", "`context` shows the messages.")
        if place < head:
            raise InvalidCommand("System prompt and goal always stay.", "Choose messages that came after them.")
        if not is_shown(state.messages[place]):
            raise InvalidCommand(f"Message {place} is not in the window as it is.", "Choose some that are sent.")
    gone = whole_units(state, places)
    messages = tuple(
        replace(message, standing="evicted", recalled=False) if place in gone else message
        for place, message in enumerate(state.messages)
    )
    return replace(state, messages=messages)


def operated(state: RunState, event: Edited) -> RunState:
    """Return the state after a change of how messages stand in the window."""
    if event.target == "summarise":
        return _summed_up(state, event)
    if event.message is None or not 0 <= event.message < len(state.messages):
        return state
    alone = event.target in ("mute", "unmute")
    places = (event.message,) if alone else unit_of(state.messages, event.message)
    messages = list(state.messages)
    for place in places:
        messages[place] = replace(_stood(messages[place], event), moved=event.seq)
    return replace(state, messages=tuple(messages))


def _stood(message: Message, event: Edited) -> Message:
    match event.target:
        case "mute":
            return replace(message, standing="muted", why=_BY_HAND)
        case "unmute" | "restore":
            return replace(message, standing="sent", why="")
        case "pin":
            return replace(message, standing="sent", pinned=True, recalled=False, why=_BY_HAND)
        case "unpin":
            return replace(message, pinned=False, why="")
        case "evict":
            return replace(message, standing="evicted", pinned=False, recalled=False, why=_BY_HAND)
        case _:
            return message


def _summed_up(state: RunState, event: Edited) -> RunState:
    places = whole_units(state, event.messages)
    if not places:
        return state
    messages = list(state.messages)
    for place in places:
        old = messages[place]
        messages[place] = replace(
            old, standing="summarised", pinned=False, recalled=False, why=_BY_HAND, moved=event.seq
        )
    strangers = any(is_tainted(state, messages[place]) for place in places)
    messages.insert(places[-1] + 1, note_of(event.text, "summary", event.seq, untrusted=strangers))
    usage, spent = event.usage, state.totals
    totals = replace(
        spent,
        input_tokens=spent.input_tokens + usage.input_tokens,
        output_tokens=spent.output_tokens + usage.output_tokens,
        cost=spent.cost + usage.cost,
    )
    window = replace(state.window, asked=state.window.asked + bool(event.model))
    return replace(state, messages=tuple(messages), totals=totals, window=window)
