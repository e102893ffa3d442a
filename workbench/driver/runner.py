"""One run under way: launches what the machine allows, takes in what comes back, saved first and shown second.

All methods belong to the event loop's thread. `_lock` makes outcomes enter one by one, in order of arrival.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable, Mapping

from workbench.domain.breakpoints import Breakpoints
from workbench.domain.commands import Decide, Mode
from workbench.domain.errors import InvalidCommand, StoreError
from workbench.domain.events import AnyEvent, FileState, Phase
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.published import Notice
from workbench.driver.ahead import Ahead, trouble
from workbench.driver.asking import Connect, Models
from workbench.driver.bodies import RunBodies
from workbench.driver.gate import Gate, standing
from workbench.driver.leases import SecretPort, Taken
from workbench.driver.lookout import AlarmPort, Lookout
from workbench.driver.performing import Outside, Performer, Publish, key_of
from workbench.driver.ports import CheckPort, FolderPort, ModelPort, RunLogPort, ToolPort
from workbench.driver.remembering import MemoryPort
from workbench.driver.saving import Saver
from workbench.engine.effects import AskModel
from workbench.engine.frames import open_calls
from workbench.engine.machine import Advance, advance, begin, fork
from workbench.engine.outcomes import (
    AnyOutcome,
    CallFailed,
    Decided,
    Ended,
    Failed,
    Forked,
    Halted,
    Lost,
    Released,
    Started,
)
from workbench.engine.state import RunState

log = logging.getLogger("workbench.driver")

_PAUSED = "Cut off by a pause."
_ASKING = ("AskModel", "AskSummary", "RecallParts")
"""What a pause cuts off at once; it is done again when the run goes on."""


class Runner:
    """Drives one run. Begun by `start` or `resume`; given up by `close`."""

    def __init__(
        self,
        runlog: RunLogPort,
        model: ModelPort,
        connect: Connect,
        tools: ToolPort,
        checks: CheckPort,
        folders: FolderPort,
        secrets: SecretPort,
        alarm: AlarmPort,
        memory: MemoryPort,
        publish: Publish,
    ) -> None:
        self.log = runlog
        self.bodies = RunBodies(runlog.text)
        self.auto_approve = False
        """Whether permission asks are answered with yes; never a hold by policy or a call in doubt."""
        self.attended: bool | None = None
        """Whether a person is there who can raise a limit; None: as when the run began."""
        self._publish = publish
        self._gate = Gate(self.bodies)
        self._saver = Saver(runlog, self.bodies, publish)
        self._secrets = secrets
        self._lookout = Lookout(alarm)
        models = Models(model, connect, self.bodies)
        self._performer = Performer(self, models, tools, checks, folders, secrets, memory, publish)
        self._state: RunState | None = None
        self._lock = asyncio.Lock()
        self._changed = asyncio.Event()
        self._still = asyncio.Event()
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
        await self._begin(begin(self.log.run, self._secrets.clean(started), self.bodies), stand_still=stop_at_entry)

    async def fork(self, state: RunState, forked: Forked, files: Mapping[str, FileState]) -> None:
        """Begin where another run stood, with these files in the work folder, and stand still there."""
        self._performer.files = dict(files)
        self._gate.pass_over(standing(state))
        await self._begin(fork(self.log.run, state, self._secrets.clean(forked)), stand_still=True)

    async def _begin(self, first: Advance, *, stand_still: bool) -> None:
        async with self._lock:
            await self._commit(first)
            for event in first[1]:
                self._gate.heard(first[0], event)
        await self._performer.look_at_folder()
        if stand_still:
            await self.take(Halted(at=time.time(), reason="entry"))
        self._loop_task = asyncio.create_task(self._loop())

    async def resume(
        self, state: RunState, mode: Mode, files: Mapping[str, FileState], events: Iterable[AnyEvent]
    ) -> None:
        """Take up a stored run where it stands. One that was under way is marked as interrupted first.

        `mode` is how far it goes by itself once a decision that it waits for is given; `files` is what the work folder
        held when it was last looked at; `events` are those that led here.
        """
        self._state = state
        self._lookout.recall(events)
        self._performer.files = dict(files)
        if state.status == "running":
            await self.take(Lost(at=time.time()))
        elif state.paused is not None:
            self._gate.pass_over(standing(state))
        self._release(mode)
        self._loop_task = asyncio.create_task(self._loop())

    async def go(self, mode: Mode, *, until: tuple[int, Phase | None] | None = None, by: str = "person") -> None:
        """Let the run go on. Raises `InvalidCommand` where it is over, or where a person must decide first."""
        state = self.state
        if state.finished is not None:
            raise InvalidCommand("The run is over.", "Start another run, or fork this one.")
        if state.status == "waiting":
            raise InvalidCommand("A call waits for a decision.", "Approve, edit, answer or deny it.")
        self._saver.hurry()
        self._release(mode, until)
        if state.status in ("paused", "interrupted"):
            await self.take(Released(at=time.time(), how=mode, by=by))
        self._changed.set()

    def _release(self, mode: Mode, until: tuple[int, Phase | None] | None = None) -> None:
        self._performer.hurry.clear()
        self._gate.release(mode, standing(self.state), until)

    async def pause(self) -> None:
        """Let the run stand still at once: a request in flight is cut off and sent again later, a call ends first."""
        if self.state.status != "running":
            now = self.state.status.replace("_", " ")
            raise InvalidCommand(f"The run is {now}.", "Only a run under way can pause.")
        self._gate.pause_wanted = True
        self._performer.hurry.set()
        asking = [flight for key, flight in self._flights.items() if key.partition(" ")[0] in _ASKING]
        if asking:
            await self._cancel(asking)
            await self._record_cut_off(_PAUSED)
        self._changed.set()

    def set_breakpoints(self, breakpoints: Breakpoints) -> None:
        """Take other breakpoints, from now on."""
        self._gate.set_breakpoints(breakpoints)

    def use_model(self, model: ModelPort) -> ModelPort:
        """Ask another model from now on; return the one asked so far, for closing."""
        models = self._performer.models
        before, models.own = models.own, model
        return before

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
                rule=command.rule,
                scope=command.scope,
                pattern=command.pattern,
                to=command.to,
            )
        )

    async def summarise(self, messages: tuple[int, ...], frame: FrameId = ROOT_FRAME) -> None:
        """Let a frame's model sum messages of it up at a stop, and put the summary in their place, as an edit.

        Raises `InvalidCommand`, or `ModelError` with nothing recorded.
        """
        await self.take(await self._performer.sum_up(messages, frame))

    async def approve_waiting(self) -> None:
        """Say yes to every permission that is asked for now; never to a call in doubt or a question."""
        for call in self.state.all_calls:
            if call.status == "asked" and call.ask == "permission":
                await self._performer.approve(call)

    async def stop(self, why: str = "Stopped by a person.") -> None:
        """End the run; what is in flight is cancelled and recorded as such."""
        if self.state.finished is not None:
            raise InvalidCommand("The run is over already.")
        await self._cancel_all()
        await self._record_cut_off(why)
        for call in open_calls(self.state):
            unknown = "It was stopped by a person while it ran; it may have taken effect."
            await self.take(CallFailed(at=time.time(), call=call.id, code="stopped", message=unknown))
        await self.take(Ended(at=time.time(), outcome="stopped", why=why))

    async def _record_cut_off(self, why: str, only: FrameId | None = None) -> None:
        for frame in (self.state, *self.state.frames.values()):
            if frame.requested and only in (None, frame.frame):
                partial = self._performer.partial(frame.frame)
                await self.take(
                    Failed(at=time.time(), frame=frame.frame, error="stopped", message=why, partial=partial)
                )

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
        await self._cancel_all()
        if self._state is not None and self._state.status == "running":
            try:
                await self._saver.save(advance(self._state, Lost(at=time.time()), self.bodies))
            except StoreError as error:
                log.warning("run %s: could not record that it was interrupted: %s", self.log.run, error)
        await self._performer.models.close()
        await self.log.release()

    async def take(self, outcome: AnyOutcome) -> None:
        """Let an outcome enter without secrets, and what follows from it: advance, save, show.

        Cancelling the caller does not undo or tear it. Raises `InvalidCommand` where it does not fit, or `StoreError`;
        then nothing has changed.
        """
        await self._enter_whole(outcome)

    def clean(self, value: Taken) -> Taken:
        """Return what will be kept beside an outcome without secrets, as `take` does with the outcome."""
        return self._secrets.clean(value)

    async def _enter_whole(self, outcome: AnyOutcome | None) -> None:
        entering = asyncio.ensure_future(self._enter(outcome))
        self._entering.add(entering)
        entering.add_done_callback(self._entering.discard)
        await asyncio.shield(entering)

    async def _enter(self, outcome: AnyOutcome | None) -> None:
        async with self._lock:
            ahead = Ahead(self.state, self.bodies, self._gate, self._performer, self._secrets, self._flights)
            if outcome is not None:
                ahead.take(outcome)
            self._lookout.heard(ahead.events)
            may_begin = self._loop_task is not None and not self._ending and not self._performer.is_looking
            if may_begin and self._lookout.is_calm:
                ahead.go_on()
            if ahead.events:
                await self._commit((ahead.state, tuple(ahead.events)))
            if not self._ending:
                for effect in ahead.begun:
                    self._launch(effect)

    async def _commit(self, step: Advance) -> None:
        await self._saver.commit(self._state, step)
        self._state, events = step
        self._saver.tell(self._state, events)
        if self._state.finished is not None or not self._lookout.is_calm:
            self._changed.set()
        self._still.set()

    async def _loop(self) -> None:
        """What comes in goes on by itself; this begins, and goes on where something in flight has ended."""
        while self.state.finished is None:
            self._changed.clear()
            if why := await self._lookout.meet(self.state):
                self._gate.stop_for(why)
            try:
                await self._enter_whole(None)
            except StoreError as error:
                self._tell_unsaved(error, "what comes next")
            await self._changed.wait()
        await self._lookout.meet(self.state)

    def _launch(self, effect: Outside) -> None:
        key = key_of(effect)

        def land(_: asyncio.Task[None]) -> None:
            del self._flights[key]
            self._changed.set()
            self._still.set()

        self._flights[key] = flight = asyncio.create_task(self._fly(effect))
        flight.add_done_callback(land)

    async def _fly(self, effect: Outside) -> None:
        try:
            if self._gate.pause_wanted and isinstance(effect, AskModel):
                await self._record_cut_off(_PAUSED, effect.frame)
            else:
                await self._performer.perform(effect)
        except StoreError as error:
            self._tell_unsaved(error, key_of(effect))
        except Exception as error:
            log.exception("run %s: a bug while performing %s", self.log.run, key_of(effect))
            await self.take(Halted(at=time.time(), reason="error", why=trouble(error)))

    def _tell_unsaved(self, error: StoreError, what: str) -> None:
        self._publish(Notice(level="error", text=error.message, todo=error.todo, run=self.log.run))
        log.error("run %s: %s could not be recorded", self.log.run, what, exc_info=error)

    async def _cancel_all(self) -> None:
        """Cancel what is in flight for good: nothing new is launched."""
        self._ending = True
        await self._cancel(list(self._flights.values()))

    async def _cancel(self, flights: list[asyncio.Task[None]]) -> None:
        """Cancel flights; what was entering has entered when it returns."""
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        await asyncio.gather(*self._entering, return_exceptions=True)
