"""What was told, as rows."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject

from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.news import News
from workbench.ui.words import when_words

_TONES = {"error": "bad", "warning": "warning", "info": "neutral"}
_SIGNS = {"error": "✕", "warning": "!", "info": "·"}


class NewsItemModel(RowsItemModel[News]):
    """The newest first; those that lead somewhere say so."""

    columns = ("What was told", "When")

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now

    def key(self, value: News) -> Hashable:
        """Return its number."""
        return value.number

    def words(self, value: News) -> tuple[str, ...]:
        """Return its sign with its words, and its time."""
        leads = "→  " if value.place is not None else ""
        return f"{_SIGNS[value.level]}  {one_line(value.text, 240)}", f"{leads}{when_words(value.at, self._now())}"

    def tone(self, value: News) -> str:
        """Return the tone of its level."""
        return _TONES[value.level]

    def tip(self, value: News) -> str:
        """Return all of its words."""
        return value.text
