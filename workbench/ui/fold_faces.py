"""Buttons that fold a part away say so: a screen reader calls them expanded or collapsed, not checked."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QToolButton

CLASS = "FoldButton"
"""Of the buttons that are meant; checked is unfolded."""


class _Face(QAccessibleWidget):
    def __init__(self, button: QToolButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = self._button.isChecked()
        state.collapsed = not state.expanded
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == self.pressAction():
            self._button.click()
        else:
            super().doAction(name)


class FoldButton(QToolButton):
    """A button that is checked while what it folds away is there."""

    def __init__(self) -> None:
        super().__init__()
        _install()
        self.setCheckable(True)
        self.toggled.connect(self._tell)

    def _tell(self) -> None:
        if QAccessible.isActive():
            changed = QAccessible.State()
            changed.expanded = changed.collapsed = True
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))


def _make(kind: str, thing: object) -> QAccessibleInterface | None:
    return _Face(thing) if kind == CLASS and isinstance(thing, QToolButton) else None


@cache
def _install() -> None:
    QAccessible.installFactory(_make)
