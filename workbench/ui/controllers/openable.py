"""What quick open can lead to: panels, pages, steps, events, runs, goal files, what is kept, and sessions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench.domain.ids import ROOT_FRAME
from workbench.domain.queries import Kept, Library, SessionList, SessionRow, Sessions
from workbench.domain.timeline_text import one_line, row_line
from workbench.ui.action_spec import action_words
from workbench.ui.client import EngineClient
from workbench.ui.controllers.composing import Composing
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.dock_names import DOCK_NAMES
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.table_words import key_shown
from workbench.ui.widgets.palette import Entry
from workbench.ui.words import run_words

translate = QCoreApplication.translate

PAGES = ("welcome", "inbox", "connections", "plugins", "secrets", "memory", "audit", "health")
"""Actions that lead to a page."""
MOST = 50
"""Sessions that are asked for at a time."""


class Openable:
    """Entries for the palette, made when it asks for them."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        run: OpenRun,
        sessions: SessionsController,
        composing: Composing,
        panels: Panels,
    ) -> None:
        self._window, self._client, self._run = window, client, run
        self._sessions, self._composing, self._panels = sessions, composing, panels

    def here(self) -> Iterator[Entry]:
        """Return what needs no question: runs of the open session, sessions as listed, goal files, pages, panels."""
        yield from self._runs()
        yield from (self.session(row) for row in self._sessions.rows)
        for file in self._composing.recent_files.names:
            path = Path(file)
            act = partial(self._composing.open_file, file)
            yield Entry(f"file:{file}", path.name, act, str(path.parent), group="goal file")
        actions = self._window.actions_by_name
        for name in PAGES:
            yield Entry(
                f"page:{name}",
                actions.spec(name).text.rstrip("…"),
                actions[name].trigger,
                key=key_shown(actions.key(name)),
                is_off=not actions[name].isEnabled(),
                group="page",
            )
        for dock in DOCK_NAMES:
            name = f"go_{dock.name}"
            yield Entry(
                f"panel:{dock.name}",
                action_words(dock.title),
                actions[name].trigger,
                translate("Palette", "Panel"),
                key_shown(actions.key(name)),
            )

    async def kept(self) -> list[Entry]:
        """Ask for kept goals, agents and tool sets."""
        kept = await self._client.ask(Library(), Kept)
        begin = self._composing.compose_kept
        return [
            *(
                Entry(f"goal:{g.name}", g.name, partial(begin, g), one_line(g.instructions, 80), "", group="goal")
                for g in kept.goals
            ),
            *(Entry(f"agent:{a.name}", a.name, partial(begin, a), a.model, group="agent") for a in kept.agents),
            *(Entry(f"tools:{t.name}", t.name, partial(begin, t), group="tool set") for t in kept.tool_sets),
        ]

    async def found(self, text: str) -> list[Entry]:
        """Ask for sessions whose name or goal contains a text; there may be thousands."""
        answer = await self._client.ask(Sessions(text=text, limit=MOST), SessionList)
        return [self.session(row) for row in answer.sessions]

    def session(self, row: SessionRow) -> Entry:
        """Return the entry of a session."""
        goal = one_line(row.goal, 80)
        return Entry(f"session:{row.id}", row.name, partial(self._sessions.open_session, row), goal, group="session")

    def steps(self, typed: str) -> list[Entry]:
        """Return the steps of the open run whose number begins so, or whose words contain it."""
        rows, entries = self._run.timeline.rows, []
        for step in self._run.timeline.steps:
            is_meant = str(step.number).startswith(typed) or typed.casefold() in step.said.casefold()
            if is_meant and step.first < len(rows):
                act = partial(self._reveal, rows[step.first].start)
                within = "" if step.frame == ROOT_FRAME else rows[step.first].within
                aside = " · ".join(part for part in (within, one_line(step.said, 80)) if part)
                entries.append(
                    Entry(
                        f"step:{step.frame}:{step.number}",
                        translate("Openable", "Step {0}").format(step.number),
                        act,
                        aside,
                    )
                )
        return sorted(entries, key=lambda entry: entry.title != translate("Openable", "Step {0}").format(typed))

    def events(self, typed: str) -> list[Entry]:
        """Return the rows of the open run that show the event with this number; without one, the newest."""
        rows = self._run.timeline.rows
        if not typed:
            shown = rows[-1 : -MOST - 1 : -1]
            return [self._event(row.start, row_line(row)) for row in shown]
        place = self._run.timeline.row_at(int(typed)) if typed.isdecimal() else None
        return [self._event(int(typed), row_line(rows[place]))] if place is not None else []

    def _event(self, seq: int, words: str) -> Entry:
        return Entry(f"event:{seq}", f"#{seq}", partial(self._reveal, seq), words)

    def _reveal(self, seq: int) -> None:
        self._panels.timeline.reveal(seq)
        self._panels.timeline.setFocus()

    def _runs(self) -> Iterator[Entry]:
        session = self._sessions.open_row
        for number, run in enumerate(session.runs if session is not None else (), 1):
            title = (
                run.label or f"{translate('Openable', 'Fork') if run.parent else translate('Openable', 'Run')} {number}"
            )
            yield Entry(f"run:{run.id}", title, partial(self._sessions.open_run, run), run_words(run), group="run")
