"""The command palette and quick open: one line, in which a prefix says what is looked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from workbench.ui.controllers.openable import Openable
from workbench.ui.main_window import MainWindow
from workbench.ui.recent import Recent
from workbench.ui.table_words import key_shown, table_words
from workbench.ui.tasks import Tasks
from workbench.ui.why_not import why_not
from workbench.ui.widgets.palette import Entry, PalettePopup
from workbench.ui.widgets.palette.ranking import ranked

translate = QCoreApplication.translate

COMMANDS, STEPS, EVENTS = ">", ":", "#"
HINT = "Open a session, run, goal or panel.  > command   : step   # event"
TYPING_MS = 120
"""How long a pause in typing is before the engine is asked for sessions."""


class Palette(QObject):
    """Fills the popup while one types, and does what is chosen."""

    def __init__(self, window: MainWindow, tasks: Tasks, openable: Openable) -> None:
        super().__init__(window)
        self._window, self._tasks, self._openable = window, tasks, openable
        self.popup = PalettePopup(window)
        self.popup.typed.connect(self._typed)
        self.popup.chosen.connect(self._chosen)
        self._commands, self._opened = Recent(window.settings, "actions"), Recent(window.settings, "opened")
        self._kept: list[Entry] = []
        self._found: list[Entry] = []
        self._round = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(lambda: tasks.start(self._search(self._text, self._round)))

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by name."""
        return {
            "palette": lambda: self.popup.open_with(COMMANDS, table_words(HINT)),
            "quick_open": self._quick_open,
            "go_step": lambda: self.popup.open_with(STEPS, table_words(HINT)),
            "go_event": lambda: self.popup.open_with(EVENTS, table_words(HINT)),
        }

    def engine_came(self) -> None:
        """Look again for what is listed, where the line was open before the engine was there."""
        if self.popup.isVisible():
            chosen = self.popup.current
            self._typed(self._text)
            if chosen is not None:
                self.popup.choose(chosen.name)
            self._tasks.start(self._ask_kept())

    @property
    def _text(self) -> str:
        return self.popup.line.text()

    def _quick_open(self) -> None:
        self._kept, self._found = [], []
        if self._window.actions_by_name.situation.engine_ready:
            self._tasks.start(self._ask_kept())
        self.popup.open_with("", table_words(HINT))

    def _typed(self, text: str) -> None:
        self._round += 1
        self._pause.stop()
        rest = text[1:].strip()
        if text.startswith(COMMANDS):
            rows = ranked(rest, self._offered(), self._commands.names, most=len(self._window.actions_by_name))
            self.popup.show_rows(rows, translate("Palette", "No command is called that."))
        elif text.startswith(STEPS):
            self.popup.show_rows(
                ranked("", self._openable.steps(rest)),
                translate("Palette", "The open run has no such step."),
            )
        elif text.startswith(EVENTS):
            self.popup.show_rows(
                ranked("", self._openable.events(rest)),
                translate("Palette", "The open run has no such event."),
            )
        else:
            self._found = []
            self._show_open()
            if text.strip() and self._window.actions_by_name.situation.engine_ready:
                self._pause.start()

    def _offered(self) -> list[Entry]:
        """Return every action, those that can be done now first."""
        actions = self._window.actions_by_name
        entries = [
            Entry(
                spec.name,
                actions[spec.name].text().rstrip("…"),
                actions[spec.name].trigger,
                spec.place,
                key_shown(actions.key(spec.name)),
                why_not(spec, actions.situation),
                not actions[spec.name].isEnabled(),
            )
            for spec in actions
        ]
        return sorted(entries, key=lambda entry: entry.is_off)

    def _show_open(self) -> None:
        listed = {entry.name: entry for entry in (*self._openable.here(), *self._kept)}
        rows = ranked(self._text.strip(), listed.values(), self._opened.names)
        shown = {row.entry.name for row in rows}
        more = [entry for entry in self._found if entry.name not in shown]
        self.popup.show_rows([*rows, *ranked("", more)], translate("Palette", "Nothing is called that."))

    async def _ask_kept(self) -> None:
        self._kept = await self._openable.kept()
        self._show_again()

    async def _search(self, text: str, number: int) -> None:
        found = await self._openable.found(text.strip())
        if number == self._round:
            self._found = found
            self._show_again()

    def _show_again(self) -> None:
        """Show what has come, unless something else is looked for by now; what is chosen stays so."""
        if self.popup.isVisible() and not self._text.startswith((COMMANDS, STEPS, EVENTS)):
            chosen = self.popup.current
            self._show_open()
            if chosen is not None:
                self.popup.choose(chosen.name)

    def _chosen(self, entry: Entry) -> None:
        if entry.name in {spec.name for spec in self._window.actions_by_name}:
            self._commands.add(entry.name)
        elif not entry.name.startswith(("step:", "event:")):
            self._opened.add(entry.name)
        entry.act()
