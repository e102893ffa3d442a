"""Hearing of what other programs write to the same file."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from sqlalchemy import Connection, RowMapping, select

from workbench.domain.errors import StoreError
from workbench.domain.ids import RunId
from workbench.store.database import Database
from workbench.store.owners import Owner, is_alive
from workbench.store.runs import driven_elsewhere, owner_of
from workbench.store.tables import RUN

Standing = tuple[int, str, bool]
"""Last event, status, and whether its owner lives."""


@dataclass
class Watch:
    """Compares how runs of other programs stand with how they stood; used by one thread at a time."""

    database: Database
    me: Owner
    _probe: sqlite3.Connection | None = None
    _version: int = -1
    _living: list[tuple[Owner, float]] = field(default_factory=list)
    _seen: dict[RunId, Standing] = field(default_factory=dict)

    def changed(self) -> tuple[RunId, ...]:
        """Return the runs that changed since the last call; nothing the first time, or while the file can't be read."""
        try:
            return self._changed()
        except (sqlite3.DatabaseError, StoreError):
            return ()  # A full disk or a lock; the next call sees what this one missed.

    def _changed(self) -> tuple[RunId, ...]:
        is_first = self._version == -1
        version = self._file_version()
        if version == self._version and not self._someone_died():
            return ()
        with self.database.read() as db:
            now = self._standings(db)
        self._version = version
        changed = tuple(run for run, standing in now.items() if self._seen.get(run) != standing)
        self._seen = now
        return () if is_first else changed

    def close(self) -> None:
        """Give back the connection."""
        if self._probe is not None:
            self._probe.close()

    def _file_version(self) -> int:
        """Return a number that differs when anyone else has written."""
        if self._probe is None:
            self._probe = self.database.probe()
        return int(self._probe.execute("PRAGMA data_version").fetchone()[0])

    def _someone_died(self) -> bool:
        return any(not is_alive(owner, changed) for owner, changed in self._living)

    def _standings(self, db: Connection) -> dict[RunId, Standing]:
        """Return how runs stand that others drive now, or drove when they were last seen."""
        columns = (RUN.c.id, RUN.c.last_seq, RUN.c.status, RUN.c.changed)
        owner = (RUN.c.owner_host, RUN.c.owner_pid, RUN.c.owner_started, RUN.c.owner_token)
        foreign = RUN.c.owner_token.is_not(None) & (RUN.c.owner_token != self.me.token)
        query = select(*columns, *owner).where(foreign | RUN.c.id.in_(list(self._seen)))
        rows = db.execute(query).mappings().all()
        self._living = [(owner_of(row), row["changed"]) for row in rows if driven_elsewhere(row, self.me)]
        return {RunId(row["id"]): self._standing(row) for row in rows if row["owner_token"] != self.me.token}

    def _standing(self, row: RowMapping) -> Standing:
        return row["last_seq"], row["status"], driven_elsewhere(row, self.me)
