"""How the window looks, as the person chooses it: theme, zoom, motion. Loaded after the first paint."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow

from workbench.ui.actions import Actions
from workbench.ui.docks import Docks
from workbench.ui.motion import is_calm, keep_calm, show_calm
from workbench.ui.scale import nearest, next_step, zoom
from workbench.ui.theme import THEMES, Theme, apply_theme
from workbench.ui.zooming import show_zoom

_TOGETHER_MS = 60
"""Within which keys of the zoom are taken together."""


class Appearance:
    """Does what the View menu offers of it, and keeps what was chosen."""

    def __init__(self, window: QMainWindow, docks: Docks, actions: Actions, settings: QSettings) -> None:
        self._window, self._docks, self._actions, self._settings = window, docks, actions, settings
        self._wanted: int | None = None
        """The zoom that the keys pressed lately lead to; None: the one that is shown."""
        self._together = QTimer(window)
        self._together.setSingleShot(True)
        self._together.setInterval(_TOGETHER_MS)
        self._together.timeout.connect(self._show_wanted)
        group, kept = QActionGroup(window), settings.value("window/theme", "system")
        for theme in THEMES:
            action = group.addAction(actions[f"theme_{theme}"])
            action.setCheckable(True)
            action.setChecked(theme == kept)
            actions.connect({action.objectName(): partial(self.choose_theme, theme)})
        actions.connect(
            {
                "zoom_in": lambda: self._step(1),
                "zoom_out": lambda: self._step(-1),
                "zoom_reset": lambda: self.choose_zoom(100),
                "calm": lambda: self.choose_calm(actions["calm"].isChecked()),
            }
        )
        actions["calm"].setChecked(is_calm(settings))
        show_calm(window, is_calm(settings))

    @property
    def zoom(self) -> int:
        """Per cent."""
        return round(zoom() * 100)

    def take_up(self) -> None:
        """Show what is kept, where that is another than what is shown: it came from a file."""
        self._actions["calm"].setChecked(is_calm(self._settings))
        show_calm(self._window, is_calm(self._settings))
        kept = self._settings.value("window/theme", "system")
        for theme in THEMES:
            action = self._actions[f"theme_{theme}"]
            if theme == kept and not action.isChecked():
                action.setChecked(True)
                apply_theme(_app(), theme)
        if (percent := nearest(self._settings.value("window/zoom", 100))) != self.zoom:
            self.choose_zoom(percent)

    def choose_theme(self, theme: Theme) -> None:
        """Show a theme from now on."""
        self._settings.setValue("window/theme", theme)
        apply_theme(_app(), theme)

    def _step(self, by: int) -> None:
        """Go a step further; steps that follow each other at once are one change, for each takes half a second."""
        self._wanted = next_step(self.zoom if self._wanted is None else self._wanted, by)
        self._together.start()

    def _show_wanted(self) -> None:
        if self._wanted is not None:
            self.choose_zoom(self._wanted)

    def choose_zoom(self, percent: int) -> None:
        """Show everything at this zoom from now on."""
        self._wanted = None
        self._settings.setValue("window/zoom", percent)
        before = zoom()
        show_zoom(_app(), percent)
        self._docks.widen(zoom() / before)
        self._docks.fit()

    def choose_calm(self, calm: bool) -> None:
        """Let nothing move by itself from now on, or let it."""
        keep_calm(self._settings, calm)
        show_calm(self._window, calm)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
