"""The page of settings: what holds is asked for, and changed where the person changes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal
from PySide6.QtGui import QGuiApplication

from workbench.domain.commands import BackUpNow, ChangeSetting, Command, Compact, ExportSettings, ImportSettings
from workbench.domain.errors import WorkbenchError
from workbench.domain.queries import Done, ReadSettings, SettingList, Storage, StorageUse
from workbench.ui.client import EngineClient
from workbench.ui.controllers.files import ask_for_file
from workbench.ui.main_window import MainWindow
from workbench.ui.taking_up import keep_all, take_up_all
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.settings import SettingsPage

KINDS = "Settings (*.toml);;All files (*)"


class SettingsController(QObject):
    """Keeps nothing itself but where the file is.

    Signals:
        read(object): the file says this now (`SettingList`), or is broken
        edit_wanted(): it is to be shown as text
        measured(): what takes room was asked for and is shown
    """

    read = Signal(object)
    edit_wanted = Signal()
    measured = Signal()

    def __init__(self, window: MainWindow, client: EngineClient, tasks: Tasks, page: SettingsPage) -> None:
        super().__init__(window)
        self._window = window
        self._client, self._tasks, self.page = client, tasks, page
        self._file, self._seen = Path(), (0, 0)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look)
        self._watcher.directoryChanged.connect(self._look)
        page.changed.connect(lambda key, value: self._do(ChangeSetting(key=key, value=value)))
        page.storage.back_up_wanted.connect(lambda: self._do(BackUpNow()))
        page.storage.compact_wanted.connect(lambda: self._do(Compact()))
        page.file_wanted.connect(self._with_file)

    def open(self) -> None:
        """Ask for all there is, also what takes room; the page was just opened."""
        self.page.news.say("")
        self.refresh()
        self._measure()

    def refresh(self) -> None:
        """Ask anew for what holds: a file that is broken is told of whether the page shows or not."""
        if self._client.is_ready:
            self._tasks.start(self._list())

    def _measure(self) -> None:
        if self.page.isVisible() and self._client.is_ready:
            self._tasks.start(self._weigh())

    def _do(self, command: Command) -> None:
        self._tasks.start(self._done(command))

    async def _done(self, command: Command) -> None:
        """Carry it out; what holds then is asked for when the engine tells that it has changed."""
        self.page.news.say("")
        if isinstance(command, ExportSettings | ImportSettings):
            keep_all(self._window)
        try:
            done = await self._client.do(command, Done)
        except WorkbenchError as error:
            await self._list()
            self.page.news.say(error.message, error.todo, "bad")
            return
        self.page.news.say("", done.note, "neutral")
        if isinstance(command, ImportSettings):
            take_up_all(self._window)
        if isinstance(command, BackUpNow | Compact):
            self._measure()

    async def _list(self) -> None:
        seen = stamp(self._file)
        found = await self._client.ask(ReadSettings(), SettingList)
        if self._file != Path(found.file):
            self._file = Path(found.file)
            seen = stamp(self._file)
            self._watcher.addPath(str(self._file.parent))
        self._seen = seen
        self._watch()
        if self.page.isVisible():
            self.page.show_settings(found)
        self.read.emit(found)

    async def _weigh(self) -> None:
        self.page.storage.show_use(await self._client.ask(Storage(), StorageUse))
        self.measured.emit()

    def _watch(self) -> None:
        """Go on watching the file: an editor often puts another one in its place."""
        if self._file.exists() and str(self._file) not in self._watcher.files():
            self._watcher.addPath(str(self._file))

    def _look(self) -> None:
        """Take up what was changed from outside."""
        self._watch()
        if stamp(self._file) != self._seen:
            self.refresh()

    def _with_file(self, what: str) -> None:
        page = self.page
        match what:
            case "edit":
                self.edit_wanted.emit()
            case "path":
                QGuiApplication.clipboard().setText(str(self._file))
                page.news.say("", self.tr("{0} is in the clipboard.").format(self._file), "neutral")
            case "import":
                title = self.tr("Import settings")
                ask_for_file(page, title, KINDS, lambda file: self._do(ImportSettings(file=file)))
            case _:
                title, name = self.tr("Export settings"), "workbench-settings.toml"
                ask_for_file(page, title, KINDS, lambda file: self._do(ExportSettings(file=file)), save_as=name)


def stamp(file: Path) -> tuple[int, int]:
    """Return what differs once a file was written: its time in nanoseconds and its size; zeros where there is none."""
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
