"""Lists about how long sessions are kept: what would go, and what was deleted."""

from __future__ import annotations

import time
from collections.abc import Hashable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.keeping import DeletedRow, Going
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.words import when_words

_RULES = {
    "days": QT_TRANSLATE_NOOP("Keeping", "too old"),
    "megabytes": QT_TRANSLATE_NOOP("Keeping", "for room"),
}


def _said(text: object) -> str:
    return QCoreApplication.translate("Keeping", str(text))


class GoingItemModel(RowsItemModel[Going]):
    """What would go: name and rule; when something happened last, and the room that its going gives."""

    columns = ("Session", "Room")

    def key(self, value: Going) -> Hashable:
        """Return its session."""
        return value.session

    def words(self, value: Going) -> tuple[str, ...]:
        """Return the name and why; when something happened in it last, and the room."""
        last = when_words(value.changed, time.time())
        return f"{one_line(value.name)} · {_said(_RULES[value.rule])}", f"{last} · {value.room / 1e6:,.1f} MB"

    def tip(self, value: Going) -> str:
        """Return the whole name and the id."""
        return f"{one_line(value.name, 400)}\n{value.session}"


class DeletedItemModel(RowsItemModel[DeletedRow]):
    """What was deleted: name, and when."""

    columns = ("Session", "Deleted")

    def key(self, value: DeletedRow) -> Hashable:
        """Return its session."""
        return value.session

    def words(self, value: DeletedRow) -> tuple[str, ...]:
        """Return the name and when it was deleted."""
        return one_line(value.name), when_words(value.deleted, time.time())

    def tip(self, value: DeletedRow) -> str:
        """Return the whole name and the id."""
        return f"{one_line(value.name, 400)}\n{value.session}"
