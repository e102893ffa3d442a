"""Which pattern to begin with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.domain.patterns import PatternRow
from workbench.domain.timeline_text import one_line
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.scale import bounded, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.parts import Text


class PatternsDialog(AskDialog):
    """Lists the patterns; what the chosen one is for stands beside them.

    Signals:
        chosen(str): the goal file of the pattern to begin with
    """

    chosen = Signal(str)

    def __init__(self, rows: Sequence[PatternRow], parent: QWidget | None = None) -> None:
        super().__init__(parent, grows=True)
        self._rows = tuple(rows)
        self.setWindowTitle(self.tr("New from pattern"))
        self.resize(bounded(self, 860, 420))
        self.heading.show_text(self.tr("Begin with which pattern?"))
        self.yes.setText(self.tr("&Use it"))
        self.no.setText(self.tr("Cancel"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Patterns"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.about = Text()
        self.facts = Facts()
        self.list.ensurePolished()  # else the rows are laid out without their padding, and overlap
        for row in self._rows:
            item = QListWidgetItem(one_line(row.title, 80))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, one_line(row.about))
            item.setToolTip(plain_tip(row.title))
            self.list.addItem(item)
        self.add(self._beside(), 1)
        means = self.tr(
            "It works as it is, with scripted replies and no key. Yours is a copy: change goal, models, prompts and "
            "tools in the next window, or its files in a text editor."
        )
        self.add(Text(means, dim=True))
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self.answer_yes())
        self.list.setCurrentRow(0)
        self.yes.setEnabled(bool(self._rows))
        self.list.setFocus()

    def answer_yes(self) -> None:
        """Say which."""
        self.chosen.emit(self._rows[self.list.currentRow()].file)
        self.accept()

    def _beside(self) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout()
        column.setSpacing(px(10))
        column.addWidget(self.about)
        column.addWidget(self.facts)
        column.addStretch(1)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(self.list, 4)
        row.addLayout(column, 5)
        return beside

    def _show(self, place: int) -> None:
        row = self._rows[place]
        self.about.show_text(row.about)
        self.facts.show_facts(
            [(self.tr("name"), row.name), (self.tr("sub-agents"), ", ".join(row.agents)), (self.tr("file"), row.file)]
        )
