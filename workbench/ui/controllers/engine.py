"""News of the engine: ready, read-only, gone, what it publishes, and what the status bar says of all that."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.domain.backups import minute
from workbench.domain.ids import RunId
from workbench.domain.published import (
    AnyPublished,
    ConnectionChanged,
    Happened,
    ListsChanged,
    Notice,
    Progress,
    RunChanged,
    TextDelta,
)
from workbench.domain.queries import ModelList, Models, ToolList, Tools
from workbench.domain.timeline_text import one_line
from workbench.service.wire import Ready, Refused
from workbench.ui.client import EngineClient
from workbench.ui.news import Place
from workbench.ui.open_run import OpenRun
from workbench.ui.said import said
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.status_bar import StatusBar

translate = QCoreApplication.translate

ENGINE = "engine"
READ_ONLY = "read only"
SAVE = "save:"
"""How keys of notices begin that something can't be saved now."""


class EngineController(QObject):
    """Hands what the engine tells to whom it concerns.

    Signals:
        came_up(): the engine is ready, for the first time or again
        went_down(): it is gone
        lists_changed(str): sessions, library, tools or models are to be asked for again
        run_changed(RunChanged): a run has another status
        models_came(ModelList): the models that can be chosen
        tools_came(ToolList): the tools
        progressed(Progress): how far something is that takes long
    """

    came_up = Signal()
    went_down = Signal()
    lists_changed = Signal(str)
    run_changed = Signal(object)
    models_came = Signal(object)
    tools_came = Signal(object)
    progressed = Signal(object)

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks, notices: Notices, status: StatusBar) -> None:
        super().__init__()
        self._client, self._run, self._tasks = client, run, tasks
        self._notices, self._status = notices, status
        self.is_gone = False
        """Whether it is not started again by itself."""
        self.read_only = False
        self.models: ModelList | None = None
        self.tools: ToolList | None = None
        self._newest: dict[RunId, RunChanged] = {}
        self._offered = ""
        """The backup that the button of the banner puts back."""
        self._known = Ready(version="")
        self._unsaved: set[str] = set()
        """Keys of the notices that something can't be saved now."""
        client.ready.connect(self._ready)
        client.died.connect(self._died)
        client.refused.connect(self._refused)
        client.published.connect(self.hear)
        notices.chosen.connect(self._notice_chosen)
        status.show_engine(translate("Engine", "starting the engine…"))

    def newest(self, run: RunId) -> RunChanged | None:
        """Return the status of a run that was told last, if any was."""
        return self._newest.get(run)

    @property
    def under_way(self) -> tuple[RunChanged, ...]:
        """The runs that this engine drives and that run or wait for a person; none while it is not up."""
        here = self._newest.values() if self._client.is_ready else ()
        return tuple(each for each in here if each.status in ("running", "waiting"))

    def hear(self, published: Iterable[AnyPublished]) -> None:
        """Take a batch of publications, in order; streamed pieces of a run are joined."""
        deltas: deque[TextDelta] = deque()
        for item in published:
            if isinstance(item, TextDelta):
                if item.run == self._run.run:
                    deltas.append(item)
                continue
            if isinstance(item, Happened) and item.run == self._run.run:
                self._stream(deltas)
                self._run.add(item.events)
            elif not isinstance(item, Happened):
                self._hear_other(item)
        self._stream(deltas)

    def ask_models(self, *, servers: bool = True) -> None:
        """Ask which models can be chosen."""
        self._tasks.start(self._ask_models(servers))

    def ask_tools(self) -> None:
        """Ask which tools there are."""
        self._tasks.start(self._ask_tools())

    def start_again(self) -> None:
        """Start an engine that is not started again by itself."""
        self._start("")

    def put_back(self, backup: str) -> None:
        """End the engine and go on with one that puts a copy of the database back first."""
        self._newest.clear()
        self._notices.remove(ENGINE)
        self._status.connections.forget()
        self._status.show_engine(translate("Engine", "putting the backup back…"))
        self._client.start_over(backup)
        self.went_down.emit()

    def _start(self, backup: str) -> None:
        self.is_gone = False
        self._notices.remove(ENGINE)
        self._status.show_engine(
            translate("Engine", "putting the backup back…") if backup else translate("Engine", "starting the engine…")
        )
        self._client.start(backup)

    def _stream(self, deltas: deque[TextDelta]) -> None:
        if deltas:
            self._run.stream(tuple(deltas))
            deltas.clear()

    def _hear_other(self, item: RunChanged | ListsChanged | Notice | Progress | ConnectionChanged) -> None:
        match item:
            case RunChanged():
                self._newest[item.run] = item
                if item.run == self._run.run:
                    self._run.change(item)
                self.run_changed.emit(item)
            case ListsChanged(what=what):
                self.lists_changed.emit(what)
            case Notice():
                if item.key.startswith(SAVE):
                    (self._unsaved.add if item.text else self._unsaved.discard)(item.key)
                    self._show_database()
                self._notices.tell(item.level, said(item.text), said(item.todo), key=item.key, place=self._place(item))
            case Progress():
                self.progressed.emit(item)
            case ConnectionChanged():
                self._status.connections.show_change(item)

    def _place(self, notice: Notice) -> Place | None:
        """What it is about, where that is another run than the one that is looked at."""
        return Place(run=notice.run) if notice.run is not None and notice.run != self._run.run else None

    def _ready(self, ready: Ready) -> None:
        self.is_gone, self.read_only = False, ready.read_only
        if self._notices.banner(ENGINE) is not None:
            text = translate("Engine", "The engine ended unexpectedly and runs again. Nothing recorded is lost.")
            self._notices.tell(
                "info",
                text,
                translate("Engine", "A run that was under way can be continued with F5."),
                key=ENGINE,
            )
        self._status.show_engine("")
        if ready.read_only:
            self._notices.tell(
                "warning",
                translate("Engine", "Nothing can be written here: {0}.").format(said(ready.read_only_why))
                if ready.read_only_why
                else translate("Engine", "Nothing can be written here."),
                translate("Engine", "Sessions can be viewed and exported; no tool runs."),
                key=READ_ONLY,
                lasting=True,
            )
        else:
            self._notices.remove(READ_ONLY)
        self._known = ready
        self._unsaved.clear()
        self._show_database()
        self.came_up.emit()

    def _show_database(self) -> None:
        ready = self._known
        name = Path(ready.database).name or "sessions"
        if ready.read_only:
            self._status.show_database(translate("Engine", "{0} · read-only").format(name), "warning", ready.database)
            return
        saved, unsaved = translate("Engine", "{0} · saved"), translate("Engine", "{0} · not saved")
        self._status.show_database(
            (unsaved if self._unsaved else saved).format(name),
            "bad" if self._unsaved else "neutral",
            translate("Engine", "{0}\nJournal: {1}").format(ready.database, ready.journal),
        )

    def _died(self, words: str, again: bool) -> None:
        spoken = one_line(words.strip().splitlines()[-1], 200) if words.strip() else ""
        last = translate("Engine", "Its last words: {0}").format(spoken) if spoken else ""
        self.is_gone = not again
        self._newest.clear()
        self._status.show_engine(translate("Engine", "the engine ended"), "bad")
        self._status.connections.forget()
        if again:
            text = translate("Engine", "The engine ended unexpectedly and is started again; nothing recorded is lost.")
            self._notices.tell(
                "warning",
                f"{text} {last}".strip(),
                translate("Engine", "A run that was under way can be continued with F5."),
                key=ENGINE,
            )
        else:
            text = f"{translate('Engine', 'The engine ended five times within a minute.')} {last}".strip()
            self._notices.tell("error", text, key=ENGINE, button=translate("Engine", "Start it again"), lasting=True)
        self.went_down.emit()

    def _refused(self, refused: Refused) -> None:
        self.is_gone = True
        self._status.show_engine(translate("Engine", "the engine can't begin"), "bad")
        self._offered = ""
        if (backup := refused.backup) is not None:
            self._offered = backup.file
            todo = translate(
                "Engine",
                "The last good backup is of {0}. Putting it back loses what was saved after "
                "that; the damaged file is kept beside it.",
            ).format(minute(backup.made))
            self._notices.tell(
                "error",
                said(refused.message),
                todo,
                key=ENGINE,
                button=translate("Engine", "Put the backup back"),
                lasting=True,
            )
        else:
            self._notices.tell(
                "error",
                said(refused.message),
                said(refused.todo),
                key=ENGINE,
                button=translate("Engine", "Try again"),
                lasting=True,
            )
        self.went_down.emit()

    def _notice_chosen(self, key: str) -> None:
        if key == ENGINE and self.is_gone:
            offered, self._offered = self._offered, ""
            self._start(offered)

    async def _ask_models(self, servers: bool) -> None:
        self.models = await self._client.ask(Models(look_for_servers=servers), ModelList)
        self.models_came.emit(self.models)

    async def _ask_tools(self) -> None:
        self.tools = await self._client.ask(Tools(), ToolList)
        rows = self.tools.rows
        working = [row for row in rows if row.spec is not None]
        failed = len({row.plugin for row in rows if row.error and not row.disabled})
        self._status.show_tools(len(working), len({row.plugin for row in rows if not row.disabled}), failed)
        self.tools_came.emit(self.tools)
