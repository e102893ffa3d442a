"""Lists about the open run: its calls, its problems, the segments of its context window."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication

from workbench.domain.queries import Segment
from workbench.domain.timeline_evaluation import TROUBLES
from workbench.domain.timeline_rows import Row, RowStatus
from workbench.domain.timeline_text import STATUS_WORDS, duration, one_line, summary, token_count
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.shown_rows import shown
from workbench.ui.table_words import table_words

translate = QCoreApplication.translate

_TONES: dict[RowStatus, str] = {
    "proposed": "neutral",
    "running": "busy",
    "waiting": "warning",
    "ok": "good",
    "failed": "bad",
    "denied": "bad",
    "in doubt": "bad",
    "retried": "warning",
    "not run": "neutral",
}
_SIGNS = frozenset(TROUBLES.values())
PROBLEMS: frozenset[RowStatus] = frozenset({"failed", "denied", "in doubt", "retried"})
"""Statuses of rows that are listed as problems."""


def is_problem(row: Row) -> bool:
    """Whether a row did not go as it should, or tells of a sign that the run does not."""
    return row.status in PROBLEMS or any(badge.tone == "bad" for badge in row.badges) or _is_sign(row)


def _is_sign(row: Row) -> bool:
    return row.kind == "mark" and any(badge.text in _SIGNS for badge in row.badges)


class CallsItemModel(RowsItemModel[Row]):
    """Calls of the run, in the order in which they were proposed."""

    columns = ("Call", "Status")

    def key(self, value: Row) -> Hashable:
        """Return the row's first sequence number."""
        return value.start

    def words(self, value: Row) -> tuple[str, ...]:
        """Return step and call, and its status or how long it took."""
        took = duration(value.seconds) if value.seconds is not None else ""
        state = table_words(STATUS_WORDS[value.status])
        return f"{value.step}  {value.text}", " · ".join(part for part in (state, took) if part) or "ok"

    def tone(self, value: Row) -> str:
        """Return the tone of the status."""
        return _TONES[value.status]

    def tip(self, value: Row) -> str:
        """Return call and result."""
        return summary(value)


class ProblemsItemModel(RowsItemModel[Row]):
    """What did not go as it should."""

    columns = ("Problem", "Status")

    def key(self, value: Row) -> Hashable:
        """Return the row's first sequence number."""
        return value.start

    def words(self, value: Row) -> tuple[str, ...]:
        """Return what happened, and at which step; that it failed needs no word here."""
        value = shown(value)
        badges = [badge.text for badge in value.badges if badge.tone in ("bad", "warning")]
        state = table_words(STATUS_WORDS[value.status]) or (badges[0] if badges else "")
        state = "" if value.status == "failed" and value.step else state
        place = translate("RunLists", "step {0}").format(value.step) if value.step else ""
        return value.result or value.text, " · ".join(each for each in (place, state) if each)

    def tone(self, value: Row) -> str:
        """Return the tone of the status."""
        return _TONES[value.status] if value.status in PROBLEMS else "warning" if _is_sign(value) else "bad"

    def tip(self, value: Row) -> str:
        """Return all of it."""
        return summary(shown(value))


class SegmentsItemModel(RowsItemModel[Segment]):
    """Pieces of the context window, in their order."""

    columns: tuple[str, ...] = ("Segment", "Tokens")

    def key(self, value: Segment) -> Hashable:
        """Return what tells segments apart."""
        return value.role, value.seq, value.source, value.preview

    def words(self, value: Segment) -> tuple[str, ...]:
        """Return who wrote it and how it begins, and its tokens."""
        name = table_words(value.source if value.source not in ("", value.role) else value.role)
        name = translate("RunLists", "⚠ {0} (untrusted)").format(name) if value.trust == "untrusted" else name
        return f"{name} · {one_line(value.preview, 100)}" if value.preview else name, token_count(value.tokens)

    def tone(self, value: Segment) -> str:
        """Return a warning where strangers may have written it."""
        return "warning" if value.trust == "untrusted" else "neutral"

    def tip(self, value: Segment) -> str:
        """Return where it came from."""
        place = (
            translate("RunLists", "event {0}").format(value.seq)
            if value.seq
            else translate("RunLists", "the run's set-up")
        )
        return translate("RunLists", "{0}, from {1}, {2}, {3}\n{4}").format(
            value.role, table_words(value.source or value.role), value.trust, place, one_line(value.preview, 300)
        )
