"""The list of sessions: search, open, rename, delete with undo, export, import."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.commands import (
    Command,
    DeleteSession,
    ExportSession,
    ImportSession,
    RenameSession,
    RestoreSession,
)
from workbench.domain.ids import RunId
from workbench.domain.queries import Done, RunRef, RunRow, SessionList, SessionRow, Sessions
from workbench.ui.client import EngineClient
from workbench.ui.controllers.files import ask_for_file, file_name
from workbench.ui.controllers.undoing import Undoing
from workbench.ui.dialogs import RenameDialog
from workbench.ui.file_kinds import session_in
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.notices import Notices
from workbench.ui.widgets.sessions import SessionsPanel

translate = QCoreApplication.translate

SUFFIX: Final = ".workbench"
KINDS: Final = f"Sessions and traces (*{SUFFIX} *.json *.jsonl);;All files (*)"
UNDO: Final = "undo delete"
"""Key of the notice that offers to bring a session back."""


class SessionsController(QObject):
    """Keeps the list up to date and carries out what the person does with sessions.

    Signals:
        listed(): the list has come, for the first time or again
        changed(): what is open, or what can be done with it, is something else
    """

    listed = Signal()
    changed = Signal()

    def __init__(
        self,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        panel: SessionsPanel,
        notices: Notices,
        undoing: Undoing,
    ) -> None:
        super().__init__()
        self._client, self._run, self._tasks = client, run, tasks
        self._panel, self._notices = panel, notices
        self._rows: tuple[SessionRow, ...] = ()
        self._text = ""
        self._asking = self._is_stale = False
        self.undoing = undoing
        """What was done to sessions and runs, to be taken back and done again."""
        undoing.moved.connect(lambda: notices.remove(UNDO))
        panel.search_requested.connect(self.search)
        panel.session_chosen.connect(self.open_session)
        panel.run_chosen.connect(self.open_run)
        notices.chosen.connect(self._notice_chosen)

    @property
    def open_row(self) -> SessionRow | None:
        """The session that is open, as far as it is listed."""
        return next((row for row in self._rows if row.id == self._run.session), None)

    @property
    def rows(self) -> tuple[SessionRow, ...]:
        """The sessions as they are listed."""
        return self._rows

    def refresh(self) -> None:
        """Ask for the list; while one is on its way, once more after it."""
        if self._asking:
            self._is_stale = True
        elif self._client.is_ready:
            self._asking = True
            self._tasks.start(self._list())

    def search(self, text: str) -> None:
        """List only sessions that contain a text."""
        self._text = text
        self.refresh()

    def open_session(self, session: SessionRow) -> None:
        """Open the newest run of a session; of a trace that was read, the agent's that it is called after."""
        if session.runs:
            self.open_run(run_to_open(session))

    def open_run(self, run: RunRow) -> None:
        """Open a run."""
        if run.id != self._run.run:
            self._run.open(run)
        self._panel.mark_open(run.session, run.id)
        self.changed.emit()

    def open_ref(self, ref: RunRef) -> None:
        """Open a run that was just begun, which may not be listed yet."""
        listed = self.find(ref.run)
        self.open_run(listed or RunRow(id=ref.run, session=ref.session, status="running", started=time.time()))
        self.refresh()

    def open_recording(self, file: Path) -> None:
        """Open a session that came with the program; it is read from its file where it is not here yet."""
        session = session_in(file)
        listed = next((row for row in self._rows if row.id == session), None)
        if listed is not None:
            self.open_session(listed)
        else:
            self._tasks.start(self._import(str(file), is_ours=True))

    def find(self, run: RunId) -> RunRow | None:
        """Return a run as it is listed."""
        return next((row for session in self._rows for row in session.runs if row.id == run), None)

    def rename(self, parent: QWidget) -> None:
        """Ask for another name of the open session."""
        if (row := self.open_row) is None:
            return

        def renamed(name: str) -> None:
            after, before = (RenameSession(session=row.id, name=each) for each in (name, row.name))
            words = self.tr("Name of “{0}”").format(row.name)
            self.undoing.do(words, lambda: self._done(after), lambda: self._done(before))

        dialog = RenameDialog(row.name, parent)
        dialog.renamed.connect(renamed)
        dialog.open()

    def delete(self) -> None:
        """Delete the open session and offer to bring it back."""
        if (row := self.open_row) is not None:
            words = self.tr("Deletion of “{0}”").format(row.name)
            self.undoing.do(words, lambda: self._delete(row), lambda: self._restore(row))

    def export(self, parent: QWidget) -> None:
        """Ask for a file and write the open session to it."""
        if (row := self.open_row) is None:
            return

        def write(file: str) -> None:
            self._tasks.start(self._export(row, file))

        ask_for_file(
            parent,
            translate("Sessions", "Export session"),
            KINDS,
            write,
            save_as=file_name(row.name, SUFFIX),
        )

    def import_session(self, parent: QWidget) -> None:
        """Ask for a file and read a session from it."""
        ask_for_file(parent, translate("Sessions", "Import session"), KINDS, self.import_file)

    def import_file(self, file: str) -> None:
        """Read a session from a file and open it."""
        self._tasks.start(self._import(file))

    async def _done(self, command: Command) -> None:
        try:
            await self._client.do(command, Done)
        finally:
            self.refresh()

    async def _list(self) -> None:
        try:
            answer = await self._client.ask(Sessions(text=self._text), SessionList)
        finally:
            self._asking = False
        self._rows = answer.sessions
        self._panel.show_sessions(self._rows, time.time())
        if self._run.run is not None and (row := self.find(self._run.run)) is not None:
            self._run.refresh(row)
        self.listed.emit()
        self.changed.emit()
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    async def _delete(self, row: SessionRow) -> None:
        await self._client.do(DeleteSession(session=row.id), Done)
        if self._run.session == row.id:
            self._run.close()
            self._panel.mark_open(None, None)
        self._notices.tell(
            "info",
            translate("Sessions", "“{0}” is deleted.").format(row.name),
            translate("Sessions", "It is kept for seven days."),
            key=UNDO,
            button=translate("Sessions", "Undo (Ctrl+Z)"),
        )
        self.refresh()
        self.changed.emit()

    async def _restore(self, row: SessionRow) -> None:
        await self._client.do(RestoreSession(session=row.id), Done)
        self.open_session(row)
        self.refresh()

    async def _export(self, row: SessionRow, file: str) -> None:
        await self._client.do(ExportSession(session=row.id, file=file), Done)
        self._notices.tell(
            "info", translate("Sessions", "“{0}” is written to {1}.").format(row.name, file), key="export"
        )

    async def _import(self, file: str, *, is_ours: bool = False) -> None:
        row = await self._client.do(ImportSession(file=file), SessionRow)
        if not is_ours:
            words = translate("Sessions", "“{0}” is read from {1}.").format(row.name, file)
            self._notices.tell("info", words, key="import")
        self.open_session(row)
        self.refresh()

    def _notice_chosen(self, key: str) -> None:
        if key == UNDO:
            self.undoing.stack.undo()


def run_to_open(session: SessionRow) -> RunRow:
    """Return the run that a session opens with.

    In a trace each agent is a run, labelled with its name, and a sub-agent's begins later than its supervisor's.
    """
    is_as_read = all(run.label and run.parent is None for run in session.runs)
    named = (run for run in session.runs if session.name.startswith(f"{run.label} ("))
    first = min(named, key=lambda run: run.started, default=None) if is_as_read else None
    return first or max(session.runs, key=lambda run: run.started)
