"""The page of memory: what agents remember, filtered, and the chosen entry beside or beneath it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.domain.memory import KeptMemory
from workbench.ui.itemmodels.memory import MemoryItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.scale import px
from workbench.ui.widgets.leaf import LEAST, Leaf
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.memory.details import MemoryDetails
from workbench.ui.widgets.memory.filters import MemoryFilters
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.words import count

WIDE = 900
"""Pixels from which the chosen entry stands beside the list."""


_LEAST_OF_ALL = 300
"""Pixels: what a small window leaves; a page that asks for more would make the window grow."""


class MemoryPage(Leaf):
    """What is forgotten here can be brought back until something else is.

    Signals:
        wanted(): other entries are wanted
        undo_requested(): bring back what was forgotten last
    """

    wanted = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Memory"),
            self.tr(
                "What agents remember beyond their transcript. What was made while strangers’ text was in the context "
                "is untrusted, and stays so until you say otherwise."
            ),
            parent,
        )
        self.undo = self.add_button(
            self.tr("&Undo forgetting"), self.tr("Bring back what was forgotten last"), self.undo_requested.emit
        )
        self.filters = MemoryFilters()
        self.filters.changed.connect(self.wanted)
        self.list = ListPanel(
            self.tr("Memories"),
            MemoryItemModel(),
            self.tr("Nothing is remembered like that. An agent remembers once its memory is switched on."),
            ("new",),
        )
        self.list.view.setMinimumHeight(px(LEAST))  # what an empty list says has all its lines
        self.list.view.selectionModel().currentChanged.connect(self._choose)
        self.amount = Text(dim=True)
        self.details = MemoryDetails()
        self.details.setMinimumHeight(px(LEAST))
        self._can_write, self._can_undo = True, False
        self._lay_out()
        self.setMinimumHeight(px(_LEAST_OF_ALL))
        self.show_entries((), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chosen entry where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(WIDE)
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way is not self.splitter.orientation() or not event.oldSize().isValid():
            self.splitter.setOrientation(way)
            self.splitter.setSizes([300, 200] if wide else [200, 300])

    def show_entries(self, entries: Sequence[KeptMemory], unreadable: int) -> None:
        """Show entries; the chosen one stays chosen where it is still there."""
        chosen = self.details.entry
        self.list.item_model.show(entries)
        left = self.tr("{0} memories").format(count(len(entries)))
        broken = self.tr(" · {0} rows can’t be read: Help › Health").format(count(unreadable)) if unreadable else ""
        self.amount.show_text(f"{left}{broken}")
        place = self._place_of(chosen, entries) if chosen is not None else None
        if place is None:
            self.list.view.setCurrentIndex(QModelIndex())
            self.details.show_entry(None)
        else:
            self.list.select(place)
            self.details.show_entry(self.list.item_model.value(place))

    def _place_of(self, chosen: KeptMemory, entries: Sequence[KeptMemory]) -> int | None:
        """Where it stands now; one that got another text is the one that says what was typed."""
        place = self.list.item_model.place((chosen.id, chosen.branch))
        if place is not None:
            return place
        typed = self.details.text.toPlainText().strip()
        return next((place for place, each in enumerate(entries) if each.text == typed), None)

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        self._can_write = can_write
        self.details.set_can_write(can_write)
        self._judge()

    def set_can_undo(self, can_undo: bool) -> None:
        """Say whether something was forgotten here that can be brought back."""
        self._can_undo = can_undo
        self._judge()

    def _lay_out(self) -> None:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.list, 1)
        column.addWidget(self.amount)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(listed)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.splitter, 1)
        self._judge()

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(VALUE)
        if isinstance(entry, KeptMemory):
            self.details.show_entry(entry)

    def _judge(self) -> None:
        self.undo.setEnabled(self._can_write and self._can_undo)
