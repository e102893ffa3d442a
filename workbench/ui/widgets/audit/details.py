"""One call of the audit: who let it run, verdicts, decisions, arguments and what came back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.audit import AuditEntry
from workbench.domain.audit_text import story
from workbench.ui.said import said
from workbench.ui.scale import inset, px
from workbench.ui.table_words import table_words
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.source import BodySource
from workbench.ui.widgets.parts import Text, emptied, scrolled

_LINES = 14


class AuditDetails(QWidget):
    """All there is to say about a call.

    Signals:
        run_requested(object): show the event of this `AuditEntry` in its run
    """

    run_requested = Signal(object)

    def __init__(self, source: BodySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: AuditEntry | None = None
        self.title = Text()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.open = QPushButton(self.tr("&Open in run"))
        self.open.setToolTip(self.tr("Show the call where it stands in the timeline"))
        self.open.clicked.connect(lambda: self.run_requested.emit(self.entry))
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(px(10))
        self.grid.setVerticalSpacing(px(2))
        self.grid.setColumnStretch(1, 1)
        self.arguments = BodyView(self.tr("Arguments"), source, lines=_LINES)
        self.proposed = BodyView(self.tr("As the model proposed them"), source, lines=_LINES)
        self.output = BodyView(self.tr("What came back"), source, lines=_LINES)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.open)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(inset(8, 4, 8, 4))
        column.setSpacing(px(8))
        column.addLayout(top)
        column.addLayout(self.grid)
        for view in (self.arguments, self.proposed, self.output):
            column.addWidget(view)
        column.addStretch(1)
        self._shown = shown
        self._empty = Text(
            self.tr("Choose a call to see what it was asked, what came back, and who let it run."), dim=True
        )
        self._empty.setContentsMargins(inset(8, 8, 8, 8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        self._area = scrolled(shown)
        layout.addWidget(self._area, 1)
        self.show_entry(None)

    def show_entry(self, entry: AuditEntry | None) -> None:
        """Show a call; None: say that one can be chosen."""
        self.entry = entry
        self._empty.setVisible(entry is None)
        self._area.setVisible(entry is not None)
        if entry is None:
            return
        self.title.show_text(f"{entry.tool} · {entry.run} · {entry.call}")
        emptied(self.grid)
        for row, (title, line) in enumerate(story(entry)):
            name = Text(table_words(title), dim=True)
            name.setWordWrap(False)
            name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(Text(said(line)), row, 1)
        for view, body in (
            (self.arguments, entry.arguments),
            (self.proposed, entry.proposed),
            (self.output, entry.output),
        ):
            view.setVisible(body is not None)
            view.show_body(body)
