"""All bookmarks and notes of the open run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.ui.scale import bounded, inset
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.parts import Text

_SEQ = Qt.ItemDataRole.UserRole


class EventNotesDialog(QDialog):
    """A list that stays open beside the run; it is deleted when it closes.

    Signals:
        chosen(int): that event is to be looked at
        removed(int): bookmark and note are to be taken away from that event
    """

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bookmarks and notes"))
        self.resize(bounded(self, 620, 360))
        self.rows = tree(self.tr("Bookmarks and notes"), 3, (self.tr("Note"), self.tr("At"), self.tr("Event")))
        self.rows.itemActivated.connect(lambda item: self.chosen.emit(item.data(0, _SEQ)))
        self.rows.itemClicked.connect(lambda item: self.chosen.emit(item.data(0, _SEQ)))
        self.empty = Text(self.tr("None yet. Ctrl+Alt+K puts a bookmark at the selected event."), dim=True)
        self.remove = QPushButton(self.tr("&Remove"))
        self.remove.setAutoDefault(False)
        self.remove.setEnabled(False)
        self.remove.clicked.connect(self._remove)
        self.rows.currentItemChanged.connect(lambda item, _: self.remove.setEnabled(item is not None))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(18, 16, 18, 14))
        column.addWidget(self.empty)
        column.addWidget(self.rows, 1)
        column.addWidget(buttons)

    def show_notes(self, notes: Sequence[tuple[int, str, str]]) -> None:
        """Show these: event, note, and what its row says."""
        current = self.rows.currentItem()
        kept = current.data(0, _SEQ) if current is not None else None
        self.rows.clear()
        for seq, text, row in notes:
            item = QTreeWidgetItem([text, row, str(seq)])
            item.setData(0, _SEQ, seq)
            item.setToolTip(0, plain_tip(f"{text}\n{row}"))
            self.rows.addTopLevelItem(item)
            if seq == kept:
                self.rows.setCurrentItem(item)
        self.empty.setVisible(not notes)
        self.remove.setEnabled(self.rows.currentItem() is not None)

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be taken away."""
        self.remove.setVisible(can_write)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen one away."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        item = self.rows.currentItem()
        if item is not None and not self.remove.isHidden():
            self.removed.emit(item.data(0, _SEQ))
