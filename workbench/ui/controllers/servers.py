"""MCP servers: adding one, and importing those of another program."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.ui.controllers.plugins import PluginsController
from workbench.ui.dialogs.add_server import AddServerDialog
from workbench.ui.dialogs.import_servers import ImportServersDialog
from workbench.ui.main_window import MainWindow


class ServersController(QObject):
    """Asks; once they are listed they are as plugins are."""

    def __init__(self, window: MainWindow, plugins: PluginsController) -> None:
        super().__init__(window)
        self._window, self._plugins = window, plugins
        plugins.page.add_server_requested.connect(self.add)
        plugins.page.import_requested.connect(self.import_file)

    def add(self) -> None:
        """Ask how a server is reached, and look at its tools."""
        dialog = AddServerDialog(self._plugins.walls, self._window)
        dialog.chosen.connect(self._plugins.bring_in)
        dialog.open()

    def import_file(self) -> None:
        """Ask for a file, and look at the tools of the servers that it names."""
        dialog = ImportServersDialog(self._plugins.walls, self._window)
        dialog.chosen.connect(self._plugins.bring_in)
        dialog.open()
