"""What SQLite complains of, in plain words."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from workbench.domain.backups import minute
from workbench.domain.errors import (
    DamagedDatabase,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
)
from workbench.store.backup_files import backups_of

NEEDS_RECOVERY = frozenset(
    {
        sqlite3.SQLITE_READONLY_ROLLBACK,
        sqlite3.SQLITE_READONLY_RECOVERY,
        sqlite3.SQLITE_READONLY_CANTINIT,
        sqlite3.SQLITE_READONLY_CANTLOCK,
        sqlite3.SQLITE_CANTOPEN,
    }
)
"""A file that can be read, but not before something is written beside it."""
_REFUSED_WRITES = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC})
_SMALLEST_ROOM = 64 * 1024


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's extended error code; 0 where the driver gives none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0)


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the file itself is not sound, at least in one place."""
    broken = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return code_of(error) & 0xFF in broken or str(error).startswith("Could not decode to UTF-8")


def translate(error: sqlite3.Error, path: Path) -> StoreError:
    """Return the known error that says what happened to the database at `path` and what to do."""
    code = code_of(error)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(path)
    if is_damage(error):
        return damaged(path, str(error))
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return _full(path)
        case sqlite3.SQLITE_READONLY:
            return StoreReadOnly(f"{path} can't be written.", "Viewing and exporting work; to run, give write access.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreLocked(f"Another program holds {path}.", "Close it or wait until it is done, then try again.")
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return _refused(error, code, path)
    return StoreError(f"{path}: {error}.", "Try again; if it stays, export what matters and report it.")


def moved(path: Path) -> StoreError:
    """Return the error for a file that is no longer the one that was opened."""
    return StoreError(
        f"{path} was removed or replaced while it was open; nothing more is saved to it.",
        "Put the file back or start Workbench again.",
    )


def damaged(path: Path, what: str) -> DamagedDatabase:
    """Return the error for a file that is not sound, naming the last backup where there is one."""
    todo = "There is no backup. Move it away to start anew."
    if backups := backups_of(path):
        last = backups[-1]
        todo = (
            f"`workbench backups restore` puts back the last good backup, and keeps the damaged file beside it. The "
            f"newest is of {minute(last.made)} ({last.file}); what was saved after it is not in it."
        )
    return DamagedDatabase(f"{path} is damaged ({what}).", todo)


def _refused(error: sqlite3.Error, code: int, path: Path) -> StoreError:
    if not path.exists():
        return moved(path)
    if code in _REFUSED_WRITES or _room(path) < _SMALLEST_ROOM:
        return _full(path)
    return StoreError(
        f"{path}: {error} ({getattr(error, 'sqlite_errorname', code)}).", "Look at the disk, then try again."
    )


def _full(path: Path) -> StoreFull:
    return StoreFull(
        f"No room for {path}.",
        "Make room on its disk, or raise its quota. A run under way waits and goes on by itself then.",
    )


def _room(path: Path) -> int:
    try:
        room = os.statvfs(path.parent)
    except (OSError, AttributeError):
        return _SMALLEST_ROOM
    return room.f_bavail * room.f_frsize
