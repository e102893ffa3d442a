"""The window without a mouse: palette, quick open, focus, buttons as actions, and the keys themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer

from workbench.ui.client import EngineClient
from workbench.ui.controllers.composing import Composing
from workbench.ui.controllers.focusing import Focusing
from workbench.ui.controllers.openable import Openable
from workbench.ui.controllers.palette import Palette
from workbench.ui.controllers.pressing import Pressing
from workbench.ui.controllers.resting_keys import RestingKeys
from workbench.ui.controllers.sessions import SessionsController
from workbench.ui.debug_panels import DebugPanels
from workbench.ui.dialogs.cheat_sheet import CheatSheet
from workbench.ui.dialogs.key_editor import KeyEditor
from workbench.ui.key_sheet import SheetGroup, key_sheet
from workbench.ui.keymap import Keymap
from workbench.ui.main_window import MainWindow
from workbench.ui.menu_keys import leave_to_menus
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.tasks import Tasks


class Keyboard:
    """Makes what belongs to it, and says by which actions it is reached."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        run: OpenRun,
        sessions: SessionsController,
        composing: Composing,
        panels: Panels,
        debug: DebugPanels,
    ) -> None:
        self._window = window
        self.focusing = Focusing(window, panels)
        self._begin_soon()
        run.opened.connect(self._begin_soon)
        self.pressing = Pressing(window, panels, debug)
        self.palette = Palette(window, tasks, Openable(window, client, run, sessions, composing, panels))
        QTimer.singleShot(0, window, partial(leave_to_menus, window))
        self.resting = RestingKeys(window, run, panels.notices)
        self.sheet: CheatSheet | None = None
        """The cheat sheet, once it was wanted."""

    def _begin_soon(self) -> None:
        """Let the focus begin in the page, once that stands there."""
        QTimer.singleShot(0, self._window, self.focusing.settle)

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by name."""
        return {
            **self.focusing.flows(),
            **self.pressing.flows(),
            **self.palette.flows(),
            "key_editor": self.change_keys,
            "cheat_sheet": self.show_sheet,
        }

    def show_sheet(self) -> None:
        """Show all keys in force."""
        if self.sheet is None:
            self.sheet = CheatSheet(self._keys, self._window)
            self.sheet.change.clicked.connect(self.change_keys)
        self.sheet.show_in_front()

    def change_keys(self) -> None:
        """Let the person choose other keys; each holds at once."""
        editor = KeyEditor(self._window.actions_by_name.keymap, self._window)
        editor.changed.connect(self._use)
        editor.open()

    def _use(self, keymap: Keymap) -> None:
        self._window.use_keys(keymap)
        if self.sheet is not None:
            self.sheet.refresh()

    def _keys(self, typed: str) -> Sequence[SheetGroup]:
        actions = self._window.actions_by_name
        return key_sheet(actions.keymap, actions, typed)
