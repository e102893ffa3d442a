"""The two cells in which a grant is chosen: permission and number of calls."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.domain.tools import Permission, ToolGrant
from workbench.ui.scale import px
from workbench.ui.widgets.compose.fields import NumberField
from workbench.ui.widgets.parts import restyle

PERMISSIONS: tuple[Permission, ...] = ("auto", "ask", "never")
_MARGIN = "margin: 2px 3px;"


class PermissionCell(QComboBox):
    """Auto, ask or never; where it may, also nothing of its own.

    Signals:
        chosen(): the person chose another permission
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, inherits: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        restyle(self, _MARGIN)
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


class CallsCell(NumberField):
    """How many calls a run may make; nothing stands for as many as it likes."""

    def __init__(self, tool: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, least=1)
        self.rename(self.tr("Calls of {0}").format(tool))
        self.setPlaceholderText(self.tr("any"))
        self.setMinimumWidth(px(64))
        self.setMaximumWidth(px(90))
        restyle(self, _MARGIN)

    def show_calls(self, grant: ToolGrant | None) -> None:
        """Show the limit of a grant; without one there is nothing to limit. What is being typed stays."""
        self.setEnabled(grant is not None)
        if (grant.calls if grant else None) != self.whole_value():
            with QSignalBlocker(self):
                self.show_number(grant.calls if grant else None)
