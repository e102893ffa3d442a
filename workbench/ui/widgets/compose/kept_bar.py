"""The kept ones of a kind to choose from, and what can be done with the one that is edited."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.ui.scale import px
from workbench.ui.widgets.parts import Tag


class KeptBar(QWidget):
    """Name, and the ways to keep, copy, delete and choose.

    Signals:
        chosen(str): the person wants the kept one of this name
        save_wanted(str): keep what is edited under this name
        duplicate_wanted(str): keep a copy of what is edited under this new name
        delete_wanted(str): delete the kept one of this name
    """

    chosen = Signal(str)
    save_wanted = Signal(str)
    duplicate_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.kept = QComboBox()
        self.kept.setAccessibleName(self.tr("Kept: {0}").format(what))
        self.kept.setMinimumWidth(px(130))
        self.kept.activated.connect(self._kept_chosen)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name to keep it under"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self._look)
        self.state = Tag()
        self.save = self._button(self.tr("&Save"))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.text()))
        self.duplicate = self._button(self.tr("D&uplicate"))
        self.duplicate.clicked.connect(lambda: self.duplicate_wanted.emit(self.free_name()))
        self.delete = self._button(self.tr("De&lete"))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.text()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kept, 1)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.state)
        for button in (self.save, self.duplicate, self.delete):
            layout.addWidget(button)
        self.set_names(())

    def _button(self, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        return button

    def set_names(self, names: Iterable[str]) -> None:
        """Offer these kept ones."""
        self._names = tuple(names)
        self.kept.clear()
        self.kept.addItem(self.tr("Kept ones…") if self._names else self.tr("Nothing kept yet"))
        self.kept.addItems(self._names)
        self.kept.setEnabled(bool(self._names))
        self._look()

    def text(self) -> str:
        """Return the name that is typed."""
        return self.name.text().strip()

    def show_name(self, name: str) -> None:
        """Show a name."""
        self.name.setText(name)
        self.name.setCursorPosition(0)

    def show_state(self, *, is_kept: bool, is_changed: bool) -> None:
        """Say whether what is edited is kept as it stands."""
        self.state.show_tag(self.tr("changed") if is_kept and is_changed else "", "warning")
        self.save.setEnabled(bool(self.text()) and (is_changed or not is_kept))

    def free_name(self) -> str:
        """Return a name for a copy that no kept one has."""
        base = self.text() or self.tr("Untitled")
        taken, number = {*self._names, self.text()}, 2
        while f"{base} {number}" in taken:
            number += 1
        return f"{base} {number}"

    def _kept_chosen(self, place: int) -> None:
        if place > 0:
            self.chosen.emit(self._names[place - 1])
            self.kept.setCurrentIndex(0)

    def _look(self) -> None:
        is_kept = self.text() in self._names
        self.save.setEnabled(bool(self.text()))
        self.delete.setEnabled(is_kept)
