"""Whether a run must stop at a place, by the breakpoints that hold for it. The same code back-tests recorded runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import is_

from workbench.debug.scope import StateScope, is_stuck, outlook
from workbench.domain.breakpoints import Breakpoint, Breakpoints, Hit
from workbench.domain.errors import BadInput
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    CallJudged,
    ContextUpdated,
    Evaluated,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    Phase,
    StepStarted,
    ToolDenied,
    ToolFailed,
    ToolReturned,
    ToolStarted,
    TroubleNoticed,
)
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.values import Bodies, Value
from workbench.engine.effects import (
    PHASE_OF_EFFECT,
    AskModel,
    AskPerson,
    CallTool,
    Effect,
    Evaluate,
    Observe,
    Recall,
    TakeFromPlan,
    Update,
)
from workbench.engine.fold import apply
from workbench.engine.frames import seen_in
from workbench.engine.state import CallState, RunState
from workbench.policy.expressions import ConditionFailed, Evaluator, check, names_in, template_trouble
from workbench.policy.permissions import matches
from workbench.policy.pipeline import MAX_CALLS

Occasion = tuple[str, int, str, str]
"""Breakpoint, step, call or phase, and before or after: a breakpoint looks at each once."""

_SETTLED = (ToolReturned, ToolFailed, ToolDenied)


def place_name(frame: FrameId, place: str) -> str:
    """Return what tells a phase of a frame from that of another; the run's own go by the phase alone."""
    return place if frame == ROOT_FRAME else f"{frame} {place}"


class Stop(Value):
    """A breakpoint fits: the run stops, or a line is written."""

    breakpoint: str
    why: str
    line: str | None = None
    """Written instead of stopping."""


def check_breakpoint(point: Breakpoint) -> None:
    """Raise `BadInput` where a breakpoint can't work: its expression, its hit count or its line."""
    check(point.condition)
    if point.where == "changes" and not point.condition.strip():
        raise BadInput(
            "A breakpoint on a change watches nothing.", "Name a value, such as `messages[1]` or `run.cost`."
        )
    if said := template_trouble(point.log):
        raise BadInput(f"The line `{point.log}` can't be used. {said}")
    if point.hits and _counted(point.hits) is None:
        raise BadInput(f"`{point.hits}` is no hit count.", "Write `>= 3`, `== 3` or `every 5`.")


def says(point: Breakpoint) -> str:
    """Return a breakpoint in plain words."""
    if point.where == "changes":
        return f"change of {point.condition}"
    if point.where == "phase":
        what = f"{point.when} {point.phase}"
    elif point.where == "tool":
        what = f"{point.when} {point.tool}"
    else:
        words = {"model_error": "model error", "tool_error": "tool error", "policy": "refused call", "stuck": "stuck"}
        what = words.get(point.where, point.where)
        if point.where != "model_error" and point.where != "finished" and point.tool != "*":
            what = f"{what} of {point.tool}"
    if point.condition:
        what = f"{what} when {point.condition}"
    if point.hits:
        what = f"{what}, hits {point.hits}"
    return what


class Judge:
    """Looks at each place of one run once, and counts."""

    def __init__(self, bodies: Bodies, breakpoints: Breakpoints = Breakpoints()) -> None:  # noqa: B008 - frozen
        self._bodies = bodies
        self._breakpoints = breakpoints
        self._seen: set[Occasion] = set()
        self._counts: dict[str, int] = {}
        self._passed: tuple[int, str] | None = None
        self._evaluator = Evaluator()
        self._values: dict[tuple[str, str], str] = {}
        self._outlooks: dict[tuple[str, str], tuple[object, ...]] = {}

    def pass_over(self, step: int, place: str) -> None:
        """Look away from what comes before a call or a phase: a run stands there already and was looked at."""
        self._passed = step, place

    def set(self, breakpoints: Breakpoints) -> None:
        """Take other breakpoints; what was counted stays counted."""
        self._breakpoints = breakpoints

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to look for."""
        return self._breakpoints.muted or not self._breakpoints.each

    def before(self, state: RunState, effect: Effect) -> list[Stop]:
        """Return what fits before an effect is performed."""
        if self.is_idle:
            return []
        state = seen_in(state, effect.frame)
        call = state.call(effect.call) if isinstance(effect, (CallTool, AskPerson, TakeFromPlan)) else None
        step = effect.step if isinstance(effect, (Observe, Recall)) else state.step
        phase = PHASE_OF_EFFECT[type(effect)]
        place = call.id if call else place_name(state.frame, phase)
        over = isinstance(effect, Update) and state.verdict is not None and state.verdict.verdict.endswith("reached")
        return [
            stop
            for each in self._breakpoints.each
            if each.enabled and _fits_before(each, phase, call, over=over)
            for stop in self._judge(each, state, (step, place, "before"), call, None)
        ]

    def after(self, state: RunState, event: AnyEvent) -> list[Stop]:
        """Return what fits after an event; `state` is the one with the event in it."""
        if self.is_idle:
            return []
        state = seen_in(state, event.frame)
        call = state.call(event.call) if isinstance(event, (*_SETTLED, CallJudged)) else None
        changes = [
            stop
            for each in self._breakpoints.each
            if each.enabled and each.where == "changes"
            for stop in self._changed(each, state, call)
        ]
        return changes + [
            stop
            for each in self._breakpoints.each
            if each.enabled and _fits_after(each, state, event, call)
            for stop in self._judge(each, state, (event.step, f"{event.seq}", "after"), call, event)
        ]

    def _changed(self, point: Breakpoint, state: RunState, call: CallState | None) -> Iterator[Stop]:
        """What was not there before is no change, and neither is what is no longer there."""
        watched = point.id, place_name(state.frame, point.condition)
        if self._looks_as_before(watched, point, state):
            return
        scope = StateScope(state, self._bodies, call)
        try:
            value = repr(self._evaluator.evaluate(point.condition, scope))
        except ConditionFailed:
            return
        before = self._values.get(watched)
        self._values[watched] = value
        if before is None or before == value:
            return
        self._counts[point.id] = count = self._counts.get(point.id, 0) + 1
        if _counts(point.hits, count):
            why = f"{point.id}: {point.condition} was {_short(before)} and is {_short(value)}"
            line = self._evaluator.filled(point.log, scope) if point.log else None
            yield Stop(breakpoint=point.id, why=why, line=line)

    def _looks_as_before(self, watched: tuple[str, str], point: Breakpoint, state: RunState) -> bool:
        """Whether all that the value hangs on is what it was when it was last looked at."""
        seen, before = outlook(state, names_in(point.condition)), self._outlooks.get(watched)
        if seen is not None:
            self._outlooks[watched] = seen
        return seen is not None and before is not None and all(map(is_, seen, before))

    def _judge(
        self,
        point: Breakpoint,
        state: RunState,
        place: tuple[int, str, str],
        call: CallState | None,
        event: AnyEvent | None,
    ) -> Iterator[Stop]:
        occasion = (point.id, *place)
        if occasion in self._seen or (place[2] == "before" and place[:2] == self._passed):
            return
        self._seen.add(occasion)
        scope = StateScope(state, self._bodies, call, event)
        try:
            if not self._evaluator.holds(point.condition, scope):
                return
        except ConditionFailed as failed:
            failed_once = (point.id, 0, "", "failed")
            if failed_once not in self._seen:
                self._seen.add(failed_once)
                yield Stop(breakpoint=point.id, why=f"The condition of {point.id or 'it'} failed: {failed}")
            return
        self._counts[point.id] = count = self._counts.get(point.id, 0) + 1
        if not _counts(point.hits, count):
            return
        line = self._evaluator.filled(point.log, scope) if point.log else None
        yield Stop(breakpoint=point.id, why=f"{point.id}: {says(point)}" if point.id else says(point), line=line)


def back_test(point: Breakpoint, events: Iterable[AnyEvent], bodies: Bodies) -> Iterator[Hit]:
    """Yield where a breakpoint would have stopped (or written a line in) a recorded run."""
    judge = Judge(bodies, Breakpoints(each=(point,)))
    state: RunState | None = None
    for event in events:
        if state is not None and (effect := _effect_behind(event)) is not None:
            yield from (_hit(event, stop) for stop in judge.before(state, effect))
        state = apply(state, event)
        yield from (_hit(event, stop) for stop in judge.after(state, event))


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


def _hit(event: AnyEvent, stop: Stop) -> Hit:
    return Hit(run=event.run, seq=event.seq, step=event.step, why=stop.line or stop.why)


def _effect_behind(event: AnyEvent) -> Effect | None:
    match event:
        case StepStarted():
            return Observe(step=event.step, frame=event.frame)
        case ModelRequested():
            return AskModel(attempt=event.attempt, frame=event.frame)
        case ApprovalAsked():
            return AskPerson(call=event.call, ask=event.ask, frame=event.frame)
        case ToolStarted():
            return CallTool(call=event.call, attempt=event.attempt, frame=event.frame)
        case ToolReturned() | ToolFailed() if event.by in ("tape", "mock"):
            return TakeFromPlan(call=event.call, frame=event.frame)
        case Evaluated():
            return Evaluate(frame=event.frame)
        case ContextUpdated():
            return Update(frame=event.frame)
        case _:
            return None


def _fits_before(point: Breakpoint, phase: Phase, call: CallState | None, *, over: bool) -> bool:
    if point.where == "finished":
        return over
    if point.when != "before":
        return False
    if point.where == "phase":
        return point.phase == phase
    return point.where == "tool" and call is not None and matches(point.tool, call.tool)


def _fits_after(point: Breakpoint, state: RunState, event: AnyEvent, call: CallState | None) -> bool:
    match point.where:
        case "phase":
            return point.when == "after" and _ends(point.phase, state, event)
        case "model_error":
            return isinstance(event, ModelFailed) and event.error != "stopped"
        case "trouble":
            return isinstance(event, TroubleNoticed)
        case "tool":
            wanted = point.when == "after" and isinstance(event, _SETTLED)
        case "tool_error":
            wanted = isinstance(event, ToolFailed)
        case "policy":
            wanted = isinstance(event, ToolDenied) or (isinstance(event, CallJudged) and _is_stopped(event))
        case "stuck":
            wanted = isinstance(event, _SETTLED) and call is not None and is_stuck(state, call)
        case _:  # `finished` and `changes` are looked at elsewhere
            return False
    return wanted and call is not None and matches(point.tool, call.tool)


def _is_stopped(event: CallJudged) -> bool:
    return event.held or event.permission == "never"


def _ends(phase: Phase, state: RunState, event: AnyEvent) -> bool:
    """Whether an event is the last of a phase."""
    match phase:
        case "observe":
            return event.kind == "context_built"
        case "reason":
            return isinstance(event, ModelReplied)
        case "act":
            return isinstance(event, _SETTLED) and state.next == "evaluate" and _are_all_proposed(state)
        case "evaluate":
            return isinstance(event, Evaluated)
        case "update":
            return isinstance(event, ContextUpdated)


def _are_all_proposed(state: RunState) -> bool:
    """Whether none of the reply's calls is still to be proposed; those that are refused end before the next is."""
    return state.reply is None or len(state.calls) >= min(state.reply.calls, MAX_CALLS + 1)


def _counted(hits: str) -> tuple[str, int] | None:
    words = hits.split()
    if len(words) == 1 and words[0].isdigit():
        words = ["==", words[0]]
    if len(words) != 2 or words[0] not in (">=", "==", "every", ">") or not words[1].isdigit() or words[1] == "0":
        return None
    return words[0], int(words[1])


def _counts(hits: str, count: int) -> bool:
    parsed = _counted(hits) if hits else None
    if parsed is None:
        return True
    how, number = parsed
    return {">=": count >= number, ">": count > number, "==": count == number, "every": count % number == 0}[how]
