"""The part of the store that the rules of keeping ask, in a thread of its own: sizes, bookmarks, what was deleted; and
what they take.
"""

from __future__ import annotations

import threading

from sqlalchemy import Connection, select

from workbench.domain.ids import RunId, SessionId
from workbench.domain.keeping import DeletedRow, Going, Piece
from workbench.store import sessions
from workbench.store.database import Database
from workbench.store.looking import Looking
from workbench.store.owners import Owner
from workbench.store.tables import EVENT_NOTE, RUN, SEQ_BITS, SESSION
from workbench.store.threads import Worker
from workbench.store.weighing import weigh

_BOOKMARKED = select(RUN.c.session).join(EVENT_NOTE, EVENT_NOTE.c.place.op(">>")(SEQ_BITS) == RUN.c.number)


class KeepingStore:
    """Reads, but for `delete`. Any method may raise a `StoreError`."""

    def __init__(self, database: Database, writer: Worker, me: Owner, looking: Looking) -> None:
        self._database, self._writer, self._me, self._looking = database, writer, me, looking
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

    async def looked_at(self) -> frozenset[RunId]:
        """Return the runs that any living program of this database looked at since it began."""
        return await self._worker.do(self._looking.all)

    async def delete(self, going: Going) -> bool:
        """Hide a session that a rule takes, if it still rests as it did when it was judged; whether it was hidden.

        Looked at and hidden within one transaction: a run that begins meanwhile, or a label, keeps it.
        """
        return await self._writer.do(lambda: self._delete(going))

    def give_up(self) -> None:
        """Let what is being read end soon."""
        self._is_unwanted.set()

    def close(self) -> None:
        """End its thread."""
        self.give_up()
        self._worker.close()

    def _bookmarked(self) -> frozenset[SessionId]:
        with self._database.read() as db:
            return frozenset(map(SessionId, db.execute(_BOOKMARKED).scalars()))

    def _delete(self, going: Going) -> bool:
        with self._database.write() as db:
            if rests := self._rests(db, going):
                sessions.set_deleted(db, going.session, deleted=True)
            return rests

    def _rests(self, db: Connection, going: Going) -> bool:
        found = sessions.standing(db, self._me, going.session)
        if found is None or found.changed != going.changed:
            return False
        looked_at = self._looking.all()
        if any(run.status == "waiting" or run.label or run.note or run.id in looked_at for run in found.runs):
            return False
        return not sessions.is_driven(db, going.session, self._me) and not _has_bookmark(db, going.session)

    def _deleted(self) -> tuple[DeletedRow, ...]:
        query = select(SESSION).where(SESSION.c.deleted.is_not(None)).order_by(SESSION.c.deleted.desc(), SESSION.c.id)
        with self._database.read() as db:
            rows = db.execute(query).all()
        return tuple(DeletedRow(session=SessionId(row.id), name=row.name, deleted=row.deleted) for row in rows)


def _has_bookmark(db: Connection, session: SessionId) -> bool:
    return db.execute(_BOOKMARKED.where(RUN.c.session == session).limit(1)).one_or_none() is not None
