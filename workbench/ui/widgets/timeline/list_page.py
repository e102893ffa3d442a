"""The list with what is typed above it: a filter, and words that are looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.widgets.timeline.filter_bar import FilterBar
from workbench.ui.widgets.timeline.find_bar import FindBar
from workbench.ui.widgets.timeline.view import TimelineView


class ListPage(QWidget):
    """Filter, search and list, one below the other."""

    def __init__(self, timeline: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_page")
        self.filter_bar, self.find_bar, self.timeline = FilterBar(), FindBar(), timeline
        for bar in (self.filter_bar, self.find_bar):
            bar.left.connect(timeline.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter_bar, self.find_bar):
            column.addWidget(widget)
        column.addWidget(timeline, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the search with Esc from the list too, then the filter."""
        bar = next((each for each in (self.find_bar, self.filter_bar) if each.isVisible()), None)
        if event.key() == Qt.Key.Key_Escape and bar is not None:
            bar.end()
        else:
            super().keyPressEvent(event)
