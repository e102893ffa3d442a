"""A piece of the context window as a row of its table. What it shows is made when looked at: there may be thousands."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidgetItem

from workbench.domain.queries import Segment
from workbench.domain.timeline_text import one_line
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.inspector.compactions import carried_words, state_words
from workbench.ui.widgets.words import count, trust_meaning, trust_word

FROM, STATE, TRUST, TOKENS, SHARE = range(5)
SHARE_OF_ALL: Final = Qt.ItemDataRole.UserRole
"""Role under which its share of the window stands, 0 to 1."""
PLACE: Final = Qt.ItemDataRole.UserRole + 1
"""Role under which its place among the segments stands."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SegmentItem(QTreeWidgetItem):
    """Where it came from, how it stands, whether it is trusted, its tokens and its share of the window."""

    __slots__ = ("_part", "_place", "_share")

    def __init__(self, place: int, part: Segment, base: int) -> None:
        super().__init__()
        self._place, self._part = place, part
        self._share = min(1.0, part.tokens / base) if part.is_sent else 0.0

    def data(self, column: int, role: int) -> Any:
        """Return what a role wants to know about a column."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(column)) if column != SHARE else None
            case Qt.ItemDataRole.FontRole if not self._part.is_sent and column in (FROM, STATE):
                font = QFont(self.treeWidget().font()) if self.treeWidget() is not None else QFont()
                font.setItalic(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole if column == TOKENS:
                return _RIGHT
            case Qt.ItemDataRole.AccessibleTextRole if column == SHARE:
                return f"{self._share:.0%}"
            case _ if role == SHARE_OF_ALL:
                return self._share
            case _ if role == PLACE:
                return self._place
            case _:
                return super().data(column, role)

    def _words(self, column: int) -> str:
        part = self._part
        match column:
            case 0:
                name = one_line(part.source, 60)
                return name if part.place < 0 else f"{part.place} · {name}"
            case 1:
                return ", ".join(state_words(part)) or QCoreApplication.translate("ContextTab", "sent")
            case 2:
                return trust_word(part.trust)
            case 3:
                return f"{'' if part.is_exact else '≈'}{count(part.tokens)}"
            case _:
                return ""

    def _tip(self, column: int) -> str:
        part = self._part
        match column:
            case 0:
                return f"{part.role}: {part.preview}"
            case 1:
                return part.why or QCoreApplication.translate("ContextTab", "The model is shown it.")
            case 2:
                return trust_meaning(part.trust)
            case _:
                return carried_words(part)
