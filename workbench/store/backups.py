"""Copies of the database: one before each migration, and one a day while it changes."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from workbench.domain.backups import Backup
from workbench.domain.errors import DamagedDatabase, StoreFull, StoreLocked
from workbench.store.backup_files import backups_of, folder_of, migration_name, rolling_name
from workbench.store.faults import damaged
from workbench.store.soundness import trouble_in_copy

KEPT_BACKUPS = 3
"""Copies from before migrations."""
DAY = 86_400.0
_PAGES = 1_000
"""Copied in one step, some four milliseconds, in which others may have to wait."""
_PAUSE = 0.002
"""Seconds between two steps."""
_LONGEST = 60.0
"""Seconds; whoever writes all the time makes each copy begin anew."""
_ABANDONED = 3_600.0
"""Seconds after which an unfinished copy is taken for that of a program that died."""

Wait = Callable[[float], bool]
"""Waits for so many seconds; true: the copy is not wanted any more."""


class Unwanted(Exception):
    """The copy was given up, because the program ends."""


def keep_backup(path: Path, revision: int) -> Path:
    """Copy the database of an earlier revision into `backups` beside it, keep the newest three; returns the copy.

    Raises `sqlite3.Error` or `OSError`, and then nothing must be migrated.
    """
    target = folder_of(path) / migration_name(path, time.time(), revision)
    unfinished = _begun(target)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
        source.backup(copy)
    unfinished.replace(target)
    for old in [each for each in backups_of(path) if each.before_migration][:-KEPT_BACKUPS]:
        Path(old.file).unlink(missing_ok=True)
    return target


def state_of(path: Path) -> int:
    """Return a number that differs once the database was written; 0: there is none."""
    files = (path, path.with_name(f"{path.name}-wal"))
    return max((file.stat().st_mtime_ns for file in files if file.exists()), default=0)


def is_due(path: Path, now: float) -> bool:
    """Tell whether the last copy is older than a day (or from a time to come), and the database another since."""
    rolling = [each for each in backups_of(path) if not each.before_migration]
    if not rolling:
        return True
    if 0 <= now - rolling[-1].made < DAY:
        return False
    return Path(rolling[-1].file).stat().st_mtime_ns != state_of(path)


def has_room(path: Path) -> bool:
    """Tell whether twice the size of the database is free where its copies are."""
    return shutil.disk_usage(path.parent).free >= 2 * path.stat().st_size


def roll(path: Path, source: sqlite3.Connection, now: float, kept: int, wait: Wait) -> Backup:
    """Make a copy of the database that `source` reads, look through it, and only then remove the oldest above `kept`.

    Raises `DamagedDatabase` where the copy is not sound, `StoreFull` where there is no room for it, `StoreLocked` where
    others write all the time, `Unwanted`, `sqlite3.Error` or `OSError`; the copies that were there stay then.
    """
    if not has_room(path):
        raise StoreFull(
            f"No backup was made: less than twice the size of {path} is free.",
            "Make room on its disk, or raise quotas.",
        )
    target = folder_of(path) / rolling_name(path, now)
    unfinished = _begun(target)
    try:
        state = state_of(path)
        _copy(source, unfinished, wait)
        _check(path, unfinished, wait)
        os.utime(unfinished, ns=(state, state))
        unfinished.replace(target)
    finally:
        for end in ("", "-journal"):
            unfinished.with_name(unfinished.name + end).unlink(missing_ok=True)
    _prune(path, target, kept)
    return next(each for each in backups_of(path) if each.file == str(target))


def _begun(target: Path) -> Path:
    target.parent.mkdir(mode=0o700, exist_ok=True)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    os.close(os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
    return unfinished


def _copy(source: sqlite3.Connection, unfinished: Path, wait: Wait) -> None:
    until = time.monotonic() + _LONGEST

    def step(_: int, __: int, ___: int) -> None:
        if wait(_PAUSE):
            raise Unwanted
        if time.monotonic() > until:
            raise StoreLocked("No backup could be made: the database is written all the time.", "It is tried again.")

    with closing(sqlite3.connect(unfinished)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=_PAGES, progress=step, sleep=0.02)
        copy.execute("PRAGMA journal_mode = DELETE")
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())


def _check(path: Path, unfinished: Path, wait: Wait) -> None:
    try:
        trouble = trouble_in_copy(unfinished, lambda: wait(0))
    except sqlite3.OperationalError as error:
        raise Unwanted from error
    if trouble:
        what = trouble.replace(str(unfinished), str(path)).rstrip(".")
        raise DamagedDatabase(f"No backup was made, since the database is damaged: {what}.", damaged(path, what).todo)


def _prune(path: Path, made: Path, kept: int) -> None:
    others = [each.file for each in backups_of(path) if not each.before_migration and each.file != str(made)]
    for old in others[: len(others) - max(0, kept - 1)]:
        Path(old).unlink(missing_ok=True)
    for left in made.parent.glob(f"{path.stem}-*.part"):
        if time.time() - left.stat().st_mtime > _ABANDONED:
            left.unlink(missing_ok=True)
