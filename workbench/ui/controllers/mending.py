"""A settings file that is broken lets no run begin: that is told with a way to mend it, wherever one would begin."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.domain.commands import Command, PutSettingsAside, WriteSettings
from workbench.domain.queries import Done, ReadSettingsText, SettingList, SettingsText
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.mend_settings import MendSettingsDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.said import said
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.welcome import Welcome

SETTINGS = "settings file"


class Mending(QObject):
    """Tells of the file, and opens it as text."""

    def __init__(
        self, window: MainWindow, client: EngineClient, tasks: Tasks, notices: Notices, welcome: Welcome
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks = window, client, tasks
        self._notices, self._welcome = notices, welcome
        self._trouble = ""
        self.dialog: MendSettingsDialog | None = None
        notices.chosen.connect(lambda key: self.open() if key == SETTINGS else None)
        welcome.mend_requested.connect(self.open)

    def show_settings(self, found: SettingList) -> None:
        """Tell of what is wrong, or that nothing is any more."""
        before, self._trouble = self._trouble, found.trouble
        if before == found.trouble:
            return
        self._welcome.show_trouble(said(found.trouble))
        if found.trouble:
            button = self.tr("Mend…")
            self._notices.tell("error", said(found.trouble), key=SETTINGS, button=button, lasting=True)
        else:
            self._notices.remove(SETTINGS)

    def open(self) -> None:
        """Show the file as text."""
        if self.dialog is None:
            self._tasks.start(self._open())

    async def _open(self) -> None:
        found = await self._client.ask(ReadSettingsText(), SettingsText)
        dialog = self.dialog = MendSettingsDialog(found, self._window)
        dialog.look_wanted.connect(lambda text: self._tasks.start(self._look(text)))
        dialog.keep_wanted.connect(lambda before, text: self._do(dialog, WriteSettings(before=before, text=text)))
        dialog.aside_wanted.connect(lambda: self._do(dialog, PutSettingsAside()))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    async def _look(self, text: str) -> None:
        found = await self._client.ask(ReadSettingsText(instead=text), SettingsText)
        if self.dialog is not None:
            self.dialog.show_found(found)

    def _do(self, dialog: MendSettingsDialog, command: Command) -> None:
        self._tasks.start(self._done(dialog, command))

    async def _done(self, dialog: MendSettingsDialog, command: Command) -> None:
        done = await carried_out(dialog, dialog.show_refused, lambda: self._client.do(command, Done))
        if done is not None:
            self._notices.tell("info", done.note, key=f"{SETTINGS} done")
