"""Statements that every commit runs: compiled once from the tables, then handed to SQLite as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class Prepared:
    """A statement within the transaction of a `Connection`, whose values are numbers, texts and bytes.

    Core would compile, bind and wrap it anew each time, which takes longer than SQLite's own work. Raises
    `sqlite3.Error`, which `Database` puts in plain words as it does Core's.
    """

    def __init__(self, statement: ClauseElement, columns: Sequence[str] | None = None) -> None:
        """`columns`: those that an insert fills; None: all of them."""
        self._sql = str(statement.compile(dialect=_DIALECT, column_keys=columns))

    def run(self, db: Connection, values: Mapping[str, object]) -> sqlite3.Cursor:
        """Run it once."""
        return driver_of(db).execute(self._sql, values)

    def run_many(self, db: Connection, rows: Sequence[Mapping[str, object]]) -> None:
        """Run it for each row."""
        driver_of(db).executemany(self._sql, rows)


def driver_of(db: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection below one of SQLAlchemy's."""
    raw = db.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw
