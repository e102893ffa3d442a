"""Watched expressions: their values at a place of a run, and after each step before it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.debug.scope import StateScope
from workbench.domain.events import AnyEvent, ContextUpdated, ModelFailed, ToolFailed
from workbench.domain.ids import ToolCallId
from workbench.domain.inspection import WatchValue, WatchValues
from workbench.domain.values import Bodies
from workbench.engine.fold import apply
from workbench.engine.state import CallState, RunState
from workbench.policy.expressions import ConditionFailed, Evaluator, Scope, text_of

_LONGEST = 1000
"""Characters of a value that are told."""


def watch_values(expressions: Sequence[str], events: Sequence[AnyEvent], seq: int, bodies: Bodies) -> WatchValues:
    """Return the values after event `seq`, and after each step that was over by then.

    A step's last reply and calls still have values after it; `tool`, `args` and `result` are those of the call that
    the event is about, else of the step's last.
    """
    evaluator = Evaluator()
    state: RunState | None = None
    last: AnyEvent | None = None
    steps: list[tuple[int, tuple[str, ...]]] = []
    for event in events:
        if event.seq > seq:
            break
        before, state, last = state, apply(state, event), event
        if isinstance(event, ContextUpdated) and before is not None:
            whole = replace(state, reply=before.reply, calls=before.calls)
            scope = StateScope(whole, bodies, _call(whole, None))
            steps.append((state.step, tuple(_value(evaluator, each, scope).value for each in expressions)))
    if state is None or last is None:
        return WatchValues(now=())
    troubled = last if isinstance(last, (ModelFailed, ToolFailed)) else None
    scope = StateScope(state, bodies, _call(state, getattr(last, "call", None)), troubled)
    return WatchValues(now=tuple(_value(evaluator, each, scope) for each in expressions), steps=tuple(steps))


def _call(state: RunState, call: ToolCallId | None) -> CallState | None:
    named = state.call(call) if call is not None else None
    return named or (state.calls[-1] if state.calls else None)


def _value(evaluator: Evaluator, expression: str, scope: Scope) -> WatchValue:
    try:
        value = evaluator.evaluate(expression, scope)
    except ConditionFailed as failed:
        return WatchValue(expression=expression, value=str(failed), failed=True)
    return WatchValue(expression=expression, value=_text(value))


def _text(value: object) -> str:
    text = text_of(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text):,} characters)"
