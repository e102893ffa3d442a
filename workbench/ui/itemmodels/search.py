"""The list of what a search found: whose words, in which run and step, and when."""

from __future__ import annotations

import time
from collections.abc import Hashable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.searching import SearchHit
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.words import when_words

_FAILED = QT_TRANSLATE_NOOP("Search", "failed")
_WHERE = QT_TRANSLATE_NOOP("Search", "step {1} · {2} · {0}")


def _said(text: object) -> str:
    return QCoreApplication.translate("Search", str(text))


class SearchItemModel(RowsItemModel[SearchHit]):
    """Events that fit, the newest first."""

    columns = ("Words", "Where")

    def key(self, value: SearchHit) -> Hashable:
        """Return what names it: run and event."""
        return value.run, value.seq

    def words(self, value: SearchHit) -> tuple[str, ...]:
        """Return whose words they are and the words around the place; session, step and time."""
        source = " ".join(each for each in (value.source, value.part) if each) or value.kind.replace("_", " ")
        failed = f" · {_said(_FAILED)}" if value.failed else ""
        name = one_line(value.label or value.session_name, 36)
        where = _said(_WHERE).format(name, value.step, when_words(value.at, time.time()))
        return f"{source}{failed}: {one_line(value.excerpt, 240)}", where

    def tone(self, value: SearchHit) -> str:
        """Return what stands out: what failed."""
        return "bad" if value.failed else "neutral"

    def tip(self, value: SearchHit) -> str:
        """Return session, run, model and event, and the words."""
        label = f" “{value.label}”" if value.label else ""
        head = f"{value.session_name}\n{value.run}{label} · {value.model} · #{value.seq} {value.kind}"
        return f"{head}\n{one_line(value.excerpt, 600)}"
