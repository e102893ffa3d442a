"""The window's frame: menus, toolbar, docks and where they were left. Light, for it is the first thing painted.

Holds no knowledge of runs or sessions; the panels are placed into it when the rest of the program is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.actions import Actions
from workbench.ui.situation import Situation
from workbench.ui.theme import THEMES, Theme, apply_theme
from workbench.ui.widgets.run_bar import ContextGauge, StatusPill, Stretch

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

Dock = Literal["set_up", "sessions", "inspector", "calls", "context", "problems"]

DOCKS: tuple[tuple[Dock, str, Qt.DockWidgetArea], ...] = (
    ("set_up", "Goal, agent and tools", Qt.DockWidgetArea.LeftDockWidgetArea),
    ("sessions", "Sessions", Qt.DockWidgetArea.LeftDockWidgetArea),
    ("inspector", "Inspector", Qt.DockWidgetArea.RightDockWidgetArea),
    ("calls", "Calls", Qt.DockWidgetArea.BottomDockWidgetArea),
    ("context", "Context window", Qt.DockWidgetArea.BottomDockWidgetArea),
    ("problems", "Problems", Qt.DockWidgetArea.BottomDockWidgetArea),
)
LAYOUT = 1
"""Version of the kept layout; another one is not restored."""


THEME, RUN = "window/theme", "window/run"


def kept_theme(settings: QSettings) -> Theme:
    """Return the theme that the person chose last; the desktop's where none was."""
    kept = settings.value(THEME)
    return next((theme for theme in THEMES if theme == kept), "system")


class MainWindow(QMainWindow):
    """Menus, toolbar, docks and status bar, with the layout that was left.

    Signals:
        painted(): the window has been drawn for the first time
        closing(): the person closes it; the layout is saved
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Workbench")
        self.setDockNestingEnabled(True)
        self._settings = settings
        self._was_painted = False
        self.actions_by_name = Actions(self)
        self.menus = self.actions_by_name.fill(self.menuBar())
        self.pill = StatusPill()
        self.gauge = ContextGauge()
        self.totals = QLabel()
        self.totals.setObjectName("totals")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self._fill_toolbar()
        self.pages = QStackedWidget()
        self.centre = QVBoxLayout()
        self.centre.setContentsMargins(0, 0, 0, 0)
        self.centre.setSpacing(0)
        self.centre.addWidget(self.pages, 1)
        central = QWidget()
        central.setLayout(self.centre)
        self.setCentralWidget(central)
        self.docks = {name: self._add_dock(name, title, area) for name, title, area in DOCKS}
        self._arrange()
        self._first_state = self.saveState(LAYOUT)
        self._restore()
        self._offer_themes()
        self.actions_by_name["reset_layout"].triggered.connect(self.reset_layout)
        self.actions_by_name["quit"].triggered.connect(self.close)
        self.judge(Situation())

    def place(self, dock: Dock, widget: QWidget) -> None:
        """Put a panel into its dock."""
        self.docks[dock].setWidget(widget)

    def judge(self, situation: Situation) -> None:
        """Enable the actions that make sense now."""
        self.actions_by_name.judge(situation)

    def kept_run(self) -> str:
        """Return the run that was open when the window was closed; empty: none."""
        return str(self._settings.value(RUN, ""))

    def keep_run(self, run: str) -> None:
        """Remember which run is open."""
        self._settings.setValue(RUN, run)

    def reset_layout(self) -> None:
        """Bring every dock back to its first place."""
        for dock in self.docks.values():
            dock.setVisible(True)
        self.restoreState(self._first_state, LAYOUT)
        self._size_docks()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout and let the program end."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/layout", self.saveState(LAYOUT))
        self._settings.sync()
        self.closing.emit()
        super().closeEvent(event)

    def _offer_themes(self) -> None:
        group, kept = QActionGroup(self), kept_theme(self._settings)
        for theme in THEMES:
            action = group.addAction(self.actions_by_name[f"theme_{theme}"])
            action.setCheckable(True)
            action.setChecked(theme == kept)
            action.triggered.connect(lambda _=False, theme=theme: self._choose_theme(theme))

    def _choose_theme(self, theme: Theme) -> None:
        self._settings.setValue(THEME, theme)
        if isinstance(app := QApplication.instance(), QApplication):
            apply_theme(app, theme)

    def _fill_toolbar(self) -> None:
        bar = QToolBar("Run", self)
        bar.setObjectName("run_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menus["View"].addAction(bar.toggleViewAction())
        for spec in self.actions_by_name:
            if spec.toolbar:
                bar.addAction(self.actions_by_name[spec.name])
                button = bar.widgetForAction(self.actions_by_name[spec.name])
                if isinstance(button, QToolButton):
                    button.setObjectName(f"button_{spec.name}")
                    button.setAccessibleName(f"{spec.text}, {spec.key}")
        bar.addSeparator()
        self._pill_action = bar.addWidget(self.pill)
        bar.addWidget(Stretch())
        bar.addWidget(self.gauge)
        bar.addWidget(self.totals)
        self.addToolBar(bar)
        self.run_bar = bar

    def show_status(self, text: str, tone: str, why: str = "") -> None:
        """Show the run's status in the toolbar; an empty text hides the pill."""
        self.pill.show_status(text, tone, why)
        self._pill_action.setVisible(bool(text))

    def _add_dock(self, name: Dock, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(QWidget())
        self.addDockWidget(area, dock)
        self.menus["View"].addAction(dock.toggleViewAction())
        return dock

    def _arrange(self) -> None:
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)
        self.splitDockWidget(self.docks["calls"], self.docks["context"], Qt.Orientation.Horizontal)
        self.splitDockWidget(self.docks["context"], self.docks["problems"], Qt.Orientation.Horizontal)
        self.resize(1440, 900)
        self._size_docks()

    def _size_docks(self) -> None:
        width, height = self.width(), self.height()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left, right = max(232, width * 17 // 100), max(430, width * 28 // 100)
        self.resizeDocks([self.docks["set_up"], self.docks["inspector"]], [left, right], across)
        self.resizeDocks([self.docks["set_up"], self.docks["sessions"]], [height * 54 // 100, height * 46 // 100], down)
        self.resizeDocks([self.docks["calls"]], [height * 22 // 100], down)

    def _restore(self) -> None:
        geometry, layout = (self._settings.value(f"window/{what}") for what in ("geometry", "layout"))
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(layout, QByteArray):
            self.restoreState(layout, LAYOUT)
