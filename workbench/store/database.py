"""The open file: one connection that writes, a few that read, and errors in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from workbench.domain.errors import GivenUp, StoreReadOnly
from workbench.store.connections import raw_connection, reading_engine, writing_engine
from workbench.store.faults import moved, translate
from workbench.store.journal import synchronous_for
from workbench.store.opening import prepare
from workbench.store.prepared import driver_of

_LOOKS_EACH = 5_000
"""Steps of SQLite's machine between two looks whether compacting is given up: less than a millisecond."""
_AS_IT_WAS = "It was given up; the database is as it was."
BUSY_SECONDS = 5.0
"""How long a write waits for another program."""


class Database:
    """One SQLite file. `write` belongs to one thread; `read` may be used from any."""

    def __init__(self, path: Path, *, read_only: bool = False, busy_seconds: float = BUSY_SECONDS) -> None:
        path = path.absolute()
        opened = prepare(path, read_only=read_only, busy_seconds=busy_seconds)
        self.path = path
        self.journal = opened.journal
        self.read_only_why = opened.read_only_why
        self._opened, self._busy_seconds = opened.path, busy_seconds
        self._copy = opened.copy
        self._file = _identity(opened.path)
        self._reading = reading_engine(opened.path, read_only=self.read_only, busy_seconds=busy_seconds)
        self._writing = writing_engine(opened.path, busy_seconds)
        self._writer: Connection | None = None
        """Kept open: to take one from the pool and give it back costs a third of a small commit."""
        self._synchronous = ""
        event.listen(self._writing, "connect", self._forget_synchronous)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return bool(self.read_only_why)

    @contextmanager
    def write(self, *, durable: bool = True) -> Iterator[Connection]:
        """A transaction that is saved as a whole or not at all; `durable`: on the disk when it ends.

        Raises `StoreFull`, `StoreReadOnly`, `StoreLocked`, `DamagedDatabase` or `StoreError`, then nothing is saved.
        """
        if self.read_only:
            raise self.refusal()
        try:
            if self._writer is None:
                self._writer = self._writing.connect()
            self._sync(self._writer, durable)
            with self._writer.begin():
                yield self._writer
                self._check_place()
        except (DBAPIError, sqlite3.Error) as error:
            self._let_go()
            raise self._known(error) from error

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A view of one moment. Keep it short: with a rollback journal it holds up writers."""
        try:
            with self._reading.begin() as connection:
                yield connection
        except (DBAPIError, sqlite3.Error) as error:
            raise self._known(error) from error

    def compact(self, given_up: Callable[[], bool] = lambda: False) -> int:
        """Give the room of what was removed back to the disk; returns the bytes.

        Raises as `write` does, and `GivenUp` once `given_up` says so; then the file is as it was.
        """
        if self.read_only:
            raise self.refusal()
        if given_up():
            raise GivenUp(_AS_IT_WAS)
        before = self._opened.stat().st_size
        try:
            with closing(raw_connection(self._opened, read_only=False, busy_seconds=self._busy_seconds)) as db:
                db.set_progress_handler(given_up, _LOOKS_EACH)
                db.execute("VACUUM")
        except sqlite3.Error as error:
            if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise GivenUp(_AS_IT_WAS) from None
            raise self._known(error) from error
        return max(0, before - self._opened.stat().st_size)

    def probe(self) -> sqlite3.Connection:
        """Return a reading connection of its own, for asking whether others have written. Close it after use."""
        return raw_connection(self._opened, read_only=True, busy_seconds=self._busy_seconds)

    def refusal(self) -> StoreReadOnly:
        """Return the error for a write to a read-only view."""
        return StoreReadOnly(
            f"Nothing can be saved: {self.read_only_why}.", "Viewing and exporting work; to run, give write access."
        )

    def close(self) -> None:
        """Give back the file, and remove the copy if it was one."""
        self._let_go()
        self._reading.dispose()
        if self._copy is not None:
            self._copy.cleanup()

    def _sync(self, connection: Connection, durable: bool) -> None:
        level = synchronous_for(durable)
        if level != self._synchronous:
            driver_of(connection).execute(f"PRAGMA synchronous = {level}")
            self._synchronous = level

    def _forget_synchronous(self, *_: object) -> None:
        self._synchronous = ""

    def _check_place(self) -> None:
        if _identity(self.path) != self._file:
            raise moved(self.path)

    def _let_go(self) -> None:
        """Close the connection that writes; the next write opens another."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
        self._writing.dispose()

    def _known(self, error: DBAPIError | sqlite3.Error) -> Exception:
        origin = error.orig if isinstance(error, DBAPIError) else error
        return translate(origin, self.path) if isinstance(origin, sqlite3.Error) else error


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
