"""The list of breakpoints."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.domain.breakpoints import Breakpoint, Breakpoints
from workbench.ui.scale import inset, px
from workbench.ui.tips import plain_tip
from workbench.ui.widgets.debugging.trees import tree
from workbench.ui.widgets.debugging.words import breakpoint_aside, breakpoint_words
from workbench.ui.widgets.empty import Empty
from workbench.ui.widgets.parts import icon_button

_ID = Qt.ItemDataRole.UserRole


class BreakpointPanel(QWidget):
    """Each with a box that arms it; double click edits, Del removes.

    Signals:
        changed(object): a `Breakpoint` is to be kept as it is in there
        edit_requested(object): a `Breakpoint` is to be edited
        new_requested(): another one is wanted
        delete_requested(str): the one with that id is to go
        mute_requested(bool): all are to be passed over, or no longer
    """

    changed = Signal(object)
    edit_requested = Signal(object)
    new_requested = Signal()
    delete_requested = Signal(str)
    mute_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: dict[str, Breakpoint] = {}
        self.tree = tree(self.tr("Breakpoints"), 2)
        self.tree.itemChanged.connect(self._toggled)
        self.tree.itemActivated.connect(self._edit)
        self.tree.currentItemChanged.connect(self._judge)
        words = self.tr("None yet. Click left of a row, or + for one with a condition.")
        self.empty = Empty(words, ("toggle_breakpoint", "new_breakpoint"), ("new_breakpoint",))
        self.new = icon_button("add", self.tr("New breakpoint…"), self.new_requested.emit)
        self.edit = icon_button("edit", self.tr("Edit this breakpoint…"), self._edit)
        self.delete = icon_button("trash", self.tr("Delete this breakpoint (Del)"), self._delete)
        self.mute = icon_button("circle-slash", self.tr("Mute all"), self._mute)
        self.mute.setCheckable(True)
        row = QHBoxLayout()
        row.setContentsMargins(inset(8, 2, 8, 4))
        for button in (self.new, self.edit, self.delete, self.mute):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.empty)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        self.show_breakpoints(Breakpoints())

    def show_breakpoints(self, breakpoints: Breakpoints) -> None:
        """Show these, in their order; the chosen one stays chosen."""
        chosen = self.tree.currentItem()
        kept = chosen.data(0, _ID) if chosen else None
        self._points = {point.id: point for point in breakpoints.each}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for point in breakpoints.each:
                item = self._item(point, is_muted=breakpoints.muted)
                self.tree.addTopLevelItem(item)
                if point.id == kept:
                    self.tree.setCurrentItem(item)
        self.mute.setChecked(breakpoints.muted)
        self.empty.setVisible(not breakpoints.each)
        self._judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Del."""
        if event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def _item(self, point: Breakpoint, *, is_muted: bool) -> QTreeWidgetItem:
        sign = "◆" if point.log else "●" if point.enabled and not is_muted else "○"
        item = QTreeWidgetItem([f"{sign}  {breakpoint_words(point)}", breakpoint_aside(point)])
        item.setData(0, _ID, point.id)
        item.setToolTip(
            0, plain_tip(f"{point.id}: {breakpoint_words(point)}" + (f"\n{point.log}" if point.log else ""))
        )
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if point.enabled else Qt.CheckState.Unchecked)
        return item

    def _chosen(self) -> Breakpoint | None:
        item = self.tree.currentItem()
        return self._points.get(item.data(0, _ID)) if item else None

    def _toggled(self, item: QTreeWidgetItem) -> None:
        point = self._points.get(item.data(0, _ID))
        enabled = item.checkState(0) == Qt.CheckState.Checked
        if point is not None and enabled != point.enabled:
            self.changed.emit(replace(point, enabled=enabled))

    def _edit(self) -> None:
        if (point := self._chosen()) is not None:
            self.edit_requested.emit(point)

    def _delete(self) -> None:
        if (point := self._chosen()) is not None:
            self.delete_requested.emit(point.id)

    def _mute(self, is_muted: bool) -> None:
        self.mute_requested.emit(is_muted)

    def _judge(self) -> None:
        for button in (self.edit, self.delete):
            button.setEnabled(self._chosen() is not None)
