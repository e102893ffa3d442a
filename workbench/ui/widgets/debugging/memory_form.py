"""An entry of the run's memory as it is and as it becomes, or a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from workbench.domain.commands import Edit
from workbench.domain.ids import RunId
from workbench.domain.memory import MEMORY_SCOPES, MemoryId
from workbench.ui.scale import px
from workbench.ui.widgets.debugging.text_form import TextForm
from workbench.ui.widgets.words import scope_words


class MemoryForm(QWidget):
    """Without a text an entry is forgotten.

    Signals:
        changed(): the edit is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble = ""
        self._is_new = False
        self.text = TextForm()
        self.text.changed.connect(self.changed)
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("How long it is remembered"))
        for scope in MEMORY_SCOPES:
            self.scope.addItem(scope_words(scope), scope)
        self.trusted = QCheckBox(self.tr("I have checked it: &trust it from now on"))
        self.trusted.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.text, 1)
        column.addWidget(self.scope)
        column.addWidget(self.trusted)

    @property
    def is_edited(self) -> bool:
        """Whether there is anything to apply."""
        if self._is_new:
            return bool(self.text.value.strip())
        return self.text.is_edited or self.trusted.isChecked()

    def show_memory(self, text: str, *, is_new: bool) -> None:
        """Show an entry to edit, or room for a new one."""
        self._is_new = is_new
        self.text.show_text(text, "", "memory")
        self.scope.setVisible(is_new)
        self.trusted.setVisible(not is_new)
        self.trusted.setChecked(False)

    def edit(self, run: RunId, memory: MemoryId | None) -> Edit:
        """Return the edit that the person made."""
        return Edit(
            run=run,
            target="memory",
            memory=memory,
            scope=self.scope.currentData(),
            text=self.text.value,
            trusted=self.trusted.isChecked(),
        )
