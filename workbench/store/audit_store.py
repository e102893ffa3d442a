"""The part of the store that an auditor asks: calls by their time, and whether the log is as it was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.domain.audit import AuditVerified
from workbench.store import call_reading
from workbench.store.call_reading import Acts, Place
from workbench.store.database import Database
from workbench.store.sealing import Sealing
from workbench.store.threads import Worker
from workbench.store.transactions import Transactions
from workbench.store.verifying import Verifying


class AuditStore(Transactions):
    """Reads only; nothing is kept a second time."""

    def __init__(self, database: Database, writer: Worker, sealing: Sealing) -> None:
        super().__init__(database, writer)
        self._sealing = sealing

    async def call_places(self, before: Place | None, since: float | None, limit: int) -> Sequence[Place]:
        """Return where calls were proposed and forks began, the newest first: times and places, not before `since`."""
        return await self._read(lambda db: call_reading.places(db, before, since, limit))

    async def acts(self, places: Sequence[Place]) -> list[Acts]:
        """Return the events of the calls at these places, run by run, each checked against the hash chain."""
        return await self._read(lambda db: call_reading.acts(db, places))

    async def verify(self, progress: Callable[[float, str], None], *, texts: bool = True) -> AuditVerified:
        """Return whether every event, and every text that one refers to, is as it was saved.

        A second for some 100,000 events, and for some 20,000 texts.
        """
        return await self._reader.do(Verifying(self._database, self._sealing.heads, progress, texts=texts).look)

    def close(self) -> None:
        """End its threads."""
        self._reader.close()
