"""What the names of an expression stand for at a place of a run. Looked up only when an expression asks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import overload

from workbench.domain.events import AnyEvent, ModelFailed, ToolFailed, TroubleNoticed
from workbench.domain.messages import Message
from workbench.domain.values import Bodies, Body
from workbench.engine.context import transcript_tokens
from workbench.engine.repeats import in_a_row, same_before
from workbench.engine.state import CallState, RunState


class StateScope(Mapping[str, object]):
    """The names at a state; those of a call and of an error are there only where there is one."""

    def __init__(
        self, state: RunState, bodies: Bodies, call: CallState | None = None, event: AnyEvent | None = None
    ) -> None:
        self.state, self.bodies, self.call = state, bodies, call
        self.error = event if isinstance(event, (ModelFailed, ToolFailed, TroubleNoticed)) else None

    def __getitem__(self, name: str) -> object:
        value = _VALUES[name](self)
        if value is None:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        return (name for name in _VALUES if _VALUES[name](self) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Texts(Sequence[str]):
    """The texts of a transcript, each read only when it is asked for."""

    def __init__(self, messages: Sequence[Message], bodies: Bodies) -> None:
        self._messages, self._bodies = messages, bodies

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self._bodies.text(message.body) for message in self._messages[place]]
        return self._bodies.text(self._messages[place].body)

    def __len__(self) -> int:
        return len(self._messages)

    def __repr__(self) -> str:
        return repr(self[:])


def outlook(state: RunState, names: frozenset[str]) -> tuple[object, ...] | None:
    """Return what the values of these names hang on; None: on more than the state.

    As long as each of it is the same object, an expression over these names has the same value.
    """
    seen: list[object] = []
    for name in names:
        fields = _HANGS_ON.get(name)
        if fields is None:
            return None
        seen += [getattr(state, each) for each in fields]
    return tuple(seen)


def arguments_of(arguments: Body, bodies: Bodies) -> object:
    """Return a call's arguments as values; empty where they are no JSON object."""
    try:
        value = json.loads(bodies.text(arguments) or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def repeats(state: RunState, call: CallState) -> int:
    """Return how often the same call with the same arguments was made lately, this one included."""
    return 1 + len(same_before(state, call.tool, call.arguments))


def is_stuck(state: RunState, call: CallState) -> bool:
    """Say whether a call that is done was made three times lately with the same arguments and the same result."""
    results = same_before(state, call.tool, call.arguments)
    return in_a_row(results) >= 2 and results[-1].body == call.result


def _run(scope: StateScope) -> dict[str, object]:
    totals = scope.state.totals
    return {
        "id": scope.state.run,
        "cost": totals.cost,
        "tokens": totals.tokens,
        "seconds": totals.seconds,
        "calls": sum(totals.calls.values()),
        "status": scope.state.status,
    }


def _step(scope: StateScope) -> dict[str, object]:
    state = scope.state
    return {"number": state.step, "phase": state.next, "calls": len(state.calls)}


def _context(scope: StateScope) -> dict[str, object]:
    return {"tokens": transcript_tokens(scope.state), "messages": len(scope.state.messages)}


def _reply(scope: StateScope) -> dict[str, object] | None:
    reply = scope.state.reply
    if reply is None:
        return None
    return {
        "text": scope.bodies.text(reply.text),
        "calls": reply.calls,
        "tokens": reply.usage.output_tokens,
        "seconds": reply.seconds,
    }


def _tool(scope: StateScope) -> dict[str, object] | None:
    call = scope.call
    if call is None:
        return None
    return {
        "name": call.tool,
        "effect": call.spec.effect if call.spec else "",
        "writes": call.spec.writes if call.spec else False,
        "attempt": call.attempt,
    }


def _args(scope: StateScope) -> object:
    return arguments_of(scope.call.arguments, scope.bodies) if scope.call else None


def _calls(scope: StateScope) -> dict[str, object] | None:
    return {"repeat": repeats(scope.state, scope.call)} if scope.call else None


def _result(scope: StateScope) -> dict[str, object] | None:
    call = scope.call
    if call is None or call.status != "done":
        return None
    return {"text": scope.bodies.text(call.result), "failed": call.failed}


def _error(scope: StateScope) -> dict[str, object] | None:
    match scope.error:
        case ModelFailed():
            return {"kind": scope.error.error, "text": scope.error.message}
        case ToolFailed():
            return {"kind": scope.error.code, "text": scope.bodies.text(scope.error.message)}
        case TroubleNoticed():
            return {"kind": scope.error.trouble, "text": scope.error.evidence}
        case None:
            return None


_VALUES: dict[str, Callable[[StateScope], object]] = {
    "run": _run,
    "step": _step,
    "context": _context,
    "messages": lambda scope: _Texts(scope.state.messages, scope.bodies),
    "goal": lambda scope: {"text": scope.state.goal.instructions},
    "agent": lambda scope: {"model": scope.state.agent.model, "name": scope.state.name or scope.state.agent.name},
    "frame": lambda scope: {"id": scope.state.frame, "depth": 1 + len(scope.state.bounds)},
    "reply": _reply,
    "tool": _tool,
    "args": _args,
    "calls": _calls,
    "result": _result,
    "error": _error,
}
_HANGS_ON: dict[str, tuple[str, ...]] = {
    "run": ("run", "totals", "paused", "interrupted", "finished"),
    "step": ("step", "next", "calls"),
    "context": ("messages", "offered"),
    "messages": ("messages",),
    "goal": ("goal",),
    "agent": ("agent", "name"),
    "frame": ("frame", "bounds"),
    "reply": ("reply",),
}
