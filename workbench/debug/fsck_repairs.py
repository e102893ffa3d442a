"""What each repair of a broken log would change, for a person to look at before there is a fork."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from workbench.domain.events import AnyEvent, ModelReplied, ToolProposed
from workbench.domain.ids import ToolCallId
from workbench.domain.inspection import Finding, Repair
from workbench.domain.timeline_text import body_line, call_line, one_line

NO_RESULT = "The call did not come back; nobody knows whether it took effect."
"""What the model reads of a call that is answered with an error."""
_SHOWN = 6
"""Events that are told of one by one."""
_LONGEST = 120


def previewed(found: Iterable[Finding], events: Sequence[AnyEvent], damage: str) -> tuple[Finding, ...]:
    """Return the findings, their repairs with what they would leave out and what would stand there instead.

    `damage`: what the store said of events that it could not read; they come after all others.
    """
    places = {event.seq: place for place, event in reversed(list(enumerate(events, 1)))}
    calls = {event.call: event for event in events if isinstance(event, ToolProposed)}

    def shown(repair: Repair) -> Repair:
        place = min(places.get(repair.seq, repair.seq), len(events))
        call = calls.get(repair.call) if repair.call is not None else None
        left_out = [*_call(repair, call), *_events(events, place), *(["what can't be read"] if damage else [])]
        return replace(repair, left_out=tuple(left_out), instead=tuple(_instead(repair, call)))

    return tuple(replace(each, repairs=tuple(shown(repair) for repair in each.repairs)) for each in found)


def _events(events: Sequence[AnyEvent], place: int) -> Iterator[str]:
    """Tell the events after a place."""
    for event in events[place : place + _SHOWN]:
        yield f"{event.seq:>5}  {event.kind}  {_words(event)}".rstrip()
    more = len(events) - place - _SHOWN
    if more > 0:
        yield f"       and {more:,} more event{'' if more == 1 else 's'}"


def _words(event: AnyEvent) -> str:
    match event:
        case ToolProposed():
            return f"{event.call} {call_line(event.tool, event.arguments)}"[:_LONGEST]
        case ModelReplied():
            return body_line(event.text, _LONGEST)
        case _:
            words = (getattr(event, name, "") for name in ("call", "tool", "reason", "outcome", "verdict", "why"))
            return one_line(" ".join(str(word) for word in words if word), _LONGEST)


def _call(repair: Repair, call: ToolProposed | None) -> Iterator[str]:
    if repair.what == "drop_call" and call is not None:
        yield f"{call.seq:>5}  {_name(call, call.call)}, from what the model reads"


def _instead(repair: Repair, call: ToolProposed | None) -> Iterator[str]:
    if repair.what == "answer_with_error" and repair.call is not None:
        yield f"       {_name(call, repair.call)} → {repair.result}"
    yield f"       the run goes on after event {repair.seq}"


def _name(call: ToolProposed | None, known: ToolCallId) -> str:
    return f"{known} {call_line(call.tool, call.arguments)}" if call is not None else known
