"""The window's frame: menus, toolbar, and where it was left. Light, for it is the first thing painted.

Holds no knowledge of runs or sessions. What it need not have at the first paint comes with `furnish`: merely naming
PySide's `Qt` takes 16 ms, for it makes all of its enumerations, so nothing does that before.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QToolBar, QVBoxLayout, QWidget

from workbench.ui.action_spec import action_words
from workbench.ui.actions import Actions
from workbench.ui.kept_keys import keep_keymap, kept_keymap
from workbench.ui.key_schemes import SCHEMES, Scheme
from workbench.ui.keymap import Keymap
from workbench.ui.menu_keys import with_keys
from workbench.ui.menus import MENUS
from workbench.ui.pages import Pages
from workbench.ui.scale import nearest
from workbench.ui.situation import Situation
from workbench.ui.theme import THEMES, Theme, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from workbench.ui.appearance import Appearance
    from workbench.ui.docks import Docks
    from workbench.ui.layouts import Layouts
    from workbench.ui.page_room import PageRoom
    from workbench.ui.widgets.run_bar import RunStatusBar

translate = QCoreApplication.translate

_MORE = 12
"""Pixels of the button for menus that don't fit, at every zoom: Qt gives it no more."""
_KEPT = ("geometry", "theme", "scheme", "run", "zoom")
GEOMETRY, THEME, SCHEME, RUN, ZOOM = (f"window/{what}" for what in _KEPT)


def kept_theme(settings: QSettings) -> Theme:
    """Return the theme that the person chose last; the desktop's where none was."""
    kept = settings.value(THEME)
    return next((theme for theme in THEMES if theme == kept), "system")


def first_theme(settings: QSettings) -> Theme:
    """Return the theme for the first paint: where the desktop decides, what it decided when the window was closed."""
    kept = kept_theme(settings)
    if kept != "system":
        return kept
    return next((theme for theme in THEMES if theme == settings.value(SCHEME)), "dark")


def kept_zoom(settings: QSettings) -> int:
    """Return the zoom in per cent that the person chose last; 100 where none was."""
    return nearest(settings.value(ZOOM, 100))


class MainWindow(QMainWindow):
    """Menus, toolbar and, once furnished, docks, with the layout that was left.

    Signals:
        painted(): the window has been drawn for the first time
        closing(): the person closes it; the layout is saved
    """

    painted = Signal()
    closing = Signal()

    docks: Docks
    """There from `furnish` on."""
    layouts: Layouts
    """Where docks stand, by what is done; there from `furnish` on."""
    page_room: PageRoom
    """Lets docks step aside for pages; there from `furnish` on."""
    appearance: Appearance
    """The choice of theme, zoom and motion; there from `furnish` on."""
    run_status: RunStatusBar
    """What the toolbar tells about the run; there from `furnish` on."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Workbench")
        self._settings = settings
        self._was_painted = self._is_furnished = False
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before it closes; it stays open where that says no."""
        self.is_wanted_again = False
        """Whether it is to be opened anew once it has closed."""
        self.actions_by_name = Actions(self)
        bar = self.menuBar()
        shown = with_keys([action_words(title) for title in MENUS])
        self.menus = {title: bar.addMenu(words) for title, words in zip(MENUS, shown, strict=True)}
        self.run_bar = self._make_toolbar()
        self.pages = Pages()
        self.centre = QVBoxLayout()
        self.centre.setContentsMargins(0, 0, 0, 0)
        self.centre.setSpacing(0)
        self.centre.addWidget(self.pages, 1)
        central = QWidget()
        central.setLayout(self.centre)
        self.setCentralWidget(central)
        room = self.screen().availableSize()
        self._first_size = QSize(min(1440, room.width()), min(900, room.height()))
        self.resize(self._first_size)
        geometry = settings.value(GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.judge(Situation())

    def furnish(self) -> None:
        """Add what the first paint goes without: the menus' actions, docks, the run's status, the choice of themes."""
        from workbench.ui import icons
        from workbench.ui.appearance import Appearance
        from workbench.ui.docks import Docks
        from workbench.ui.layouts import Layouts
        from workbench.ui.page_room import PageRoom
        from workbench.ui.tight import Tight
        from workbench.ui.widgets.run_bar import RunStatusBar

        self.actions_by_name.complete(self.menus)
        self.actions_by_name.connect({"quit": self.close})
        icons.load()
        self.actions_by_name.show_icons(icons.icon)
        self._show_more_menus()
        self.centre.removeWidget(self.pages)
        self.centre.addWidget(Tight(self.pages), 1)
        self.run_status = RunStatusBar(self.run_bar)
        self._shorten_buttons()
        self.actions_by_name.follow("toggle_toolbar", self.run_bar.toggleViewAction())
        self.docks = Docks(self, self.actions_by_name)
        self.layouts = Layouts(self, self.docks, self.actions_by_name, self._settings)
        self.page_room = PageRoom(self.pages, self.docks)
        self._is_furnished = True
        self.appearance = Appearance(self, self.docks, self.actions_by_name, self._settings)
        self._offer_keys()
        self._leave_room_for_frame()

    @property
    def settings(self) -> QSettings:
        """What is kept of the window from one time to the next."""
        return self._settings

    def judge(self, situation: Situation) -> None:
        """Enable the actions that make sense now."""
        self.actions_by_name.judge(situation)

    def kept_run(self) -> str:
        """Return the run that was open when the window was closed; empty: none."""
        return str(self._settings.value(RUN, ""))

    def keep_run(self, run: str) -> None:
        """Remember which run is open."""
        self._settings.setValue(RUN, run)

    def come_to_front(self) -> None:
        """Be seen and have the keyboard, as far as the desktop allows it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def open_again(self) -> None:
        """Close, to be opened anew at once; a person who is asked what becomes of a run, and stays, takes it back."""
        self.is_wanted_again = True
        self.close()

    def _leave_room_for_frame(self) -> None:
        """Shrink by the desktop's frame, known once the window is shown: else the status bar is below the screen."""
        frame, room = self.frameGeometry(), self.screen().availableGeometry()
        over = (frame.size() - room.size()).expandedTo(QSize(0, 0))
        if self.size() == self._first_size and not over.isNull():
            self.resize(self.size() - over)
            self.move(room.topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout and let the program end, where it may."""
        if not self.may_close():
            event.ignore()
            return
        self._settings.setValue(GEOMETRY, self.saveGeometry())
        if self._is_furnished:
            self.layouts.keep()
        self._settings.setValue(SCHEME, colours_of(self).name)
        self._settings.sync()
        self.closing.emit()
        super().closeEvent(event)

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(translate("MainWindow", "Run"), self)
        bar.setObjectName("run_bar")
        bar.setMovable(False)
        for spec in self.actions_by_name:
            if spec.toolbar:
                bar.addAction(self.actions_by_name[spec.name])
                button = bar.widgetForAction(self.actions_by_name[spec.name])
                button.setObjectName(f"button_{spec.name}")
                button.setAccessibleName(f"{spec.text}, {spec.key}")
        self.addToolBar(bar)
        return bar

    def _show_more_menus(self) -> None:
        """Let the button for menus that don't fit be seen: Qt's own is dark, whatever is behind it."""
        from PySide6.QtWidgets import QToolButton

        from workbench.ui import icons

        for button in self.menuBar().findChildren(QToolButton, "qt_menubar_ext_button"):
            button.setIcon(icons.icon("chevron-right"))
            button.setIconSize(QSize(_MORE, _MORE))
            button.setAccessibleName(translate("MainWindow", "More menus"))
            button.setToolTip(translate("MainWindow", "More menus"))

    def _shorten_buttons(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QToolButton

        for spec in self.actions_by_name:
            button = self.run_bar.widgetForAction(self.actions_by_name[spec.name]) if spec.compact else None
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                button.setProperty("compact", True)

    def _offer_keys(self) -> None:
        group, kept = QActionGroup(self), kept_keymap(self._settings)
        for scheme in SCHEMES:
            action = group.addAction(self.actions_by_name[f"keys_{scheme}"])
            action.setChecked(scheme == kept.scheme)
            self.actions_by_name.connect({action.objectName(): partial(self._choose_scheme, scheme)})
        self.actions_by_name.use_keys(kept)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self.use_keys(Keymap(scheme, self.actions_by_name.keymap.own))

    def use_keys(self, keymap: Keymap) -> None:
        """Give every action its key from now on, and keep that."""
        keep_keymap(self._settings, keymap)
        self.actions_by_name[f"keys_{keymap.scheme}"].setChecked(True)
        self.actions_by_name.use_keys(keymap)
