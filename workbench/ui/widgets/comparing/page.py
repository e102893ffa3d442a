"""Two runs side by side: measures, verdict, aligned steps, and what differs in the chosen pair, word by word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QSplitter, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.inspection import Comparison, Difference, Measures, StepPair
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.comparing.difference import DifferenceView
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Heading, Note
from workbench.ui.widgets.tones import dim_of, tone_of
from workbench.ui.widgets.words import count, seconds_of

translate = QCoreApplication.translate

LEAST = 48
"""Pixels of a list on a small screen; the page must never make the window grow."""
_PAIR = Qt.ItemDataRole.UserRole


class ComparePage(QWidget):
    """The left run is the one that was open; the first difference is selected at once.

    Signals:
        closed(): the open run is wanted again; also told by Escape
        step_chosen(object, bool): a `StepPair` is to be shown in its run, the left one or not
        taken(object, object): the right side of a `Difference` in a `StepPair` is wanted in the left run
    """

    closed = Signal()
    step_chosen = Signal(object, bool)
    taken = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._shown: tuple[tuple[str, str], Comparison] | None = None
        self._items: list[QTreeWidgetItem] = []
        self.title = Heading("")
        self.verdict = Note()
        self.first = QPushButton(self.tr("&First difference"))
        self.first.clicked.connect(self.jump)
        self.close_button = QPushButton(self.tr("&Back to the run"))
        self.close_button.setToolTip(self.tr("Back to the run (Esc)"))
        self.close_button.clicked.connect(self.closed)
        left, right = self.tr("Left run"), self.tr("Right run")
        self.measures = tree(self.tr("Measures"), 3, (self.tr("Measure"), left, right))
        for column in (1, 2):
            self.measures.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.measures.setMinimumHeight(px(LEAST))
        self.measures.setMaximumHeight(11 * (self.measures.fontMetrics().height() + px(8)))
        self.pairs = tree(
            self.tr("Aligned steps"), 3, (self.tr("What differs"), self.tr("Left run"), self.tr("Right run"))
        )
        self.pairs.setMinimumHeight(px(LEAST))
        self.pairs.currentItemChanged.connect(self._show_pair)
        self.differences = DifferenceView()
        self.differences.taken.connect(self._take)
        self.in_left = QPushButton(self.tr("Show in the &left run"))
        self.in_right = QPushButton(self.tr("Show in the &right run"))
        self.in_left.clicked.connect(lambda: self._choose(is_left=True))
        self.in_right.clicked.connect(lambda: self._choose(is_left=False))
        self._lay_out()

    def show_comparison(self, names: tuple[str, str], comparison: Comparison) -> None:
        """Show two runs; `names` are what they are called."""
        self._comparison, self._shown = comparison, (names, comparison)
        self.title.setText(f"{names[0]}  ↔  {names[1]}")
        same = comparison.first is None
        self.verdict.say(self._where(comparison), said(comparison.verdict), "good" if same else "neutral")
        self.first.setEnabled(not same)
        self._show_measures(names, comparison.left, comparison.right)
        self.pairs.setHeaderLabels([self.tr("What differs"), names[0], names[1]])
        self.pairs.clear()
        self._fill(comparison.pairs)
        self.differences.show_differences(())
        self.jump()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self.show_comparison(*self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def jump(self) -> None:
        """Select the first pair that differs."""
        if self._comparison is not None and (place := self._comparison.first) is not None:
            item = self._items[place]
            self.pairs.setCurrentItem(item)
            self.pairs.scrollToItem(item)

    def _where(self, comparison: Comparison) -> str:
        if comparison.first is None:
            return self.tr("No difference")
        agents = comparison.pairs[comparison.first].agents
        return self.tr("They part in {0}").format(" › ".join(agents)) if agents else ""

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.first)
        top.addWidget(self.close_button)
        below = QHBoxLayout()
        below.addWidget(self.in_left)
        below.addWidget(self.in_right)
        below.addStretch(1)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(inset(12, 10, 12, 6))
        column.addLayout(top)
        column.addWidget(self.verdict)
        column.addWidget(self.measures, 2)
        column.addWidget(Heading(self.tr("Steps")))
        column.addWidget(self.pairs, 3)
        column.addLayout(below)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(self.differences)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _show_measures(self, names: tuple[str, str], left: Measures, right: Measures) -> None:
        self.measures.setHeaderLabels([self.tr("Measure"), *names])
        self.measures.clear()
        for title, one, other in zip(_TITLES, _measured(left), _measured(right), strict=True):
            item = QTreeWidgetItem([table_words(title), one, other if one == other else f"≠ {other}"])
            if one != other:
                for column in (1, 2):
                    item.setForeground(column, QBrush(QColor(tone_of(self, "warning").text)))
            self.measures.addTopLevelItem(item)

    def _fill(self, pairs: tuple[StepPair, ...]) -> None:
        """Show the pairs, those of sub-agents below the supervisor's step that handed a task to them."""
        self._items = [self._item(pair) for pair in pairs]
        above: list[QTreeWidgetItem] = []
        for pair, item in zip(pairs, self._items, strict=True):
            depth = len(pair.agents)
            del above[depth:]
            if above:
                above[-1].addChild(item)
            else:
                self.pairs.addTopLevelItem(item)
            above.append(item)
        self.pairs.setRootIsDecorated(any(pair.agents for pair in pairs))
        self.pairs.expandAll()

    def _item(self, pair: StepPair) -> QTreeWidgetItem:
        sides = [
            translate("Page", "step {0}").format(step) if step is not None else "–" for step in (pair.left, pair.right)
        ]
        kinds = dict.fromkeys(difference.what for difference in pair.differences)
        if pair.shared:
            words = self.tr("shared")
        elif None in (pair.left, pair.right):
            words = self.tr("only in one")
        else:
            words = ", ".join(kinds) or self.tr("the same")
        item = QTreeWidgetItem([f"{pair.agents[-1]}: {words}" if pair.agents else words, *sides])
        item.setToolTip(0, plain_tip(" › ".join(pair.agents)))
        item.setData(0, _PAIR, pair)
        is_quiet = not pair.differences and None not in (pair.left, pair.right)
        colour = dim_of(self) if is_quiet else tone_of(self, "warning").text
        item.setForeground(0, QBrush(QColor(colour)))
        return item

    def _pair(self) -> StepPair | None:
        item = self.pairs.currentItem()
        pair = item.data(0, _PAIR) if item is not None else None
        return pair if isinstance(pair, StepPair) else None

    def _show_pair(self) -> None:
        pair = self._pair()
        self.differences.show_differences(pair.differences if pair is not None else ())
        self.in_left.setEnabled(pair is not None and pair.left_seq is not None)
        self.in_right.setEnabled(pair is not None and pair.right_seq is not None)

    def _choose(self, *, is_left: bool) -> None:
        if (pair := self._pair()) is not None:
            self.step_chosen.emit(pair, is_left)

    def _take(self, difference: Difference) -> None:
        if (pair := self._pair()) is not None:
            self.taken.emit(pair, difference)


_TITLES = (
    "status",
    "steps",
    "sub-agents",
    "tokens",
    "cost",
    "time",
    "calls",
    "calls that failed",
    "checks passed",
    "verdict",
)


def _measured(of: Measures) -> tuple[str, ...]:
    return (
        table_words(of.status.replace("_", " ")),
        str(of.steps),
        str(of.sub_agents),
        count(of.tokens),
        f"${of.cost:.4f}",
        seconds_of(of.seconds),
        str(of.calls),
        str(of.failed_calls),
        translate("Page", "{0} of {1}").format(of.checks_passed, of.checks),
        table_words(of.verdict.replace("_", " ")),
    )
