"""Strict replay: today's machine over the recorded answers, event by event, with the network off.

Every prompt, verdict and worded result is derived anew; the first event that differs, is missing or was not to be
expected ends it. Requests are rebuilt and compared by the bytes that would be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from workbench.debug.inverse import outcome_of
from workbench.debug.replay_words import in_words, prompt_difference, set_up_difference
from workbench.domain.agents import Agent
from workbench.domain.delegating import equipped
from workbench.domain.errors import DamagedDatabase, InvalidCommand
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    CheckpointReached,
    ChecksBegun,
    CompactionFailed,
    ContextBuilt,
    ContextCompacted,
    ContextUpdated,
    Evaluated,
    MemoryForgotten,
    MemoryRecalled,
    MemoryRemembered,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    PartsRecalled,
    RunForked,
    RunStarted,
    StepStarted,
    ToolFailed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.goals import Goal
from workbench.domain.ids import FrameId
from workbench.domain.inspection import Replayed
from workbench.domain.messages import ModelRequest, WirePayload
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.domain.values import Bodies, Body, body_of
from workbench.engine.context import build_request
from workbench.engine.effects import (
    AskModel,
    AskPerson,
    AskSummary,
    BeginChecks,
    CallTool,
    Effect,
    Evaluate,
    Observe,
    Recall,
    RecallParts,
    TakeFromPlan,
    Update,
)
from workbench.engine.fold import apply
from workbench.engine.frames import seen_in
from workbench.engine.machine import advance, fork, next_effects
from workbench.engine.outcomes import Forked
from workbench.engine.state import RunState

Payload = Callable[[ModelRequest], WirePayload]
_BEGUN_BY: dict[type, type] = {
    StepStarted: Observe,
    CheckpointReached: Observe,
    ModelRequested: AskModel,
    ChecksBegun: BeginChecks,
    Evaluated: Evaluate,
    ContextUpdated: Update,
}


def replay(
    events: Sequence[AnyEvent],
    bodies: Bodies,
    payload: Payload,
    agent: Agent | None = None,
    goal: Goal | None = None,
    tools: ToolSet | None = None,
    offered: tuple[ToolSpec, ...] | None = None,
    until: int | None = None,
) -> Replayed:
    """Return whether today's code makes the recorded events of the recorded answers; else the first difference.

    `payload` tells the bytes that a request comes to, and sends nothing. `agent`, `goal`, `tools` and `offered` stand
    in for the recorded ones from the first event on; people's edits are made again. `until`: what comes after this
    event is not looked at, but for what came of the same outcome.
    """
    if not events or not isinstance(events[0], RunStarted):
        return Replayed(same=False, steps=0, seq=1, what="The log does not begin with `run_started`.")
    first = events[0]
    today = replace(
        first,
        agent=agent or first.agent,
        goal=replace(goal, work_folder=first.goal.work_folder) if goal else first.goal,
        tools=tools or first.tools,
        offered=first.offered if offered is None else offered,
    )
    if agent is not None or tools is not None:
        own, specs = equipped(today.agent, today.tools, today.offered, may_delegate=today.agent.frames.depth > 1)
        today = replace(today, tools=own, offered=specs)
    if found := set_up_difference(first, today):
        return Replayed(same=False, steps=0, seq=1, what=found.what, recorded=found.recorded, now=found.now, events=1)
    last = len(events) if until is None else until
    return _Replay(events, _Overlay(bodies), payload, last).go(apply(None, first), apply(None, today))


class _Overlay:
    """The run's texts, and those that the replay makes, which are forgotten with it."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self._made: dict[str, str] = {}

    def keep(self, text: str) -> Body:
        """Return the body of a text and remember it."""
        body = body_of(text)
        if body.ref is not None:
            self._made[body.ref] = text
        return body

    def text(self, body: Body) -> str:
        """Return the whole text of a body. Raises `BodyMissing`."""
        made = self._made.get(body.ref) if body.ref is not None else None
        return self._bodies.text(body) if made is None else made


class _Difference(Exception):
    def __init__(self, seq: int, what: str, recorded: str = "", now: str = "") -> None:
        super().__init__(what)
        self.seq, self.what, self.recorded, self.now = seq, what, recorded, now


class _Replay(msgspec.Struct):
    events: Sequence[AnyEvent]
    bodies: _Overlay
    payload: Payload
    last: int

    def go(self, recorded: RunState, today: RunState) -> Replayed:
        place, steps = 1, 0
        try:
            while place < self.last:
                taken = self._take(place, recorded, today)
                for event in self.events[place : place + taken]:
                    recorded, today = apply(recorded, event), apply(today, event)
                    steps += isinstance(event, StepStarted)
                place += taken
        except _Difference as found:
            return Replayed(
                same=False,
                steps=steps,
                seq=found.seq,
                what=found.what,
                recorded=found.recorded,
                now=found.now,
                events=place,
            )
        except DamagedDatabase as damaged:
            return Replayed(same=False, steps=steps, seq=self.events[place].seq, what=str(damaged), events=place)
        return Replayed(same=True, steps=steps, events=place)

    def _take(self, place: int, recorded: RunState, today: RunState) -> int:
        """Return how many events today's machine agrees with from a place on. Raises `_Difference`."""
        event = self.events[place]
        made = self._made(place, recorded, today)
        for number, now in enumerate(made):
            if place + number >= len(self.events):
                raise _Difference(
                    event.seq + number, f"Today {now.kind} follows; the log ends.", "", in_words(now, self.bodies)
                )
            then = self.events[place + number]
            if number and isinstance(then, RunForked):
                return number
            self._compare(then, now)
        return len(made)

    def _made(self, place: int, recorded: RunState, today: RunState) -> Sequence[AnyEvent]:
        event = self.events[place]
        if isinstance(event, RunForked):
            forked = Forked(
                at=event.at,
                parent=event.parent,
                label=event.label,
                work_folder=event.work_folder,
                plan=event.plan,
            )
            return fork(event.run, today, forked)[1]
        outcome = outcome_of(recorded, event, self.events[place + 1 : place + 200], self.bodies)
        if outcome is None or not _may_come(today, event):
            what = f"{event.kind} was not to be expected here."
            raise _Difference(event.seq, what, in_words(event, self.bodies), _expected(today))
        if isinstance(event, ModelRequested):
            self._check_request(event, recorded, today)
        elif isinstance(event, Evaluated):
            self._check_checks(event, recorded, today)
        try:
            return advance(today, outcome, self.bodies)[1]
        except InvalidCommand as refused:
            raise _Difference(
                event.seq, f"{event.kind} is refused today.", in_words(event, self.bodies), str(refused)
            ) from refused

    def _compare(self, then: AnyEvent, now: AnyEvent) -> None:
        if replace(then, at=0.0) == replace(now, at=0.0):
            return
        recorded, today = in_words(then, self.bodies), in_words(now, self.bodies)
        if type(then) is not type(now):
            raise _Difference(then.seq, f"{then.kind} is recorded; today it is {now.kind}.", recorded, today)
        names = [name for name in then.__struct_fields__ if name != "at" and getattr(then, name) != getattr(now, name)]
        what = f"{then.kind} differs in {', '.join(names)}."
        raise _Difference(then.seq, what, in_words(then, self.bodies, names), in_words(now, self.bodies, names))

    def _check_request(self, event: ModelRequested, recorded: RunState, today: RunState) -> None:
        recorded, today = seen_in(recorded, event.frame), seen_in(today, event.frame)
        request = build_request(today, self.bodies)
        if not event.payload or self.payload(request).sha256 == event.payload:
            return
        found = prompt_difference(build_request(recorded, self.bodies), request)
        raise _Difference(event.seq, found.what, found.recorded, found.now)

    def _check_checks(self, event: Evaluated, recorded: RunState, today: RunState) -> None:
        then, now = (
            [each.checks for each in next_effects(state) if isinstance(each, Evaluate) and each.frame == event.frame]
            for state in (recorded, today)
        )
        if then != now:
            raise _Difference(event.seq, "The goal's checks differ.", str(then), str(now))


def _may_come(state: RunState, event: AnyEvent) -> bool:
    """Whether the machine of today would have begun what the event tells."""
    state, effects = seen_in(state, event.frame), _own_effects(state, event.frame)
    match event:
        case ContextBuilt() | ContextCompacted() | CompactionFailed() | PartsRecalled():
            return _may_observe(event, effects)
        case StepStarted() | CheckpointReached() | ModelRequested() | ChecksBegun() | Evaluated() | ContextUpdated():
            return any(type(each) is _BEGUN_BY[type(event)] for each in effects)
        case MemoryRecalled() | MemoryRemembered() | MemoryForgotten():
            return _memory_may_come(state, event, effects)
        case ModelReplied() | ModelFailed():
            return state.requested
        case ToolStarted():
            begun = (event.call, event.attempt)
            return any(isinstance(each, CallTool) and (each.call, each.attempt) == begun for each in effects)
        case ApprovalAsked():
            return AskPerson(call=event.call, ask=event.ask, frame=event.frame) in effects
        case ToolReturned() | ToolFailed() if event.by in ("tape", "mock"):
            return TakeFromPlan(call=event.call, frame=event.frame) in effects
        case ToolReturned() | ToolFailed():
            call = state.call(event.call)
            return call is not None and call.status == "started"
        case _:
            return True


def _own_effects(state: RunState, frame: FrameId) -> tuple[Effect, ...]:
    return tuple(each for each in next_effects(state) if each.frame == frame)


def _may_observe(event: AnyEvent, effects: Sequence[Effect]) -> bool:
    wanted: type[Effect] = Observe
    if isinstance(event, PartsRecalled):
        wanted = RecallParts
    elif isinstance(event, CompactionFailed) or (isinstance(event, ContextCompacted) and event.model):
        wanted = AskSummary
    return any(isinstance(each, wanted) for each in effects)


def _memory_may_come(
    state: RunState, event: MemoryRecalled | MemoryRemembered | MemoryForgotten, effects: Sequence[Effect]
) -> bool:
    if event.call is None:
        return any(isinstance(each, Recall) for each in effects)
    call = state.call(event.call)
    return call is not None and call.status == "started"


def _expected(state: RunState) -> str:
    if state.is_asking:
        return "a reply of the model"
    return ", ".join(str(each) for each in next_effects(state)) or "nothing"
