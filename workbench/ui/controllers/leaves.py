"""Pages that stand in front of the run: plugins, secrets, memory, search; the audit beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.domain.queries import ModelRow
from workbench.ui.client import EngineClient
from workbench.ui.controllers.auditing import AuditController
from workbench.ui.controllers.connections import ConnectionsController
from workbench.ui.controllers.inbox import InboxController
from workbench.ui.controllers.keeping import KeepingController
from workbench.ui.controllers.memory import MemoryController
from workbench.ui.controllers.mending import Mending
from workbench.ui.controllers.plugins import PluginsController
from workbench.ui.controllers.searching import SearchController
from workbench.ui.controllers.secrets import SecretsController
from workbench.ui.controllers.servers import ServersController
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.controllers.settings import SettingsController
from workbench.ui.controllers.vault import VaultController
from workbench.ui.dialogs.audit import AuditDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.situation import Situation
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.audit import AuditPanel
from workbench.ui.widgets.inbox import InboxPage
from workbench.ui.widgets.leaf import Leaf
from workbench.ui.widgets.memory import MemoryPage
from workbench.ui.widgets.models import ModelsPage
from workbench.ui.widgets.plugins import PluginsPage
from workbench.ui.widgets.search_page import SearchPage
from workbench.ui.widgets.secrets import SecretsPage
from workbench.ui.widgets.settings import SettingsPage


class Leaves(QObject):
    """Opens them, and goes back to what was there."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        run: OpenRun,
        sessions: SessionsController,
        panels: Panels,
        vault: VaultController,
        enter_key: Callable[[str], object],
        use_model: Callable[[ModelRow], object],
    ) -> None:
        """`enter_key` asks for the key of a provider or connection, `use_model` begins a goal with a model."""
        super().__init__(window)
        self._window, self._run, self._panels = window, run, panels
        self.plugins = PluginsController(window, client, tasks, panels.notices, PluginsPage())
        self.servers = ServersController(window, self.plugins)
        self.secrets = SecretsController(window, client, tasks, run, sessions, vault, SecretsPage())
        self.memory = MemoryController(window, client, tasks, MemoryPage())
        self.connections = ConnectionsController(window, client, tasks, ModelsPage(), enter_key, use_model)
        self.settings = SettingsController(window, client, tasks, SettingsPage(window.actions_by_name.__getitem__))
        self.mending = Mending(window, client, tasks, panels.notices, panels.welcome)
        self.settings.read.connect(self.mending.show_settings)
        self.settings.edit_wanted.connect(self.mending.open)
        self.keeping = KeepingController(client, tasks, self.settings)
        self.search = SearchController(window, client, tasks, SearchPage())
        self.audit = AuditController(window, client, tasks, run, AuditPanel())
        self.audit_dialog = AuditDialog(self.audit.page, window)
        self.inbox = InboxController(window, client, tasks, sessions, panels.status.inbox, InboxPage())
        panels.status.inbox.clicked.connect(self.show_inbox)
        pages = (self.plugins.page, self.secrets.page, self.memory.page, self.inbox.page, self.connections.page)
        for page in (*pages, self.search.page, self.settings.page):
            window.pages.addWidget(page)
            page.closed.connect(self._close)
        panels.welcome.plugins_requested.connect(self.show_plugins)

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what their actions do, by name."""
        return {
            "plugins": self.show_plugins,
            "secrets": self.show_secrets,
            "connections": self.show_connections,
            "memory": self.show_memory,
            "search": self.show_search,
            "settings": self.show_settings,
            "revoke": self._revoke,
            "inbox": self.show_inbox,
            "audit": self.show_audit,
        }

    def show_plugins(self) -> None:
        """Show what provides tools."""
        self._show(self.plugins.page)
        self.plugins.refresh()
        self.plugins.page.setFocus()

    def show_secrets(self) -> None:
        """Show which secrets are kept and what was lent."""
        self._show(self.secrets.page)
        self.secrets.refresh()
        self.secrets.page.setFocus()

    def show_inbox(self) -> None:
        """Show what waits for people, in all sessions."""
        self._show(self.inbox.page)
        self.inbox.refresh()
        self.inbox.page.setFocus()

    def show_memory(self) -> None:
        """Show what agents remember."""
        self._show(self.memory.page)
        self.memory.refresh()
        self.memory.page.setFocus()

    def show_search(self) -> None:
        """Show where to search all sessions, with what was looked for last."""
        self._show(self.search.page)
        self.search.refresh()
        self.search.page.line.setFocus()
        self.search.page.line.selectAll()

    def show_settings(self) -> None:
        """Show what holds on this machine."""
        self._show(self.settings.page)
        self.settings.open()
        self.settings.page.search.setFocus()

    def show_connections(self) -> None:
        """Show connections to models, the catalogue, and models on this machine."""
        self._show(self.connections.page)
        self.connections.refresh()
        self.connections.page.setFocus()

    def show_audit(self) -> None:
        """Show every tool call and who let it run."""
        self.audit_dialog.show_in_front()
        self.audit.refresh()
        self.audit.page.setFocus()

    def list_changed(self, what: str) -> None:
        """Ask again for what is shown, where it changed."""
        if what == "plugins":
            self.plugins.refresh()
        elif what == "secrets":
            self.secrets.refresh()
        elif what == "models":
            self.connections.refresh()
        elif what == "sessions":
            self.inbox.refresh()
            self.search.refresh()
            self.keeping.refresh()
        elif what == "memory":
            self.memory.refresh()
        elif what == "settings":
            self.settings.refresh()

    def judge(self, situation: Situation) -> None:
        """Offer what can be done now."""
        self._panels.welcome.show_read_only(situation.read_only)
        self.plugins.page.set_can_write(situation.can_write)
        self.secrets.page.set_can_write(situation.can_write)
        self.connections.page.set_can_write(situation.can_write)
        self.inbox.page.set_can_write(situation.can_write)
        self.memory.page.set_can_write(situation.can_write)
        self.settings.page.set_can_write(situation.can_write)

    def _revoke(self) -> None:
        """Ask on the page where what follows is shown."""
        self.show_secrets()
        self.secrets.revoke()

    def _show(self, page: Leaf) -> None:
        self._window.pages.setCurrentWidget(page)

    def came_up(self) -> None:
        """Ask again, since the engine is another one."""
        self.settings.refresh()
        self.plugins.refresh()
        self.secrets.refresh()
        self.connections.refresh()
        self.memory.refresh()
        self.audit.refresh()
        self.inbox.refresh()
        self.search.refresh()

    def _close(self) -> None:
        self._panels.show_run(self._window, self._run.run is not None)
