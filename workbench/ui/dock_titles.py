"""What a dock is called on the screen, once: its own bar while it stands alone, else its tab."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QMainWindow, QMenu, QTabBar, QWidget
from shiboken6 import isValid

from workbench.ui.scale import px, space
from workbench.ui.widgets.narrow_tabs import BESIDE, narrow_tabs
from workbench.ui.widgets.parts import icon_button
from workbench.ui.widgets.sections import Elided

translate = QCoreApplication.translate

_DRAG_MS = 50
"""How often it is looked whether a panel is still being dragged."""
_ASIDE = 32
"""Pixels by which a panel steps aside when it begins to float."""


class DockTitle(QWidget):
    """A dock's name, and buttons that let it float and close it. It is moved by it."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.words = Elided(dock.windowTitle(), dim=False)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        dock.windowTitleChanged.connect(self.words.show_text)
        name = dock.windowTitle()
        floats = icon_button(
            "multiple-windows",
            translate("DockTitle", "Let {0} float, or put it back").format(name),
            lambda: _turn(dock),
        )
        closes = icon_button("close", translate("DockTitle", "Close {0}").format(name), dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(2.5), space(), space(), space(0.5))
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        for button in (floats, closes):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # as Qt's own: both are in the menus, too
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Return a line of little width: a long name ends in an ellipsis."""
        return QSize(px(60), super().minimumSizeHint().height())


class DockTitles:
    """Gives docks their bars, and takes them from those that have a tab."""

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        self._window = window
        self._later = QTimer(window)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settled)
        self._bars = {dock: (DockTitle(dock), _Nothing(dock)) for dock in docks}
        for dock, (bar, none) in self._bars.items():
            none.hide()
            dock.setTitleBarWidget(bar)
            for told in (dock.visibilityChanged, dock.dockLocationChanged, dock.topLevelChanged):
                told.connect(lambda _: self._later.start(0))

    def _settled(self) -> None:
        """Look once nobody drags one any more: what Qt is moving just then is left alone."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.judge()
        else:
            self._later.start(_DRAG_MS)

    def judge(self) -> None:
        """Look which docks have tabs now."""
        if not isValid(self._window):
            return  # docks tell of themselves while their window is taken down
        self._keep_apart()
        for dock, (bar, none) in self._bars.items():
            wanted = none if self._window.tabifiedDockWidgets(dock) and not dock.isFloating() else bar
            if dock.titleBarWidget() is not wanted:
                other = none if wanted is bar else bar
                dock.setTitleBarWidget(wanted)
                other.hide()
                wanted.show()
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if tabs.contextMenuPolicy() != Qt.ContextMenuPolicy.CustomContextMenu:
                tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                narrow_tabs(tabs)
                tabs.setAccessibleName(translate("DockTitle", "Panels"))
                tabs.customContextMenuRequested.connect(lambda at, tabs=tabs: self._offer(tabs, at))

    def _keep_apart(self) -> None:
        """Let no panel be dropped upon one that floats: Qt 6.11 crashes where that makes a window for both."""
        options, grouped = self._window.dockOptions(), QMainWindow.DockOption.GroupedDragging
        wanted = options & ~grouped if any(dock.isFloating() for dock in self._bars) else options | grouped
        if wanted != options:
            self._window.setDockOptions(wanted)

    def _offer(self, tabs: QTabBar, at: QPoint) -> None:
        """Offer what a bar's buttons do, for a tab."""
        text = tabs.tabText(tabs.tabAt(at))
        dock = next((dock for dock in self._bars if dock.windowTitle() == text), None)
        if dock is None:
            return
        menu = QMenu(tabs)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("DockTitle", "Float"), lambda: _turn(dock))
        menu.addAction(translate("DockTitle", "Close"), dock.close)
        menu.popup(tabs.mapToGlobal(at))


def tab_width(dock: QDockWidget, title: str) -> int:
    """Return the pixels that a tab with a title takes, as the style sheet has it."""
    return dock.fontMetrics().horizontalAdvance(title) + 2 * px(BESIDE) + px(4)


class _Nothing(QWidget):
    """The bar of a dock that has a tab: it takes no room."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _turn(dock: QDockWidget) -> None:
    before = dock.mapToGlobal(QPoint())
    dock.setFloating(not dock.isFloating())
    if dock.isFloating() and (dock.pos() - before).manhattanLength() < px(_ASIDE):
        dock.move(before + QPoint(px(_ASIDE), px(_ASIDE)))  # else it lies where it was, over what took its place
    dock.show()
    dock.raise_()
