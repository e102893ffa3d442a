"""Tells of runs that ended, failed or wait, where the person does not look at them; and shows what was told."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from workbench.domain.ids import RunId, SessionId
from workbench.domain.inbox import InboxItem
from workbench.domain.published import RunChanged
from workbench.domain.timeline_text import one_line
from workbench.ui.controllers.engine import EngineController
from workbench.ui.controllers.inbox import InboxController
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.dialogs.news import NewsDialog
from workbench.ui.itemmodels.inbox import asked_line
from workbench.ui.main_window import MainWindow
from workbench.ui.news import Level, Place
from workbench.ui.notifying import is_in_front
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.said import said
from workbench.ui.situation import UNDER_WAY

LEVELS: Final[dict[str, Level]] = {"reached": "info", "stopped": "info"}
"""Of ends; any other is an error's."""


class RunNews(QObject):
    """Follows all runs of this engine."""

    def __init__(
        self,
        window: MainWindow,
        engine: EngineController,
        sessions: SessionsController,
        run: OpenRun,
        panels: Panels,
        inbox: InboxController,
        open_place: Callable[[Place], object],
    ) -> None:
        super().__init__(window)
        self._window, self._sessions, self._run = window, sessions, run
        self._notices, self._badge, self._notifier = panels.notices, panels.status.news, inbox.notifier
        self._open_place = open_place
        self._begun: dict[RunId, float] = {}
        self._waiting: frozenset[str] | None = None
        self.in_front: Callable[[], bool] = is_in_front
        self.dialog: NewsDialog | None = None
        """The list, once it was wanted."""
        engine.run_changed.connect(self._changed)
        inbox.listed.connect(self._listed)
        self._notices.opened.connect(open_place)
        run.opened.connect(self._looked_at)
        self._notices.news.changed.connect(lambda: self._badge.show_unread(self._notices.news.unread))
        self._badge.clicked.connect(self.show)

    def show(self) -> None:
        """Show the list."""
        if self.dialog is None:
            self.dialog = NewsDialog(self._notices.news, self._window)
            self.dialog.opened.connect(self._open_place)
        self.dialog.show_in_front()

    def _looked_at(self) -> None:
        """What was told of a run is read once the run is opened."""
        key = f"run {self._run.run}"
        self._notices.news.read(key)
        self._notices.remove(key)

    def _is_looked_at(self, run: RunId) -> bool:
        return run == self._run.run and self.in_front()

    def _changed(self, change: RunChanged) -> None:
        if change.status in UNDER_WAY:
            if change.status == "running":
                self._begun.setdefault(change.run, time.monotonic())
        elif (begun := self._begun.pop(change.run, None)) is not None:
            self._ended(change, time.monotonic() - begun)

    def _ended(self, change: RunChanged, seconds: float) -> None:
        place = Place(run=change.run)
        words, why = self._end_words(change), said(change.why)
        self._notifier.ended(words, one_line(why, 120), seconds, lambda: self._open_from_outside(place))
        if not self._is_looked_at(change.run):
            level = LEVELS.get(change.status, "error")
            self._notices.tell(level, words, one_line(why, 300), key=f"run {change.run}", place=place)

    def _end_words(self, change: RunChanged) -> str:
        name = self._name(change.session)
        match change.status:
            case "reached":
                return self.tr("“{0}” has reached its goal.").format(name)
            case "not_reached":
                return self.tr("“{0}” has ended without reaching its goal.").format(name)
            case "limit":
                return self.tr("“{0}” has ended at a limit.").format(name)
            case "stopped":
                return self.tr("“{0}” was stopped.").format(name)
            case _:
                return self.tr("“{0}” has failed.").format(name)

    def _name(self, session: SessionId) -> str:
        name = next((row.name for row in self._sessions.rows if row.id == session), "")
        return one_line(name, 60) or self.tr("A run")

    def _open_from_outside(self, place: Place) -> None:
        self._window.come_to_front()
        self._open_place(place)

    def _listed(self, items: Sequence[InboxItem]) -> None:
        """Tell of what waits since now; what waited before the window opened is in the inbox."""
        before, self._waiting = self._waiting, frozenset(item.key for item in items)
        for key in (before or frozenset()) - self._waiting:
            self._notices.remove(_key(key))
        for item in items:
            if before is not None and item.key not in before and not self._is_looked_at(item.run):
                words = self.tr("“{0}” waits for you.").format(one_line(item.session_name, 60))
                place = Place(run=item.run, seq=item.seq)
                self._notices.tell("warning", words, one_line(asked_line(item), 160), key=_key(item.key), place=place)


def _key(item: str) -> str:
    return f"waits {item}"
