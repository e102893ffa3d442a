"""From a path to a file that can be opened: made, checked, migrated, or looked at in a copy."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from workbench.domain.errors import NewerDatabase, StoreError, StoreFull, StoreReadOnly
from workbench.store import migrations
from workbench.store.backups import keep_backup
from workbench.store.connections import raw_connection, writing_engine
from workbench.store.faults import NEEDS_RECOVERY, code_of, translate
from workbench.store.header import Header, read_header


@dataclass(frozen=True)
class Opened:
    """A file that is there, sound at first sight and of today's revision."""

    path: Path
    """What is read: the file asked for, or a copy."""
    journal: str
    read_only_why: str = ""
    """Empty: it can be written."""
    copy: tempfile.TemporaryDirectory[str] | None = None
    """Where the copy lives; removed with it."""


def prepare(path: Path, *, read_only: bool, busy_seconds: float) -> Opened:
    """Make the file at `path` ready. Falls back to a read-only view where the place can't be written.

    Raises `NewerDatabase` and `DamagedDatabase` with the file untouched.
    """
    why = "it was opened for viewing" if read_only else _why_not_writable(path)
    header = check(path)
    if not why:
        try:
            return Opened(path, _make_ready(path, header, busy_seconds))
        except StoreReadOnly as error:
            why = error.message.rstrip(".")
    return _view(path, header, why, busy_seconds)


def check(path: Path) -> Header | None:
    """Return what the file's header tells; None: there is none yet. Raises where it can't be used."""
    header = read_header(path)
    if header is None:
        return None
    if header.application != migrations.APPLICATION and (header.application or header.revision or header.pages > 1):
        raise StoreError(f"{path} is not a database of Workbench.", "Name another file.")
    if header.revision > migrations.HEAD or _alembic_revision(path) > migrations.HEAD:
        raise NewerDatabase(f"{path} was written by a newer Workbench; it was not touched.", "Update Workbench.")
    return header


def _why_not_writable(path: Path) -> str:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        return f"{path.parent} can't be made ({error.strerror})"
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return f"{path.parent} can't be written"
    if path.exists() and not os.access(path, os.W_OK):
        return f"{path} can't be written"
    return ""


def _alembic_revision(path: Path) -> int:
    """Return the revision as Alembic wrote it, which counts where a WAL hides it from the header; 0: can't tell."""
    try:
        raw = raw_connection(path, read_only=True, busy_seconds=0)
    except sqlite3.Error:
        return 0
    try:
        row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        return int(row[0]) if row else 0
    except (sqlite3.Error, ValueError):
        return 0
    finally:
        raw.close()


def _make_ready(path: Path, header: Header | None, busy_seconds: float) -> str:
    """Bring the file to today's revision; returns the journal in use."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        if header is None or header.revision < migrations.HEAD:
            _migrate(path, busy_seconds)
        with closing(raw_connection(path, read_only=False, busy_seconds=busy_seconds)) as raw:
            return str(raw.execute("PRAGMA journal_mode").fetchone()[0])
    except OSError as error:
        raise _cant_write(path, error) from error
    except sqlite3.Error as error:
        raise translate(error, path) from error


def _cant_write(path: Path, error: OSError) -> StoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreFull(f"No room for {path}.", "Make room on its disk (or raise its quota), then start again.")
    return StoreReadOnly(f"{path} can't be written ({error.strerror}).", "Give write access.")


def _migrate(path: Path, busy_seconds: float) -> None:
    """Back up and upgrade under one write lock."""
    engine = writing_engine(path, busy_seconds)
    try:
        with engine.begin() as connection:
            revision = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if revision >= migrations.HEAD:
                return  # Another program was faster.
            if revision > 0:
                keep_backup(path, revision)
            migrations.upgrade(connection)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise translate(error.orig, path) from error
        raise
    finally:
        engine.dispose()


def _view(path: Path, header: Header | None, why: str, busy_seconds: float) -> Opened:
    """Open for reading: in place where that works, else in a temporary copy, migrated if it is older."""
    if header is not None and header.revision == migrations.HEAD and _readable_in_place(path, busy_seconds):
        return Opened(path, "as it is", why)
    folder = tempfile.TemporaryDirectory(prefix="workbench-view-")
    copy = Path(folder.name) / path.name
    try:
        for end in ("", "-journal", "-wal") if header else ():
            if path.with_name(path.name + end).exists():
                shutil.copyfile(path.with_name(path.name + end), copy.with_name(copy.name + end))
        journal = _make_ready(copy, header, busy_seconds)
    except BaseException:
        folder.cleanup()
        raise
    return Opened(copy, journal, why, folder)


def _readable_in_place(path: Path, busy_seconds: float) -> bool:
    try:
        with closing(raw_connection(path, read_only=True, busy_seconds=busy_seconds)) as raw:
            raw.execute("SELECT count(*) FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        if code_of(error) in NEEDS_RECOVERY:
            return False
        raise translate(error, path) from error
    return True
