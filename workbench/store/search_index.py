"""An index of the words in all events, kept in a file of its own beside the database, which may be lost.

It holds no texts, only which words stand in which event (FTS5 without content); nothing of a run follows from it. It is
in no backup and no export, and is begun anew when texts are purged or the database is an older one than it was.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sqlite3
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from workbench.domain.ids import RunId
from workbench.domain.searching import Wanted
from workbench.domain.values import Value

log = logging.getLogger("workbench.store")

_VERSION = 1
_BUSY_SECONDS = 2.0
_WORD = re.compile(r"\w+")
_TABLES = f"""
pragma synchronous = off;
pragma user_version = {_VERSION};
create table if not exists run(number integer primary key, id text unique not null, until integer not null);
create table if not exists place(
  number integer primary key, run integer not null, seq integer not null, at real not null,
  kind text not null, tool text not null, failed integer not null);
create index if not exists ix_place_at on place(at);
create virtual table if not exists words using fts5(
  text, content='', detail='none', tokenize='unicode61 remove_diacritics 2');
"""
_FOUND = """
select run.id, place.seq from place join run on run.number = place.run
where place.run in (select number from among) and place.at >= :since and place.at < :until
and (not :failed or place.failed)
and (:tools = '[]' or exists(
  select 1 from json_each(:tools) as tool where place.tool glob tool.value or place.tool glob tool.value || '.*'))
and (:words = '' or place.number in (select rowid from words where words match :words))
order by place.at desc, place.number desc limit :limit offset :after
"""


class Placed(Value):
    """An event as it is found."""

    seq: int
    at: float
    kind: str
    tool: str
    """Case-folded; empty: it is about none."""
    failed: bool
    text: str
    """All its texts."""


class SearchIndex:
    """Finds events by words, tool and time. Safe to use from any thread.

    A file that can't be read, or made, is done without: the index is in memory then.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path, self._read_only = path, read_only
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None

    def known(self) -> Mapping[RunId, int]:
        """Return up to which event each run is in it."""
        with self._lock:
            return {RunId(run): until for run, until in self._opened().execute("select id, until from run")}

    def add(self, run: RunId, placed: Sequence[Placed], until: int) -> None:
        """Take events of a run in, which come after those that are known."""
        with self._lock:
            db = self._opened()
            with db:
                db.execute("insert or ignore into run(id, until) values (?, 0)", (run,))
                number, known = db.execute("select number, until from run where id = ?", (run,)).fetchone()
                for each in placed:
                    if each.seq > known:
                        self._put(db, number, each)
                db.execute("update run set until = max(until, ?) where number = ?", (until, number))

    @staticmethod
    def _put(db: sqlite3.Connection, run: int, each: Placed) -> None:
        values = (run, each.seq, each.at, each.kind, each.tool, each.failed)
        made = db.execute("insert into place(run, seq, at, kind, tool, failed) values (?, ?, ?, ?, ?, ?)", values)
        if each.text:
            db.execute("insert into words(rowid, text) values (?, ?)", (made.lastrowid, each.text))

    def find(self, wanted: Wanted, runs: Collection[RunId], after: int, limit: int) -> tuple[tuple[RunId, int], ...]:
        """Return run and place of the events that may fit, the newest first, from number `after` on.

        What is in quotes may stand there in another order: look at the texts.
        """
        with self._lock:
            db = self._opened()
            numbers = [n for n, run in db.execute("select number, id from run") if run in runs]
            db.execute("create temp table if not exists among(number integer primary key)")
            with db:
                db.execute("delete from among")
                db.executemany("insert into among values (?)", ((number,) for number in numbers))
            given: dict[str, object] = {
                "since": wanted.since,
                "until": wanted.until,
                "failed": wanted.failed,
                "tools": json.dumps(wanted.tools),
                "words": " AND ".join(_matches(wanted.texts)),
                "limit": limit,
                "after": after,
            }
            if wanted.texts and not given["words"]:
                return ()
            found = db.execute(_FOUND, given)
            return tuple((RunId(run), seq) for run, seq in found)

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._close()
            if not self._read_only:
                for end in ("", "-journal"):
                    self._path.with_name(self._path.name + end).unlink(missing_ok=True)

    def close(self) -> None:
        """Give back the file."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            try:
                self._db = self._connected(":memory:" if self._read_only else str(self._path))
            except (sqlite3.Error, OSError) as error:
                log.info("%s is done without: %s", self._path, error)
                self._db = self._connected(":memory:")
        return self._db

    def _connected(self, name: str) -> sqlite3.Connection:
        if name != ":memory:":
            os.close(os.open(name, os.O_CREAT | os.O_RDWR, 0o600))
        db = sqlite3.connect(name, timeout=_BUSY_SECONDS, check_same_thread=False)
        try:
            if db.execute("pragma user_version").fetchone()[0] in (0, _VERSION):
                db.executescript(_TABLES)
                return db
        except sqlite3.OperationalError:
            db.close()
            raise
        except sqlite3.DatabaseError as error:
            log.info("%s is begun anew: %s", name, error)
        db.close()
        Path(name).unlink()
        return self._connected(name)


def _matches(texts: Sequence[str]) -> Iterator[str]:
    """Each word as FTS5 has it; the last of a text may go on, since it is looked for while it is typed."""
    for text in texts:
        words = _WORD.findall(text)
        for place, word in enumerate(words):
            yield f'"{word}"{"*" if place == len(words) - 1 else ""}'
