"""How far a run gets before anything outside must be done: all of that is one commit.

No await, so nothing waits for more to come, and nothing else enters in between.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable

from workbench.domain.errors import WorkbenchError
from workbench.domain.events import AnyEvent, StopReason
from workbench.driver.bodies import RunBodies
from workbench.driver.gate import Gate, standing
from workbench.driver.leases import SecretPort
from workbench.driver.performing import Outside, Performer, key_of, outside_of
from workbench.engine.effects import Effect
from workbench.engine.machine import advance, next_effects
from workbench.engine.outcomes import AnyOutcome, CheckpointMet, Halted, Logged
from workbench.engine.state import RunState

log = logging.getLogger("workbench.driver")


class Ahead:
    """A run's state with what is not saved yet: what came in, and what follows from it without anything outside."""

    def __init__(
        self,
        state: RunState,
        bodies: RunBodies,
        gate: Gate,
        performer: Performer,
        secrets: SecretPort,
        under_way: Iterable[str],
    ) -> None:
        self.state = state
        self.events: list[AnyEvent] = []
        self.begun: list[Outside] = []
        """What has to be performed once the events are saved, and not before."""
        self._bodies, self._gate, self._performer, self._secrets = bodies, gate, performer, secrets
        self._under_way = set(under_way)

    def take(self, outcome: AnyOutcome) -> None:
        """Let an outcome enter, without secrets. Raises `InvalidCommand` where it does not fit."""
        self.state, events = advance(self.state, self._secrets.clean(outcome), self._bodies)
        self.events += events
        for event in events:
            self._gate.heard(self.state, event)

    def go_on(self) -> None:
        """Begin all that may be begun, up to where the gate or something outside stands in the way.

        What goes wrong in that pauses the run; what came in is kept.
        """
        try:
            while (outcome := self._next()) is not None:
                self.take(outcome)
        except Exception as error:
            if not isinstance(error, WorkbenchError):
                log.exception("run %s: a bug in what follows event %s", self.state.run, self.state.seq)
            self.take(Halted(at=time.time(), reason="error", why=trouble(error)))

    def _next(self) -> AnyOutcome | None:
        state = self.state
        if state.status != "running":
            return None
        effects = [effect for effect in next_effects(state) if key_of(effect) not in self._under_way]
        if state.checkpoint is not None:
            return Halted(at=time.time(), reason="checkpoint", why=state.checkpoint.why)
        if not effects and not self._under_way and state.waiting:
            frame = standing(state).frame
            return Halted(at=time.time(), frame=frame, reason=_why_it_waits(state), why=_what_waits(state))
        if (met := self._gate.checkpoint(state, effects)) is not None:
            return CheckpointMet(at=time.time(), frame=met.frame, place=met.place, why=met.why, again=met.again)
        for effect in effects[:1] if self._gate.steps_singly else effects:
            halt = self._gate.stop_before(state, effect)
            if (line := self._gate.line()) is not None:
                return Logged(at=time.time(), breakpoint=line.breakpoint, text=line.line or "")
            if halt is not None:
                if self._under_way:
                    return None  # It stands still once what is in flight has come in.
                self._gate.halted()
                return Halted(
                    at=time.time(),
                    frame=effect.frame,
                    reason=halt.reason,
                    why=halt.why,
                    breakpoint=halt.breakpoint,
                )
            if (outcome := self._begin(effect)) is not None:
                return outcome
        return None

    def _begin(self, effect: Effect) -> AnyOutcome | None:
        outcome = self._performer.begin(self.state, effect)
        if (outside := outside_of(effect)) is not None:
            self.begun.append(outside)
            self._under_way.add(key_of(effect))
        return outcome


def trouble(error: Exception) -> str:
    """Return why a run stands still after an error: in its own words, or as the bug that it is."""
    if isinstance(error, WorkbenchError):
        return f"{error.message} {error.todo}".strip()
    return f"A bug of Workbench: {error!r}. The log has the details; continue tries again."


def _what_waits(state: RunState) -> str:
    calls = (f"{call.tool} ({call.id})" for call in state.all_calls if call.status == "asked")
    return ", ".join((*calls, *(each.why for each in state.checkpoints)))


def _why_it_waits(state: RunState) -> StopReason:
    """Strangers' text is told before any other rule, a rule before a checkpoint, that before a mere permission."""
    held = [call for call in state.all_calls if call.status == "asked" and call.ask == "policy"]
    stages = {verdict.stage for call in held for verdict in call.verdicts if verdict.says == "held"}
    if "provenance" in stages:
        return "taint"
    if held:
        return "policy"
    at_checkpoint = any(call.ask == "checkpoint" for call in state.waiting)
    return "checkpoint" if at_checkpoint else "approval"
