"""Opening files, however they come: from the command line, another window, a drop, or those that were opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from workbench.domain.ids import SessionId
from workbench.domain.queries import SessionRow
from workbench.domain.timeline_text import one_line
from workbench.ui.controllers.composing import Composing
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.file_kinds import Opened, looked_through
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.recent import Recent
from workbench.ui.widgets.drop_overlay import DropOverlay
from workbench.ui.widgets.notices import Notices

MOST: Final = 8
"""Files and sessions in the menu, of each; quick open has all."""


class Opening(QObject):
    """Has the menu of what was opened lately, and takes drops."""

    def __init__(
        self,
        window: MainWindow,
        composing: Composing,
        sessions: SessionsController,
        run: OpenRun,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window, self._composing, self._sessions, self._notices = window, composing, sessions, notices
        self._run = run
        self.recent_sessions = Recent(window.settings, "sessions", 30)
        self.menu = QMenu(self.tr("Open Recent"), window)
        self.menu.aboutToShow.connect(self._fill)
        window.actions_by_name["open_recent"].setMenu(self.menu)
        self.overlay = DropOverlay(window)
        self.overlay.dropped.connect(self._open)
        run.opened.connect(self._opened)

    def open(self, files: Sequence[str]) -> None:
        """Open goal files and session files; what else there is is told."""
        self._open(looked_through(files))

    def show_recent(self) -> None:
        """Show the menu of what was opened lately."""
        self.menu.popup(self._window.pages.mapToGlobal(QPoint()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _open(self, opened: Opened) -> None:
        for file in opened.goals:
            self._composing.open_file(file)
        for file in (*opened.sessions, *opened.traces):
            self._sessions.import_file(file)
        for why in opened.refused:
            self._notices.tell("warning", why)

    def _opened(self) -> None:
        if self._run.session is not None:
            self.recent_sessions.add(self._run.session)

    def _fill(self) -> None:
        self.menu.clear()
        can_write = self._window.actions_by_name.situation.can_write
        files = self._composing.recent_files.names[:MOST]
        for file in files:
            path = Path(file)
            action = self.menu.addAction(_shown(f"{path.name}   {path.parent}"))
            action.setEnabled(can_write)
            action.triggered.connect(partial(self._open_file, file))
        if files:
            self.menu.addSeparator()
        listed = {row.id: row for row in self._sessions.rows}
        lately = [row for name in self.recent_sessions.names if (row := listed.get(SessionId(name)))][:MOST]
        for row in lately:
            self.menu.addAction(_shown(row.name)).triggered.connect(partial(self._open_session, row))
        if not files and not lately:
            self.menu.addAction(self.tr("Nothing was opened yet")).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Clear")).triggered.connect(self._clear)

    def _open_file(self, file: str) -> None:
        if Path(file).is_file():
            self._composing.open_file(file)
        else:
            self._composing.recent_files.remove(file)
            self._notices.tell("warning", self.tr("{0} is not there any more.").format(one_line(file, 200)))

    def _open_session(self, row: SessionRow) -> None:
        self._sessions.open_session(row)

    def _clear(self) -> None:
        self._composing.recent_files.clear()
        self.recent_sessions.clear()


def _shown(text: str) -> str:
    return one_line(text, 90).replace("&", "&&")
