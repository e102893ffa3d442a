"""Which calls of the audit are shown."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from workbench.domain.audit import ALLOWED_NAMES, OUTCOME_NAMES, AuditFilter
from workbench.domain.audit_text import ALLOWED_BY, OUTCOMES
from workbench.ui.scale import px
from workbench.ui.table_words import table_words
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import clearable

SETTLE_MS = 250
"""How long nothing is typed before the filter holds."""
_HOUR = 3600.0


class AuditFilters(QWidget):
    """A row of fields; what is left empty does not matter.

    Signals:
        changed(): other calls are wanted
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = ""
        self.tools = self._line(self.tr("Tools: files.*, shell.run"), self.tr("Names, or patterns with stars"))
        self.text = self._line(self.tr("Text"), self.tr("Stands in the call, the beginning of its texts, or why"))
        self.outcome = self._choice(
            self.tr("How it ended"),
            [("", self.tr("Any outcome")), *((name, table_words(OUTCOMES[name])) for name in OUTCOME_NAMES)],
        )
        allowed = ((name, self.tr("by {0}").format(table_words(ALLOWED_BY[name]))) for name in ALLOWED_NAMES)
        self.allowed = self._choice(self.tr("Who let it run"), [("", self.tr("Allowed by anyone")), *allowed])
        self.span = self._choice(
            self.tr("When"),
            [
                ("", self.tr("Any time")),
                (str(_HOUR), self.tr("Last hour")),
                (str(24 * _HOUR), self.tr("Last day")),
                (str(7 * 24 * _HOUR), self.tr("Last week")),
                (str(30 * 24 * _HOUR), self.tr("Last 30 days")),
            ],
        )
        self.this_run = QCheckBox(self.tr("Open &run only"))
        self.this_run.toggled.connect(self.changed)
        self.this_run.setMinimumHeight(self.span.sizeHint().height())
        row = FlowLayout(self)
        for widget in (self.tools, self.text, self.outcome, self.allowed, self.span, self.this_run):
            row.addWidget(widget)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.changed)

    @property
    def where(self) -> AuditFilter:
        """Which calls are wanted now."""
        span = self.span.currentData()
        return AuditFilter(
            tools=self.tools.text().strip(),
            text=self.text.text().strip(),
            outcome=self.outcome.currentData(),
            allowed=self.allowed.currentData(),
            since=time.time() - float(span) if span else None,
            run=self._run if self.this_run.isChecked() else "",
        )

    @property
    def is_empty(self) -> bool:
        """Whether all calls are wanted."""
        return self.where == AuditFilter()

    def set_run(self, run: str) -> None:
        """Say which run is open; empty: none."""
        self._run = run
        self.this_run.setEnabled(bool(run))
        if not run:
            self.this_run.setChecked(False)

    def _line(self, words: str, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.setToolTip(plain_tip(tip))
        clearable(line)
        line.setMinimumWidth(px(170))
        line.textChanged.connect(lambda: self._settle.start())
        return line

    def _choice(self, name: str, choices: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(plain_tip(name))
        for data, words in choices:
            box.addItem(words, data)
        box.currentIndexChanged.connect(lambda: self.changed.emit())
        return box
