"""Contents on their way into the database: much of it at once, little of it with the next event."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from workbench.store import blobs
from workbench.store.database import Database
from workbench.store.threads import Worker

_AT_ONCE = 8_000_000
_LITTLE = 65_536
_MOST_PENDING = 64


class Pending:
    """Rows for little files, which are saved with the next event that any run appends: in the transaction of the
    event that names them, and without a commit of their own, which costs more than all the rest of a look.
    """

    def __init__(self) -> None:
        self._rows: dict[str, blobs.Row] = {}
        self._lock = threading.Lock()

    def add(self, rows: dict[str, blobs.Row]) -> bool:
        """Let rows wait; returns whether there is still room for as many."""
        with self._lock:
            self._rows.update(rows)
            return len(self._rows) <= _MOST_PENDING

    def rows(self) -> dict[str, blobs.Row]:
        """Return what waits, by hash."""
        with self._lock:
            return self._rows.copy()

    def saved(self, rows: dict[str, blobs.Row]) -> None:
        """Forget rows that are saved by now."""
        with self._lock:
            for sha256 in rows:
                self._rows.pop(sha256, None)


class Keeping:
    """Keeps contents in the database, from a thread that is not the writer's."""

    def __init__(self, database: Database, writer: Worker, pending: Pending) -> None:
        self._database, self._writer, self._pending = database, writer, pending
        self._waiting: dict[str, bytes] = {}
        self._size = 0

    def put(self, sha256: str, data: bytes) -> None:
        """Keep a file's contents, at the latest with the next `flush`."""
        if sha256 not in self._waiting:
            self._waiting[sha256] = data
            self._size += len(data)
        if self._size >= _AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Keep all that was put; little of it is saved with the next event."""
        waiting, is_little = self._waiting, self._size <= _LITTLE and len(self._waiting) <= _MOST_PENDING
        self._waiting, self._size = {}, 0
        wanted = waiting.keys() if is_little else self.missing(list(waiting))
        rows = {sha256: blobs.stored_form(sha256, data) for sha256, data in waiting.items() if sha256 in wanted}
        if not rows:
            return
        if not is_little:
            self._writer.wait_for(lambda: self._write(rows))
        elif not self._pending.add(rows):
            self.save_pending()

    def save_pending(self) -> None:
        """Save now what waits for the next event."""
        rows = self._pending.rows()
        if rows:
            self._writer.wait_for(lambda: self._write(rows))
            self._pending.saved(rows)

    def missing(self, refs: Sequence[str]) -> set[str]:
        """Return those of the hashes under which nothing is kept."""
        with self._database.read() as db:
            return blobs.missing(db, refs)

    def _write(self, rows: dict[str, blobs.Row]) -> None:
        with self._database.write(durable=False) as db:
            blobs.write(db, list(rows.values()))
