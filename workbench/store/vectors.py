"""Embeddings of texts, kept so that none is asked for twice: a file of its own beside the database, which may be lost.

Nothing of a run follows from it: what was found stands in the run's events. It is in no backup and no export.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

log = logging.getLogger("workbench.store")

_BUSY_SECONDS = 2.0
_MOST_ROWS = 200_000
"""Kept; beyond it the oldest go."""


class VectorCache:
    """Keeps vectors by key. Never raises: what can't be kept is made anew. Safe to use from any thread."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path, self._read_only = path, read_only
        self._lock = threading.Lock()

    def get(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those that are kept."""
        found: dict[str, bytes] = {}
        with self._lock:
            if not keys or not self._path.exists():
                return found
            try:
                with closing(self._open()) as db:
                    for key in keys:
                        found.update(db.execute("select key, data from vector where key = ?", (key,)))
            except sqlite3.Error as error:
                self._give_up(error)
        return found

    def put(self, vectors: Mapping[str, bytes]) -> None:
        """Keep these."""
        with self._lock:
            if not vectors or self._read_only:
                return
            try:
                with closing(self._open()) as db, db:
                    db.executemany("insert or replace into vector(key, data) values (?, ?)", vectors.items())
                    db.execute("delete from vector where rowid <= (select max(rowid) from vector) - ?", (_MOST_ROWS,))
            except (sqlite3.Error, OSError) as error:
                self._give_up(error)

    def clear(self) -> None:
        """Forget all: an embedding tells something of its text, so it goes when texts are purged."""
        with self._lock:
            self._path.unlink(missing_ok=True)

    def _open(self) -> sqlite3.Connection:
        if not self._read_only:
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        db = sqlite3.connect(self._path, timeout=_BUSY_SECONDS)
        if not self._read_only:
            db.execute("create table if not exists vector(key text unique not null, data blob not null)")
        return db

    def _give_up(self, error: Exception) -> None:
        """A file that is damaged is begun anew; one that is locked or full is left alone."""
        log.info("embeddings can't be kept in %s: %s", self._path, error)
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            self._path.unlink(missing_ok=True)
