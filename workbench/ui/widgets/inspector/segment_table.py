"""The context window as a table: a row's words are made when it comes into view, for there may be tens of thousands."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from workbench.domain.queries import Context, Segment
from workbench.domain.timeline_text import one_line
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.inspector.compactions import carried_words, state_words
from workbench.ui.widgets.words import count, trust_meaning, trust_word

FROM, STATE, TRUST, TOKENS, SHARE = range(5)
SHARE_OF_ALL: Final = Qt.ItemDataRole.UserRole
"""Role under which a segment's share of the window stands, 0 to 1."""
_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class SegmentTable(QAbstractTableModel):
    """Rows are the segments, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self._base = 1
        self._titles = (self.tr("From"), self.tr("State"), self.tr("Trust"), self.tr("Tokens"), self.tr("Share"))

    def show(self, context: Context | None) -> None:
        """Show another window; None: nothing."""
        self.beginResetModel()
        self._segments = context.segments if context is not None else ()
        self._base = (context.size or max(context.tokens, 1)) if context is not None else 1
        self.endResetModel()

    def segment(self, row: int) -> Segment:
        """Return the segment of a row."""
        return self._segments[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many segments there are."""
        return 0 if parent.isValid() else len(self._segments)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, tool tip, alignment, font or share."""
        if not index.isValid():
            return None
        part, column = self._segments[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(part, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(part, column)) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column == TOKENS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and column in (FROM, STATE) and not part.is_sent:
            font = QFont()
            font.setItalic(True)
            return font
        if column == SHARE and role in (SHARE_OF_ALL, Qt.ItemDataRole.AccessibleTextRole):
            share = min(1.0, part.tokens / self._base) if part.is_sent else 0.0
            return share if role == SHARE_OF_ALL else f"{share:.0%}"
        return None


def _words(part: Segment, column: int) -> str:
    match column:
        case 0:
            name = one_line(part.source, 60)
            return name if part.place < 0 else f"{part.place} · {name}"
        case 1:
            return ", ".join(state_words(part)) or "sent"
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
            return part.why or "The model is shown it."
        case 2:
            return trust_meaning(part.trust)
        case 3:
            return carried_words(part)
        case _:
            return ""
