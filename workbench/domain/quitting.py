"""What ending the program means for runs under way, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from workbench.domain.asking import RunStatus
from workbench.domain.delegating import is_delegate
from workbench.domain.events import AnyEvent, RunInterrupted, ToolDenied, ToolFailed, ToolReturned, ToolStarted
from workbench.domain.ids import ToolCallId
from workbench.domain.timeline_text import call_line
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Body, Value


class InFlight(Value):
    """A call that runs now."""

    call: ToolCallId
    tool: str
    arguments: Body


def in_flight(events: Iterable[AnyEvent]) -> tuple[InFlight, ...]:
    """Return the calls of tools that began and did not end, oldest first."""
    calls: dict[ToolCallId, InFlight] = {}
    for event in events:
        match event:
            case ToolStarted() if not is_delegate(event.tool):
                calls[event.call] = InFlight(call=event.call, tool=event.tool, arguments=event.arguments)
            case ToolReturned() | ToolFailed() | ToolDenied():
                calls.pop(event.call, None)
            case RunInterrupted():
                calls.clear()
            case _:
                pass
    return tuple(calls.values())


def what_follows(status: RunStatus, calls: Sequence[InFlight], specs: Mapping[str, ToolSpec]) -> tuple[str, ...]:
    """Return what happens to a run when the program ends and it is to be resumed later, a sentence each."""
    if status == "waiting" and not calls:
        return ("It goes on waiting for you.",)
    return "It is interrupted, and can be resumed from its last event.", *(_of_call(each, specs) for each in calls)


def _of_call(call: InFlight, specs: Mapping[str, ToolSpec]) -> str:
    line, spec = call_line(call.tool, call.arguments), specs.get(call.tool)
    if spec is not None and spec.repeatable:
        return f"{line} is cut off, and runs again."
    effect = spec.effect if spec is not None else "irreversible"
    return f"{line} is cut off. It is {effect} and may have taken effect: you are asked before it runs again."
