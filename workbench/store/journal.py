"""Which journal a database gets: the one place that decides."""

from __future__ import annotations

import sqlite3
from typing import Literal

Journal = Literal["wal", "truncate"]


def journal_for(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> Journal:
    """Return `wal` where the library is free of the bug that corrupts a WAL file with two connections.

    Fixed in 3.51.3 and in the back-ports 3.50.7 and 3.44.6; a rollback journal is sound everywhere.
    """
    if version >= (3, 51, 3):
        return "wal"
    if (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45):
        return "wal"
    return "truncate"


def synchronous_for(durable: bool) -> str:
    """Return the level at which a commit is synced.

    NORMAL leaves out the sync after each commit in WAL, and one of three with a rollback journal; neither can damage
    the file. OFF is never used: it could, when the power fails.
    """
    return "FULL" if durable else "NORMAL"
