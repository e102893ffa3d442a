"""Daily copies of the database, made while the program runs; and the way back to one."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path

from workbench.domain.backups import Backup, BackupList, BackupLoss, BackupRow, Backups, Loss, Restored, minute
from workbench.domain.errors import BadInput, DamagedDatabase, GivenUp, StoreError
from workbench.domain.published import AnyPublished, Notice, Told
from workbench.service.auditing import heads_of
from workbench.settings.files import Places
from workbench.settings.schema import read_settings
from workbench.settings.secrets import Secrets
from workbench.store import Store, backups_of, last_good, put_aside_of, restore, trouble_in_copy

log = logging.getLogger("workbench.backups")

FIRST_LOOK = 10.0
"""Seconds after the start, so that nothing waits for it then."""
_NEXT_LOOK = 600.0
_LATE = 2 * 86_400.0
_KEY = "backups"


class BackingUp:
    """Looks from time to time whether a copy is due, and makes it beside everything else."""

    def __init__(
        self,
        places: Places,
        store: Store,
        publish: Callable[[AnyPublished], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._places, self._store, self._publish, self._clock = places, store, publish, clock
        self._trouble = ""

    async def watch(self, first: float = FIRST_LOOK) -> None:
        """Look for as long as the program runs."""
        await asyncio.sleep(first)
        while True:
            await self.look()
            await asyncio.sleep(_NEXT_LOOK)

    async def look(self) -> Backup | None:
        """Make a copy where one is due. Nothing is raised: damage is told at once, all else in the health report."""
        try:
            kept = await self._kept()
            if not kept or not await asyncio.to_thread(self._store.backups.is_due, self._clock()):
                return None
            made = await self._store.backups.make(self._clock(), kept)
        except (StoreError, BadInput, OSError) as error:
            self._tell(error)
            return None
        if made is not None:
            self._trouble = ""
            self._publish(Notice(level="info", text="", key=_KEY))
        return made

    async def now(self, given_up: Callable[[], bool] = lambda: False) -> Backup:
        """Make a copy at once. Raises `BadInput` where none are kept, `StoreError`, `GivenUp`."""
        kept = await self._kept()
        if not kept:
            raise BadInput("The setting `backups` is 0: none are kept.", f"Change it in {self._places.settings}.")
        made = await self._store.backups.make(self._clock(), kept, given_up)
        if made is None:
            raise GivenUp("No backup was made: it was given up.")
        return made

    async def ask(self, query: Backups | BackupLoss) -> BackupList | Loss:
        """Return the copies there are, or what putting one back would lose. Raises `StoreError`, `BadInput`."""
        if isinstance(query, BackupLoss):
            return await self._store.backups.loss(Path(query.file))
        found = tuple(reversed(await asyncio.to_thread(backups_there, self._places)))
        troubles = await self._store.backups.troubles(found) if query.look_through else (None,) * len(found)
        return BackupList(
            rows=tuple(BackupRow(backup=each, trouble=trouble) for each, trouble in zip(found, troubles, strict=True))
        )

    async def finding(self) -> tuple[str, bool, str]:
        """Return what the health report says of the copies."""
        try:
            kept = await self._kept()
        except BadInput as error:
            return _KEY, False, str(error)
        return await asyncio.to_thread(self._finding, kept)

    async def _kept(self) -> int:
        return (await asyncio.to_thread(read_settings, self._places.settings)).backups

    def _finding(self, kept: int) -> tuple[str, bool, str]:
        rolling = [each for each in self._store.backups.all() if not each.before_migration]
        last = f"the last was made on {minute(rolling[-1].made)}" if rolling else "none was made yet"
        if self._trouble:
            return _KEY, False, f"{self._trouble} As for backups, {last}."
        if not kept:
            return _KEY, True, f"none are made, as the settings say; {last}"
        if not self._store.read_only and not self._store.backups.has_room():
            return _KEY, False, f"No more are made: less than twice the size of the database is free; {last}."
        late = rolling and self._store.backups.is_due(self._clock()) and self._clock() - rolling[-1].made > _LATE
        if late:
            return _KEY, False, f"Something was saved since, but {last}. `workbench backups now` makes one."
        return _KEY, True, last

    def _tell(self, error: Exception) -> None:
        self._trouble = str(error)
        log.warning("%s", error)
        if isinstance(error, DamagedDatabase):
            self._publish(Notice(level="error", text=error.message, todo=error.todo, key=_KEY))


def backups_there(places: Places) -> list[Backup]:
    """Return the copies of the database there are, and what a restore put aside, oldest first.

    The database need not be sound itself.
    """
    found = [*backups_of(places.database), *put_aside_of(places.database)]
    return sorted(found, key=lambda each: each.made)


def backups_looked_through(places: Places) -> list[BackupRow]:
    """Return the copies there are, oldest first, each read to its end; for a thread, since that takes a while."""
    return [BackupRow(backup=each, trouble=trouble_in_copy(Path(each.file))) for each in backups_there(places)]


def good_backup(places: Places) -> Backup | None:
    """Return the newest copy that is sound, each read through until one is; None: there is none."""
    file = last_good(places.database)
    return next((each for each in backups_of(places.database) if each.file == str(file)), None)


def put_back(places: Places, named: Path | None, told: Told = lambda _, __: None) -> Restored:
    """Put a backup in the place of the database: the one that is named, else the last good one.

    Waits for a disk and perhaps a keyring, so it is for a thread; `told` hears what is done now. Raises `BadInput`,
    `StoreError`.
    """
    heads = heads_of(places, Secrets(places.home))
    return restore(places.database, named, heads, time.time(), told)
