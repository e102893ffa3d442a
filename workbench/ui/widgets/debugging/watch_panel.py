"""Watched expressions: their values where one looks, and after each step before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.inspection import WatchValue, WatchValues
from workbench.domain.timeline_text import one_line
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.theme import code_font
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.expression import ExpressionEdit, Judging
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.parts import icon_button
from workbench.ui.widgets.tones import tone_of

MOST_STEPS = 40
"""Columns of past steps, the newest first."""
WIDE = 300
"""Pixels from which on a column may be wide."""


class WatchPanel(QWidget):
    """A row for each expression, a column for each step.

    Signals:
        changed(object): these expressions are to be watched, a tuple
    """

    changed = Signal(object)

    def __init__(self, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watches: tuple[str, ...] = ()
        self._values: WatchValues | None = None
        self.tree = tree(self.tr("Watches"), 2, (self.tr("Expression"), self.tr("Now")))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.tree.currentItemChanged.connect(self._judge)
        words = self.tr("Values to keep an eye on, shown at each stop and after each step before.")
        self.empty = Empty(words, ("watch",))
        self.line = ExpressionEdit(judging)
        self.line.line.setPlaceholderText("run.cost, len(reply.text), args.path …")
        self.line.line.setAccessibleName(self.tr("Expression to watch"))
        self.line.changed.connect(self._judge)
        self.line.entered.connect(self._add)
        self.add = icon_button("add", self.tr("Watch this expression (Enter)"), self._add)
        self.remove = icon_button("trash", self.tr("Watch the chosen one no longer (Del)"), self._remove)
        row = QHBoxLayout()
        row.setContentsMargins(inset(8, 2, 8, 4))
        row.setSpacing(px(2))
        row.addWidget(self.line, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.empty)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        self._judge()

    def show_watches(self, watches: tuple[str, ...]) -> None:
        """Show these expressions; their values come with `show_values`."""
        if watches != self._watches or not self.tree.topLevelItemCount():
            self._watches = watches
            self._fill([[watch, "…"] for watch in watches], ())
        self._judge()

    def show_values(self, values: WatchValues) -> None:
        """Show the values, after the newest steps first."""
        if tuple(value.expression for value in values.now) != self._watches:
            return
        self._values = values
        steps = tuple(reversed(values.steps[-MOST_STEPS:]))
        rows = [
            [value.expression, _bare(value), *(one_line(of[place], 80) for _, of in steps)]
            for place, value in enumerate(values.now)
        ]
        self._fill(rows, tuple(number for number, _ in steps))
        bad = QBrush(QColor(tone_of(self, "bad").text))
        for place, value in enumerate(values.now):
            if value.failed and (item := self.tree.topLevelItem(place)) is not None:
                item.setForeground(1, bad)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._values is not None:
            self.show_values(self._values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Del."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _fill(self, rows: list[list[str]], steps: tuple[int, ...]) -> None:
        current = self.tree.currentItem()
        chosen = self.tree.indexOfTopLevelItem(current) if current is not None else -1
        self.tree.clear()
        titles = [self.tr("Expression"), self.tr("Now"), *(self.tr("step {0}").format(number) for number in steps)]
        self.tree.setColumnCount(len(titles))
        self.tree.setHeaderLabels(titles)
        header = self.tree.header()
        is_wide = self.tree.viewport().width() > px(WIDE)
        header.setSectionResizeMode(
            0, QHeaderView.ResizeMode.Stretch if is_wide and not steps else QHeaderView.ResizeMode.ResizeToContents
        )
        for column in range(1, len(titles)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(px(220 if is_wide else 110))
        for words in rows:
            item = QTreeWidgetItem(words)
            item.setFont(0, code_font())
            for column in range(1, len(words)):
                item.setToolTip(column, plain_tip(words[column]))
            self.tree.addTopLevelItem(item)
        if (item_again := self.tree.topLevelItem(chosen)) is not None:
            self.tree.setCurrentItem(item_again)

    def _add(self) -> None:
        text = self.line.text
        if text and not self.line.trouble and text not in self._watches:
            self.line.line.clear()
            self.changed.emit((*self._watches, text))

    def _remove(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            place = self.tree.indexOfTopLevelItem(item)
            self.changed.emit((*self._watches[:place], *self._watches[place + 1 :]))

    def _judge(self) -> None:
        self.add.setEnabled(bool(self.line.text) and not self.line.trouble)
        self.remove.setEnabled(self.tree.currentItem() is not None)
        self.empty.setVisible(not self._watches)
        self.tree.setHeaderHidden(not self._watches)


def _bare(value: WatchValue) -> str:
    """A value, or why there is none, without the expression that stands beside it."""
    text = value.value.removeprefix(f"`{value.expression}` ")
    return one_line(said(text) if value.failed else text, 200)
