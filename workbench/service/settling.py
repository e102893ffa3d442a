"""Settings as people see and change them, and what takes room on the disk."""

from __future__ import annotations

import asyncio
import shutil
import threading
from pathlib import Path

from workbench.domain.backups import BackupList, BackupLoss, Backups, Loss, minute
from workbench.domain.errors import BadInput
from workbench.domain.settings_queries import (
    BackUpNow,
    ChangeSetting,
    ExportSettings,
    ImportSettings,
    PutSettingsAside,
    ReadSettings,
    ReadSettingsText,
    SettingList,
    SettingsCommand,
    SettingsText,
    Storage,
    StoragePart,
    StorageUse,
    WriteSettings,
)
from workbench.service.backing_up import BackingUp
from workbench.service.jobs import Jobs
from workbench.settings.files import Places
from workbench.settings.handing_on import export_settings, import_settings
from workbench.settings.mending import put_aside, settings_text, write_settings
from workbench.settings.schema import (
    Settings,
    change_setting,
    read_settings,
    setting_rows,
)
from workbench.store.store import Store
from workbench.tools.installed import place_of


class Settling:
    """Reads and changes the settings file; each part of the engine reads it when it acts by it."""

    def __init__(self, places: Places, store: Store, backing_up: BackingUp, jobs: Jobs) -> None:
        self._places, self._store, self._backing_up, self._jobs = places, store, backing_up, jobs

    async def ask(
        self, query: ReadSettings | ReadSettingsText | Storage | Backups | BackupLoss
    ) -> SettingList | SettingsText | StorageUse | BackupList | Loss:
        """Return what there is. Raises `BadInput`, and `StoreError` for what a backup would lose."""
        match query:
            case Backups() | BackupLoss():
                return await self._backing_up.ask(query)
            case ReadSettings():
                return await asyncio.to_thread(self.list)
            case ReadSettingsText():
                return await asyncio.to_thread(settings_text, self._places.settings, query.instead)
            case Storage():
                return await self._storage()

    async def dispatch(self, command: SettingsCommand) -> str:
        """Carry out a command; return what the person should know. Raises `BadInput`, `StoreError`."""
        match command:
            case ChangeSetting():
                await asyncio.to_thread(change_setting, self._places.settings, command.key, command.value)
                return ""
            case WriteSettings():
                await asyncio.to_thread(write_settings, self._places.settings, command.before, command.text)
                return f"Saved to {self._places.settings}."
            case PutSettingsAside():
                aside = await asyncio.to_thread(put_aside, self._places.settings)
                return f"What was there is kept as {aside}."
            case ExportSettings():
                file = Path(command.file)
                await asyncio.to_thread(export_settings, self._places, file, replace=True)
                return f"Saved to {file}."
            case ImportSettings():
                changed = await asyncio.to_thread(import_settings, self._places, Path(command.file))
                return f"Changed: {', '.join(changed)}." if changed else "Nothing is other than it was."
            case BackUpNow():
                given_up = threading.Event()
                with self._jobs.at_work("back up", "Making a backup", given_up.set, "nothing"):
                    made = await self._backing_up.now(given_up.is_set)
                return f"Backup of {minute(made.made)}: {made.file}"
            case _:
                given_up = threading.Event()
                with self._jobs.at_work("compact", "Making the database smaller", given_up.set, "nothing"):
                    saved = await self._store.compact(given_up.is_set)
                return f"The database is {saved / 1e6:,.1f} MB smaller."

    def list(self) -> SettingList:
        """Return all settings; where the file is broken, what usually holds, and why."""
        trouble = ""
        try:
            settings = read_settings(self._places.settings)
        except BadInput as error:
            settings, trouble = Settings(), str(error)
        return SettingList(rows=setting_rows(settings), file=str(self._places.settings), trouble=trouble)

    async def _storage(self) -> StorageUse:
        backups = self._store.backups.all()
        parts, free = await asyncio.to_thread(self._measure)
        return StorageUse(
            parts=parts,
            free=free,
            deleted=await self._store.deleted_sessions(),
            last_backup=backups[-1].made if backups else None,
        )

    def _measure(self) -> tuple[tuple[StoragePart, ...], int]:
        places = self._places
        named = self._store.files | {
            "work folders": places.work,
            "plugins": place_of(places.home),
            "models": places.models,
            "logs": places.logs,
        }
        parts = tuple(StoragePart(name=name, path=str(path), size=_size(path)) for name, path in named.items())
        return parts, shutil.disk_usage(places.database.parent).free


def _size(path: Path) -> int:
    """Bytes of a file or of all in a folder; what vanishes meanwhile has none."""
    total = 0
    for item in (path, *(path.rglob("*") if path.is_dir() else ())):
        try:
            total += 0 if item.is_symlink() or item.is_dir() else item.stat().st_size
        except OSError:
            continue
    return total
