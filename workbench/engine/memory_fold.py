"""What a run's events do to its memory."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.events import MemoryForgotten, MemoryRecalled, MemoryRemembered, RunForked, RunStarted
from workbench.domain.ids import SessionId
from workbench.domain.memory import Memory, MemoryView
from workbench.domain.messages import Message
from workbench.domain.values import Body
from workbench.engine.context import message_tokens
from workbench.engine.memory_state import MemoryState, of_fork, of_run, without
from workbench.engine.state import RunState

SOURCE = "memory"
"""Who wrote the messages that recalled entries make."""

MemoryEvent = MemoryRemembered | MemoryForgotten | MemoryRecalled


def begun(event: RunStarted) -> MemoryState:
    """Return the memory that a run begins with."""
    view = MemoryView(session=SessionId(event.session), root=event.run, layers=of_run(event.run))
    return MemoryState(view=view)


def forked(state: RunState, event: RunForked) -> MemoryState:
    """Return the memory of a fork: what its parent knew, and what both see of all else as it was then."""
    view = state.memory.view
    return replace(state.memory, view=replace(view, layers=of_fork(view.layers, event.run, state.at)))


def remembered(state: RunState, event: MemoryEvent) -> RunState:
    """Return the state after something was remembered, forgotten or recalled."""
    match event:
        case MemoryRemembered():
            return replace(state, memory=state.memory.with_entries((entry_of(event),)))
        case MemoryForgotten():
            return replace(state, memory=without(state.memory, event.memory))
        case MemoryRecalled():
            return _recalled(state, event)


def entry_of(event: MemoryRemembered) -> Memory:
    """Return the entry that an event made."""
    origin = event.origin
    return Memory(
        id=event.memory,
        scope=event.scope,
        text=event.text,
        untrusted=event.untrusted,
        by=event.by,
        run=origin.run if origin is not None else event.run,
        seq=origin.seq if origin is not None else event.seq,
        at=event.at,
        branch=event.branch,
    )


def _recalled(state: RunState, event: MemoryRecalled) -> RunState:
    memory = state.memory.with_entries(event.found)
    if event.call is not None:
        calls = tuple(
            replace(each, untrusted=event.is_untrusted) if each.id == event.call else each for each in state.calls
        )
        return replace(state, memory=memory, calls=calls)
    shown = tuple(dict.fromkeys((*memory.shown, *(each.id for each in event.found))))
    messages = (
        *_message(event.shown, event.seq, untrusted=False),
        *_message(event.shown_apart, event.seq, untrusted=True),
    )
    tainted = state.tainted or (event.seq if event.shown_apart.size else 0)
    memory = replace(memory, shown=shown, recalled=event.step)
    return replace(state, memory=memory, messages=(*state.messages, *messages), tainted=tainted)


def _message(text: Body, seq: int, *, untrusted: bool) -> tuple[Message, ...]:
    if not text.size:
        return ()
    tokens = message_tokens(text)
    return (Message(role="user", body=text, tokens=tokens, seq=seq, source=SOURCE, untrusted=untrusted),)
