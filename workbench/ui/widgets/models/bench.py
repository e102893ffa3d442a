"""A list, what is selected beside it, and buttons below: the shape of each tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.leaf import LEAST
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.parts import scrolled
from workbench.ui.widgets.turning import Turning

_NARROWEST = 200
"""Pixels at 100 % of the list; where there is not twice as much, what is selected stands below it."""


class Tab(QWidget):
    """What is selected is shown by `show_selected`, which each tab has for itself."""

    def __init__(self, panel: ListPanel, details: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        self.can_write = True
        self._buttons = FlowLayout()
        buttons = QWidget()
        buttons.setLayout(self._buttons)
        self._beside = scrolled(details)
        panel.setMinimumSize(px(_NARROWEST), px(LEAST))
        splitter = Turning(panel, self._beside, 2 * _NARROWEST)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(inset(6, 8, 6, 4))
        self.column.addWidget(buttons)
        self.column.addWidget(splitter, 1)
        panel.view.selectionModel().currentChanged.connect(self._changed)

    @property
    def selected(self) -> Any:
        """The value of the selected row; None: none is."""
        return self.panel.view.currentIndex().data(VALUE)

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show these; what was selected stays so, else the first is."""
        model, old = self.panel.item_model, self.selected
        model.show(rows)
        place = model.place(model.key(old)) if old is not None else None
        if rows:
            self.panel.select(place or 0)
        self.show_selected()

    def show_selected(self) -> None:
        """Show what is selected, and which buttons make sense."""

    def button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        """Add a button above the list."""
        button = QPushButton(text)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda _=False: act())
        self._buttons.addWidget(button)
        before = self._buttons.itemAt(self._buttons.count() - 2)
        if before is not None and (left := before.widget()) is not None:
            self.setTabOrder(left, button)
        else:  # the last first: what follows already, round the whole window, Qt leaves where it is
            self.setTabOrder(button, self._beside)
            self.setTabOrder(button, self.panel.view)
        return button

    def _changed(self, _: QModelIndex) -> None:
        self.show_selected()
