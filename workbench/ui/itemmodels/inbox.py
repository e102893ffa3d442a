"""What waits for people, as rows."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject

from workbench.domain.inbox import InboxItem
from workbench.domain.timeline_text import call_line, duration, one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.said import said
from workbench.ui.table_words import table_words

_TONES = {"high": "bad", "normal": "warning", "low": "neutral"}


class InboxItemModel(RowsItemModel[InboxItem]):
    """The most urgent first, as they come."""

    columns = ("What waits", "For how long")

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now

    def key(self, value: InboxItem) -> Hashable:
        """Return the run and the event since which it waits."""
        return value.key

    def words(self, value: InboxItem) -> tuple[str, ...]:
        """Return what is asked, and its kind with how long it waits."""
        waited = duration(max(0.0, self._now() - value.since))
        return asked_line(value), f"{table_words(value.kind)} · {waited}"

    def tone(self, value: InboxItem) -> str:
        """Return the tone of the urgency."""
        return _TONES[value.urgency]

    def tip(self, value: InboxItem) -> str:
        """Return the session, and the whole of what is asked."""
        return f"{value.session_name}\n{said(value.why) or asked_line(value)}"


def asked_line(item: InboxItem) -> str:
    """Return what is asked on one line: the question, the call, or why the run stands still."""
    asked = item.asked
    whom = f"[{item.waits_for}] " if item.waits_for else ""
    if asked is None:
        return f"{whom}{one_line(said(item.why), 160) or table_words(item.kind)}"
    if asked.ask == "question" or not asked.tool:
        return f"{whom}{one_line(asked.question, 160)}"
    return f"{whom}{call_line(asked.tool, asked.arguments)}"
