"""What is in the context window, piece by piece."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.queries import Context, Segment
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Body
from workbench.ui.theme import colours_of
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import Heading, Note, Text
from workbench.ui.widgets.words import count, trust_meaning, trust_word

FROM, TRUST, ROLE, TOKENS, SHARE = range(5)
_SHARE = Qt.ItemDataRole.UserRole
_PLACE = Qt.ItemDataRole.UserRole + 1


class ContextTab(QWidget):
    """Segments with their tokens, where they came from, and how much of the context size they take."""

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self.total = Text()
        self.fill = QProgressBar()
        self.fill.setTextVisible(False)
        self.fill.setFixedHeight(8)
        self.fill.setAccessibleName(self.tr("How full the context window is"))
        self._says = Note()
        self.table = QTreeWidget()
        self.table.setHeaderLabels(
            [self.tr("From"), self.tr("Trust"), self.tr("Role"), self.tr("Tokens"), self.tr("Share")]
        )
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAccessibleName(self.tr("Segments of the context window"))
        self.table.setItemDelegateForColumn(SHARE, ShareDelegate(self.table))
        self.table.currentItemChanged.connect(self._show_segment)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((TRUST, 100), (ROLE, 78), (TOKENS, 62), (SHARE, 56)):
            header.resizeSection(column, width)
        self.segment = BodyView(self.tr("Segment"), source)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Context window")))
        top.addWidget(self.total, 1)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.segment)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.fill)
        layout.addWidget(self._says)
        layout.addWidget(split, 1)

    def show_context(self, context: Context | None) -> None:
        """Show a context window, or that it is being rebuilt."""
        if context is not None and context == self._context:
            return
        self._context = context
        self.table.clear()
        self.segment.setVisible(False)
        self._says.say("", "" if context else self.tr("Rebuilding the context…"), "neutral")
        self.fill.setVisible(context is not None and bool(context.size))
        if context is None:
            self.total.show_text("")
            return
        self._show_total(context)
        base = context.size or max(context.tokens, 1)
        self.table.addTopLevelItems([_item(place, part, base) for place, part in enumerate(context.segments)])

    def show_failure(self, message: str) -> None:
        """Say why the context can't be shown."""
        self._says.say(self.tr("The context can't be shown"), message, "bad")

    def _show_total(self, context: Context) -> None:
        tokens = count(context.tokens)
        if context.size:
            percent = round(100 * context.tokens / context.size)
            text = self.tr("≈{0} of {1} tokens, {2} %").format(tokens, count(context.size), percent)
            self.fill.setRange(0, context.size)
            self.fill.setValue(min(context.tokens, context.size))
        else:
            text = self.tr("≈{0} tokens; the model's size is not known").format(tokens)
        self.total.show_text(text)
        self.total.setToolTip(plain_tip(self.tr("Strategy: {0}").format(context.strategy)))

    def _show_segment(self, item: QTreeWidgetItem | None) -> None:
        self.segment.setVisible(item is not None)
        if item is None or self._context is None:
            return
        part: Segment = self._context.segments[item.data(0, _PLACE)]
        where = self.tr("event {0}").format(part.seq) if part.seq else self.tr("set-up")
        trust = trust_word(part.trust)
        self.segment.title.setText(self.tr("{0}, {1}, {2}").format(one_line(part.source, 40), where, trust))
        self.segment.show_body(Body(text=part.preview, ref=part.ref, size=part.tokens * 4))


class ShareDelegate(QStyledItemDelegate):
    """Paints a share of the whole as a bar."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row's ground, then the bar."""
        super().paint(painter, option, index)
        share = float(index.data(_SHARE) or 0)
        area: QRect = option.rect.adjusted(4, 0, -4, 0)
        line = QRect(area.left(), area.center().y() - 3, area.width(), 6)
        colours = colours_of(self._table)
        painter.fillRect(line, QColor(colours.border_strong))
        line.setWidth(max(1, round(line.width() * share)))
        painter.fillRect(line, QColor(colours.accent))


def _item(place: int, part: Segment, base: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([one_line(part.source, 60), trust_word(part.trust), part.role, count(part.tokens), ""])
    item.setData(FROM, _PLACE, place)
    item.setToolTip(TRUST, plain_tip(trust_meaning(part.trust)))
    item.setTextAlignment(TOKENS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    share = min(1.0, part.tokens / base)
    item.setData(SHARE, _SHARE, share)
    item.setData(SHARE, Qt.ItemDataRole.AccessibleTextRole, f"{share:.0%}")
    return item
