"""What the policy and its calls would do: a tool set tried on past runs, a file that a call would change."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from workbench.debug.file_changes import LONGEST, file_change, target_of
from workbench.debug.policy_trial import trial
from workbench.domain.errors import BadInput, DamagedDatabase
from workbench.domain.ids import RunId
from workbench.domain.policy_queries import ChangeOf, Counted, FileChange, PolicyTried, Tried, TryPolicy
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.tools import ToolSet
from workbench.service.history import History
from workbench.service.jobs import Jobs
from workbench.service.library import Library
from workbench.service.stored_bodies import StoredBodies
from workbench.store import Store
from workbench.tools.work_files import NotLookedAt, NotThere, read_inside

_MOST_ROWS = 500
_ALL_RUNS = 1000


class Policies:
    """Answers what a policy would have done."""

    def __init__(
        self,
        store: Store,
        history: History,
        library: Library,
        publish: Callable[[AnyPublished], None],
        jobs: Jobs,
    ) -> None:
        self._jobs = jobs
        self._store = store
        self._history = history
        self._library = library
        self._publish = publish
        self._under_way = threading.Event()

    async def ask(self, query: TryPolicy) -> PolicyTried:
        """Return which calls would be judged otherwise. Raises `BadInput` where no tool set is named."""
        tools = query.tools
        if tools is None and query.goal_file:
            tools = (await self._library.read(Path(query.goal_file))).tools
        if tools is None:
            raise BadInput("No tool set is named.", "Name a goal file, or give a tool set.")
        self._under_way.set()
        cancelled = self._under_way = threading.Event()
        runs = query.runs or tuple(row.id for row in await self._store.last_runs(_ALL_RUNS))
        found: list[Tried] = []
        with self._jobs.stoppable("try policy", cancelled.set):
            for number, run in enumerate(runs):
                found += await self._one(tools, run)
                text = f"{len(found)} calls in {number + 1} of {len(runs)} runs"
                self._publish(Progress(key="try policy", text=text, done=(number + 1) / (len(runs) + 1)))
                if cancelled.is_set():
                    break
        self._publish(Progress(key="try policy", text=f"{len(found)} calls", done=1.0))
        changed = [each for each in found if each.was != each.now]
        return PolicyTried(
            rows=tuple(changed[:_MOST_ROWS]),
            was=_counted(each.was for each in found),
            now=_counted(each.now for each in found),
            runs=len(runs),
            calls=len(found),
            cut=len(changed) > _MOST_ROWS or cancelled.is_set(),
        )

    async def change(self, query: ChangeOf) -> FileChange:
        """Return what a call that waits would make of a file. Raises `NotFound`."""
        state = await self._history.state(query.run)
        call = state.call(query.call)
        if call is None:
            return FileChange(trouble="The call waits no longer.")
        folder = state.goal.work_folder
        arguments = query.arguments or StoredBodies(self._store.text_now).text(call.arguments)
        return await asyncio.to_thread(_change, call.tool, arguments, folder)

    async def _one(self, tools: ToolSet, run: RunId) -> list[Tried]:
        """A run that is damaged is looked through as far as it is whole."""
        try:
            events = await self._history.read(run)
        except DamagedDatabase:
            events = self._history.known(run)
        bodies = StoredBodies(self._store.text_now)
        return await asyncio.to_thread(lambda: list(trial(tools, events, bodies)))


def _change(tool: str, arguments: str, folder: str) -> FileChange:
    path = target_of(tool, arguments, folder)
    if not path:
        return FileChange()
    try:
        before, size = read_inside(folder, path, LONGEST)
    except NotThere:
        return file_change(tool, arguments, path, None)
    except NotLookedAt as why:
        return FileChange(path=path, trouble=str(why))
    if size > LONGEST:
        return FileChange(path=path, trouble=f"It is too long to be compared: {size:,} bytes.", before=size)
    return file_change(tool, arguments, path, before)


def _counted(kinds: Iterable[str]) -> Counted:
    counts = Counter(kinds)
    return Counted(auto=counts["auto"], ask=counts["ask"], held=counts["held"], refused=counts["refused"])
