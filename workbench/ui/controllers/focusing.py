"""Where the keyboard is: panels in turn, each by its name, and moves that need none of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from workbench.ui.dock_names import DOCK_NAMES
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import Panels

_BY_KEY = Qt.FocusReason.ShortcutFocusReason


class Focusing(QObject):
    """Puts the focus into panels, where it was in each before."""

    def __init__(self, window: MainWindow, panels: Panels) -> None:
        super().__init__(window)
        self._window, self._panels = window, panels
        self._last: dict[QWidget, QWidget] = {}
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._focus_changed)

    def flows(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by name."""
        panels = self._panels
        return {
            "next_panel": lambda: self._turn(1),
            "panel_before": lambda: self._turn(-1),
            "go_timeline": lambda: self._enter_run(panels.timeline),
            "go_lanes": lambda: self._enter_run(panels.lanes),
            "step_before": lambda: panels.timeline.move_by_step(-1),
            "step_after": lambda: panels.timeline.move_by_step(1),
            "tab_before": lambda: panels.inspector.turn_tab(-1),
            "tab_after": lambda: panels.inspector.turn_tab(1),
            **{f"go_{dock.name}": partial(self._enter_dock, place) for place, dock in enumerate(DOCK_NAMES)},
        }

    def settle(self) -> None:
        """Put the focus into what stands in the middle where it is nowhere yet: Qt begins with a tab of the docks."""
        if _is_somewhere(self._window.focusWidget()):
            return
        place = self._places()[0]
        first = self._panels.welcome.first if place is self._panels.welcome else None
        if first is not None:
            first.setFocus(_BY_KEY)
        else:
            self._enter(place)

    def _enter_dock(self, place: int) -> None:
        dock = self._window.docks[DOCK_NAMES[place].name]
        dock.show()
        dock.raise_()
        self._enter(dock)

    def _enter_run(self, place: QWidget) -> None:
        """Put the focus into a part of the open run's page, also from a page that stands in front of it."""
        self._panels.show_run(self._window, True)
        self._enter(place)

    def _places(self) -> list[QWidget]:
        """Return what can have the focus in turn: what stands in the middle, then the docks that can be seen."""
        page = self._window.pages.currentWidget()
        middle = [self._panels.timeline, self._panels.lanes] if page is self._panels.run_page else [page]
        docks = [self._window.docks[dock.name] for dock in DOCK_NAMES]
        seen = [dock for dock in docks if dock.isVisible() and not dock.visibleRegion().isEmpty()]
        return [*middle, *seen]

    def _turn(self, by: int) -> None:
        places, focused = self._places(), QApplication.focusWidget()
        here = next((i for i, place in enumerate(places) if focused is not None and _holds(place, focused)), None)
        start = here if here is not None else (-1 if by > 0 else 0)
        for distance in range(1, len(places) + 1):
            if self._enter(places[(start + by * distance) % len(places)]):
                return

    def _enter(self, place: QWidget) -> bool:
        """Put the focus where it was in a panel, else on what stands first in it. Returns whether there is anything."""
        found, last = _focusable(place), self._last.get(place)
        target = last if any(each is last for each in found) else next(iter(found), None)
        if target is None:
            return False
        target.setFocus(_BY_KEY)
        return True

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window:
            return
        for place in self._places():
            if _holds(place, now):
                self._last[place] = now


def _holds(place: QWidget, widget: QWidget) -> bool:
    return place is widget or place.isAncestorOf(widget)


def _is_somewhere(focused: QWidget | None) -> bool:
    return focused is not None and focused.isVisible() and not isinstance(focused, QTabBar)


def _can_have(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _focusable(place: QWidget) -> list[QWidget]:
    """Return what can have the focus in a panel: lists, texts and tables before buttons."""
    if _can_have(place) and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [place]
    found = [each for each in place.findChildren(QWidget) if _can_have(each) and _by_tab(each)]
    return sorted(found, key=lambda each: not each.inherits("QAbstractScrollArea"))


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
