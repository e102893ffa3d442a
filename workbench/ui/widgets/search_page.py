"""The page that searches all sessions: a line, what its parts may be, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.domain.searching import SearchHit, wanted
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.itemmodels.search import SearchItemModel
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.leaf import LEAST, Leaf
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.marked_words import MarkedWordsDelegate
from workbench.ui.widgets.parts import Text, clearable
from workbench.ui.widgets.words import count

SETTLE_MS = 150
"""How long nothing is typed before it is looked for."""


class SearchPage(Leaf):
    """Looks for what is typed while it is typed; Down goes to the list, Return opens the event.

    Signals:
        wanted(): something else is looked for
        chosen(object): this `SearchHit` is to be opened
    """

    wanted = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Search everything"),
            self.tr("What was asked, said, called and answered, in all sessions, the newest first."),
            parent,
        )
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.wanted)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr('Words, or tool:files.write error model:gpt since:7d "these words"'))
        self.line.setAccessibleName(self.tr("What is looked for"))
        self.line.setToolTip(
            plain_tip(
                self.tr(
                    "Every word has to stand in the event. tool: model: label: session: since: until: and error narrow"
                    " it; dates are 2026-11-01, today, yesterday, 12h, 7d, 2w."
                )
            )
        )
        clearable(self.line)
        self.line.textChanged.connect(lambda: self._settle.start())
        self.line.returnPressed.connect(self._open)
        self.list = ListPanel(self.tr("Found"), SearchItemModel(), self._empty(""))
        self._marking = MarkedWordsDelegate(self.list.view)
        self.list.view.setItemDelegate(self._marking)
        self.list.setMinimumHeight(px(LEAST))
        self.list.view.activated.connect(lambda _: self._open())
        self.list.view.doubleClicked.connect(lambda _: self._open())
        self.amount = Text(dim=True)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.amount)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the line into the list with Down."""
        if event.key() == Qt.Key.Key_Down and not self.list.view.hasFocus() and self.list.item_model.rowCount():
            self.list.select(0)
            self.list.view.setFocus()
            return
        super().keyPressEvent(event)

    def show_hits(self, hits: Sequence[SearchHit], *, more: bool, indexed: float, unreadable: int) -> None:
        """Show what fits by now, and how much was looked at."""
        self._marking.words = wanted(self.line.text(), datetime.now().astimezone()).texts
        self.list.item_model.show(list(hits))
        self.list.view.viewport().update()
        if not hits:
            self.list.view.setCurrentIndex(QModelIndex())
        self.list.set_empty(self._empty(self.line.text()))
        told = [self._found(len(hits), more=more)] if self.line.text().strip() else []
        if indexed < 1:
            told.append(self.tr("{0} % looked through").format(int(indexed * 100)))
        if unreadable:
            told.append(self.tr("{0} damaged runs are found as far as they are whole").format(count(unreadable)))
        self.amount.show_text(" · ".join(told))

    def _found(self, number: int, *, more: bool) -> str:
        if more:
            return self.tr("The newest {0}; there are more").format(count(number))
        return self.tr("{0} found").format(count(number))

    def _empty(self, line: str) -> str:
        if line.strip():
            return self.tr("Nothing fits. Each word has to stand in the same event.")
        return self.tr("Type what is looked for: a file’s name, a tool, words of an answer or of an error.")

    def _open(self) -> None:
        index = self.list.view.currentIndex()
        hit = index.data(VALUE) if index.isValid() else None
        if hit is None and self.list.item_model.rowCount():
            hit = self.list.item_model.value(0)
        if isinstance(hit, SearchHit):
            self.chosen.emit(hit)
