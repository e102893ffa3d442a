"""The page of plugins: the list, what is selected beside it, and how others come in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.plugins import PluginRow
from workbench.ui.itemmodels.plugins import PluginsItemModel
from workbench.ui.itemmodels.rows import VALUE
from workbench.ui.scale import px
from workbench.ui.widgets.leaf import LEAST, Leaf
from workbench.ui.widgets.lists import ListPanel
from workbench.ui.widgets.plugins.details import PluginDetails
from workbench.ui.widgets.plugins.under_way import UnderWay
from workbench.ui.widgets.turning import Turning

NARROWEST = 200
"""Pixels at 100 % of the list; where there is not twice as much, what is selected stands below it."""


class PluginsPage(Leaf):
    """What provides tools. What can be done with the one that is selected is told by `details`.

    Signals:
        install_requested(), new_requested(), check_requested(): as the buttons say
        add_server_requested(), import_requested(): MCP servers, one or those of a file
    """

    install_requested = Signal()
    new_requested = Signal()
    check_requested = Signal()
    add_server_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Plugins"),
            self.tr(
                "Where tools come from: plugins and MCP servers. Each is kept apart and runs confined; none of its "
                "tools is offered before you have seen what it asks for and enabled it."
            ),
            parent,
        )
        self.install = self.add_button(
            self.tr("&Install…"),
            self.tr("A package by its name, a wheel or a folder; it is not enabled by that"),
            self.install_requested.emit,
        )
        self.new = self.add_button(
            self.tr("&New plugin…"), self.tr("Write a package with one tool, to begin with"), self.new_requested.emit
        )
        self.check = self.add_button(
            self.tr("&Check…"), self.tr("What is wrong with a plugin that is being written"), self.check_requested.emit
        )
        self.add_server = self.add_button(
            self.tr("&Add MCP server…"), self.tr("A program or an address"), self.add_server_requested.emit
        )
        self.import_servers = self.add_button(
            self.tr("I&mport mcpServers…"), self.tr("From another program’s file"), self.import_requested.emit
        )
        self.under_way = UnderWay()
        self.list = ListPanel(
            self.tr("Plugins"),
            PluginsItemModel(),
            self.tr("No plugin is here. A plugin brings tools that agents may use: install one by its name."),
        )
        self.details = PluginDetails()
        self.list.view.selectionModel().currentChanged.connect(self._chosen)
        self._wanted = ""
        self.list.setMinimumSize(px(NARROWEST), px(LEAST))
        splitter = Turning(self.list, self.details, 2 * NARROWEST, 0.37)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 3)
        self.column.addWidget(self.under_way)
        self.column.addWidget(splitter, 1)

    def show_plugins(self, rows: tuple[PluginRow, ...]) -> None:
        """Show these; the selected one stays selected, else the first is. The list takes the page's focus."""
        kept = self.details.row
        item_model = self.list.item_model
        item_model.show(rows)
        place = next((at for at, row in enumerate(rows) if row.name == self._wanted), None)
        if place is None and kept is not None:
            place = item_model.place(item_model.key(kept))
        else:
            self._wanted = ""
        if rows:
            self.list.select(place or 0)
        self.details.show_plugin(rows[place or 0] if rows else None)
        if self.hasFocus():
            self.list.view.setFocus()

    def select(self, name: str) -> None:
        """Select a plugin, now or as soon as it is listed."""
        self._wanted = name
        rows = tuple(self.list.item_model.value(place) for place in range(self.list.item_model.rowCount()))
        if any(row.name == name for row in rows):
            self.show_plugins(rows)

    def set_can_write(self, can_write: bool) -> None:
        """Say whether anything can be changed now."""
        for button in (self.install, self.new, self.check, self.add_server, self.import_servers):
            button.setEnabled(can_write)
        self.details.set_can_write(can_write)

    def _chosen(self, index: QModelIndex) -> None:
        self.details.show_plugin(index.data(VALUE))
