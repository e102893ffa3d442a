"""Recorded runs gone through again with today's code: only looked at, or told as a run of its own. Nothing is sent."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from workbench.debug.folders import files_for_fork
from workbench.debug.places import whole_place
from workbench.debug.plans import decided
from workbench.debug.replay import replay
from workbench.debug.retelling import Leaving, halt_of, retold
from workbench.domain.agents import Agent
from workbench.domain.commands import Replay
from workbench.domain.errors import InvalidCommand, NotFound
from workbench.domain.events import AnyEvent, Edited, FrameEntered, PlannedCall, RunStarted
from workbench.domain.ids import RunId
from workbench.domain.inspection import EffectPlan, ReplayCheck, Replayed
from workbench.domain.published import AnyPublished
from workbench.domain.queries import GoalFile, RunRef
from workbench.domain.tools import ToolRow, ToolSpec
from workbench.domain.values import Body
from workbench.driver.bodies import RunBodies
from workbench.driver.ports import ModelPort
from workbench.driver.saving import Saver
from workbench.engine.outcomes import Halted
from workbench.policy.permissions import offered
from workbench.service.debugging import Debugging
from workbench.service.history import History
from workbench.service.library import Library
from workbench.service.starting import COPIES
from workbench.service.stored_bodies import StoredBodies
from workbench.service.sub_agents import all_agents
from workbench.store import RunLog, Store

_AT_ONCE = 500
"""Events that are told of together; all are saved together."""


class Replaying:
    """Answers `ReplayCheck` and carries out `Replay`."""

    def __init__(
        self,
        store: Store,
        history: History,
        library: Library,
        debugging: Debugging,
        connect: Callable[[Agent, str], Awaitable[ModelPort]],
        tools: Callable[[], Awaitable[tuple[ToolRow, ...]]],
        publish: Callable[[AnyPublished], None],
        folders: Path,
    ) -> None:
        self._store = store
        self._history = history
        self._library = library
        self._debugging = debugging
        self._connect = connect
        self._tools = tools
        self._publish = publish
        self._folders = folders

    async def check(self, query: ReplayCheck) -> Replayed:
        """Return whether today's code makes of the recorded answers what was recorded."""
        override = await self._library.read(Path(query.goal_file)) if query.goal_file else None
        return await self._replayed(query.run, list(await self._history.events(query.run)), override=override)

    async def run(self, command: Replay) -> RunRef:
        """Tell a recorded run again as a new one. Raises `WorkbenchError` with nothing begun."""
        events = list(await self._history.events(command.run))
        until = command.until
        if until is not None:
            if not 1 <= until <= len(events):
                raise NotFound(f"The run has no event {until}.", f"Its events are 1 to {len(events)}.")
            until = whole_place(events, until)
        replayed = await self._replayed(command.run, events, until)
        held = events[: replayed.events]
        halted = halt_of(held, replayed, until, time.time())
        plan = await self._debugging.plan(command.run, len(held)) if halted is not None else EffectPlan(entries=())
        if until is not None and plan.trouble and replayed.same:
            raise InvalidCommand(
                f"The work folder can't be restored as it was at event {until}: {plan.trouble}",
                "Replay up to a later event, or to the end.",
            )
        session = (await self._store.run_row(command.run)).session
        model = (await self._history.state(command.run, 1)).agent.model
        runlog = await self._store.new_run(session, model, parent=held[0].run, parent_seq=1)
        label = f"replay of {command.run}"
        try:
            await self._tell(runlog, events, len(held), label, halted, plan)
            await self._store.label_run(runlog.run, label, "")
        finally:
            await runlog.release()
        return RunRef(run=runlog.run, session=session)

    async def _tell(
        self,
        runlog: RunLog,
        events: Sequence[AnyEvent],
        held: int,
        label: str,
        halted: Halted | None,
        plan: EffectPlan,
    ) -> None:
        """Save the new run's events, all at once, and tell of them."""
        bodies, stored = RunBodies(runlog.text), StoredBodies(self._store.text_now)
        leaving = None
        if halted is not None:
            calls = await asyncio.to_thread(decided, plan.entries, {}, {}, stored)
            _keep(calls, stored, bodies)
            folder = await self._own_folder(runlog.run, events, held, plan.trouble)
            leaving = Leaving(halted=halted, work_folder=folder, plan=calls)
        state, made = await asyncio.to_thread(retold, runlog.run, events[:held], label, leaving, bodies)
        saver = Saver(runlog, bodies, self._publish)
        await saver.commit(None, (state, made))
        for place in range(0, len(made), _AT_ONCE):
            saver.tell(state, made[place : place + _AT_ONCE])

    async def _own_folder(self, run: RunId, events: Sequence[AnyEvent], seq: int, trouble: str) -> str:
        """Make the replay's own copy of the work folder as it was at an event; where that can't be, it is not there,
        so that the replay can be looked at but does not go on.
        """
        first = events[0]
        if not isinstance(first, RunStarted) or not first.goal.work_folder:
            return ""
        folder = self._folders / COPIES / run
        if not trouble:
            files, _ = files_for_fork(events, seq)
            living = await self._debugging.living_folders(first.run, await self._history.state(first.run, 1))
            await self._store.folders().restore(files, folder, living)
        return str(folder)

    async def _replayed(
        self,
        run: RunId,
        events: Sequence[AnyEvent],
        until: int | None = None,
        override: GoalFile | None = None,
    ) -> Replayed:
        """Go through the events; models are connected for the bytes of their requests only."""
        script = await self._history.script(await self._history.state(run))
        first = events[0]
        models: dict[tuple[str, str], ModelPort] = {}
        try:
            for each, replies in await self._asking(events, script, override):
                for agent in (*map(each.asking, range(len(each.fallbacks) + 1)), each.summariser()):
                    if (agent.model, agent.base_url) not in models:
                        models[agent.model, agent.base_url] = await self._connect(agent, replies)
            specs = await self._specs_today(first) if isinstance(first, RunStarted) else ()
            return await asyncio.to_thread(
                lambda: replay(
                    events,
                    StoredBodies(self._store.text_now),
                    lambda request: models[request.model, request.base_url].payload(request),
                    agent=override.agent if override else None,
                    goal=override.goal if override else None,
                    tools=override.tools if override else None,
                    offered=offered(override.tools, specs) if override else specs,
                    until=until,
                )
            )
        finally:
            for model in models.values():
                await model.close()

    async def _asking(
        self, events: Sequence[AnyEvent], script: str, override: GoalFile | None
    ) -> list[tuple[Agent, str]]:
        """All agents that ask a model in a run or would now, each with the replies of a scripted one."""
        found = [(event.agent, script) for event in events if isinstance(event, (RunStarted, Edited)) and event.agent]
        entered = {event.agent.model: event for event in events if isinstance(event, FrameEntered)}
        scripts = {name: await self._store_text(event.script) for name, event in entered.items()}
        found += [(event.agent, scripts[name]) for name, event in entered.items()]
        if override is not None:
            found += [(each, scripts.get(each.model, script)) for each in all_agents(override.agent)]
        return found

    async def _store_text(self, body: Body) -> str:
        return body.text if body.ref is None else await self._store.text(body.ref)

    async def _specs_today(self, first: RunStarted) -> tuple[ToolSpec, ...]:
        """The recorded tools as they are today; one that is not installed stays as it was."""
        today = {row.spec.name: row.spec for row in await self._tools() if row.spec is not None}
        return tuple(today.get(spec.name, spec) for spec in first.offered)


def _keep(calls: Sequence[PlannedCall], stored: StoredBodies, bodies: RunBodies) -> None:
    """Let the results that the plan holds be saved with it."""
    for call in calls:
        if call.output is not None and call.output.ref is not None:
            bodies.keep(stored.text(call.output))
