"""The part of the store that makes copies of the open file, in a thread of its own beside everything else."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from workbench.domain.backups import Backup, Loss
from workbench.domain.errors import StoreError
from workbench.store import backups
from workbench.store.backup_files import backups_of
from workbench.store.backup_loss import loss, see_that_it_is_sound, see_that_nothing_runs
from workbench.store.database import Database
from workbench.store.faults import translate
from workbench.store.owners import Owner
from workbench.store.soundness import trouble_in_copy
from workbench.store.threads import Worker


class BackupStore:
    """Copies of one database. Reads it in short steps, so that whoever writes waits for some milliseconds at most."""

    def __init__(self, database: Database, owner: Owner) -> None:
        self._database, self._owner = database, owner
        self._worker = Worker("backups")
        self._is_unwanted = threading.Event()

    def all(self) -> list[Backup]:
        """Return the copies there are, oldest first; from any thread."""
        return backups_of(self._database.path)

    def has_room(self) -> bool:
        """Tell whether there is room for another; from any thread."""
        return backups.has_room(self._database.path)

    def is_due(self, now: float) -> bool:
        """Tell whether it is time for another; from any thread. Never, where nothing can be written."""
        return not self._database.read_only and backups.is_due(self._database.path, now)

    async def make(self, now: float, kept: int, given_up: Callable[[], bool] = lambda: False) -> Backup | None:
        """Make a copy, look through it, and keep the newest `kept`; None: `given_up` said so, or the store is closed.

        Raises `DamagedDatabase` where it is not sound, `StoreFull`, `StoreLocked`, `StoreError`; then the copies that
        were there stay.
        """
        if self._database.read_only:
            raise self._database.refusal()
        return await self._worker.do(lambda: self._make(now, kept, given_up))

    async def troubles(self, copies: Sequence[Backup]) -> tuple[str, ...]:
        """Return what is wrong with each copy, read to its end; empty: nothing."""
        return await self._worker.do(lambda: tuple(self._trouble(Path(each.file)) for each in copies))

    async def loss(self, file: Path) -> Loss:
        """Return what putting a copy back now would lose.

        Raises `StoreLocked` while runs are under way, `DamagedDatabase` where the copy is not sound, `BadInput`.
        """
        return await self._worker.do(lambda: self._loss(file))

    def give_up(self) -> None:
        """Let a copy that is being made end within a step, and make no other."""
        self._is_unwanted.set()

    def close(self) -> None:
        """End its thread."""
        self.give_up()
        self._worker.close()

    def _trouble(self, file: Path) -> str:
        try:
            return trouble_in_copy(file, self._is_unwanted.is_set)
        except (OSError, sqlite3.Error) as error:
            return str(error)

    def _loss(self, file: Path) -> Loss:
        see_that_it_is_sound(file)
        try:
            with closing(self._database.probe()) as now:
                see_that_nothing_runs(now, self._owner)
                return loss(self._database.path, now, file)
        except sqlite3.Error as error:
            raise translate(error, self._database.path) from error

    def _make(self, now: float, kept: int, given_up: Callable[[], bool]) -> Backup | None:
        path = self._database.path
        try:
            with closing(self._database.probe()) as source:
                return backups.roll(path, source, now, kept, lambda wait: self._is_unwanted.wait(wait) or given_up())
        except backups.Unwanted:
            return None
        except sqlite3.Error as error:
            raise translate(error, path) from error
        except OSError as error:
            raise StoreError(f"No backup was made: {error}.", f"Look at {path.parent / 'backups'}.") from error
