"""One run under way: launches what the machine allows, takes in what comes back, saved first and shown second.

All methods belong to the event loop's thread. `_lock` makes outcomes enter one by one, in order of arrival.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time

from workbench.domain.commands import Decide, Mode
from workbench.domain.errors import InvalidCommand, StoreError, StoreFull, StoreLocked, StoreReadOnly
from workbench.domain.events import AnyEvent, RunStarted, ToolStarted
from workbench.domain.published import Happened, Notice, RunChanged
from workbench.domain.values import Body, body_of
from workbench.driver.bodies import RunBodies
from workbench.driver.gate import Gate, place_of
from workbench.driver.performing import Performer, Publish, key_of
from workbench.driver.ports import CheckPort, ModelPort, RunLogPort, ToolPort
from workbench.engine.effects import Effect
from workbench.engine.machine import Advance, advance, begin, next_effects
from workbench.engine.outcomes import AnyOutcome, CallFailed, Decided, Ended, Failed, Halted, Lost, Released, Started
from workbench.engine.state import RunState

log = logging.getLogger("workbench.driver")

_RETRY_SAVE = 2.0
"""Seconds between two tries to save when the disk is full or another program holds the database."""


class Runner:
    """Drives one run. Begun by `start` or `resume`; given up by `close`."""

    def __init__(
        self, runlog: RunLogPort, model: ModelPort, tools: ToolPort, checks: CheckPort, publish: Publish
    ) -> None:
        self.log = runlog
        self.bodies = RunBodies(runlog.text)
        self.auto_approve = False
        """Whether permission asks are answered with yes; never a hold by policy or a call in doubt."""
        self._model = model
        self._publish = publish
        self._performer = Performer(self, model, tools, checks, publish)
        self._gate = Gate()
        self._state: RunState | None = None
        self._lock = asyncio.Lock()
        self._changed = asyncio.Event()
        self._still = asyncio.Event()
        self._room = asyncio.Event()
        self._flights: dict[str, asyncio.Task[None]] = {}
        self._ending = False
        self._entering: set[asyncio.Future[None]] = set()
        self._loop_task: asyncio.Task[None] | None = None

    @property
    def state(self) -> RunState:
        """Where the run stands: the fold of its saved events."""
        if self._state is None:
            raise InvalidCommand("The run has not begun.")
        return self._state

    async def start(self, started: Started, *, stop_at_entry: bool) -> None:
        """Save the run's first event and begin; at entry it stands still before the first phase."""
        async with self._lock:
            await self._commit(begin(self.log.run, started, self.bodies))
        if stop_at_entry:
            await self.take(Halted(at=time.time(), reason="entry"))
        self._loop_task = asyncio.create_task(self._loop())

    async def resume(self, state: RunState, mode: Mode) -> None:
        """Take up a stored run where it stands. One that was under way is marked as interrupted first.

        `mode` is how far it goes by itself once a decision that it waits for is given.
        """
        self._state = state
        if state.status == "running":
            await self.take(Lost(at=time.time()))
        self._release(mode)
        self._loop_task = asyncio.create_task(self._loop())

    async def go(self, mode: Mode, by: str = "person") -> None:
        """Let the run go on. Raises `InvalidCommand` where it is over, or where a person must decide first."""
        state = self.state
        if state.finished is not None:
            raise InvalidCommand("The run is over.", "Start another run.")
        if state.status == "waiting":
            raise InvalidCommand("A call waits for a decision.", "Approve, edit, answer or deny it.")
        self._room.set()
        self._release(mode)
        if state.status in ("paused", "interrupted"):
            await self.take(Released(at=time.time(), how=mode, by=by))
        self._changed.set()

    def _release(self, mode: Mode) -> None:
        effects = next_effects(self.state)
        self._gate.release(mode, place_of(self.state, effects[0]) if effects else (self.state.step, self.state.next))

    def pause(self) -> None:
        """Ask the run to stand still after what is in flight; a wait before another try ends at once."""
        if self.state.status != "running":
            raise InvalidCommand(
                f"The run is {self.state.status.replace('_', ' ')}.", "Only a run under way can pause."
            )
        self._gate.pause_wanted = True
        self._performer.hurry.set()
        self._changed.set()

    async def decide(self, command: Decide, by: str = "person") -> None:
        """Take in an answer to `approval_asked`. Raises `InvalidCommand`."""
        await self.take(
            Decided(
                at=time.time(),
                call=command.call,
                decision=command.decision,
                digest=command.digest,
                by=by,
                arguments=command.arguments,
                result=command.result,
                why=command.why,
            )
        )

    async def approve_waiting(self) -> None:
        """Say yes to every permission that is asked for now; never to a call in doubt or a question."""
        for call in self.state.calls:
            if call.status == "asked" and call.ask == "permission":
                await self._performer.approve(call)

    async def stop(self, why: str = "Stopped by a person.") -> None:
        """End the run; what is in flight is cancelled and recorded as such."""
        if self.state.finished is not None:
            raise InvalidCommand("The run is over already.")
        await self._cancel_flights()
        now = time.time()
        if self.state.requested:
            await self.take(Failed(at=now, error="stopped", message=why, partial=self._performer.partial))
        for call in self.state.calls:
            if call.status == "started":
                unknown = "It was stopped by a person while it ran; it may have taken effect."
                await self.take(CallFailed(at=now, call=call.id, code="stopped", message=unknown))
        await self.take(Ended(at=now, outcome="stopped", why=why))

    async def settled(self) -> None:
        """Return when the run stands still: over, paused, interrupted or waiting for a person."""
        while self.state.status == "running" or self._flights:
            self._still.clear()
            await self._still.wait()

    async def over(self) -> None:
        """Return when the run is over, or given up."""
        if self._loop_task is not None:
            await asyncio.wait({self._loop_task})

    async def close(self) -> None:
        """Give the run up; one under way is recorded as interrupted."""
        if self._loop_task is not None:
            self._loop_task.cancel()
            await asyncio.gather(self._loop_task, return_exceptions=True)
        await self._cancel_flights()
        if self._state is not None and self._state.status == "running":
            try:
                await self._save(advance(self._state, Lost(at=time.time()), self.bodies))
            except StoreError as error:
                log.warning("run %s: could not record that it was interrupted: %s", self.log.run, error)
        await self._model.close()
        await self.log.release()

    async def take(self, outcome: AnyOutcome) -> None:
        """Let an outcome enter: advance, save, show. Cancelling the caller does not undo or tear it."""
        entering = asyncio.ensure_future(self._enter(outcome))
        self._entering.add(entering)
        entering.add_done_callback(self._entering.discard)
        await asyncio.shield(entering)

    async def _enter(self, outcome: AnyOutcome) -> None:
        async with self._lock:
            await self._commit(advance(self.state, outcome, self.bodies))

    async def _commit(self, step: Advance) -> None:
        """Save until it is saved. Nothing executes meanwhile, since what follows waits for this."""
        key = f"save:{self.log.run}"
        troubled = False
        while True:
            try:
                await self._save(step)
            except (StoreFull, StoreReadOnly, StoreLocked) as error:
                troubled = True
                self._room.clear()
                todo = error.todo or "Nothing recorded is lost; the run goes on when it can be saved again."
                self._publish(Notice(level="error", text=error.message, todo=todo, run=self.log.run, key=key))
                self._publish(
                    RunChanged(
                        run=self.log.run, session=self.log.session, status="paused", reason="error", why=error.message
                    )
                )
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._room.wait(), _RETRY_SAVE)
                continue
            if troubled:
                self._publish(Notice(level="info", text="", run=self.log.run, key=key))
                self._publish_status()
            return

    async def _save(self, step: Advance) -> None:
        before, (state, events) = self._state, step
        paused = state.paused
        texts = self.bodies.texts_of(events, _opening_bodies(events))
        await self.log.append(
            events,
            texts,
            durable=any(_must_be_durable(state, event) for event in events),
            status=state.status,
            reason=paused.reason if paused else None,
        )
        self.bodies.saved(texts)
        self._state = state
        self._publish(Happened(run=self.log.run, events=events))
        if before is None or before.status != state.status or before.paused != state.paused:
            self._publish_status()
        self._changed.set()
        self._still.set()

    def _publish_status(self) -> None:
        state, paused, over = self.state, self.state.paused, self.state.finished
        self._publish(
            RunChanged(
                run=self.log.run,
                session=self.log.session,
                status=state.status,
                reason=paused.reason if paused else None,
                why=paused.why if paused else over.why if over else "",
            )
        )

    async def _loop(self) -> None:
        while self.state.finished is None:
            self._changed.clear()
            await self._launch()
            await self._changed.wait()

    async def _launch(self) -> None:
        """Start what may be done now, or stand still where the gate says so."""
        state = self.state
        if state.status != "running" or self._ending:
            return
        effects = [effect for effect in next_effects(state) if key_of(effect) not in self._flights]
        if not effects:
            if not self._flights and any(call.status == "asked" for call in state.calls):
                await self.take(Halted(at=time.time(), reason="approval", why=_what_waits(state)))
            return
        reason = self._gate.stop_before(place_of(state, effects[0]))
        if reason is not None:
            if not self._flights:
                self._gate.pause_wanted = False
                await self.take(Halted(at=time.time(), reason=reason))
            return
        for effect in effects:
            self._flights[key_of(effect)] = asyncio.create_task(self._fly(effect))

    async def _fly(self, effect: Effect) -> None:
        try:
            await self._performer.perform(effect)
        except StoreError as error:
            self._publish(Notice(level="error", text=error.message, todo=error.todo, run=self.log.run))
            log.exception("run %s: %s could not be recorded", self.log.run, key_of(effect))
        except Exception as error:
            log.exception("run %s: a bug while performing %s", self.log.run, key_of(effect))
            why = f"A bug of Workbench: {error!r}. The log has the details; continue tries again."
            await self.take(Halted(at=time.time(), reason="error", why=why))
        finally:
            del self._flights[key_of(effect)]
            self._changed.set()
            self._still.set()

    async def _cancel_flights(self) -> None:
        """Cancel what is in flight for good: nothing new is launched, and what was entering has entered."""
        self._ending = True
        flights = list(self._flights.values())
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        await asyncio.gather(*self._entering, return_exceptions=True)


def _opening_bodies(events: tuple[AnyEvent, ...]) -> list[Body]:
    """The texts that a run's first messages are made of; no event refers to them."""
    starts = [event for event in events if isinstance(event, RunStarted)]
    return [body_of(text) for event in starts for text in (event.goal.instructions, event.agent.system_prompt)]


def _must_be_durable(state: RunState, event: AnyEvent) -> bool:
    """Intent before effect: a call that writes or sends waits for the disk."""
    if not isinstance(event, ToolStarted):
        return False
    spec = state.spec(event.tool)
    return spec is None or spec.writes


def _what_waits(state: RunState) -> str:
    return ", ".join(f"{call.tool} ({call.id})" for call in state.calls if call.status == "asked")
