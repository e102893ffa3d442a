"""The inbox: what waits for people, read from the database alone. Nothing is taken up, begun or answered by looking."""

from __future__ import annotations

import asyncio

from workbench.debug.inbox import STOPS, waits
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import RunId
from workbench.domain.inbox import RANKS, InboxItem, InboxList
from workbench.domain.queries import RunRow, SessionRow
from workbench.service.history import History
from workbench.service.stored_bodies import StoredBodies
from workbench.store import Store

_ALL = 1_000_000


class InboxReader:
    """Reads a run's log once for as long as nothing happens in it."""

    def __init__(self, store: Store, history: History) -> None:
        self._store, self._history = store, history
        self._known: dict[RunId, tuple[int, tuple[InboxItem, ...]]] = {}

    async def list(self) -> InboxList:
        """Return what waits for people, the most urgent first, then the oldest. A log that can't be read is left out:
        `doctor` tells of it.
        """
        found: list[InboxItem] = []
        known: dict[RunId, tuple[int, tuple[InboxItem, ...]]] = {}
        for session in await self._store.sessions("", _ALL):
            rows = [row for row in session.runs if _may_wait(row)]
            if not rows or await self._store.is_imported(session.id):
                continue
            for row in rows:
                known[row.id] = row.events, await self._items(session, row)
                found += known[row.id][1]
        self._known = known
        return InboxList(items=tuple(sorted(found, key=lambda item: (RANKS[item.urgency], item.since))))

    async def _items(self, session: SessionRow, row: RunRow) -> tuple[InboxItem, ...]:
        events, items = self._known.get(row.id, (-1, ()))
        if events != row.events or any(item.elsewhere != row.elsewhere for item in items):
            try:
                read = list(await self._history.read(row.id))
                bodies = StoredBodies(self._store.text_now)
                items = await asyncio.to_thread(waits, read, session.id, session.name, row.elsewhere, bodies)
            except WorkbenchError:
                return ()
        return items


def _may_wait(row: RunRow) -> bool:
    """A run that was interrupted may have asked before."""
    return row.status in ("waiting", "interrupted") or (row.status == "paused" and row.reason in STOPS)
