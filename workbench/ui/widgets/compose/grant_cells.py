"""The two cells in which a grant is chosen: permission and number of calls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from workbench.domain.tools import Permission, ToolGrant

PERMISSIONS: tuple[Permission, ...] = ("auto", "ask", "never")


class PermissionCell(QComboBox):
    """Auto, ask or never; where it may, also nothing of its own.

    Signals:
        chosen(): the person chose another permission
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, inherits: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if inherits:
            self.addItem(self.tr("not offered"), None)
        for permission in PERMISSIONS:
            self.addItem(permission, permission)
        self.activated.connect(lambda _: self.chosen.emit())

    def show_permission(self, permission: Permission | None, inherited: str = "") -> None:
        """Show a permission; None: what a pattern says, else that the tool is not offered."""
        if self.itemData(0) is None:
            self.setItemText(0, inherited or self.tr("not offered"))
        self.setCurrentIndex(self.findData(permission) if permission else 0)

    def permission(self) -> Permission | None:
        """Return what is chosen."""
        chosen: Permission | None = self.currentData()
        return chosen

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the table: a permission is never changed by scrolling past it."""
        event.ignore()


class CallsCell(QSpinBox):
    """How many calls a run may make; 0 stands for as many as it likes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, 9_999)
        self.setSpecialValueText(self.tr("any"))

    def show_calls(self, grant: ToolGrant | None) -> None:
        """Show the limit of a grant; without one there is nothing to limit."""
        self.blockSignals(True)
        self.setValue((grant.calls or 0) if grant else 0)
        self.setEnabled(grant is not None)
        self.blockSignals(False)

    def calls(self) -> int | None:
        """Return the limit."""
        return self.value() or None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the table."""
        event.ignore()
