"""The page of connections: lists, edits, tries, removes with undo; finds models in the catalogue and on the hub."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from workbench.domain.commands import (
    Command,
    DeleteConnection,
    DownloadModel,
    GiveUp,
    RemoveModel,
    SaveConnection,
    TestConnection,
)
from workbench.domain.connections import (
    Catalogue,
    CataloguePage,
    CatalogueRow,
    ConnectionList,
    ConnectionRow,
    Connections,
    ConnectionTried,
    ModelConnection,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.hub import HubFile, HubFileFound, LocalFileList, LocalFileRow, LocalFiles
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import Answer, Done, ModelRow
from workbench.domain.timeline_text import one_line
from workbench.ui.carried_out import carried_out
from workbench.ui.client import EngineClient
from workbench.ui.dialogs.connection import ConnectionDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.models import ModelsPage
from workbench.ui.widgets.words import decimal, grouped

_TYPING_MS = 200
"""How long typing rests before it is searched for."""


class ConnectionsController(QObject):
    """Keys pass by elsewhere: `enter_key` asks for one by the name it is kept under."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        page: ModelsPage,
        enter_key: Callable[[str], object],
        use: Callable[[ModelRow], object],
    ) -> None:
        super().__init__(window)
        self._window, self._client, self._tasks, self.page, self._use = window, client, tasks, page, use
        self._providers: tuple[tuple[str, str], ...] = ()
        self._removed: ModelConnection | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(lambda: tasks.start(self._search(0)))
        client.published.connect(self._hear)
        kept = page.connections
        kept.add_requested.connect(lambda: self._ask_for(None))
        kept.edit_requested.connect(lambda row: self._ask_for(row.connection))
        kept.key_requested.connect(lambda row: enter_key(row.connection.key_name))
        kept.test_requested.connect(self._test)
        kept.remove_requested.connect(lambda row: tasks.start(self._remove(row)))
        kept.undo_requested.connect(lambda: tasks.start(self._undo()))
        kept.use_requested.connect(self._use_connection)
        page.catalogue.search_requested.connect(lambda _: self._typing.start())
        page.catalogue.more_requested.connect(lambda: tasks.start(self._search(page.catalogue.count)))
        page.catalogue.use_requested.connect(self._use_known)
        page.local.download_requested.connect(lambda row: tasks.start(self._ask_hub(row)))
        page.local.delete_requested.connect(self._ask_to_delete)
        page.local.use_requested.connect(self._use_file)
        page.under_way.stop_requested.connect(self._stop)

    def refresh(self) -> None:
        """Ask anew for all that is shown, where someone looks at it."""
        if self.page.isVisible() and self._client.is_ready:
            self._tasks.start(self._list())

    async def _list(self) -> None:
        listed = await self._client.ask(Connections(), ConnectionList)
        self._providers = listed.providers
        self.page.connections.show_rows(listed.rows)
        self.page.show_broken(listed.broken)
        self.page.local.show_files(await self._client.ask(LocalFiles(), LocalFileList))
        if not self.page.catalogue.count:
            await self._search(0)

    async def _search(self, after: int) -> None:
        tab = self.page.catalogue
        text = tab.search.text()
        found = await self._client.ask(Catalogue(text=text, after=after, limit=100), CataloguePage)
        if text == tab.search.text():
            tab.show_page(found, after)

    def _ask_for(self, old: ModelConnection | None) -> None:
        dialog = ConnectionDialog(self._providers, old, self._window)
        dialog.chosen.connect(lambda new: self._tasks.start(self._save(dialog, new, old.name if old else "")))
        dialog.open()

    async def _save(self, dialog: ConnectionDialog, new: ModelConnection, replaces: str) -> None:
        order = SaveConnection(connection=new, replaces=replaces)
        done = await carried_out(dialog, dialog.set_failed, lambda: self._client.do(order, Done))
        if done is None:
            return
        self.page.news.say("", done.note, "good")
        await self._list()

    def _test(self, row: ConnectionRow) -> None:
        name = row.connection.name
        self._begin(f"connection {name}", self.tr("Testing {0}").format(name), self.tr("Give it up"))
        self._tasks.start(self._done(TestConnection(name=name), ConnectionTried))

    async def _remove(self, row: ConnectionRow) -> None:
        if await self._do(DeleteConnection(name=row.connection.name), Done):
            self._removed = row.connection
            self.page.connections.undo.setVisible(True)

    async def _undo(self) -> None:
        if self._removed is not None and await self._do(SaveConnection(connection=self._removed), Done):
            self._removed = None
            self.page.connections.undo.setVisible(False)

    async def _ask_hub(self, row: LocalFileRow) -> None:
        """Show what the hub says of the file before any of it is fetched."""
        self.page.news.say("", self.tr("Asking the hub about {0} …").format(row.model.title), "neutral")
        try:
            found = await self._client.ask(HubFile(repo=row.model.repo, file=row.model.file), HubFileFound)
        except WorkbenchError as error:
            self.page.news.say(error.message, error.todo, "bad")
            return
        self.page.news.say("")
        words = self.tr("{0} of {1}\n{2} GB, licence: {3}\nSHA-256, as the hub tells it: {4}").format(
            found.file, found.repo, decimal(found.size / 1e9, 2), one_line(found.licence, 100), found.sha256 or "none"
        )
        dialog = SureDialog(
            self.tr("Download a model"),
            self.tr("Download {0}?").format(row.model.title),
            words,
            self.tr("&Download"),
            self._window,
        )
        dialog.agreed.connect(lambda: self._download(row))
        dialog.open()

    def _download(self, row: LocalFileRow) -> None:
        tip = self.tr("What has come stays, and can go on later")
        self._begin(row.key, self.tr("Downloading {0}").format(row.model.title), tip)
        self._tasks.start(self._done(DownloadModel(repo=row.model.repo, file=row.model.file), Done))

    def _ask_to_delete(self, row: LocalFileRow) -> None:
        dialog = SureDialog(
            self.tr("Delete a model"),
            self.tr("Delete {0}?").format(row.model.title),
            self.tr("{0} MB are free again then; it can be downloaded anew.").format(grouped(row.here // 1_000_000)),
            self.tr("&Delete it"),
            self._window,
        )
        command = RemoveModel(repo=row.model.repo, file=row.model.file)
        dialog.agreed.connect(lambda: self._tasks.start(self._done(command, Done)))
        dialog.open()

    def _use_connection(self, row: ConnectionRow) -> None:
        each = row.connection
        model = each.model or (row.tried.model if row.tried else "") or ("model" if each.kind == "file" else "")
        self._use(ModelRow(model=f"{each.name}/{model}", title=each.name, kind="connection", ready=True))

    def _use_known(self, row: CatalogueRow) -> None:
        self._use(ModelRow(model=row.model, title=row.model, kind="provider"))

    def _use_file(self, row: LocalFileRow) -> None:
        self._use(ModelRow(model=f"local:{row.path}", title=row.model.title, kind="file", ready=True))

    def _begin(self, key: str, text: str, stop_tip: str) -> None:
        self.page.news.say("")
        self.page.under_way.begin(key, text, stop_tip)

    def _stop(self, key: str) -> None:
        self._tasks.start(self._give_up(key))

    async def _give_up(self, key: str) -> None:
        await self._client.do(GiveUp(key=key), Done)

    async def _done(self, command: Command, answer: type[Answer] = Done) -> None:
        await self._do(command, answer)

    async def _do(self, command: Command, answer: type[Answer]) -> bool:
        """Carry out a command, say how it went on the page, and list what there is then."""
        went_well = True
        try:
            done = await self._client.do(command, answer)
        except WorkbenchError as error:
            went_well = False
            self.page.news.say(error.message, error.todo, "bad")
        else:
            self.page.news.say("", done.note if isinstance(done, Done) else "", "good")
        await self._list()
        return went_well

    def _hear(self, published: Iterable[AnyPublished]) -> None:
        for each in published:
            if not isinstance(each, Progress) or each.key not in self.page.under_way.rows:
                continue
            if each.done == 1.0:
                self.page.under_way.end(each.key)
            else:
                self.page.under_way.tell(each.key, each.text, each.done)
