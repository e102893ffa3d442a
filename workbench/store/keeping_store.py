"""The part of the store that the rules of keeping ask, in a thread of its own: sizes, bookmarks, what was deleted."""

from __future__ import annotations

import threading

from sqlalchemy import select

from workbench.domain.ids import SessionId
from workbench.domain.keeping import DeletedRow, Piece
from workbench.store.database import Database
from workbench.store.tables import EVENT_NOTE, RUN, SEQ_BITS, SESSION
from workbench.store.threads import Worker
from workbench.store.weighing import weigh


class KeepingStore:
    """Only reads. Any method may raise a `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._worker = Worker("keeping")
        self._is_unwanted = threading.Event()

    async def pieces(self) -> tuple[Piece, ...]:
        """Return what sessions take, by who uses it; reads the whole log."""
        return await self._worker.do(lambda: weigh(self._database, self._is_unwanted.is_set))

    async def bookmarked(self) -> frozenset[SessionId]:
        """Return the sessions with a bookmark or a note at one of their events."""
        return await self._worker.do(self._bookmarked)

    async def deleted(self) -> tuple[DeletedRow, ...]:
        """Return the sessions that can be brought back, the one deleted last first."""
        return await self._worker.do(self._deleted)

    def give_up(self) -> None:
        """Let what is being read end soon."""
        self._is_unwanted.set()

    def close(self) -> None:
        """End its thread."""
        self.give_up()
        self._worker.close()

    def _bookmarked(self) -> frozenset[SessionId]:
        of_run = EVENT_NOTE.c.place.op(">>")(SEQ_BITS) == RUN.c.number
        with self._database.read() as db:
            return frozenset(map(SessionId, db.execute(select(RUN.c.session).join(EVENT_NOTE, of_run)).scalars()))

    def _deleted(self) -> tuple[DeletedRow, ...]:
        query = select(SESSION).where(SESSION.c.deleted.is_not(None)).order_by(SESSION.c.deleted.desc(), SESSION.c.id)
        with self._database.read() as db:
            rows = db.execute(query).all()
        return tuple(DeletedRow(session=SessionId(row.id), name=row.name, deleted=row.deleted) for row in rows)
