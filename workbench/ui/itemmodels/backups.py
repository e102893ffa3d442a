"""Copies of the database, the newest first."""

from __future__ import annotations

import time
from collections.abc import Hashable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.backups import BackupRow
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.said import said
from workbench.ui.words import when_words


def _said(text: object) -> str:
    return QCoreApplication.translate("Backups", str(text))


class BackupsItemModel(RowsItemModel[BackupRow]):
    """When each was made and how large it is; and whether it is sound, once that is known."""

    columns = ("Backup", "State")

    def key(self, value: BackupRow) -> Hashable:
        """Return its file."""
        return value.backup.file

    def words(self, value: BackupRow) -> tuple[str, ...]:
        """Return when it was made, its size and why; and how it is."""
        made = value.backup
        text = f"{when_words(made.made, time.time())} · {made.size / 1e6:,.1f} MB"
        if made.before_migration:
            text += f" · {_said(QT_TRANSLATE_NOOP('Backups', 'before a change of the format'))}"
        if made.put_aside:
            text += f" · {_said(QT_TRANSLATE_NOOP('Backups', 'put aside when a backup was restored'))}"
        return text, _said(self._state(value))

    def tone(self, value: BackupRow) -> str:
        """Return what stands out: a damaged one."""
        if value.trouble is None:
            return "neutral"
        return "bad" if value.trouble else "good"

    def tip(self, value: BackupRow) -> str:
        """Return the file, and what is wrong with it."""
        return "\n".join(one_line(line, 400) for line in (value.backup.file, said(value.trouble or "")) if line)

    def _state(self, value: BackupRow) -> object:
        if value.trouble is None:
            return QT_TRANSLATE_NOOP("Backups", "is being looked through…")
        return QT_TRANSLATE_NOOP("Backups", "damaged") if value.trouble else QT_TRANSLATE_NOOP("Backups", "sound")
