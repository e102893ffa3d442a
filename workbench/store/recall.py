"""Finding earlier messages of a run by the words in them: an FTS5 index in memory, made as it is needed.

Nothing of it is on the disk: the texts are in the log, and the index follows from them.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Mapping, Sequence

from workbench.domain.values import Body

_WORD = re.compile(r"\w{3,}")
_MOST_WORDS = 48
"""Of a query; words beyond the first so many tell little more."""


def key_of(bodies: Sequence[Body]) -> str:
    """Return what tells a text of several bodies from others."""
    return "\n".join(body.ref or body.text for body in bodies)


class RecallIndex:
    """The texts of one run. Safe to use from any thread, one at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(":memory:", check_same_thread=False)
        self._db.execute("create virtual table part using fts5(text, content='', tokenize='porter unicode61')")
        self._rows: dict[str, int] = {}

    def knows(self, key: str) -> bool:
        """Say whether a text is taken in."""
        return key in self._rows

    def add(self, key: str, text: str) -> None:
        """Take a text in."""
        with self._lock:
            row = self._rows.setdefault(key, len(self._rows) + 1)
            self._db.execute("insert into part(rowid, text) values (?, ?)", (row, text))

    def find(self, query: str, among: Mapping[int, str], most: int) -> tuple[int, ...]:
        """Return the numbers of the texts, of those under these keys, that share words with a query, best first."""
        words = list(dict.fromkeys(word.casefold() for word in _WORD.findall(query)))[:_MOST_WORDS]
        if not words:
            return ()
        numbers: dict[int, list[int]] = {}
        for number, key in among.items():
            numbers.setdefault(self._rows[key], []).append(number)
        wanted = " OR ".join(f'"{word}"' for word in words)
        ranked = "select rowid from part where part match ? order by rank, rowid desc"
        with self._lock:
            rows = [row for (row,) in self._db.execute(ranked, (wanted,))]
        return tuple(number for row in rows for number in reversed(numbers.get(row, ())))[:most]

    def close(self) -> None:
        """Forget all of it."""
        with self._lock:
            self._db.close()
