"""The page of what waits for people: a list, and beside it all that one must know to answer what is selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from workbench.domain.inbox import InboxItem
from workbench.domain.timeline_evaluation import share
from workbench.domain.timeline_text import one_line
from workbench.policy.limits import shares
from workbench.ui.itemmodels.inbox import InboxItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.approval import ApprovalPanel
from workbench.ui.widgets.empty import BEGIN
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.leaf import LEAST, Leaf
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.parts import Heading, Text, scrolled


class InboxPage(Leaf):
    """Lists what waits; what is selected is answered in the same panel as in an open run.

    Signals:
        chosen(object): another `InboxItem` is selected; None: none
        run_requested(object): the run of this `InboxItem` is to be opened
        raise_wanted(object): the limit at which this `InboxItem` stands still is to be raised
    """

    chosen = Signal(object)
    run_requested = Signal(object)
    raise_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, panel: ApprovalPanel | None = None) -> None:
        super().__init__(
            self.tr("Inbox"),
            self.tr(
                "What waits for people, in all sessions, whichever program drove the run. An answer lets the run go on,"
                " also one whose engine ended meanwhile."
            ),
            parent,
        )
        self.item: InboxItem | None = None
        self.list = ListPanel(
            self.tr("What waits"),
            InboxItemModel(),
            self.tr("Nothing waits for you. A run asks here where its tool set says so."),
            BEGIN,
        )
        self.list.setMinimumHeight(px(LEAST))
        self.list.view.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self.title = Text()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.facts = Facts()
        self.lately = Text(dim=True)
        self.open = QPushButton(self.tr("Open the &run"))
        self.open.setToolTip(plain_tip(self.tr("Show the whole run, and what it did so far")))
        self.open.clicked.connect(lambda: self.run_requested.emit(self.item))
        self.raises = QPushButton(self.tr("&Raise…"))
        self.raises.setProperty("primary", True)
        self.raises.setToolTip(plain_tip(self.tr("Give it other limits, and let it go on")))
        self.raises.clicked.connect(lambda: self.raise_wanted.emit(self.item))
        self.elsewhere = Text(self.tr("Another program drives this run: answer it there."), dim=True)
        self.approval = panel or ApprovalPanel()
        self._can_write = True
        self._lay_out()
        self.show_items(())

    def show_items(self, items: Sequence[InboxItem]) -> None:
        """Show what waits; what is selected stays so as long as it waits, else the first is."""
        key = self.item.key if self.item is not None else ""
        self.list.item_model.show(list(items))
        place = self.list.item_model.place(key)
        if items:
            self.list.select(place if place is not None else 0)
        self._judge()

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be answered now."""
        self._can_write = can_write
        self._judge()

    def show_item(self, item: InboxItem) -> None:
        """Select one of those that are listed."""
        place = self.list.item_model.place(item.key)
        if place is not None:
            self.list.select(place)

    def _judge(self) -> None:
        found: InboxItem | None = self.list.view.currentIndex().data(VALUE)
        item = found if self.list.item_model.rowCount() else None
        changed = item != self.item
        self.item = item
        self.about.setVisible(item is not None)
        answerable = item is not None and self._can_write and not item.elsewhere
        self.approval.setEnabled(answerable)
        self.raises.setVisible(item is not None and item.limits is not None)
        self.raises.setEnabled(answerable)
        self.elsewhere.setVisible(item is not None and item.elsewhere)
        if changed:
            if item is not None:
                self._show(item)
            self.chosen.emit(item)

    def _show(self, item: InboxItem) -> None:
        since = datetime.fromtimestamp(item.since).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        self.title.show_text(one_line(item.session_name, 120))
        passed = "\n".join(
            self.tr("{0} passed it on to {1}{2}").format(each.by, each.to, f": {each.note}" if each.note else "")
            for each in item.passed_on
        )
        self.facts.show_facts(
            (
                (self.tr("Goal"), one_line(item.goal, 300)),
                (self.tr("Waits since"), since),
                (self.tr("Urgency"), table_words(item.urgency)),
                (self.tr("Why"), "" if item.asked is not None else said(item.why)),
                (self.tr("Limits"), "\n".join(share(*each) for each in _shares(item))),
                (self.tr("Passed on"), passed),
            )
        )
        self.lately.show_text("\n".join(item.lately))
        self.lately_title.setVisible(bool(item.lately))

    def _lay_out(self) -> None:
        self.lately_title = Heading(self.tr("Last steps"))
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(inset(0, 4, 8, 4))
        column.setSpacing(px(6))
        for part in (self.title, self.facts, self.lately_title, self.lately, self.elsewhere):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.raises)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        column.addStretch(1)
        self.about = QWidget()
        whole = QVBoxLayout(self.about)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addWidget(scrolled(about), 1)
        whole.addLayout(buttons)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setChildrenCollapsible(False)
        left.addWidget(self.list)
        left.addWidget(self.about)
        left.setSizes([200, 300])
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self.approval)
        both.setSizes([300, 300])
        self.column.addWidget(both, 1)


def _shares(item: InboxItem) -> Iterator[tuple[str, float, float]]:
    """What of its limits is used, where it stands still at one."""
    return shares(item.limits, item.used) if item.limits is not None else iter(())
