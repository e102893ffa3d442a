"""Whether a file could be used as the database: its header, its revision, and SQLite's own quick check."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from workbench.domain.errors import StoreError
from workbench.store import migrations
from workbench.store.backup_files import backups_of
from workbench.store.connections import raw_connection
from workbench.store.header import read_header

_INSTRUCTIONS = 20_000
"""Of SQLite's machine, between two looks whether the check is still wanted."""


def trouble_in_copy(file: Path, is_unwanted: Callable[[], bool] = lambda: False) -> str:
    """Return what is wrong with a copy that nobody writes; empty: nothing. The file is only read.

    Raises `sqlite3.OperationalError` once `is_unwanted`.
    """
    if trouble := _trouble_in_header(file):
        return trouble
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        raw.set_progress_handler(is_unwanted, _INSTRUCTIONS)
        return _quick_check(raw)


def trouble_in_place(path: Path) -> str:
    """Return what is wrong with the database that is in use; empty: nothing, or that nobody can tell now."""
    if trouble := _trouble_in_header(path):
        return trouble
    try:
        with closing(raw_connection(path, read_only=False, busy_seconds=0)) as raw:
            return _quick_check(raw)
    except sqlite3.Error as error:
        return str(error)


def last_good(path: Path) -> Path | None:
    """Return the newest copy of the database that is sound; None: there is none. Reads each through, newest first."""
    files = (Path(each.file) for each in reversed(backups_of(path)))
    return next((file for file in files if not trouble_in_copy(file)), None)


def _trouble_in_header(file: Path) -> str:
    try:
        header = read_header(file)
    except StoreError as error:
        return error.message
    if header is None:
        return f"{file} is missing or empty."
    if header.application != migrations.APPLICATION:
        return f"{file} is not a database of Workbench."
    if header.revision > migrations.HEAD:
        return f"{file} was written by a newer Workbench."
    return ""


def _quick_check(raw: sqlite3.Connection) -> str:
    try:
        said = str(raw.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise
        return str(error)
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if said == "ok" else said
