"""The details of those grants that were looked at: what is typed stays while another tool is looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from workbench.domain.tools import ToolGrant, ToolSpec
from workbench.ui.widgets.compose.grant_details import GrantDetails
from workbench.ui.widgets.parts import scrolled


class GrantStack(QStackedWidget):
    """Shows one grant's details at a time.

    Signals:
        edited(str): something of the grant of that name is another now
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = GrantDetails()
        self._kept: dict[str, tuple[GrantDetails, QScrollArea]] = {}
        self.shown = self._nothing
        """What shows."""
        self.addWidget(scrolled(self._nothing))

    def show_grant(self, name: str, grant: ToolGrant | None, spec: ToolSpec | None) -> None:
        """Show a grant; None: the tool has none of its own. An empty name: no tool is selected."""
        if grant is None:
            self._nothing.show_grant(name, None, None)
            self.shown = self._nothing
            self.setCurrentIndex(0)
            return
        if name not in self._kept:
            self._kept[name] = self._make(name, grant, spec)
        self.shown, area = self._kept[name]
        self.setCurrentWidget(area)

    def merged(self, name: str, grant: ToolGrant) -> ToolGrant:
        """Return a grant with what is typed of it here."""
        return self._kept[name][0].grant_with(grant) if name in self._kept else grant

    def problems(self) -> list[str]:
        """Return what is wrong with all that is typed, one sentence each."""
        return [problem for details, _ in self._kept.values() for problem in details.problems()]

    def forget(self, name: str | None = None) -> None:
        """Drop what was typed about a tool; None: about all."""
        self.setCurrentIndex(0)
        self.shown = self._nothing
        for each in [name] if name is not None else list(self._kept):
            if each in self._kept:
                _, area = self._kept.pop(each)
                self.removeWidget(area)
                area.deleteLater()

    def _make(self, name: str, grant: ToolGrant, spec: ToolSpec | None) -> tuple[GrantDetails, QScrollArea]:
        details = GrantDetails()
        details.show_grant(name, grant, spec)
        details.changed.connect(lambda: self.edited.emit(name))
        area = scrolled(details)
        self.addWidget(area)
        return details, area
