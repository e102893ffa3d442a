"""The page of connections to models."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.domain.connections import BrokenConnection
from workbench.ui.said import said
from workbench.ui.scale import px
from workbench.ui.widgets.leaf import Leaf
from workbench.ui.widgets.models.jobs import Jobs
from workbench.ui.widgets.models.tabs import CatalogueTab, ConnectionsTab, LocalTab
from workbench.ui.widgets.narrow_tabs import narrow_tabs
from workbench.ui.widgets.parts import Note

_LEAST = 300
"""Pixels: what a small window leaves; a page that asks for more would make the window grow."""


class ModelsPage(Leaf):
    """Connections, catalogue and local models, each in a tab that tells what is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Connections to models"),
            self.tr(
                "Each has a name, so that one provider can be used with several keys or addresses. Keys are kept "
                "among the secrets and never shown."
            ),
            parent,
        )
        self.connections, self.catalogue, self.local = ConnectionsTab(), CatalogueTab(), LocalTab()
        self.under_way, self.broken = Jobs(), Note()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Connections, catalogue and local models"))
        self.tabs.addTab(self.connections, self.tr("Connections"))
        self.tabs.addTab(self.catalogue, self.tr("Catalogue"))
        self.tabs.addTab(self.local, self.tr("Local models"))
        narrow_tabs(self.tabs.tabBar())
        self.setMinimumHeight(px(_LEAST))
        self.column.addWidget(self.broken)
        self.column.addWidget(self.under_way)
        self.column.addWidget(self.tabs, 1)

    def show_broken(self, broken: tuple[BrokenConnection, ...]) -> None:
        """Say what of the file of connections can't be read; it stays until that is mended."""
        words = "\n".join(said(part.message) for part in broken)
        title = self.tr("Some of the file of connections can't be read") if broken else ""
        self.broken.say(title, f"{words}\n{said(broken[0].todo)}" if broken else "", "bad")

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        for tab in (self.connections, self.catalogue, self.local):
            tab.can_write = can_write
            tab.show_selected()
