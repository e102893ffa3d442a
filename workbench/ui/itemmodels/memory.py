"""Lists about memory: what is remembered, for how long, and whether strangers may have had a hand in it."""

from __future__ import annotations

import time
from collections.abc import Hashable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.memory import KeptMemory
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.widgets.words import scope_words
from workbench.ui.words import when_words

_UNTRUSTED = QT_TRANSLATE_NOOP("Memory", "{0} · untrusted")
_FORK = QT_TRANSLATE_NOOP("Memory", "{0} · of a fork")


def _said(text: object) -> str:
    return QCoreApplication.translate("Memory", str(text))


class MemoryItemModel(RowsItemModel[KeptMemory]):
    """Entries, in the order in which they came, with scope and trust."""

    columns = ("Memory", "Scope")

    def key(self, value: KeptMemory) -> Hashable:
        """Return what names an entry: its id, and whose it is."""
        return value.id, value.branch

    def words(self, value: KeptMemory) -> tuple[str, ...]:
        """Return what it says, and how long it is kept."""
        scope = scope_words(value.scope)
        if value.branch and value.scope != "task":
            scope = _said(_FORK).format(scope)
        return one_line(value.text, 300), _said(_UNTRUSTED).format(scope) if value.untrusted else scope

    def tone(self, value: KeptMemory) -> str:
        """Return what stands out: what strangers may have had a hand in, and more so what reads like an injection."""
        if value.signs:
            return "bad"
        return "warning" if value.untrusted else "neutral"

    def tip(self, value: KeptMemory) -> str:
        """Return its id, when it came, and its text."""
        return f"{value.id} · {when_words(value.at, time.time())}\n{one_line(value.text, 600)}"
