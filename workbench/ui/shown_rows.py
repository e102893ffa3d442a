"""Rows of a run as the person reads them: our own words in their language, what others said as it was said."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from workbench.domain.timeline_rows import Row, RowStatus, Step
from workbench.domain.timeline_text import STATUS_WORDS, figures
from workbench.ui.languages import is_coded
from workbench.ui.said import said
from workbench.ui.table_words import table_words

CUT_OFF: Final = "cut off"
"""What runs by its row, of a run that nobody drives."""
_BETWEEN: Final = " · "
_OWN_PHASES: Final = frozenset({"observe", "evaluate", "update"})
"""Phases whose rows hold no text of a model or a tool."""


def shown(row: Row) -> Row:
    """Return a row with its badges, and the text of a mark or of what we judged, in the person's language."""
    if is_coded():
        return row
    is_own = row.kind == "mark" or (row.kind == "phase" and row.phase in _OWN_PHASES)
    text = _BETWEEN.join(said(table_words(part)) for part in row.text.split(_BETWEEN)) if is_own else row.text
    badges = tuple(replace(badge, text=said(badge.text)) for badge in row.badges)
    return row if text == row.text and badges == row.badges else replace(row, text=text, badges=badges)


def shown_figures(row: Row | Step) -> str:
    """Return a row's tokens, cost and time in the person's language: `412 tok · 1.9 s`."""
    return figures(row, QCoreApplication.translate("Words", "{0} tok"))


def state_of(status: RowStatus, *, is_cut_off: bool = False) -> str:
    """Return how a row stands, in the person's language; nothing where it is done.

    `is_cut_off`: nobody drives its run.
    """
    return table_words(CUT_OFF if is_cut_off and status == "running" else STATUS_WORDS[status])
