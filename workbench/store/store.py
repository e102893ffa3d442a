"""The store as the service sees it: one open file, domain values in and out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, RowMapping, func, select

from workbench.domain.agents import Agent
from workbench.domain.commands import Kind
from workbench.domain.errors import StoreError
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId, SessionId
from workbench.domain.published import Told
from workbench.domain.queries import EventPage, Kept, RunRow, SessionRow
from workbench.domain.tools import ToolSet
from workbench.store import blobs, event_log, exporting, importing, leases, library, runs, sessions
from workbench.store.audit_store import AuditStore
from workbench.store.backup_files import folder_of
from workbench.store.backup_store import BackupStore
from workbench.store.database import BUSY_SECONDS, Database
from workbench.store.debugger_store import DebuggerStore
from workbench.store.folders import FolderKeeper
from workbench.store.heads import Heads
from workbench.store.keeping_store import KeepingStore
from workbench.store.leases import Exposing
from workbench.store.looking import Looking
from workbench.store.memory_store import MemoryStore
from workbench.store.owners import Owner, this_process
from workbench.store.run_log import RunLog
from workbench.store.sealing import Sealing
from workbench.store.search_index import SearchIndex
from workbench.store.tables import SESSION
from workbench.store.threads import T, Worker
from workbench.store.vectors import VectorCache
from workbench.store.watching import Watch

VECTORS = "embeddings.db"
"""The file beside the database in which embeddings are kept."""
INDEX = "search.db"
"""The one in which it stands which words are in which event."""
_WATCH_SECONDS = 0.25


class Store(DebuggerStore):
    """Everything kept, in one file. Belongs to one event loop; any method may raise a `StoreError`."""

    def __init__(self, database: Database, writer: Worker, owner: Owner, heads: Heads | None = None) -> None:
        super().__init__(database, writer)
        self._sealing = Sealing(heads)
        self.audit = AuditStore(database, writer, self._sealing)
        """Calls as the log has them, and whether it is as it was saved."""
        self.memory = MemoryStore(database, writer)
        """What is remembered across runs."""
        self.backups = BackupStore(database, owner)
        """Copies of the file."""
        self.looking = Looking(database.path, owner)
        """Which runs this program, and others, look at."""
        self.keeping = KeepingStore(database, writer, owner, self.looking)
        """What the rules of keeping ask."""
        self._vectors = VectorCache(database.path.with_name(VECTORS), read_only=database.read_only)
        self.index = SearchIndex(database.path.with_name(INDEX), read_only=database.read_only)
        """Words of all events, for searching."""
        self._owner = owner
        self._folders = FolderKeeper(database, writer)
        self._logs: dict[RunId, RunLog] = {}
        self._is_closed = False

    @classmethod
    async def open(
        cls, path: Path, *, read_only: bool = False, busy_seconds: float = BUSY_SECONDS, heads: Heads | None = None
    ) -> Self:
        """Open the database at `path`, made if it is missing, brought to today's revision if it is older.

        `heads`: where each run's end is sealed outside of the database; None: nowhere.
        Where the place can't be written the store is a read-only view and `read_only_why` says why. Raises
        `NewerDatabase`, `DamagedDatabase`, `StoreLocked` or `StoreError` with the file untouched.
        """
        writer = Worker("writer")
        opening = partial(Database, path, read_only=read_only, busy_seconds=busy_seconds)
        try:
            store = cls(await writer.do(opening), writer, this_process(), heads)
            await writer.do(partial(store._sealing.start, store._database))
        except BaseException:
            writer.close()
            raise
        return store

    @property
    def path(self) -> Path:
        """The file that was asked for."""
        return self._database.path

    @property
    def journal(self) -> str:
        """The journal in use: `wal` or `truncate`."""
        return self._database.journal

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._database.read_only

    @property
    def read_only_why(self) -> str:
        """Why nothing can be saved; empty: it can."""
        return self._database.read_only_why

    async def close(self) -> None:
        """Give up the runs driven from here and give back the file."""
        self._is_closed = True
        driven = [log.number for log in self._logs.values() if not log.is_released]
        self._logs.clear()
        try:
            if driven:
                await self._write(lambda db: runs.give_up(db, driven, self._owner))
        except StoreError:
            return  # The file takes nothing any more; that this process is gone will tell the same.
        finally:
            await asyncio.to_thread(self._shut)

    # Sessions

    async def new_session(self, name: str, goal: Goal) -> SessionId:
        """Make a session."""
        return await self._write(lambda db: sessions.make(db, name, goal.instructions))

    async def sessions(self, text: str = "", limit: int = 200) -> tuple[SessionRow, ...]:
        """Return the sessions that hold every word of `text`, the one changed last first, runs newest first."""
        return await self._read(lambda db: sessions.shown(db, self._owner, text, limit))

    async def session(self, session: SessionId) -> SessionRow:
        """Return one session with its runs. Raises `NotFound`."""
        return await self._read(lambda db: sessions.shown_one(db, self._owner, session))

    async def rename_session(self, session: SessionId, name: str) -> None:
        """Give a session another name. Raises `NotFound`, `BadInput`."""
        await self._write(lambda db: sessions.rename(db, session, name))

    async def delete_session(self, session: SessionId) -> None:
        """Hide a session until it is purged. Raises `NotFound`."""
        await self._write(lambda db: sessions.set_deleted(db, session, deleted=True))

    async def restore_session(self, session: SessionId) -> None:
        """Undo `delete_session`. Raises `NotFound`."""
        await self._write(lambda db: sessions.set_deleted(db, session, deleted=False))

    async def purge_deleted(self, older_than_days: float = 7) -> int:
        """Remove sessions that were deleted that long ago, with all that only they use; returns how many.

        Runs of dead programs that never got as far as their first event go too.
        """

        def purge(db: Connection) -> int:
            runs.forget_unbegun(db, self._owner)
            return sessions.purge(db, self._owner, older_than_days, self._sealing.begin_purge)

        purged = await self._write_sealed(purge)
        if purged:
            await asyncio.to_thread(self._vectors.clear)
            await asyncio.to_thread(self.index.clear)
        return purged

    @property
    def files(self) -> dict[str, Path]:
        """Where the database is, and what stands beside it, by what it is."""
        path = self._database.path
        beside = {"search index": path.with_name(INDEX), "embeddings": path.with_name(VECTORS)}
        return {"database": path, "backups": folder_of(path), **beside}

    async def compact(self, given_up: Callable[[], bool] = lambda: False) -> int:
        """Give the room of what was purged back to the disk; returns the bytes. Others wait meanwhile.

        Raises `GivenUp` once `given_up`, which is asked from another thread, says so.
        """
        return await self._writer.do(lambda: self._database.compact(given_up))

    async def deleted_sessions(self) -> int:
        """Return how many sessions were deleted and can still be brought back."""
        return await self._read(
            lambda db: int(
                db.execute(select(func.count()).select_from(SESSION).where(SESSION.c.deleted.is_not(None))).scalar()
                or 0
            )
        )

    async def is_imported(self, session: SessionId) -> bool:
        """Tell whether a session came from a file, so that what it may do was granted elsewhere."""
        return await self._read(
            lambda db: bool(db.execute(select(SESSION.c.imported).where(SESSION.c.id == session)).scalar())
        )

    # Runs

    async def new_run(
        self, session: SessionId, model: str, parent: RunId | None = None, parent_seq: int | None = None
    ) -> RunLog:
        """Make a run, driven by this process; a fork where a parent is named, its events go on after `parent_seq`."""
        row = await self._write(lambda db: runs.make(db, session, model, self._owner, parent, parent_seq))
        return self._log(row)

    async def open_run(self, run: RunId) -> RunLog:
        """Take up a run in this process. Raises `RunOwnedElsewhere` where another living one drives it, `NotFound`,
        `DamagedDatabase` where its log is not the one that was sealed.
        """
        log = self._logs.get(run)
        if log is not None and not log.is_released:
            return log

        def claim(db: Connection) -> RowMapping:
            row = runs.claim(db, run, self._owner)
            self._sealing.check(row)
            return row

        return self._log(await self._write(claim))

    async def run_row(self, run: RunId) -> RunRow:
        """Return a run as lists show it. Raises `NotFound`."""
        return await self._read(lambda db: runs.as_shown(runs.row_of(db, run), self._owner))

    async def last_runs(self, limit: int = 20) -> tuple[RunRow, ...]:
        """Return the runs that changed last, newest first."""
        return await self._read(lambda db: tuple(runs.as_shown(row, self._owner) for row in runs.newest(db, limit)))

    async def resolve_run(self, prefix: str) -> RunId:
        """Return the one run whose identity begins so. Raises `NotFound` for none or several."""
        return await self._read(lambda db: runs.resolve(db, prefix))

    async def events(self, run: RunId, after: int = 0, limit: int = 500) -> EventPage:
        """Return the events after a sequence number, checked against the hash chain; a fork's begin with its parent's.

        A page may be shorter than `limit`; there are more until its last event is `last`. Raises `NotFound`, and
        `DamagedDatabase` where the very next event is not what was saved.
        """

        def page(db: Connection) -> EventPage:
            row = runs.row_of(db, run)
            found = event_log.read_page(db, event_log.lineage(db, row), after, limit)
            return EventPage(events=found, last=row["last_seq"])

        return await self._read(page)

    async def exposures(self) -> tuple[tuple[SessionId, Exposing], ...]:
        """Return every lease of a secret, and every result out of which something was struck, in any run, with the
        session. Raises `DamagedDatabase`.
        """
        return await self._read(leases.exposures)

    def text_now(self, ref: str) -> str:
        """Return a text kept by its hash, read in the caller's thread: a worker's. Raises `BodyMissing`."""
        with self._database.read() as db:
            return blobs.read(db, ref)

    async def text(self, ref: str) -> str:
        """Return a text kept by its hash. Raises `BodyMissing`."""
        return await self._read(lambda db: blobs.read(db, ref))

    # Library

    async def kept(self) -> Kept:
        """Return kept goals, agents and tool sets, by name."""
        return await self._read(library.kept)

    async def save_goal(self, goal: Goal) -> None:
        """Keep a goal under its name. Raises `BadInput` where it has none."""
        await self._write(lambda db: library.save(db, "goal", goal))

    async def save_agent(self, agent: Agent) -> None:
        """Keep an agent under its name. Raises `BadInput` where it has none."""
        await self._write(lambda db: library.save(db, "agent", agent))

    async def save_tool_set(self, tools: ToolSet) -> None:
        """Keep a tool set under its name. Raises `BadInput` where it has none."""
        await self._write(lambda db: library.save(db, "tools", tools))

    async def delete_kept(self, what: Kind, name: str) -> None:
        """Delete a kept goal, agent or tool set. Raises `NotFound`."""
        await self._write(lambda db: library.forget(db, what, name))

    async def trust(self, digest: str, file: str) -> None:
        """Remember that the person has accepted what a file of this digest may do."""
        await self._write(lambda db: library.trust(db, digest, file))

    async def is_trusted(self, digest: str) -> bool:
        """Tell whether the person has accepted a file of this digest."""
        return await self._read(lambda db: library.is_trusted(db, digest))

    # Files and other programs

    async def export_session(self, session: SessionId, file: Path, told: Told = lambda _, __: None) -> str:
        """Write a session with its runs, events and texts to one file; returns what damage made it leave out.

        Raises `NotFound`, `BadInput`.
        """
        return await self._reader.do(lambda: exporting.export_session(self._database, session, file, told))

    async def import_session(
        self,
        file: Path,
        holds: importing.Holds = lambda _: False,
        told: Told = lambda _, __: None,
        lines: importing.Lines | None = None,
    ) -> SessionRow:
        """Read a session from such a file; identities are renewed only where they clash. `lines` are what another
        program's file comes to.

        Raises `BadInput`, also where `holds` says of any of its texts that a secret stands in it.
        """

        def read(db: Connection) -> SessionRow:
            session = sessions.shown_one(db, self._owner, importing.import_session(db, file, holds, told, lines))
            self._sealing.begin_import(db, session.id)
            return session

        return await self._write_sealed(read)

    def folders(self) -> FolderKeeper:
        """Return what keeps the contents of work folders; closed with the store."""
        return self._folders

    async def watch(self) -> AsyncIterator[RunId]:
        """Yield runs as other programs change them, for as long as it is iterated."""
        watch = Watch(self._database, self._owner)
        try:
            while not self._is_closed:
                for run in await self._reader.do(watch.changed):
                    yield run
                await asyncio.sleep(_WATCH_SECONDS)
        finally:
            watch.close()

    def _log(self, row: RowMapping) -> RunLog:
        log = RunLog(row, self._database, self._writer, self._owner, self._folders, self._sealing, self._vectors)
        self._logs[log.run] = log
        return log

    async def _write_sealed(self, act: Callable[[Connection], T]) -> T:
        """A transaction that begins seals, which are kept once it is committed."""

        def transaction() -> T:
            self._sealing.begin_none()
            with self._database.write() as db:
                done = act(db)
            self._sealing.keep_all()
            return done

        return await self._writer.do(transaction)

    def _shut(self) -> None:
        self.backups.close()
        self.keeping.close()
        self.looking.close()
        self._folders.close()
        self._reader.close()
        self.audit.close()
        self.memory.close()
        self.index.close()
        self._writer.close()
        self._sealing.close()
        self._database.close()
