"""The layouts there are, and those of one's own: saved, used, removed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.scale import bounded, inset, px
from workbench.ui.widgets.parts import Text

LONGEST = 40


class Kept(Protocol):
    """What the dialog shows and changes."""

    changed: SignalInstance

    @property
    def name(self) -> str:
        """The layout in use."""

    def names(self) -> list[str]:
        """Return the names of all."""

    def is_own(self, name: str) -> bool:
        """Whether a person saved it by that name."""

    def use(self, name: str) -> None:
        """Bring the docks where they are in it."""

    def save_as(self, name: str) -> None:
        """Save where the docks are now."""

    def remove(self, name: str) -> None:
        """Remove a person's own."""


class LayoutsDialog(QDialog):
    """A list of layouts, used at once when one is chosen; it is deleted when it closes."""

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Layouts"))
        self.resize(bounded(self, 440, 380))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Layouts"))
        self.list.itemActivated.connect(lambda _: self._use())
        self.list.itemClicked.connect(lambda _: self._use())
        self.list.itemSelectionChanged.connect(self._judge)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("A name for where the panels are now"))
        self.name.setAccessibleName(self.tr("Name of a layout of your own"))
        self.name.textChanged.connect(lambda _: self._judge())
        self.name.returnPressed.connect(self._save)
        self.save = QPushButton(self.tr("&Save"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self.remove = QPushButton(self.tr("&Remove"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        kept.changed.connect(self._fill)
        self._fill()

    def _lay_out(self) -> None:
        saving = QHBoxLayout()
        saving.addWidget(self.name, 1)
        saving.addWidget(self.save)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(16, 12, 16, 12))
        column.setSpacing(px(8))
        column.addWidget(
            Text(self.tr("Each remembers where you leave the panels in it. Choose one to use it."), dim=True)
        )
        column.addWidget(self.list, 1)
        column.addLayout(saving)
        column.addWidget(buttons)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name in self._kept.names():
            item = QListWidgetItem(self.tr("{0} (yours)").format(name) if self._kept.is_own(name) else name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
            if name == self._kept.name:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._judge()

    def _chosen(self) -> str:
        chosen = self.list.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def _judge(self) -> None:
        name = " ".join(self.name.text().split())
        self.save.setEnabled(bool(name) and (name not in self._kept.names() or self._kept.is_own(name)))
        self.remove.setEnabled(self._kept.is_own(self._chosen()))

    def _use(self) -> None:
        self._kept.use(self._chosen())

    def _save(self) -> None:
        if self.save.isEnabled():
            self._kept.save_as(self.name.text())
            self.name.clear()

    def _remove(self) -> None:
        self._kept.remove(self._chosen())
