"""Opening a database of the work folder for reading, so that neither its path nor the files beside it lead out."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from threading import Timer

from workbench_plugin import Context, ToolError
from workbench_plugin.folders import Folder, opened, refuse_link
from workbench_plugin.names import joined, parts_of

from workbench_sqlite.failures import as_tool_error
from workbench_sqlite.guard import Clock, Gate, guard

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_WAL_VERSION = 2
BUSY_SECONDS = 2.0


@dataclass(frozen=True)
class Database:
    """An open database that only reads; `path` is what the agent called it."""

    path: str
    connection: sqlite3.Connection
    gate: Gate
    clock: Clock


@contextmanager
def reading(context: Context, database: str) -> Iterator[Database]:
    """The database at a path of the work folder. Raises ToolError, also for what SQLite raises while it is used."""
    parts = parts_of(database, context.work_folder)
    if not parts:
        raise ToolError("That is the work folder itself.", instead="Give the path of a database.", code="is_folder")
    clock = Clock(context)
    with opened(context.work_folder, parts[:-1]) as folder:
        descriptor = folder.open_file(parts[-1])
        try:
            address = f"{(folder.path / parts[-1]).absolute().as_uri()}?{_mode(folder, parts[-1], descriptor)}"
            gate = Gate()
            try:
                with _connected(address, clock) as connection:
                    gate = guard(connection, clock)
                    _check_same(folder, parts[-1], descriptor)
                    yield Database(joined(parts), connection, gate, clock)
            except (sqlite3.Error, sqlite3.Warning, MemoryError, OverflowError, UnicodeError) as error:
                raise as_tool_error(error, folder.says(parts[-1]), gate, clock) from error
        finally:
            os.close(descriptor)


@contextmanager
def _connected(address: str, clock: Clock) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
        alarm = Timer(clock.seconds + 0.5, clock.ring, [connection])
        alarm.daemon = True
        alarm.start()
        try:
            yield connection
        finally:
            alarm.cancel()
            alarm.join()


def _mode(folder: Folder, name: str, descriptor: int) -> str:
    """How to open the file. Raises ToolError where it is no database, or what stands beside it is no plain file."""
    header = os.pread(descriptor, _HEADER, 0) if hasattr(os, "pread") else os.read(descriptor, _HEADER)
    if header and not header.startswith(_MAGIC):
        raise ToolError(
            f"{folder.says(name)} is not an SQLite database, or it is encrypted.",
            instead="Check the path, or read it with a tool for files of its kind.",
            code="not_a_database",
        )
    beside = {suffix: _is_beside(folder, name + suffix) for suffix in ("-wal", "-shm", "-journal")}
    # Without a log beside it, a database in WAL mode would have one made; immutable reads it and makes nothing.
    if len(header) == _HEADER and header[19] == _WAL_VERSION and not beside["-wal"]:
        return "mode=ro&immutable=1"
    return "mode=ro"


def _is_beside(folder: Folder, name: str) -> bool:
    """Whether SQLite would find such a file. Raises ToolError where it is a link, a device or a folder."""
    status = folder.status(name)
    if status is None:
        return False
    refuse_link(status, folder.says(name))
    if not stat.S_ISREG(status.st_mode):
        raise ToolError(f"{folder.says(name)} beside the database is no plain file.", code="not_a_file")
    return True


def _check_same(folder: Folder, name: str, descriptor: int) -> None:
    """SQLite opens by name: raises ToolError where the name stands for another file than the one looked at."""
    status, ours = folder.status(name), os.fstat(descriptor)
    if status is None or (status.st_dev, status.st_ino) != (ours.st_dev, ours.st_ino):
        raise ToolError(f"{folder.says(name)} was replaced just now.", "now", code="changed")
