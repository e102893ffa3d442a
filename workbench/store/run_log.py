"""A run's log in the hands of the process that drives it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, RowMapping, bindparam, select, update

from workbench.domain.errors import RunOwnedElsewhere, WorkbenchError
from workbench.domain.events import Event, StopReason
from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunStatus
from workbench.domain.values import Body
from workbench.store import blobs, memory, runs
from workbench.store.crash_points import CRASH_POINTS
from workbench.store.database import Database
from workbench.store.event_log import rows_for, write
from workbench.store.folders import FolderKeeper
from workbench.store.owners import Owner
from workbench.store.prepared import Prepared
from workbench.store.recall import RecallIndex, key_of
from workbench.store.sealing import Sealing
from workbench.store.summary import Summary, summed_up
from workbench.store.tables import RUN
from workbench.store.threads import Worker
from workbench.store.vectors import VectorCache

_SUM_UP = Prepared(
    update(RUN)
    .where(RUN.c.number == bindparam("run_number"), RUN.c.owner_token == bindparam("token"))
    .values({name: bindparam(name) for name in ("last_seq", "link", "status", "reason", "steps", "changed")})
)


class RunLog:
    """The one place where events of a run are appended: saved first, shown second."""

    def __init__(
        self,
        row: RowMapping,
        database: Database,
        writer: Worker,
        owner: Owner,
        folders: FolderKeeper,
        sealing: Sealing,
        vectors: VectorCache,
    ) -> None:
        self.run = RunId(row["id"])
        self.session = SessionId(row["session"])
        self._number: int = row["number"]
        self._database, self._writer, self._owner, self._folders = database, writer, owner, folders
        self._vectors = vectors
        self._sealing, self._first = sealing, row["parent_seq"] or 0
        self._last: int = row["last_seq"]
        self._link: bytes = row["link"]
        self._summary = Summary(status=row["status"], reason=row["reason"], steps=row["steps"])
        self._texts = blobs.TextCache()
        self._index: RecallIndex | None = None
        self.is_released = False
        """Whether this process has given it up."""
        self._is_unsure = False
        """Whether the last append failed, so that only the file knows what it holds."""

    @property
    def number(self) -> int:
        """The run's number within the file."""
        return self._number

    async def append(
        self,
        events: Sequence[Event],
        texts: Mapping[str, str],
        *,
        durable: bool,
        status: RunStatus | None = None,
        reason: StopReason | None = None,
    ) -> None:
        """Save events, the texts they refer to and where the run stands, in one transaction.

        Without a `status` it follows from the events. `durable` waits for the disk. Raises `StoreFull`,
        `StoreReadOnly`, `StoreLocked` and other `StoreError`s with nothing saved, so that the same append can be
        repeated; `RunOwnedElsewhere` where another program has taken the run meanwhile.
        """
        after = summed_up(self._summary, events)
        if status is not None:
            after = Summary(status=status, reason=reason, steps=after.steps)
        await self._writer.do(lambda: self._append(events, dict(texts), durable, after))

    def text(self, ref: str) -> str:
        """Return a text kept by its hash; those used last are at hand without I/O. Raises `BodyMissing`."""
        text = self._texts.get(ref)
        if text is None:
            with self._database.read() as db:
                text = blobs.read(db, ref)
            self._texts.put(ref, text)
        return text

    async def find_parts(self, texts: Mapping[int, Sequence[Body]], query: str, most: int) -> tuple[int, ...]:
        """Return the numbers of the texts that share words with a query, those that fit best first.

        Nothing is written. Raises `BodyMissing`.
        """
        return await asyncio.to_thread(self._find_parts, dict(texts), query, most)

    def _find_parts(self, texts: Mapping[int, Sequence[Body]], query: str, most: int) -> tuple[int, ...]:
        if self._index is None:
            self._index = RecallIndex()
        with self._database.read() as db:
            for bodies in texts.values():
                if not self._index.knows(key_of(bodies)):
                    parts = (body.text if body.ref is None else blobs.read(db, body.ref) for body in bodies)
                    self._index.add(key_of(bodies), "\n".join(parts))
        return self._index.find(query, {number: key_of(bodies) for number, bodies in texts.items()}, most)

    async def known_vectors(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """Return the embeddings that are kept from before, by key; never raises, since they can be made anew."""
        return await asyncio.to_thread(self._vectors.get, keys)

    async def keep_vectors(self, vectors: Mapping[str, bytes]) -> None:
        """Keep embeddings for later, as far as that can be done."""
        await asyncio.to_thread(self._vectors.put, vectors)

    async def release(self) -> None:
        """Give up the run, so that another program may drive it."""
        if self._index is not None:
            self._index.close()
            self._index = None

        def give_up() -> None:
            with self._database.write(durable=False) as db:
                runs.give_up(db, [self._number], self._owner)
            self._sealing.let_go(self.run)

        await self._writer.do(give_up)
        self.is_released = True

    def _append(self, events: Sequence[Event], texts: dict[str, str], durable: bool, after: Summary) -> None:
        looked_at = self._folders.pending.rows()
        rows, link = rows_for(self._number, self._last, self._link, events)
        try:
            if rows:
                before = self._last if self._last > self._first else 0
                self._sealing.begin(self.run, self._last + len(rows), link, before=before, durable=durable)
            with self._database.write(durable=durable) as db:
                blobs.write(db, list(looked_at.values()))
                if not (self._is_unsure and self._is_saved(db, link)):
                    blobs.keep(db, texts)
                    if rows:
                        write(db, rows)
                        memory.keep_events(db, events, lambda body: _whole(db, body, texts))
                    self._sum_up(db, events, link, after)
                CRASH_POINTS.before_commit(len(rows))
        except WorkbenchError:
            self._is_unsure = True
            raise
        CRASH_POINTS.before_seal(len(rows))
        if rows:
            self._sealing.keep(self.run)
        self._last, self._link, self._summary, self._is_unsure = self._last + len(rows), link, after, False
        self._folders.pending.saved(looked_at)
        CRASH_POINTS.after_commit(len(rows))
        for ref, text in texts.items():
            self._texts.put(ref, text)

    def _is_saved(self, db: Connection, link: bytes) -> bool:
        """Tell whether an append that was reported as failed has reached the file all the same."""
        return link != self._link and db.execute(select(RUN.c.link).where(RUN.c.id == self.run)).scalar_one() == link

    def _sum_up(self, db: Connection, events: Sequence[Event], link: bytes, after: Summary) -> None:
        values = {
            "run_number": self._number,
            "token": self._owner.token,
            "last_seq": self._last + len(events),
            "link": link,
            "status": after.status,
            "reason": after.reason,
            "steps": after.steps,
            "changed": time.time(),
        }
        if _SUM_UP.run(db, values).rowcount != 1:
            raise RunOwnedElsewhere(
                f"Run {self.run} was taken over by another program; nothing more is saved to it from here.",
                "Go on there.",
            )


def _whole(db: Connection, body: Body, texts: Mapping[str, str]) -> str:
    """A text of an event that is being saved."""
    if body.ref is None:
        return body.text
    text = texts.get(body.ref)
    return blobs.read(db, body.ref) if text is None else text
