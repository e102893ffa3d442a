"""Settings as a person sees and changes them, and what is stored."""

from __future__ import annotations

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.values import Value

SettingValue = str | int | float | tuple[str, ...]


class SettingRow(Value):
    """One setting, as it documents itself and as it holds."""

    key: str
    title: str
    description: str
    group: str
    usual: SettingValue
    """What holds where the file says nothing."""
    value: SettingValue
    choices: tuple[str, ...] = ()
    """Empty: any value of the kind that `usual` has."""

    @property
    def is_changed(self) -> bool:
        """Whether it is another than usual."""
        return self.value != self.usual


class ReadSettings(Query, tag="read_settings"):
    """Answers `SettingList`."""


class SettingList(Answer, tag="setting_list"):
    """All settings. Where the file is broken, those that usually hold."""

    rows: tuple[SettingRow, ...]
    file: str
    trouble: str = ""
    """What is wrong with the file, with its line, and what to do; empty: nothing."""


class ReadSettingsText(Query, tag="read_settings_text"):
    """Answers `SettingsText`."""

    instead: str | None = None
    """A text that could stand in the file; None: what stands there."""


class SettingsText(Answer, tag="settings_text"):
    """The settings file as text, and the first that is wrong with it."""

    text: str
    file: str
    line: int = 0
    """Where it is wrong; 0: nowhere, or not in one line."""
    trouble: str = ""
    """What is wrong, and what to do; empty: nothing is."""


class WriteSettings(Command, tag="write_settings"):
    """Put a text into the settings file, where nothing is wrong with it. Answers `Done`."""

    before: str
    """What was read there; where something else stands there now, nothing is written."""
    text: str


class PutSettingsAside(Command, tag="put_settings_aside"):
    """Give the settings file another name, so that what usually holds does. Answers `Done`, which says which."""


class ChangeSetting(Command, tag="change_setting"):
    """Write a setting to the file; all else in it stays as a person wrote it. Answers `Done`."""

    key: str
    value: SettingValue | None
    """None: what is usual, by taking it out of the file."""


class StoragePart(Value):
    """Something that takes room."""

    name: str
    """`database`, `backups`, `search index`, `embeddings`, `work folders`, `models`, `logs`, `plugins`."""
    path: str
    size: int
    """Bytes."""


class Storage(Query, tag="storage"):
    """Answers `StorageUse`."""


class StorageUse(Answer, tag="storage_use"):
    """What takes how much room, and what is free on that disk."""

    parts: tuple[StoragePart, ...]
    free: int
    deleted: int
    """Sessions that were deleted and can still be brought back."""
    last_backup: float | None
    """When it was made; None: there is none."""


class BackUpNow(Command, tag="back_up_now"):
    """Make a copy of the database at once. Answers `Done`."""


class Compact(Command, tag="compact"):
    """Give the room of what was deleted back to the disk. Answers `Done`, which says how much."""


class ExportSettings(Command, tag="export_settings"):
    """Write what the file says to another file, in place of one that is there. Answers `Done`."""

    file: str


class ImportSettings(Command, tag="import_settings"):
    """Take over what another file says of each setting. Answers `Done`, which says what changed."""

    file: str


SettingsCommand = (
    ChangeSetting | WriteSettings | PutSettingsAside | BackUpNow | Compact | ExportSettings | ImportSettings
)
