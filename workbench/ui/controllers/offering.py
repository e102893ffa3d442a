"""What a right click, or the menu key, offers in the timeline, the lanes and the debugger's lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QMenu

from workbench.ui.actions import Actions
from workbench.ui.debug_panels import DebugPanels
from workbench.ui.widgets.timeline import TimelineView

_ROW = (
    ("toggle_breakpoint", "new_breakpoint"),
    ("edit_stop", "peek", "fork", "restart_frame", "now"),
    ("bookmark", "note", "copy_row"),
)
_LISTED = (("toggle_breakpoint", "new_breakpoint"), ("fork",), ("bookmark", "note", "copy_row"))
_LANES = (("lanes_wider", "lanes_narrower", "lanes_fit"), ("lanes_waits",))
_STACK = (("restart_frame", "fork"), ("watch",))
_BREAKPOINTS = (("edit_breakpoint", "remove_breakpoint"), ("new_breakpoint", "mute"))
_WATCHES = (("watch", "remove_watch"),)

Groups = Sequence[Sequence[str]]


class Offering(QObject):
    """Opens menus of the registry's actions: what was clicked is chosen first, so that they are about it."""

    def __init__(self, actions: Actions, panels: DebugPanels) -> None:
        super().__init__()
        self._actions, self._timeline = actions, panels.shared.timeline
        shared = panels.shared
        self._menus: dict[QObject, _Menu] = {}
        self._offer(shared.timeline, _ROW, self._choose_row, lambda: _beside_row(shared.timeline))
        self._offer(shared.lanes, _LANES, lambda _: True, lambda: shared.lanes.viewport().rect().center())
        for listed in (shared.calls, shared.problems):
            self._offer_in_list(listed.view, _LISTED)
        self._offer_in_list(panels.stack.tree, _STACK)
        self._offer_in_list(panels.breakpoints.tree, _BREAKPOINTS)
        self._offer_in_list(panels.watches.tree, _WATCHES)
        actions.connect({"copy_row": self._timeline.copy_row})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu that belongs to a widget."""
        menu = self._menus.get(watched) if isinstance(event, QContextMenuEvent) else None
        return menu.open(event) if menu is not None and isinstance(event, QContextMenuEvent) else False

    def _offer(
        self, area: QAbstractScrollArea, names: Groups, choose: Callable[[QPoint], bool], spot: Callable[[], QPoint]
    ) -> None:
        self._menus[area] = self._menus[area.viewport()] = _Menu(area, self._filled(area, names), choose, spot)
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    def _offer_in_list(self, view: QAbstractItemView, names: Groups) -> None:
        self._offer(
            view,
            names,
            lambda at: _choose(view, view.indexAt(at)),
            lambda: view.visualRect(view.currentIndex()).center(),
        )

    def _filled(self, area: QAbstractScrollArea, groups: Groups) -> QMenu:
        menu = QMenu(area)
        for names in groups:
            menu.addSeparator()
            menu.addActions([self._actions[name] for name in names])
        return menu

    def _choose_row(self, at: QPoint) -> bool:
        """Select the row there; of one that is selected nothing changes."""
        path = self._timeline.spoken_at(at)
        if path is not None:
            self._timeline.choose(path[0])
        return path is not None


class _Menu:
    """A menu, how what is under the mouse is chosen, and where the menu key opens it."""

    def __init__(
        self, area: QAbstractScrollArea, menu: QMenu, choose: Callable[[QPoint], bool], spot: Callable[[], QPoint]
    ) -> None:
        self._area, self._menu, self._choose, self._spot = area, menu, choose, spot

    def open(self, event: QContextMenuEvent) -> bool:
        """Open it unless nothing is under the mouse."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._menu.popup(self._area.viewport().mapToGlobal(self._spot()))
        elif self._choose(self._area.viewport().mapFromGlobal(event.globalPos())):
            self._menu.popup(event.globalPos())
        return True


def _beside_row(timeline: TimelineView) -> QPoint:
    path = timeline.spoken_focus()
    return timeline.viewport().rect().center() if path is None else timeline.spoken_box(path).center()


def _choose(view: QAbstractItemView, index: QModelIndex) -> bool:
    """Choose an item as a click does. An empty place of a list chooses nothing, but has the menu too."""
    if index.isValid():
        view.setCurrentIndex(index)
        view.clicked.emit(index)
    return True
