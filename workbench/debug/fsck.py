"""What is broken in a run's log, and what would mend it on a fork. One bad event never hides what comes after it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.debug.fsck_calls import CallRules
from workbench.debug.fsck_repairs import previewed
from workbench.domain.errors import BodyMissing, WorkbenchError
from workbench.domain.events import (
    AnyEvent,
    FolderChanged,
    FrameEntered,
    LineLogged,
    ModelFailed,
    ModelReplied,
    RunForked,
    RunStarted,
    SamplesTaken,
    StepStarted,
    bodies_in,
)
from workbench.domain.ids import ROOT_FRAME, RunId
from workbench.domain.inspection import Finding, Repair
from workbench.domain.messages import Message
from workbench.domain.values import Bodies, Body, body_of
from workbench.engine.context import opening_texts
from workbench.engine.fold import apply
from workbench.engine.frames import seen_in
from workbench.engine.state import RunState

_AFTER_THE_END = (RunForked, FolderChanged, LineLogged, SamplesTaken)
"""What may be recorded of a run that is over."""


def findings(events: Sequence[AnyEvent], bodies: Bodies, damage: str = "") -> tuple[Finding, ...]:
    """Return what is broken, by place. `damage` is what the store said of events that it could not read."""
    if not events:
        return (Finding(seq=0, rule="chain" if damage else "order", says=damage or "The run has no events."),)
    found = _Looking(bodies).through(events)
    if damage:
        last = events[-1].seq
        found.append(Finding(seq=last + 1, rule="chain", says=damage, repairs=(cut(last),)))
    return previewed(sorted(found, key=lambda each: each.seq), events, damage)


def cut(seq: int) -> Repair:
    """Return the repair that goes on from an event and leaves out what comes after it."""
    return Repair(what="cut_before", says=f"Go on from event {seq}, before what is broken.", seq=seq)


class _Looking:
    """Goes through a log once."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self._found: list[Finding] = []
        self._calls = CallRules(bodies)
        self._state: RunState | None = None
        self._run = RunId("")
        self._over = 0
        self._missing: set[str] = set()

    def through(self, events: Sequence[AnyEvent]) -> list[Finding]:
        for place, event in enumerate(events):
            if place == 0 and not isinstance(event, RunStarted):
                self._say(event.seq, "order", f"The log begins with {event.kind}, not with run_started.")
            self._order(event, place)
            self._texts(event)
            self._found.extend(self._calls.look(event, self._state))
            self._fold(event)
        if self._state is not None:
            self._roles(self._state)
        return self._found

    def _say(self, seq: int, rule: str, says: str, *repairs: Repair) -> None:
        cuts = (cut(seq - 1),) if not repairs and seq > 1 else ()
        self._found.append(Finding(seq=seq, rule=rule, says=says, repairs=repairs or cuts))

    def _order(self, event: AnyEvent, place: int) -> None:
        state = self._state
        if event.seq != place + 1:
            self._say(event.seq, "order", f"Event {event.seq} stands at place {place + 1}.")
        if place and isinstance(event, RunStarted):
            self._say(event.seq, "order", "The run begins a second time.")
        self._edge(event, place)
        if self._over and not isinstance(event, _AFTER_THE_END):
            self._say(event.seq, "order", f"{event.kind} comes after the run's end (event {self._over}).")
        if state is not None and not isinstance(event, FrameEntered):
            self._in_frame(event, state)
        if event.kind == "run_finished":
            self._over = event.seq
        elif isinstance(event, RunForked):
            self._over = 0

    def _in_frame(self, event: AnyEvent, root: RunState) -> None:
        """A frame's events come between its entering and its leaving, and follow each other."""
        if event.frame != ROOT_FRAME and event.frame not in root.frames:
            self._say(event.seq, "order", f"{event.kind} stands in frame {event.frame}, where nobody is at work.")
            return
        state = seen_in(root, event.frame)
        if isinstance(event, (ModelReplied, ModelFailed)) and not state.requested:
            self._say(event.seq, "order", f"{event.kind} answers no request.")
        if isinstance(event, StepStarted) and event.step != state.step + 1:
            self._say(event.seq, "order", f"Step {event.step} follows step {state.step}.")

    def _edge(self, event: AnyEvent, place: int) -> None:
        """An event belongs to another run than the one before it only where a fork begins, and its parent is that."""
        if isinstance(event, RunForked):
            if event.parent != self._run:
                self._say(event.seq, "order", f"The fork's parent is {event.parent}, but {self._run} stands before it.")
        elif place and event.run != self._run:
            self._say(event.seq, "order", f"An event of run {event.run} stands in run {self._run}.")
        self._run = event.run

    def _texts(self, event: AnyEvent) -> None:
        bodies = list(bodies_in(event))
        if isinstance(event, (RunStarted, FrameEntered)):
            bodies += [body_of(text) for text in opening_texts(event.goal, event.agent)]
        for body in bodies:
            if body.ref is not None and body.ref not in self._missing and not self._is_kept(body):
                self._missing.add(body.ref)
                self._say(event.seq, "bodies", f"A text of {event.kind} is not kept; it begins: {body.text[:60]}")

    def _is_kept(self, body: Body) -> bool:
        try:
            self._bodies.text(body)
        except BodyMissing:
            return False
        return True

    def _fold(self, event: AnyEvent) -> None:
        state = self._state
        if state is not None and not isinstance(event, RunStarted):
            state = replace(state, seq=event.seq - 1)
        elif state is not None:
            return
        try:
            self._state = apply(state, event)
        except WorkbenchError as error:
            if event.seq != 1:
                self._say(event.seq, "order", f"{event.kind} can't be taken in: {error}")

    def _roles(self, state: RunState) -> None:
        """A result stands behind the call that it answers, each call has one, and the system prompt comes first."""
        open_calls: list[str] = []
        for place, message in enumerate(state.messages):
            if message.role == "system" and place:
                self._say(message.seq, "roles", "A system prompt stands in the middle of the transcript.")
            open_calls = self._paired(message, open_calls)
        self._unanswered(open_calls, state.seq)

    def _paired(self, message: Message, open_calls: list[str]) -> list[str]:
        if message.role == "tool":
            if message.call not in open_calls:
                self._say(message.seq, "roles", f"A result stands in the transcript without its call ({message.call}).")
            return [call for call in open_calls if call != message.call]
        self._unanswered(open_calls, message.seq)
        return [call.id for call in message.calls]

    def _unanswered(self, calls: list[str], seq: int) -> None:
        for call in calls:
            self._say(seq, "roles", f"The call {call} stands in the transcript without a result.")
