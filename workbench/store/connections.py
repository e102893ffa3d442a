"""Connections to the file: how they are made and which promises each one gets."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, StaticPool, create_engine, event

from workbench.store.journal import journal_for
from workbench.store.prepared import driver_of

_SETTINGS = ("foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "cache_size = -8192")


def raw_connection(path: Path, *, read_only: bool, busy_seconds: float) -> sqlite3.Connection:
    """Return a connection that leaves transactions to us. The file has to exist. Raises `sqlite3.Error`."""
    raw = sqlite3.connect(
        f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for setting in _SETTINGS if read_only else (*_SETTINGS, f"journal_mode = {journal_for()}"):
            raw.execute(f"PRAGMA {setting}")
    except BaseException:
        raw.close()
        raise
    return raw


def writing_engine(path: Path, busy_seconds: float) -> Engine:
    """Return an engine with one connection, whose transactions hold the write lock from their beginning."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: raw_connection(path, read_only=False, busy_seconds=busy_seconds),
        poolclass=StaticPool,
    )
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def reading_engine(path: Path, *, read_only: bool, busy_seconds: float) -> Engine:
    """Return an engine whose connections write nothing of ours, for several threads.

    Where the place can be written they may undo what another program left half done when it died.
    """

    def connect() -> sqlite3.Connection:
        raw = raw_connection(path, read_only=read_only, busy_seconds=busy_seconds)
        raw.execute("PRAGMA query_only = ON")
        return raw

    engine = create_engine(
        "sqlite+pysqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=5,
    )
    _begin_with(engine, "BEGIN")
    return engine


def _begin_with(engine: Engine, statement: str) -> None:
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        driver_of(connection).execute(statement)
