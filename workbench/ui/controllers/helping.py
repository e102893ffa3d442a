"""F1: the page about what has the focus."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from workbench.ui.controllers.leaves import Leaves
from workbench.ui.dialogs.help import HelpWindow
from workbench.ui.dock_names import Dock
from workbench.ui.panels import Panels

FIRST = "debugging.md"
"""For whatever has no page of its own."""
OF_DOCKS: Mapping[Dock, tuple[str, str]] = {
    "set_up": ("goals.md", ""),
    "sessions": ("sessions.md", ""),
    "inspector": ("inspector.md", ""),
    "peek": ("debugging.md", "trying-what-it-would-do"),
    "stack": ("debugging.md", "moving"),
    "calls": ("tools.md", "what-a-tool-says-of-itself"),
    "breakpoints": ("debugging.md", "breakpoints-and-watches"),
    "watches": ("debugging.md", "breakpoints-and-watches"),
    "context": ("context.md", ""),
    "problems": ("evaluation.md", ""),
    "origins": ("debugging.md", "where-a-text-came-from"),
}
"""The page of each dock, and the heading in it."""


class Helping(QObject):
    """Keeps the window with the pages once it was wanted."""

    def __init__(self, window: QMainWindow, folder: Path, pages: Mapping[QWidget, str]) -> None:
        """`pages`: the file of the page about each widget that is no dock."""
        super().__init__(window)
        self._window, self._folder, self._pages = window, folder, dict(pages)
        self.help: HelpWindow | None = None

    def show(self) -> None:
        """Show the page about what has the focus."""
        file, heading = self.about(QApplication.focusWidget())
        if self.help is None:
            self.help = HelpWindow(self._folder, self._window)
        self.help.show_in_front(file, heading)

    def about(self, widget: QWidget | None) -> tuple[str, str]:
        """Return page and heading about a widget."""
        while widget is not None:
            if (file := self._pages.get(widget)) is not None:
                return file, ""
            if isinstance(widget, QDockWidget):
                for dock, place in OF_DOCKS.items():
                    if widget.objectName() == f"dock_{dock}":
                        return place
            widget = widget.parentWidget()
        shown = getattr(self._window, "pages", None)
        current = shown.currentWidget() if shown is not None else None
        return self._pages.get(current, FIRST) if current is not None else FIRST, ""


def pages_of(panels: Panels, leaves: Leaves) -> dict[QWidget, str]:
    """Return which page is about what, beside the docks."""
    return {
        panels.timeline: "timeline.md",
        panels.lanes: "timeline.md",
        panels.run_page: "timeline.md",
        panels.status: "window.md",
        panels.approval: "trust.md",
        leaves.plugins.page: "tools.md",
        leaves.secrets.page: "secrets.md",
        leaves.audit.page: "trust.md",
        leaves.memory.page: "memory.md",
        leaves.search.page: "search.md",
        leaves.connections.page: "models.md",
        leaves.inbox.page: "oversight.md",
        leaves.settings.page: "settings.md",
    }
