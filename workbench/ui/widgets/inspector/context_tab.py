"""What is in the context window, piece by piece."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.asking import Compaction
from workbench.domain.queries import Context, Segment
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Body, body_of
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.table_words import table_words
from workbench.ui.theme import colours_of
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.compactions import CompactionList, carried_words, compaction_words, state_words
from workbench.ui.widgets.inspector.segment_rows import (
    SHARE,
    SHARE_OF_ALL,
    STATE,
    TOKENS,
    TRUST,
    WindowItemModel,
)
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.inspector.surgery_bar import SurgeryBar
from workbench.ui.widgets.parts import Heading, Note, Text
from workbench.ui.widgets.words import count, trust_word


class ContextTab(QWidget):
    """Segments with their tokens, where they came from, how they stand, and what left the window.

    Signals:
        surgery_wanted(str, object): this is to be done to the messages at these places (a tuple of numbers)
    """

    surgery_wanted = Signal(str, object)

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self.total = Text()
        self.fill = QProgressBar()
        self.fill.setTextVisible(False)
        self.fill.setFixedHeight(px(8))
        self.fill.setAccessibleName(self.tr("How full the context window is"))
        self._says = Note()
        self.table = QTreeView()
        titles = self.tr("From"), self.tr("State"), self.tr("Trust"), self.tr("Tokens"), self.tr("Share")
        self._rows = WindowItemModel(titles, self.table)
        self.table.setModel(self._rows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAccessibleName(self.tr("Segments of the context window"))
        self.table.setItemDelegateForColumn(SHARE, ShareDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().currentChanged.connect(self._show_segment)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.bar = SurgeryBar(self.table)
        self.bar.wanted.connect(lambda what: self.surgery_wanted.emit(what, self._places()))
        self._standing: Context | None = None
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((STATE, 88), (TRUST, 98), (TOKENS, 66), (SHARE, 54)):
            header.resizeSection(column, px(width))
        self.segment = BodyView(self.tr("Segment"), source)
        self.left = CompactionList()
        self.left.chosen.connect(self._show_compaction)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Context window")))
        top.addWidget(self.total, 1)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.left)
        split.addWidget(self.segment)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.fill)
        layout.addWidget(self._says)
        layout.addWidget(self.bar)
        layout.addWidget(split, 1)

    def show_context(self, context: Context | None, step: int | None = None) -> None:
        """Show a context window, or that it is being rebuilt; with what took the place of messages in a step."""
        if context is not None and context == self._context:
            return
        self._rows.clear()
        self._context = context
        self.segment.setVisible(False)
        self._says.say("", "" if context else self.tr("Rebuilding the context…"), "neutral")
        self.fill.setVisible(context is not None and bool(context.size))
        if context is None:
            self.total.show_text("")
            return
        self._show_total(context)
        base = context.size or max(context.tokens, 1)
        self._rows.show_window(context.segments, base)
        self.left.show_compactions(context.compactions)
        if step is not None:
            self.left.choose_of(step)
        self._show_chosen()

    def allow(self, standing: Context | None) -> None:
        """Let messages be operated on where the shown window is the one that the run stands with; None: nowhere."""
        self._standing = standing
        self._show_chosen()

    def _is_standing(self) -> bool:
        shown, now = self._context, self._standing
        return shown is not None and now is not None and _likeness(shown) == _likeness(now)

    def _chosen(self) -> tuple[Segment, ...]:
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._rows.value(place) for place in places)

    def _places(self) -> tuple[int, ...]:
        return tuple(part.place for part in self._chosen())

    def _show_chosen(self) -> None:
        self.bar.show_chosen(self._chosen(), is_allowed=self._is_standing())

    def _show_compaction(self, compaction: Compaction) -> None:
        self.segment.setVisible(True)
        self.segment.title.setText(compaction_words(compaction))
        self.segment.show_body(compaction.summary if compaction.summary.size else body_of(said(compaction.why)))

    def show_failure(self, message: str) -> None:
        """Say why the context can't be shown."""
        self._says.say(self.tr("The context can't be shown"), message, "bad")

    def _show_total(self, context: Context) -> None:
        is_exact = all(part.is_exact for part in context.segments if part.is_sent)
        tokens = f"{'' if is_exact else '≈'}{count(context.tokens)}"
        if context.size:
            percent = round(100 * context.tokens / context.size)
            text = self.tr("{0} of {1} tokens, {2} %").format(tokens, count(context.size), percent)
            self.fill.setRange(0, context.size)
            self.fill.setValue(min(context.tokens, context.size))
        else:
            text = self.tr("{0} tokens; the model's size is not known").format(tokens)
        self.total.show_text(text)
        self.total.setToolTip(plain_tip(self.tr("Strategy: {0}").format(table_words(context.strategy))))

    def _show_segment(self, index: QModelIndex) -> None:
        self.segment.setVisible(index.isValid())
        if not index.isValid():
            return
        part = self._rows.value(index.row())
        where = self.tr("event {0}").format(part.seq) if part.seq else self.tr("set-up")
        trust = trust_word(part.trust)
        why = [one_line(said(part.why).rstrip("."), 90)] if part.recalled and part.why else []
        words = [one_line(table_words(part.source), 40), part.role, where, trust, *state_words(part), *why]
        self.segment.title.setText(", ".join(words))
        self.segment.title.setToolTip(plain_tip(carried_words(part)))
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
        share = float(index.data(SHARE_OF_ALL) or 0)
        area: QRect = option.rect.adjusted(4, 0, -4, 0)
        line = QRect(area.left(), area.center().y() - 3, area.width(), 6)
        colours = colours_of(self._table)
        painter.fillRect(line, QColor(colours.border_strong))
        line.setWidth(max(1, round(line.width() * share)))
        painter.fillRect(line, QColor(colours.accent))


def _likeness(context: Context) -> list[tuple[object, ...]]:
    """What has to be the same of two windows so that a place in one is that place in the other."""
    return [(part.place, part.seq, part.standing, part.pinned, part.preview) for part in context.segments]
