"""Pieces of the context window as rows of its table. What they show is made when looked at: there may be thousands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from workbench.domain.queries import Segment
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import Index
from workbench.ui.itemmodels.run_lists import SegmentsItemModel
from workbench.ui.said import said
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.inspector.compactions import carried_words, state_words
from workbench.ui.widgets.words import count, trust_meaning, trust_word

FROM, STATE, TRUST, TOKENS, SHARE = range(5)
SHARE_OF_ALL: Final = Qt.ItemDataRole.UserRole + 2
"""Role under which a row's share of the window stands, 0 to 1."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WindowItemModel(SegmentsItemModel):
    """Where each came from, how it stands, whether it is trusted, its tokens and its share of the window."""

    columns = ("From", "State", "Trust", "Tokens", "Share")

    def __init__(self, titles: Sequence[str], table: QWidget) -> None:
        super().__init__(table)
        self._titles, self._table = tuple(titles), table
        self._base = 1

    def show_window(self, segments: Sequence[Segment], base: int) -> None:
        """Show these; `base`: the tokens that shares are of."""
        self._base = base
        self.show(segments)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role wants to know about a column."""
        if not index.isValid():
            return None
        part, column = self.value(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(part, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(part, column)) if column != SHARE else None
            case Qt.ItemDataRole.FontRole if not part.is_sent and column in (FROM, STATE):
                font = QFont(self._table.font())
                font.setItalic(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole if column == TOKENS:
                return _RIGHT
            case Qt.ItemDataRole.AccessibleTextRole if column == SHARE:
                return f"{self._share(part):.0%}"
            case _ if role == SHARE_OF_ALL:
                return self._share(part)
            case _:
                return None

    def _share(self, part: Segment) -> float:
        return min(1.0, part.tokens / self._base) if part.is_sent else 0.0


def _words(part: Segment, column: int) -> str:
    match column:
        case 0:
            name = one_line(table_words(part.source), 60)
            return name if part.place < 0 else f"{part.place} · {name}"
        case 1:
            return ", ".join(state_words(part)) or QCoreApplication.translate("ContextTab", "sent")
        case 2:
            return trust_word(part.trust)
        case 3:
            return f"{'' if part.is_exact else '≈'}{count(part.tokens)}"
        case _:
            return ""


def _tip(part: Segment, column: int) -> str:
    match column:
        case 0:
            return f"{part.role}: {part.preview}"
        case 1:
            return said(part.why) or QCoreApplication.translate("ContextTab", "The model is shown it.")
        case 2:
            return trust_meaning(part.trust)
        case _:
            return carried_words(part)
