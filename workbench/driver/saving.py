"""Saved first, shown second: one advance of a run goes into its log, and then to those who listen."""

from __future__ import annotations

import asyncio
import contextlib

from workbench.domain.delegating import is_delegate
from workbench.domain.errors import StoreFull, StoreLocked, StoreReadOnly
from workbench.domain.events import AnyEvent, FrameEntered, RunStarted, ToolStarted
from workbench.domain.published import Happened, Notice, RunChanged
from workbench.domain.values import Body, body_of
from workbench.driver.bodies import RunBodies
from workbench.driver.performing import Publish
from workbench.driver.ports import RunLogPort
from workbench.engine.context import opening_texts
from workbench.engine.machine import Advance
from workbench.engine.state import RunState

_RETRY_SAVE = 2.0
"""Seconds between two tries to save when the disk is full or another program holds the database."""


class Saver:
    """Appends what happened in one run, and tells."""

    def __init__(self, runlog: RunLogPort, bodies: RunBodies, publish: Publish) -> None:
        self._log = runlog
        self._bodies = bodies
        self._publish = publish
        self._room = asyncio.Event()
        self._before: RunState | None = None

    def hurry(self) -> None:
        """Try again now where a save waits for room."""
        self._room.set()

    async def commit(self, before: RunState | None, step: Advance) -> None:
        """Save until it is saved. Nothing executes meanwhile, since what follows waits for this."""
        self._before = before
        key = f"save:{self._log.run}"
        troubled = False
        while True:
            try:
                await self.save(step)
            except (StoreFull, StoreReadOnly, StoreLocked) as error:
                troubled = True
                self._room.clear()
                todo = error.todo or "Nothing recorded is lost; the run goes on when it can be saved again."
                self._publish(Notice(level="error", text=error.message, todo=todo, run=self._log.run, key=key))
                self._publish(
                    RunChanged(
                        run=self._log.run, session=self._log.session, status="paused", reason="error", why=error.message
                    )
                )
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._room.wait(), _RETRY_SAVE)
                continue
            if troubled:
                self._publish(Notice(level="info", text="", run=self._log.run, key=key))
                self._before = None
            return

    async def save(self, step: Advance) -> None:
        """Save once, with the texts that the events refer to. Raises `StoreError` with nothing saved."""
        state, events = step
        texts = self._bodies.texts_of(events, _opening_bodies(events))
        await self._log.append(
            events,
            texts,
            durable=any(_must_be_durable(state, event) for event in events),
            status=state.status,
            reason=state.paused.reason if state.paused else None,
        )
        self._bodies.saved(texts)

    def tell(self, state: RunState, events: tuple[AnyEvent, ...]) -> None:
        """Publish what was saved, and the run's status where it is another."""
        before, paused, over = self._before, state.paused, state.finished
        self._publish(Happened(run=self._log.run, events=events))
        if before is not None and before.status == state.status and before.paused == paused:
            return
        self._publish(
            RunChanged(
                run=self._log.run,
                session=self._log.session,
                status=state.status,
                reason=paused.reason if paused else None,
                why=paused.why if paused else over.why if over else "",
            )
        )


def _opening_bodies(events: tuple[AnyEvent, ...]) -> list[Body]:
    """The texts that an agent's first messages are made of; no event refers to them."""
    starts = [event for event in events if isinstance(event, (RunStarted, FrameEntered))]
    return [body_of(text) for event in starts for text in opening_texts(event.goal, event.agent)]


def _must_be_durable(state: RunState, event: AnyEvent) -> bool:
    """Intent before effect: a call that writes or sends waits for the disk."""
    if not isinstance(event, ToolStarted):
        return False
    spec = next((each for each in (*state.at_hand, *state.offered) if each.name == event.tool), None)
    return not is_delegate(event.tool) and (spec is None or spec.writes)
