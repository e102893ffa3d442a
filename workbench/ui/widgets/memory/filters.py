"""Which entries of the memory are shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from workbench.domain.memory import MEMORY_SCOPES
from workbench.domain.queries import Memories
from workbench.ui.scale import px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.parts import clearable
from workbench.ui.widgets.words import scope_words

SETTLE_MS = 250
"""How long nothing is typed before the filter holds."""


class MemoryFilters(QWidget):
    """A row of fields; what is left empty does not matter.

    Signals:
        changed(): other entries are wanted
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.changed)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words"))
        self.text.setAccessibleName(self.tr("Words"))
        self.text.setToolTip(plain_tip(self.tr("Entries in which one of them stands, the best first")))
        clearable(self.text)
        self.text.setMinimumWidth(px(220))
        self.text.textChanged.connect(lambda: self._settle.start())
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("How long it is kept"))
        self.scope.addItem(self.tr("Any scope"), None)
        for scope in MEMORY_SCOPES:
            self.scope.addItem(scope_words(scope), scope)
        self.trust = QComboBox()
        self.trust.setAccessibleName(self.tr("Trust"))
        for words, untrusted in (
            (self.tr("Trusted or not"), None),
            (self.tr("Trusted"), False),
            (self.tr("Untrusted"), True),
        ):
            self.trust.addItem(words, untrusted)
        row = FlowLayout(self)
        for box in (self.scope, self.trust):
            box.currentIndexChanged.connect(lambda: self.changed.emit())
        for widget in (self.text, self.scope, self.trust):
            row.addWidget(widget)

    @property
    def wanted(self) -> Memories:
        """Which entries are wanted now."""
        return Memories(
            text=self.text.text().strip(), scope=self.scope.currentData(), untrusted=self.trust.currentData()
        )

    @property
    def is_empty(self) -> bool:
        """Whether all entries are wanted."""
        return self.wanted == Memories()
