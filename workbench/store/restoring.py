"""A copy is put in the place of the database; what stood there is kept beside it, and the seals begin anew."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import select

from workbench.domain.backups import Restored
from workbench.domain.errors import BadInput, StoreError, StoreLocked
from workbench.domain.published import Told
from workbench.store.backup_files import put_aside_of, read_name
from workbench.store.backup_loss import see_that_it_is_sound, see_that_nothing_runs
from workbench.store.connections import raw_connection
from workbench.store.database import BUSY_SECONDS, Database
from workbench.store.heads import Heads
from workbench.store.soundness import last_good, trouble_in_place
from workbench.store.tables import RUN
from workbench.store.verifying import Verifying

_UNEXPLAINED = frozenset({"rewritten", "added", "unsealed", "seal"})
"""What an older copy of the database has no reason to differ in."""


def restore(
    path: Path, named: Path | None, heads: Heads | None, now: float, told: Told = lambda _, __: None
) -> Restored:
    """Put a backup in the place of the database at `path`: the one that is named, else the last good one.

    Without a name only a damaged database is replaced. What stood there is kept beside it. The seals of before are put
    aside too and begin anew with what the backup holds; what differs from them is on record there, and stays a finding
    where an older copy does not explain it. `told` hears what is done now. Raises `BadInput`, `DamagedDatabase`,
    `StoreLocked` (also while runs are under way in any program) or `StoreError`, then the database is as it was.
    """
    told(None, "looking the database through")
    trouble = trouble_in_place(path) if path.exists() else f"{path} is missing"
    backup = named or _chosen(path, trouble)
    told(None, "looking the backup through")
    see_that_it_is_sound(backup)
    if heads is not None and not heads.keys():
        raise StoreError("There is no key to seal what is put back.", f"See that {heads.folder.parent} can be written.")
    _see_that_nobody_writes(path)
    told(None, "putting it in place")
    read = read_name(path, backup) or next((each for each in put_aside_of(path) if each.file == str(backup)), None)
    try:
        aside = _put_in_place(path, backup, "damaged" if trouble else "replaced", now)
        made = read.made if read is not None else backup.stat().st_mtime
        told(None, "comparing it with the seals")
        restored = Restored(at=now, backup=str(backup), made=made, aside=str(aside or "none"))
        return restored if heads is None else _accepted(path, heads, restored)
    except OSError as error:
        raise StoreError(f"{backup} can't be put in place: {error}.", f"Look at {path.parent}.") from error


def _chosen(path: Path, trouble: str) -> Path:
    if not trouble:
        raise BadInput(
            f"{path} is not damaged, as far as SQLite can tell.", "Name the backup that is to replace it nevertheless."
        )
    if (found := last_good(path)) is None:
        raise BadInput(f"There is no backup of {path} that is sound.", "Move it away to start anew.")
    return found


def _see_that_nobody_writes(path: Path) -> None:
    """Where it can still be opened, this also finishes what a dead program left half written."""
    if not path.exists():
        return
    try:
        with closing(raw_connection(path, read_only=False, busy_seconds=1)) as raw:
            see_that_nothing_runs(raw)
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StoreLocked(f"Another program holds {path}.", "Close it, then try again.") from error
    except sqlite3.Error:
        return  # It is damaged, and that is why we are here.


def _put_in_place(path: Path, backup: Path, why: str, now: float) -> Path | None:
    """At no moment is there another file at `path` than the old one or the new one; returns where the old one is."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.restoring")
    try:
        shutil.copyfile(backup, beside)
        beside.chmod(0o600)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        aside = _put_aside(path, why, now) if path.exists() else None
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return aside


def _put_aside(path: Path, why: str, now: float) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
    aside = path.with_name(f"{path.name}.{why}-{stamp}")
    number = 2
    while aside.exists():
        aside, number = path.with_name(f"{path.name}.{why}-{stamp}-{number}"), number + 1
    try:
        os.link(path, aside)
    except OSError:
        shutil.copyfile(path, aside)
        aside.chmod(0o600)
    for end in ("-journal", "-wal", "-shm"):
        left = path.with_name(path.name + end)
        if left.exists() and left.stat().st_size:
            left.rename(aside.with_name(aside.name + end))
        left.unlink(missing_ok=True)
    return aside


def _accepted(path: Path, heads: Heads, restored: Restored) -> Restored:
    """Begin the seals anew with what is there now, and say what differs from those of before."""
    database = Database(path, busy_seconds=BUSY_SECONDS)
    try:
        with database.read() as db:
            rows = db.execute(select(RUN.c.id, RUN.c.last_seq, RUN.c.link)).all()
        standing = {row.id: (row.last_seq, row.link.hex()) for row in rows}
        looked = Verifying(database, heads, lambda *_: None, texts=False).look().findings
        known = {run for run, (seq, link) in standing.items() if heads.stood_so(run, seq, link)}
        found = tuple(each for each in looked if each.what in _UNEXPLAINED and each.run not in known)
        runs, events = _lost(heads, standing)
        restored = replace(restored, lost_runs=runs, lost_events=events, found=found)
        heads.begin_anew(standing, restored)
    finally:
        database.close()
    return restored


def _lost(heads: Heads, standing: Mapping[str, tuple[int, str]]) -> tuple[int, int]:
    """Return how many runs, and events, were sealed and are not there."""
    beginning = heads.beginning()
    known = {run: seq for run, (seq, _) in beginning.runs.items()} if beginning is not None else {}
    for run in heads.runs():
        head = heads.read(run)
        if (seal := head.kept or head.begun) is not None:
            known[run] = 0 if seal.gone else seal.seq
    runs = sum(1 for run, seq in known.items() if seq and run not in standing)
    return runs, sum(max(0, seq - standing.get(run, (0, ""))[0]) for run, seq in known.items())
