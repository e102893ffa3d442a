"""Panels that are one list: calls, the context window's segments, problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.timeline_rows import Tone
from workbench.ui.itemmodels.rows import TONE, VALUE, RowsItemModel
from workbench.ui.scale import inset, px
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.leaf import LEAST
from workbench.ui.widgets.parts import Text, restyle
from workbench.ui.widgets.tones import dim_of, tone_of

_TONES: dict[str, Tone] = {"good": "good", "warning": "warning", "bad": "bad", "busy": "neutral"}
MOST = 200
"""Pixels of a short list before it scrolls by itself."""


class LastColumnDelegate(QStyledItemDelegate):
    """Draws the last column in the row's tone, and dim where it has none."""

    most_figure = 62
    """The largest share of the last column, in per cent."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Colour the text."""
        super().initStyleOption(option, index)
        if index.column() < index.model().columnCount() - 1 or not isinstance(view := self.parent(), QWidget):
            return
        ground = view.window()  # the view itself is transparent, which looks like a dark ground
        tone = _TONES.get(str(index.data(TONE)))
        colour = QColor(tone_of(ground, tone).text if tone else dim_of(ground))
        style: Any = option
        style.palette.setColor(style.palette.ColorRole.Text, colour)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the text's size; the last column leaves the words before it some room."""
        hint = super().sizeHint(option, index)
        view = self.parent()
        if index.column() == index.model().columnCount() - 1 and isinstance(view, QTreeView):
            hint.setWidth(min(hint.width(), view.viewport().width() * self.most_figure // 100))
        return hint


def list_view(parent: QWidget, title: str) -> QTreeView:
    """Return a view for two columns: words that take the room, and a figure at the right."""
    view = QTreeView(parent)
    view.setAccessibleName(title)
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setItemDelegate(LastColumnDelegate(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    restyle(view, "QTreeView { background: transparent; }")
    return view


def fit_columns(view: QTreeView) -> None:
    """Let the first column take the room that the last one leaves; called once the view has its item model."""
    header = view.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(px(24))
    header.setResizeContentsPrecision(0)  # else each new row measures a thousand others
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, header.count()):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


class ListPanel(QWidget):
    """A list with a line above it, and words for when it is empty.

    Signals:
        chosen(object): the value of the row that the person chose
    """

    chosen = Signal(object)

    def __init__(self, title: str, item_model: RowsItemModel[Any], empty: str, *ways: Sequence[str]) -> None:
        """`ways` are groups of actions that lead on from an empty list (see `Empty`)."""
        super().__init__()
        self.item_model = item_model
        self._head = Text()
        self._head.setContentsMargins(inset(10, 4, 10, 2))
        self.empty = Empty(empty, *ways)
        self.view = list_view(self, title)
        self.view.setModel(item_model)
        fit_columns(self.view)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.view, 1)
        item_model.rowsInserted.connect(self._judge)
        item_model.rowsRemoved.connect(self._judge)
        self.show_head("")
        self._judge()

    def show_head(self, text: str) -> None:
        """Show a line above the list; nothing: none."""
        self._head.show_text(text)
        self._head.setVisible(bool(text))

    def set_empty(self, words: str) -> None:
        """Say something else where the list is empty."""
        self.empty.show_text(words)

    def select(self, row: int | None) -> None:
        """Mark a row without choosing it; None: none."""
        if row is None:
            self.view.clearSelection()
            return
        index = self.item_model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(VALUE))

    def _judge(self) -> None:
        empty = self.item_model.rowCount() == 0
        self.empty.setVisible(empty)
        self.view.setVisible(not empty)


def short_list(panel: ListPanel) -> ListPanel:
    """Let a list be as high as its rows, within bounds: it stands among other things on a page that scrolls."""
    panel.view.setMinimumHeight(px(LEAST))  # what an empty list says has all its lines, however many
    panel.setMaximumHeight(px(MOST))
    panel.view.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
    return panel
