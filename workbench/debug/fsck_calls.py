"""The rules about calls in a log: each has one result, none has two, none runs twice unasked, arguments fit."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from workbench.debug.fsck_repairs import NO_RESULT
from workbench.domain.delegating import equipped
from workbench.domain.errors import BodyMissing
from workbench.domain.events import (
    AnyEvent,
    ContextUpdated,
    FrameEntered,
    ModelRequested,
    RunForked,
    RunInterrupted,
    RunStarted,
    StepStarted,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import ToolCallId
from workbench.domain.inspection import Finding, Repair
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Bodies
from workbench.engine.frames import seen_in
from workbench.engine.state import RunState
from workbench.policy.arguments import problem_with


class _Call(msgspec.Struct):
    proposed: int
    tool: str
    running: bool = False
    ended: int = 0
    """The event of its result; 0: none yet."""


class CallRules:
    """Looks at one event after the other."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self._specs: dict[str, ToolSpec] = {}
        self._calls: dict[ToolCallId, _Call] = {}
        self._asked = 0
        """The last request of the step under way."""

    def look(self, event: AnyEvent, state: RunState | None) -> Iterator[Finding]:
        """Yield what is wrong with an event; `state` is the one before it."""
        match event:
            case RunStarted():
                self._specs = {spec.name: spec for spec in (*event.for_checks, *event.offered)}
            case FrameEntered():
                delegates = equipped(event.agent, event.tools, ())[1]
                self._specs |= {spec.name: spec for spec in delegates if spec.name in event.offered}
            case ToolProposed():
                yield from self._proposed(event)
            case ToolStarted():
                yield from self._started(event)
            case ToolReturned() | ToolFailed() | ToolDenied():
                yield from self._ended(event)
            case ModelRequested():
                self._asked = event.seq
            case RunInterrupted() | RunForked():
                self._stopped()
            case ContextUpdated() | StepStarted():
                yield from self._dangling(event, state)
            case _:
                pass

    def _proposed(self, event: ToolProposed) -> Iterator[Finding]:
        if event.call in self._calls:
            first = self._calls[event.call].proposed
            yield _wrong(event, "ids", f"The call {event.call} was proposed before, in event {first}.")
        self._calls[event.call] = _Call(proposed=event.seq, tool=event.tool)

    def _started(self, event: ToolStarted) -> Iterator[Finding]:
        call = self._calls.get(event.call)
        if call is None:
            yield _wrong(event, "pairing", f"{event.tool} ({event.call}) started without having been proposed.")
            return
        if call.running:
            yield _wrong(event, "pairing", f"{event.tool} ({event.call}) started again while it ran.")
        elif call.ended:
            yield _wrong(
                event, "pairing", f"{event.tool} ({event.call}) started after it had ended in event {call.ended}."
            )
        call.running = True
        yield from self._schema(event)

    def _schema(self, event: ToolStarted) -> Iterator[Finding]:
        spec = self._specs.get(event.tool)
        if spec is None:
            yield _wrong(event, "schema", f"{event.tool} ran, but it was not offered.")
            return
        try:
            problem, why = problem_with(spec.schema, self._bodies.text(event.arguments))
        except BodyMissing:
            return
        if problem:
            yield _wrong(event, "schema", f"{event.tool} ({event.call}) ran with arguments that don't fit it: {why}")

    def _ended(self, event: ToolReturned | ToolFailed | ToolDenied) -> Iterator[Finding]:
        call = self._calls.get(event.call)
        if call is None:
            yield _wrong(event, "pairing", f"A result of {event.tool} ({event.call}) has no call.")
            return
        if call.ended:
            yield _wrong(
                event, "pairing", f"{event.tool} ({event.call}) has a second result; the first is event {call.ended}."
            )
        call.running, call.ended = False, event.seq

    def _stopped(self) -> None:
        """What ran is in doubt, and may start again with a decision."""
        for call in self._calls.values():
            call.running = False

    def _dangling(self, event: ContextUpdated | StepStarted, state: RunState | None) -> Iterator[Finding]:
        """What is not done when its step is over. The run's state knows which calls an edit took back."""
        own = seen_in(state, event.frame) if state is not None else None
        for call in own.calls if own is not None else ():
            if call.status != "done":
                says = f"{call.tool} ({call.id}) has no result, though step {own.step if own else 0} is over."
                yield Finding(seq=event.seq, rule="pairing", says=says, repairs=self._repairs(event, call.id))

    def _repairs(self, event: AnyEvent, call: ToolCallId) -> tuple[Repair, ...]:
        before = event.seq - 1
        found = [
            Repair(what="drop_call", says=f"Go on without the call {call}.", seq=event.seq, call=call),
            Repair(
                what="answer_with_error",
                says=f"Answer the call {call} with an error.",
                seq=before,
                call=call,
                result=NO_RESULT,
            ),
        ]
        if self._asked > 1:
            says = "Go on from before the reply, and ask the model again."
            found.append(Repair(what="cut_before", says=says, seq=self._asked - 1))
        return tuple(found)


def _wrong(event: AnyEvent, rule: str, says: str) -> Finding:
    cut = Repair(what="cut_before", says=f"Go on from event {event.seq - 1}, before what is broken.", seq=event.seq - 1)
    return Finding(seq=event.seq, rule=rule, says=says, repairs=(cut,) if event.seq > 1 else ())
