"""When seals are made: around each commit that adds events, that takes runs over from a file, or that purges them."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

from sqlalchemy import Connection, RowMapping, select

from workbench.domain.errors import StoreError
from workbench.store.database import Database
from workbench.store.heads import Heads
from workbench.store.seals import Seal
from workbench.store.tables import RUN
from workbench.store.threads import Worker


class Sealing:
    """Used by the store's writer thread. Without a place for seals it does nothing."""

    def __init__(self, heads: Heads | None) -> None:
        self.heads = heads
        self._begun: list[str] = []
        self._syncing: Callable[[], None] | None = None
        self._disk = Worker("seals") if heads is not None else None

    def start(self, database: Database) -> None:
        """Note how the database stands, where no seal was ever made for it; a read-only view is left alone."""
        if self.heads is None or database.read_only:
            return

        def standing() -> dict[str, tuple[int, str]]:
            with database.read() as db:
                rows = db.execute(select(RUN.c.id, RUN.c.last_seq, RUN.c.link)).all()
            return {row.id: (row.last_seq, row.link.hex()) for row in rows}

        self.heads.start(standing)

    def begin(self, run: str, seq: int, link: bytes, *, before: int, durable: bool) -> None:
        """Say how a run's log will end after the commit to come; `durable`: on the disk before `keep` returns.

        Raises `StoreError`, then nothing may be committed.
        """
        if self.heads is None or self._disk is None:
            return
        self.heads.begin(Seal(run=run, seq=seq, link=link.hex(), at=time.time()), before=before)
        self._syncing = self._disk.begin(lambda: self.heads.sync(run) if self.heads else None) if durable else None

    def keep(self, run: str) -> None:
        """Say that the commit is done."""
        if self.heads is None:
            return
        syncing, self._syncing = self._syncing, None
        if syncing is not None:
            with contextlib.suppress(StoreError):  # The commit is done, and what was begun says so.
                syncing()
        self.heads.keep(run)

    def begin_import(self, db: Connection, session: str) -> None:
        """Seal the runs of a session that comes from a file, as they are now."""
        if self.heads is None:
            return
        for row in db.execute(select(RUN).where(RUN.c.session == session)).mappings():
            seal = Seal(run=row["id"], seq=row["last_seq"], link=row["link"].hex(), at=time.time(), why="imported")
            self.heads.begin(seal, before=row["last_seq"])
            self._begun.append(row["id"])

    def begin_purge(self, row: RowMapping) -> None:
        """Say that a run will be gone, and by our own hand."""
        if self.heads is not None:
            link = row["link"].hex()
            self.heads.begin(Seal(run=row["id"], seq=row["last_seq"], link=link, at=time.time(), gone=True))
            self._begun.append(row["id"])

    def begin_none(self) -> None:
        """Forget what was begun within a transaction that failed."""
        self._begun.clear()

    def keep_all(self) -> None:
        """Say that what was begun for an import or a purge is committed."""
        for run in self._begun:
            if self.heads is not None:
                self.heads.keep(run)
                self.heads.let_go(run)
        self._begun.clear()

    def check(self, row: RowMapping) -> None:
        """Raise `DamagedDatabase` where a run does not end as it was sealed."""
        if self.heads is not None:
            self.heads.check(row["id"], row["last_seq"], row["link"])

    def let_go(self, run: str) -> None:
        """Give up a run, which another program may drive from now on."""
        if self.heads is not None:
            self.heads.let_go(run)

    def close(self) -> None:
        """Give back all files."""
        if self.heads is not None and self._disk is not None:
            self._disk.close()
            self.heads.close()
