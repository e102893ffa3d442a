"""Scroll areas are called what they stand in, for a screen reader stops at them: text is read there by its keys."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QDockWidget, QScrollArea, QWidget

CLASS = "ScrolledPart"
"""Of the widgets that are meant."""


class _Face(QAccessibleWidget):
    def text(self, kind: QAccessible.Text) -> str:
        own = super().text(kind)
        return own if own or kind != QAccessible.Text.Name else _name(self.widget())


def _name(area: QWidget) -> str:
    """Return the name of what is nearest around it, or the title of its dock or window."""
    around = area.parentWidget()
    while around is not None:
        if name := around.accessibleName():
            return name
        if isinstance(around, QDockWidget) or around.isWindow():
            return around.windowTitle()
        around = around.parentWidget()
    return ""


def _make(kind: str, thing: object) -> QAccessibleInterface | None:
    return _Face(thing, QAccessible.Role.Pane) if kind == CLASS and isinstance(thing, QScrollArea) else None


@cache
def name_scrolled_parts() -> None:
    """Let them have their names from now on."""
    QAccessible.installFactory(_make)
