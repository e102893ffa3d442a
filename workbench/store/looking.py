"""Which runs programs look at now, in a small file of each program's own beside the database.

Retention asks it, so that no rule takes what another window shows. Nothing else follows from it, and it may be lost; a
file of a program that is gone counts for nothing, and is removed.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import msgspec

from workbench.domain.ids import RunId
from workbench.domain.values import Value
from workbench.store.owners import Owner, is_alive

log = logging.getLogger("workbench.store")


class _Looks(Value):
    host: str
    pid: int
    started: str
    runs: tuple[RunId, ...]


class Looking:
    """What this program looked at since it opened the database, told to others; from any thread."""

    def __init__(self, database: Path, me: Owner) -> None:
        self._folder = database.with_name(f"{database.stem}-looked-at")
        self._me, self._mine = me, self._folder / f"{me.token}.json"
        self._lock = threading.Lock()
        self._runs: set[RunId] = set()

    def knows(self, run: RunId) -> bool:
        """Whether it was told already that this program looks at a run."""
        return run in self._runs

    def add(self, run: RunId) -> None:
        """Tell that this program looks at a run; where that can't be written, it is known to this program alone."""
        with self._lock:
            self._runs.add(run)
            told = _Looks(host=self._me.host, pid=self._me.pid, started=self._me.started, runs=tuple(self._runs))
            beside = self._mine.with_suffix(".part")
            try:
                self._folder.mkdir(mode=0o700, exist_ok=True)
                beside.write_bytes(msgspec.json.encode(told))
                beside.replace(self._mine)
            except OSError as error:
                log.info("others are not told what is looked at: %s", error)

    def all(self) -> frozenset[RunId]:
        """Return the runs that this program looked at, and every other living one of the same database."""
        found = set(self._runs)
        for file in self._folder.glob("*.json"):
            if file != self._mine:
                found.update(self._of(file))
        return frozenset(found)

    def close(self) -> None:
        """Look at nothing any more."""
        with self._lock:
            try:
                self._mine.unlink(missing_ok=True)
                self._folder.rmdir()
            except OSError:
                return  # others look at something, or there is no such folder

    def _of(self, file: Path) -> tuple[RunId, ...]:
        try:
            told = msgspec.json.decode(file.read_bytes(), type=_Looks)
            if is_alive(Owner(told.host, told.pid, told.started, file.stem), file.stat().st_mtime):
                return told.runs
            file.unlink(missing_ok=True)
        except (OSError, msgspec.MsgspecError) as error:
            log.info("%s is passed over: %s", file, error)
        return ()
