"""A debugger's questions about recorded runs, answered by pure functions in a worker thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable
from typing import TypeVar, assert_never

from workbench.debug.breakpoints import back_test, check_breakpoint
from workbench.debug.compare import compare
from workbench.debug.finding import find_text
from workbench.debug.folders import files_at
from workbench.debug.fsck import findings
from workbench.debug.origins import where_from
from workbench.debug.state_view import state_view
from workbench.debug.watching import watch_values
from workbench.domain import inspection as i
from workbench.domain.breakpoints import Hit
from workbench.domain.errors import DamagedDatabase
from workbench.domain.event_notes import EventNoteList, EventNotes
from workbench.domain.finding import FindText
from workbench.domain.ids import RunId
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import Text
from workbench.driver.gate import standing
from workbench.service.debugging import Debugging
from workbench.service.history import History
from workbench.service.jobs import Jobs
from workbench.service.peeking import Peeking
from workbench.service.replaying import Replaying
from workbench.service.stored_bodies import StoredBodies
from workbench.store import Store

T = TypeVar("T")

_MOST_HITS = 500
_ALL_RUNS = 1000


class Inspecting:
    """Answers the debugger's queries."""

    def __init__(
        self,
        store: Store,
        history: History,
        debugging: Debugging,
        peeking: Peeking,
        replaying: Replaying,
        publish: Callable[[AnyPublished], None],
        jobs: Jobs,
    ) -> None:
        self._jobs = jobs
        self._store = store
        self._history = history
        self._debugging = debugging
        self._peeking = peeking
        self._replaying = replaying
        self._publish = publish
        self._back_test = threading.Event()

    async def ask(self, query: i.InspectionQuery) -> i.InspectionAnswer | Text:
        """Answer a query with the answer that its docstring names. Raises `WorkbenchError`."""
        match query:
            case i.StateAt():
                events = await self._history.readable(query.run)
                state = await self._history.state(query.run, query.seq)
                files, trouble = files_at(events[: query.seq])
                frame = query.frame or standing(state).frame
                return state_view(state, files, trouble, events[query.seq - 1].at, frame)
            case i.PlanAt():
                return await self._debugging.plan(query.run, query.seq)
            case i.FolderDiff():
                return await self._debugging.folder_difference(query.run)
            case i.BreakpointsOf():
                return i.BreakpointList(
                    breakpoints=await self._store.breakpoints(), watches=await self._store.watches()
                )
            case i.PeekCost():
                state = await self._history.state(query.run)
                sides = 2 if query.without else 1
                return Text(text=self._peeking.cost(state, query.count * sides, max(1, len(query.models))))
            case i.BackTest():
                return await self._back_tested(query)
            case EventNotes():
                return EventNoteList(notes=await self._store.event_notes(query.run))
            case _:
                return await self._look(query)

    async def _look(
        self, query: i.Watched | i.Compare | i.WhereFrom | i.Findings | i.ReplayCheck | FindText
    ) -> i.InspectionAnswer:
        bodies = StoredBodies(self._store.text_now)
        match query:
            case i.Watched():
                events = await self._history.readable(query.run)
                watches = await self._store.watches()
                return await asyncio.to_thread(watch_values, watches, events, query.seq, bodies)
            case i.Compare():
                left = list(await self._history.events(query.left))
                right = list(await self._history.events(query.right))
                return await asyncio.to_thread(compare, left, right, bodies)
            case i.WhereFrom():
                events = await self._history.readable(query.run)
                return await asyncio.to_thread(where_from, events, query.seq, query.text, bodies, query.frame)
            case FindText():
                events = await self._history.readable(query.run)
                return await asyncio.to_thread(find_text, events, query.after, query.text, bodies)
            case i.Findings():
                return await self._findings(query.run)
            case i.ReplayCheck():
                return await self._replaying.check(query)
            case _:
                assert_never(query)

    async def _findings(self, run: RunId) -> i.FindingList:
        bodies = StoredBodies(self._store.text_now)
        damage, events = "", []
        try:
            events = list(await self._history.events(run))
        except DamagedDatabase as error:
            damage = str(error)
            events = list(self._history.known(run))
        found = await asyncio.to_thread(findings, events, bodies, damage)
        return i.FindingList(findings=found, events=len(events))

    async def _back_tested(self, query: i.BackTest) -> i.BackTested:
        check_breakpoint(query.breakpoint)
        self._back_test.set()
        cancelled = self._back_test = threading.Event()
        runs = query.runs or tuple(row.id for row in await self._store.last_runs(_ALL_RUNS))
        hits: list[Hit] = []
        looked = 0
        with self._jobs.stoppable("back test", cancelled.set):
            for number, run in enumerate(runs):
                events = await self._history.read(run)
                looked += len(events)
                bodies = StoredBodies(self._store.text_now)
                found = await asyncio.to_thread(_some, back_test(query.breakpoint, events, bodies), cancelled)
                hits.extend(found)
                text = f"{len(hits)} stops in {number + 1} of {len(runs)} runs"
                self._publish(Progress(key="back test", text=text, done=(number + 1) / (len(runs) + 1)))
                if cancelled.is_set() or len(hits) >= _MOST_HITS:
                    break
        self._publish(Progress(key="back test", text=f"{len(hits)} stops", done=1.0))
        cut = cancelled.is_set() or len(hits) >= _MOST_HITS
        return i.BackTested(hits=tuple(hits[:_MOST_HITS]), runs=len(runs), events=looked, cut=cut)


def _some(hits: Iterable[Hit], cancelled: threading.Event) -> list[Hit]:
    found: list[Hit] = []
    for hit in hits:
        found.append(hit)
        if cancelled.is_set() or len(found) >= _MOST_HITS:
            break
    return found
