"""The page of the audit: filters, the table of calls, the chosen one beside or beneath it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QVBoxLayout, QWidget

from workbench.domain.audit import AuditEntry, AuditVerified
from workbench.domain.audit_text import verdict_lines
from workbench.ui.itemmodels.audit import AuditItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.audit.details import AuditDetails
from workbench.ui.widgets.audit.filters import AuditFilters
from workbench.ui.widgets.empty import BEGIN, Empty
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.leaf import LEAST, Leaf
from workbench.ui.widgets.lists import list_view
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.words import count

WIDE = 900
"""Pixels from which the chosen call stands beside the table."""
_TOLD = 6
"""Findings told here; the command line has all of them."""


class AuditPanel(Leaf):
    """Pages come as the table is scrolled; nothing of it is kept anywhere but in the log.

    Signals:
        wanted(): other calls are wanted, from the newest
        more_wanted(): the older ones that follow
        export_requested(), verify_requested(): of what the filters let through; of everything
        run_requested(object): show the event of this `AuditEntry` in its run
    """

    wanted = Signal()
    more_wanted = Signal()
    export_requested = Signal()
    verify_requested = Signal()
    run_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Audit"),
            self.tr(
                "Every tool call of all runs: what was asked, what came back, and which rule or person let it run. "
                "Read from the runs' own logs, whose ends are sealed outside of the database."
            ),
            parent,
        )
        self.verify = self.add_button(
            self.tr("&Verify"), self.tr("Whether every event is as it was saved"), self.verify_requested.emit
        )
        self.export = self.add_button(
            self.tr("&Export…"), self.tr("These calls as JSON lines, with whole texts"), self.export_requested.emit
        )
        self.source = BodySource(self)
        self.filters = AuditFilters()
        self.filters.changed.connect(self.wanted)
        self.item_model = AuditItemModel(self)
        self.calls = list_view(self, self.tr("Calls"))
        self.calls.setModel(self.item_model)
        self.calls.setHeaderHidden(False)
        self.calls.setMinimumHeight(px(LEAST))
        self.calls.selectionModel().currentChanged.connect(self._choose)
        self.calls.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.empty = Empty("", BEGIN)
        self.amount = Text(dim=True)
        self.details = AuditDetails(self.source)
        self.details.setMinimumHeight(px(LEAST))
        self.details.run_requested.connect(self.run_requested)
        self._has_more = False
        self._lay_out()
        self._fit_columns()
        self.show_calls((), False, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chosen call where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(WIDE)
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def begin(self) -> None:
        """Forget what was shown; other calls are on their way."""
        self.item_model.clear()
        self.details.show_entry(None)
        self.empty.show_text(self.tr("Looking…"))
        self._judge()

    def show_calls(self, entries: Sequence[AuditEntry], has_more: bool, looked: int) -> None:
        """Append calls; `has_more`: older ones may follow; `looked`: calls looked through so far."""
        self.item_model.put(entries)
        self._has_more = has_more
        shown = self.item_model.rowCount()
        more = self.tr(", scroll for more") if has_more else ""
        self.amount.show_text(self.tr("{0} calls of {1} looked through{2}").format(count(shown), count(looked), more))
        if self.filters.is_empty:
            self.empty.show_text(
                self.tr("No tool was called yet. Each call is listed here with who let it run, once a run makes one.")
            )
        else:
            self.empty.show_text(self.tr("No call is like that. Change or clear the filters."))
        self._judge()

    def show_progress(self, text: str) -> None:
        """Say how far verifying is."""
        if not self.verify.isEnabled():
            self.news.say("", self.tr("Verifying: {0}…").format(text), "neutral")

    def set_verifying(self, is_verifying: bool) -> None:
        """Say whether it is looked through now."""
        self.verify.setEnabled(not is_verifying)
        if is_verifying:
            self.show_progress(self.tr("beginning"))

    def show_verified(self, verified: AuditVerified) -> None:
        """Say what verifying came to."""
        self.set_verifying(False)
        first, *rest = map(said, verdict_lines(verified))
        if len(rest) > _TOLD:
            more = self.tr("… and {0} more lines: `workbench audit verify` tells all.").format(len(rest) - _TOLD)
            rest = [*rest[:_TOLD], more]
        self.news.say(first, "\n".join(rest), "bad" if verified.findings else "good")

    def _lay_out(self) -> None:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.calls, 1)
        column.addWidget(self.amount)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.setChildrenCollapsible(False)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.splitter, 1)

    def _fit_columns(self) -> None:
        header = self.calls.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(px(24))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().horizontalAdvance("m")
        for section, letters in ((0, 14), (2, 10), (3, 16)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, letter * letters)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(VALUE)
        self.details.show_entry(entry if isinstance(entry, AuditEntry) else None)

    def _scrolled(self, value: int) -> None:
        bar = self.calls.verticalScrollBar()
        if self._has_more and value >= bar.maximum() - bar.pageStep():
            self._has_more = False
            self.more_wanted.emit()

    def _judge(self) -> None:
        is_empty = self.item_model.rowCount() == 0
        self.empty.setVisible(is_empty)
        self.calls.setVisible(not is_empty)
        self.amount.setVisible(not is_empty or not self.filters.is_empty)
        self.export.setEnabled(not is_empty)
