"""The page of plugins: fills it, and does what is asked there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from workbench.domain.commands import Command
from workbench.domain.errors import WorkbenchError
from workbench.domain.plugins import (
    CheckPlugin,
    DisablePlugin,
    EnablePlugin,
    InstallPlugin,
    NewPlugin,
    PluginCheck,
    PluginRow,
    RemovePlugin,
    StopInstall,
    UpdatePlugin,
)
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import Done, Health, HealthReport, PluginList, Plugins
from workbench.domain.servers import AddServer, ImportServers
from workbench.domain.timeline_rows import Tone
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.checked import CheckedDialog
from workbench.ui.dialogs.enable_plugin import EnableDialog
from workbench.ui.dialogs.install import InstallDialog
from workbench.ui.dialogs.new_plugin import NewPluginDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.said import said
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.plugins import PluginsPage

PROGRESS = "plugins"
"""Key of the `Progress` of installations."""
_WRITTEN = "new plugin"
Source = InstallPlugin | UpdatePlugin | AddServer | ImportServers
"""What brings tools in, which can take a while and be stopped."""


class PluginsController(QObject):
    """Everything over commands and queries; the page keeps what is selected."""

    def __init__(
        self, window: MainWindow, client: EngineClient, tasks: Tasks, notices: Notices, page: PluginsPage
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks, self._notices, self.page = window, client, tasks, notices, page
        self._rows: tuple[PluginRow, ...] = ()
        self._confinement = ""
        self.walls = ""
        """How tools are confined, where that is not proven; empty: it is."""
        self._tried: InstallPlugin | UpdatePlugin | None = None
        """What failed last, so that another try begins with it."""
        self._written = ""
        client.published.connect(self._hear)
        notices.chosen.connect(self._notice_chosen)
        page.install_requested.connect(self.install)
        page.new_requested.connect(self.write_new)
        page.check_requested.connect(self.check)
        page.under_way.stop_requested.connect(self._stop)
        page.details.enable_requested.connect(self.enable)
        page.details.disable_requested.connect(self.disable)
        page.details.update_requested.connect(self.ask_update)
        page.details.remove_requested.connect(self.remove)

    def refresh(self) -> None:
        """Ask for the list anew, where someone looks at it."""
        if self.page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    def install(self) -> None:
        """Ask where a plugin is to come from, and install it."""
        tried = self._tried if isinstance(self._tried, InstallPlugin) else None
        self._ask_source(None, tried)

    def ask_update(self, row: PluginRow) -> None:
        """Ask what replaces a plugin, and replace it; a server is only looked at again."""
        if row.kind == "mcp":
            self.bring_in(UpdatePlugin(name=row.name))
            return
        tried = self._tried if isinstance(self._tried, UpdatePlugin) and self._tried.name == row.name else None
        self._ask_source(row, tried)

    def bring_in(self, command: Source) -> None:
        """Install, update, add or import; the page shows how it goes."""
        self._tasks.start(self._bring_in(command))

    def enable(self, row: PluginRow) -> None:
        """Show what a plugin asks for; enable just that."""
        dialog = EnableDialog(row, self._confinement, self._window)
        dialog.enabled.connect(self._enable)
        dialog.open()

    def disable(self, row: PluginRow) -> None:
        """Offer a plugin's tools no longer."""
        self._tasks.start(self._do(DisablePlugin(name=row.name)))

    def remove(self, row: PluginRow) -> None:
        """Ask, then delete a plugin."""
        dialog = SureDialog(
            self.tr("Remove a plugin"),
            self.tr("Remove {0}?").format(row.name),
            self.tr(
                "Its environment is deleted, calls of its tools that are under way are ended, and tool sets that name "
                "its tools offer them no longer. Recorded runs stay as they are."
            ),
            self.tr("&Remove it"),
            self._window,
        )
        dialog.agreed.connect(lambda: self._tasks.start(self._do(RemovePlugin(name=row.name))))
        dialog.open()

    def write_new(self) -> None:
        """Ask for name and folder of a new plugin, and write it."""
        dialog = NewPluginDialog(self._window)
        dialog.chosen.connect(lambda name, folder: self._tasks.start(self._write(name, folder)))
        dialog.open()

    def check(self) -> None:
        """Ask for the folder of a plugin, and tell what is wrong with it."""
        dialog = QFileDialog(self._window, self.tr("Folder of a plugin, where its pyproject.toml is"), self._written)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.check_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def check_folder(self, folder: str) -> None:
        """Tell what is wrong with the plugin in a folder."""
        self._tasks.start(self._check(folder))

    def _ask_source(self, row: PluginRow | None, tried: InstallPlugin | UpdatePlugin | None) -> None:
        dialog = InstallDialog(self.walls, row, self._window)
        if tried is not None:
            dialog.fill(tried.source, build=tried.build, unconfined=tried.unconfined)
        dialog.chosen.connect(self.bring_in)
        dialog.open()

    def _enable(self, command: EnablePlugin) -> None:
        self._tasks.start(self._do(command))

    def _stop(self) -> None:
        self.page.under_way.stop.setEnabled(False)
        self._tasks.start(self._give_up())

    def _hear(self, published: Iterable[AnyPublished]) -> None:
        for item in published:
            if isinstance(item, Progress) and item.key == PROGRESS:
                if item.done == 1.0:
                    self.page.under_way.end()
                else:
                    self.page.under_way.begin(said(item.text))

    def _notice_chosen(self, key: str) -> None:
        if key == _WRITTEN:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))

    def _say(self, tone: Tone, text: str, todo: str = "") -> None:
        self.page.news.say(text, todo, tone)

    async def _list(self) -> None:
        health = await self._client.ask(Health(), HealthReport)
        self._confinement = said(health.confinement)
        self.walls = next((said(says) for what, well, says in health.findings if what == "walls" and not well), "")
        self.page.details.set_confinement(self._confinement)
        await self._list_rows()

    async def _list_rows(self) -> None:
        self._rows = (await self._client.ask(Plugins(), PluginList)).rows
        self.page.show_plugins(self._rows)

    async def _do(self, command: Command) -> None:
        """Carry out a command, say how it went on the page, and list what there is then."""
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            self._say("bad", error.message, error.todo)
        else:
            self._say("good", "", done.note)
        await self._list_rows()

    async def _bring_in(self, command: Source) -> None:
        known = {row.name for row in self._rows}
        self._say("neutral", "")
        self.page.under_way.begin(self.tr("Looking at {0}…").format(_named(command)))
        self._tried = command if isinstance(command, InstallPlugin | UpdatePlugin) else None
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            self._say("bad", error.message, error.todo)
            return
        finally:
            self.page.under_way.end()
        self._tried = None
        await self._list_rows()
        if new := [row.name for row in self._rows if row.name not in known]:
            self.page.select(new[0])
        self._say("neutral", "", done.note)

    async def _give_up(self) -> None:
        """What was under way tells itself that it was stopped."""
        try:
            await self._client.do(StopInstall(), Done)
        except WorkbenchError as error:
            self._say("warning", error.message, error.todo)
            self.page.under_way.stop.setEnabled(True)

    async def _write(self, name: str, folder: str) -> None:
        done = await self._client.do(NewPlugin(name=name, folder=folder), Done)
        self._written = folder
        self._notices.tell("info", done.note, key=_WRITTEN, button=self.tr("Open the folder"))

    async def _check(self, folder: str) -> None:
        check = await self._client.ask(CheckPlugin(folder=folder), PluginCheck)
        dialog = CheckedDialog(folder, check, self._confinement, self._window)
        dialog.again_requested.connect(self.check_folder)
        dialog.open()


def _named(command: Source) -> str:
    """What is under way, as the person named it; never what may hold a key."""
    match command:
        case InstallPlugin():
            return command.source
        case ImportServers():
            return command.file
        case _:
            return command.name
