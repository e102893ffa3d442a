"""What the names of an expression stand for at a place of a run. Looked up only when an expression asks."""

from __future__ import annotations

import json
from collections.abc import Callable

from workbench.domain.events import AnyEvent, ModelFailed, ToolFailed
from workbench.domain.values import Bodies, Body
from workbench.engine.context import transcript_tokens
from workbench.engine.repeats import in_a_row, same_before
from workbench.engine.state import CallState, RunState
from workbench.policy.expressions import Scope


def scope_of(state: RunState, bodies: Bodies, call: CallState | None = None, event: AnyEvent | None = None) -> Scope:
    """Return the names at a state; those of a call and of an error are there only where there is one."""
    scope: dict[str, Callable[[], object]] = {
        "run": lambda: _run(state),
        "step": lambda: {"number": state.step, "phase": state.next, "calls": len(state.calls)},
        "context": lambda: {"tokens": transcript_tokens(state), "messages": len(state.messages)},
        "messages": lambda: [bodies.text(message.body) for message in state.messages],
        "goal": lambda: {"text": state.goal.instructions},
        "agent": lambda: {"model": state.agent.model},
    }
    if state.reply is not None:
        scope["reply"] = lambda: _reply(state, bodies)
    if call is not None:
        scope["tool"] = lambda: _tool(call)
        scope["args"] = lambda: arguments_of(call.arguments, bodies)
        scope["calls"] = lambda: {"repeat": repeats(state, call)}
        if call.status == "done":
            scope["result"] = lambda: {"text": bodies.text(call.result), "failed": call.failed}
    if isinstance(event, ModelFailed):
        scope["error"] = lambda: {"kind": event.error, "text": event.message}
    elif isinstance(event, ToolFailed):
        scope["error"] = lambda: {"kind": event.code, "text": bodies.text(event.message)}
    return scope


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


def _run(state: RunState) -> dict[str, object]:
    totals = state.totals
    return {
        "id": state.run,
        "cost": totals.cost,
        "tokens": totals.tokens,
        "seconds": totals.seconds,
        "calls": sum(totals.calls.values()),
        "status": state.status,
    }


def _reply(state: RunState, bodies: Bodies) -> dict[str, object]:
    reply = state.reply
    if reply is None:
        return {}
    return {
        "text": bodies.text(reply.text),
        "calls": reply.calls,
        "tokens": reply.usage.output_tokens,
        "seconds": reply.seconds,
    }


def _tool(call: CallState) -> dict[str, object]:
    spec = call.spec
    return {
        "name": call.tool,
        "effect": spec.effect if spec else "",
        "writes": spec.writes if spec else False,
        "attempt": call.attempt,
    }
