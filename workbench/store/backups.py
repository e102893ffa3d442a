"""Copies made before a migration."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from workbench.store.faults import backups_of

KEPT_BACKUPS = 3


def keep_backup(path: Path, revision: int) -> Path:
    """Copy the database of an earlier revision into `backups` beside it, keep the newest three; returns the copy.

    Raises `sqlite3.Error` or `OSError`, and then nothing must be migrated.
    """
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    target = folder / f"{path.stem}-{stamp}-r{revision}{path.suffix}"
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
        source.backup(copy)
    unfinished.replace(target)
    for old in backups_of(path)[:-KEPT_BACKUPS]:
        old.unlink(missing_ok=True)
    return target
