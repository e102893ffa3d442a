"""The docks around the timeline: their first places in each layout, and where the person left them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from math import isclose

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from workbench.ui.action_spec import action_words
from workbench.ui.actions import Actions
from workbench.ui.dock_arrangements import ARRANGEMENTS, Arrangement, Layout
from workbench.ui.dock_aside import Aside
from workbench.ui.dock_memory import Stood, fit_sizes, has_sizes, is_roomier, stood
from workbench.ui.dock_names import DOCK_NAMES, Dock
from workbench.ui.dock_room import FIRST, PLANS, Plan, Side, plan_of, side_of
from workbench.ui.dock_sizes import column, give_sizes, zoomed
from workbench.ui.dock_titles import DockTitles, tab_width
from workbench.ui.edged_dock import EdgedDock
from workbench.ui.scale import px, zoom
from workbench.ui.tight import Tight

_LEFT_AREA = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT_AREA = Qt.DockWidgetArea.RightDockWidgetArea
_BELOW_AREA = Qt.DockWidgetArea.BottomDockWidgetArea
_AREAS: dict[Dock, Qt.DockWidgetArea] = {
    "set_up": _LEFT_AREA,
    "sessions": _LEFT_AREA,
    "inspector": _RIGHT_AREA,
    "peek": _RIGHT_AREA,
    "origins": _RIGHT_AREA,
}
"""All others stand at the bottom."""
_TITLES = {dock.name: dock.title for dock in DOCK_NAMES}
_MOST_TABS = 28
"""The largest share of a column at the left that is made wider for its tabs, in per cent."""
_FOLLOW_MS = 25
"""How long after docks stepped aside or came back their titles and sizes follow."""
_BUTTONS = 64
"""Pixels at 100 % beside a dock's name in its bar."""
VERSION = 3
"""Of the kept layout; another one is not restored."""


_COUNTED: frozenset[Dock] = frozenset({"calls", "breakpoints", "problems"})
"""Docks whose titles end in a number."""


class Docks(QObject):
    """The window's docks by name.

    As long as nobody moved one they stand as there is room for them, by the window's width and the zoom.

    Signals:
        fitted(): there may be more or less room now, and the docks stand as it wants
        changed(): they may stand otherwise, for whatever reason
    """

    fitted = Signal()
    changed = Signal()

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        window.setDockNestingEnabled(True)
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._docks = {dock.name: self._add(dock.name, action_words(dock.title), actions) for dock in DOCK_NAMES}
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            window.setCorner(corner, area)
        window.splitDockWidget(self["stack"], self["breakpoints"], Qt.Orientation.Horizontal)
        window.splitDockWidget(self["breakpoints"], self["context"], Qt.Orientation.Horizontal)
        self._gather(FIRST)
        self._raise_first(FIRST)
        self._titles = DockTitles(window, self._docks.values())
        self._titles.judge()
        self._first = window.saveState(VERSION)
        self._layout: Layout = "debug"
        self._is_ours = True
        """Whether all stand where they were put by their layout, so that they may be put elsewhere."""
        self._is_sized = False
        """Whether a person may have given docks their sizes; else these follow from the window's and the zoom."""
        self._is_fixed = False
        """Whether a layout of a person's own is in use, which stands as it is in any room."""
        self._plan = FIRST
        """What holds for the room in which the docks were put where they stand."""
        self._stood: dict[Plan, Stood] = {}
        self._aside = Aside(window, self._docks)
        self._is_placing = False
        for dock in self._docks.values():
            dock.dockLocationChanged.connect(self._moved)
            dock.topLevelChanged.connect(self._moved)
            dock.visibilityChanged.connect(self.changed)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self.fit)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_MS)
        self._following.timeout.connect(self._follow)
        self._noting = QTimer(self)
        self._noting.setSingleShot(True)
        self._noting.timeout.connect(self._note)
        window.installEventFilter(self)

    def __getitem__(self, name: Dock) -> QDockWidget:
        return self._docks[name]

    def place(self, name: Dock, panel: QWidget) -> None:
        """Put a panel into its dock, where it scrolls once the dock is smaller than it needs."""
        self._docks[name].setWidget(Tight(panel))

    def state(self) -> QByteArray:
        """Return where everything is, to be kept; what stepped aside for a page is where it was."""
        return self._aside.before or self._window.saveState(VERSION)

    @property
    def is_sized(self) -> bool:
        """Whether a person may have given docks their sizes."""
        return self._is_sized

    @property
    def stood(self) -> Mapping[Plan, Stood]:
        """How docks stood in other rooms that the window had, by the plan that holds there, to be kept."""
        return {plan: before for plan, before in self._stood.items() if plan != self._plan}

    def restore(
        self,
        state: object,
        layout: Layout = "debug",
        *,
        is_moved: bool = False,
        is_sized: bool = True,
        is_fixed: bool = False,
        elsewhere: Mapping[Plan, Stood] | None = None,
    ) -> None:
        """Bring everything where it was left; without a state, to its first place in a layout.

        `is_moved`: a person put it so, and it stays while there is no more room than then. `is_sized`: a person may
        have given docks their sizes. `is_fixed`: it stays whatever room there is. `elsewhere`: how it stood where there
        was another room.
        """
        self.make_room(None)
        self._layout, self._is_fixed, self._stood = layout, is_fixed, dict(elsewhere or {})
        with self._placing():
            is_restored = isinstance(state, QByteArray) and self._window.restoreState(state, VERSION)
        if not is_restored:
            self.arrange(layout)
            return
        self._titles.judge()
        at = None if is_moved or is_fixed else next((plan for plan in PLANS if self._stands_as(plan)), None)
        self._is_ours, self._is_sized, self._plan = at is not None, is_sized, at or self._wanted()
        self.fit()
        self._noting.start(0)

    def keep_in_place(self) -> None:
        """Leave every dock where it stands from now on: a person saved that as a layout of their own."""
        self._is_ours, self._is_fixed = False, True

    @property
    def is_moved(self) -> bool:
        """Whether a person put a dock elsewhere, or a layout of their own is in use."""
        return not self._is_ours

    def arrange(self, layout: Layout = "debug") -> None:
        """Bring every dock to its first place in a layout."""
        self.make_room(None)
        self._layout, self._is_fixed, self._is_sized, self._stood = layout, False, False, {}
        self._place(self._wanted(), ARRANGEMENTS[layout].shown, frozenset())

    def fit(self) -> None:
        """Let docks share a place where there is not room for each, and stand as they did where there is again.

        What a person moved stays where it is while there is less room than when it was moved.
        """
        self._fit()
        self.fitted.emit()

    def _fit(self) -> None:
        plan = self._wanted()
        if self._is_fixed or (plan == self._plan and (not self._is_ours or self._stands_as(plan))):
            self._fit_sizes()
            return
        shown = frozenset(name for name, dock in self._docks.items() if not dock.isHidden()) | self._aside.names
        in_front = frozenset(name for name, dock in self._docks.items() if not dock.visibleRegion().isEmpty())
        in_front |= self._aside.front
        before = self._stood.get(plan) if plan != self._plan else None
        if before is not None and (not before.is_ours or before.zoom == zoom()):
            self._return_to(plan, before, shown, in_front)
        elif before is None and not self._is_ours and is_roomier(self._plan, plan):
            self._fit_sizes()
        else:
            self._place(plan, shown, in_front)

    def make_room(self, wanted: QSize | None) -> None:
        """Let docks step aside where they leave a page less than it wants, in pixels; None: they come back.

        Their titles and sizes follow in a turn of their own, so that the window never stands still for all at once.
        """
        if wanted is None and not self._aside.names:
            return
        with self._placing():
            if wanted is None:
                self._aside.come_back(VERSION)
            else:
                self._aside.step(wanted, VERSION)
        self._following.start()

    def _follow(self) -> None:
        self._titles.judge()
        self._fit_sizes()

    def _return_to(self, plan: Plan, before: Stood, shown: frozenset[Dock], in_front: frozenset[Dock]) -> None:
        """Let all stand as it did in the room that there is again; what was closed meanwhile stays closed."""
        with self._placing():
            self._window.restoreState(before.state, VERSION)
            self._show(plan, shown, in_front)
        self._titles.judge()
        self._is_ours, self._plan = before.is_ours, plan
        self._fit_sizes()
        with self._placing():
            self._aside.again(VERSION)

    def _place(self, plan: Plan, shown: frozenset[Dock], in_front: frozenset[Dock]) -> None:
        """Put every dock where a plan has it; of each group the first that was in front is so again."""
        with self._placing():
            self._window.restoreState(self._first, VERSION)
            self._gather(plan)
            self._raise_first(plan)
            self._show(plan, shown, in_front)
        self._titles.judge()
        self._is_ours, self._plan = True, plan
        self._give_sizes()
        with self._placing():
            self._aside.again(VERSION)
        self._noting.start(0)

    def _show(self, plan: Plan, shown: frozenset[Dock], in_front: frozenset[Dock]) -> None:
        for name, dock in self._docks.items():
            dock.setVisible(name in shown)
        for group in plan.groups:
            if front := next((name for name in group if name in in_front), None):
                self[front].raise_()

    def _note(self) -> None:
        """Remember how docks stand, by the room that there is."""
        self.changed.emit()
        if not self._aside.names:
            self._stood[self._plan] = stood(self._window, self._docks, self.state(), is_ours=self._is_ours)

    def _give_sizes(self) -> None:
        columns = self._columns(ARRANGEMENTS[self._layout], self._plan.side)
        give_sizes(self._window, self._docks, self._plan, columns)

    def _are_as_noted(self) -> bool:
        """Whether docks have the sizes that they were given: a click must not let last what a small window left."""
        if self._aside.names:
            return True
        before = self._stood.get(self._plan)
        return before is not None and has_sizes(self._window, self._docks, before)

    def _fit_sizes(self) -> None:
        if self._aside.names:
            return
        if self._is_ours and not self._is_sized:
            self._give_sizes()
            self._noting.start(0)
        elif (before := self._stood.get(self._plan)) is not None:
            fit_sizes(self._window, self._docks, before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the window has another width, or that a person may have made a dock wider."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._fitting.start(0)
            elif event.type() == QEvent.Type.MouseButtonRelease and not self._are_as_noted():
                self._is_sized = True
                self._touched()
        return False

    def widen(self, ratio: float) -> None:
        """Give the columns at both sides as much more or less as their texts need, within their largest shares.

        `ratio`: of the zoom that there is now to the one before.
        """
        if ratio == 1 or (self._is_ours and not self._is_sized):
            return
        window, most = self._window, ARRANGEMENTS["compose"]
        left = most.left[2] if not window.tabifiedDockWidgets(self["set_up"]) else _MOST_TABS
        columns: dict[Dock, int] = {"set_up": left, "sessions": left, "inspector": most.right[2]}
        for name, share in columns.items():
            dock = self[name]
            is_apart = name == "inspector" or window.dockWidgetArea(dock) == _LEFT_AREA
            if is_apart and not dock.visibleRegion().isEmpty() and not dock.isFloating():
                wide = zoomed(self._size_before(name, ratio).width(), ratio, window.width() * share // 100)
                window.resizeDocks([dock], [wide], Qt.Orientation.Horizontal)
        self._noting.start(0)

    def _size_before(self, name: Dock, ratio: float) -> QSize:
        """A dock's size before the zoom became another, which may have made it smaller already."""
        noted = self._stood.get(self._plan)
        is_known = noted is not None and noted.window == self._window.size() and isclose(noted.zoom * ratio, zoom())
        now = self[name].size()
        return noted.sizes.get(name, now) if noted is not None and is_known else now

    def _add(self, name: Dock, title: str, actions: Actions) -> QDockWidget:
        dock = EdgedDock(title, self._window)
        dock.setObjectName(f"dock_{name}")
        self._window.addDockWidget(_AREAS.get(name, _BELOW_AREA), dock)
        actions.follow(f"toggle_{name}", dock.toggleViewAction())
        return dock

    @contextmanager
    def _placing(self) -> Iterator[None]:
        """Docks move, and it is no person that moves them."""
        before, self._is_placing = self._is_placing, True
        try:
            yield
        finally:
            self._is_placing = before

    def _moved(self) -> None:
        if not self._is_placing:
            self._is_ours = False
            self._touched()

    def _touched(self) -> None:
        """Remember what a person did: it holds for the room that there is now."""
        if not self._is_ours:
            self._plan = self._wanted()
        self._noting.start(0)

    def _wanted(self) -> Plan:
        """How the docks of the layout stand best at the window's width."""
        width, arrangement = self._window.width(), ARRANGEMENTS[self._layout]
        side = side_of(width / zoom())
        left, right = self._columns(arrangement, side)
        room = width - right - (left if side == "split" else 0)
        return plan_of(side, room / zoom(), {name: self._tab(name) / zoom() for name in self._docks})

    def _tab(self, name: Dock) -> int:
        """The pixels of a dock's tab."""
        return tab_width(self[name], action_words(_TITLES[name]) + (" · 00" if name in _COUNTED else ""))

    def _columns(self, arrangement: Arrangement, side: Side) -> tuple[int, int]:
        """The widths at the left and at the right."""
        width = self._window.width()
        if side == "right":
            return 0, width * arrangement.alone // 100
        left, right = column(width, arrangement.left), column(width, arrangement.right)
        beside = self._tab("sessions") if side == "tabs" else px(_BUTTONS)
        share = _MOST_TABS if side == "tabs" else arrangement.left[2]
        if "set_up" in arrangement.shown:
            left = max(left, min(self._tab("set_up") + beside, width * share // 100))
        return left, right

    def _stands_as(self, plan: Plan) -> bool:
        """Whether each dock is where a plan has it, together with the same others."""
        areas = ((plan.left, _LEFT_AREA), (plan.right, _RIGHT_AREA), (plan.below, _BELOW_AREA))
        for groups, area in areas:
            for group in groups:
                for name in group:
                    dock = self[name]
                    others = {other.objectName() for other in self._window.tabifiedDockWidgets(dock)}
                    if dock.isFloating() or self._window.dockWidgetArea(dock) != area:
                        return False
                    if others != {self[other].objectName() for other in group if other != name}:
                        return False
        return True

    def _gather(self, plan: Plan) -> None:
        """Put together what shares a place, from where each first stands."""
        window = self._window
        corner = _LEFT_AREA if plan.side == "split" else _BELOW_AREA
        window.setCorner(Qt.Corner.BottomLeftCorner, corner)
        for group in plan.groups:
            for before, name in pairwise(group):
                window.tabifyDockWidget(self[before], self[name])

    def _raise_first(self, plan: Plan) -> None:
        for group in plan.groups:
            self[group[0]].raise_()
        if plan.side == "right":
            self[ARRANGEMENTS[self._layout].front].raise_()
