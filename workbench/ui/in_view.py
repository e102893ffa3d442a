"""Putting the focus where it can be seen: into parts that stand in what scrolls."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def focus_in_view(widget: QWidget) -> None:
    """Give a widget the focus, and scroll to it; Qt does the latter for Tab alone."""
    widget.setFocus()
    QTimer.singleShot(0, widget, lambda: _bring(widget))  # once what was just shown has its place


def _bring(widget: QWidget) -> None:
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            at.ensureWidgetVisible(widget)
        at = at.parentWidget()
