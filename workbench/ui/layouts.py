"""Layouts: where docks stand for composing, debugging and comparing, and those that a person saved by name.

Each remembers what the person changed in it, until it is reset.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow

from workbench.ui.dock_arrangements import ARRANGEMENTS, Layout
from workbench.ui.dock_memory import Stood, name_of
from workbench.ui.dock_room import PLANS, Plan
from workbench.ui.docks import Docks

if TYPE_CHECKING:
    from workbench.ui.actions import Actions

LAYOUTS: tuple[Layout, ...] = ("compose", "debug", "compare")
TITLES: dict[Layout, str] = {"compose": "Compose", "debug": "Debug", "compare": "Compare"}
_NOW, _OWN, _FOLLOWS, _LEGACY = "layouts/now", "layouts/own", "layouts/follows", "window/layout"
_KEEP_MS = 1_000
"""After a change it is written down, for a window that is killed has no time to."""
_Kind = Literal["saved", "left"]
"""Of a person's own layout: as it was saved, and as it was left."""
_KINDS: tuple[_Kind, ...] = ("saved", "left")


class Layouts(QObject):
    """Switches between layouts and keeps them.

    Signals:
        changed(): another layout is in use, or there is one more or less
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, docks: Docks, actions: Actions, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._docks, self._actions, self._settings = window, docks, actions, settings
        self._before: str | None = None
        """What was in use before comparing began; None: no layout was changed for that."""
        group = QActionGroup(window)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for layout in LAYOUTS:
            group.addAction(actions[f"layout_{layout}"]).setCheckable(True)
        flows: dict[str, Callable[[], object]] = {
            f"layout_{layout}": partial(self.use, TITLES[layout]) for layout in LAYOUTS
        }
        own = {"layouts": self._ask, "reset_layout": self.reset, "layout_follows": self._keep_follows}
        actions.connect({**flows, **own})
        actions["layout_follows"].setChecked(self.follows)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_MS)
        self._later.timeout.connect(self._keep_shown)
        self.take_up()
        docks.changed.connect(self._later.start)

    @property
    def name(self) -> str:
        """The layout in use."""
        return self._name

    @property
    def follows(self) -> bool:
        """Whether the layout for comparing is used while runs are compared."""
        return str(self._settings.value(_FOLLOWS, "true")) == "true"

    def names(self) -> list[str]:
        """Return the names of all layouts, ours first."""
        return [*TITLES.values(), *sorted(self._own())]

    def is_own(self, name: str) -> bool:
        """Whether a person saved it by that name."""
        return name in self._own()

    def use(self, name: str) -> None:
        """Keep the layout in use as it is, and bring the docks where they are in another one."""
        if name != self._name:
            self.keep()
            self._show(name)
        self._tick()

    def keep(self) -> None:
        """Remember the layout in use as it is now."""
        self._settings.setValue(_NOW, self._name)
        if self.is_own(self._name):
            self._write(self._name, "left")
        else:
            self._settings.setValue(f"layouts/{self._name.lower()}", self._docks.state())
            self._settings.setValue(f"layouts/{self._name.lower()}_moved", str(self._docks.is_moved).lower())
            self._settings.setValue(f"layouts/{self._name.lower()}_sized", str(self._docks.is_sized).lower())
            self._keep_elsewhere(f"layouts/{self._name.lower()}_at")

    def take_up(self) -> None:
        """Bring the docks where they were left, in the layout that was in use then."""
        kept = str(self._settings.value(_NOW, ""))
        self._show(kept if kept in self.names() else TITLES["debug"])

    def reset(self) -> None:
        """Bring the docks where they first were in the layout in use; one's own, where they were when it was saved."""
        own = self._own().get(self._name)
        if own is not None:
            self._docks.restore(own.get("saved"), is_fixed=True)
        else:
            self._docks.arrange(_layout(self._name))

    def save_as(self, name: str) -> None:
        """Save where the docks are now under a name of one's own, and use that layout."""
        name = _fit(name)
        if name and name not in TITLES.values():
            self._write(name, "saved")
            self._write(name, "left")
            self._name = name
            self._docks.keep_in_place()
            self._tick()

    def remove(self, name: str) -> None:
        """Remove a person's own layout; docks stay where they are."""
        if name in self._own():
            self._settings.remove(f"{_OWN}/{name}")
            if name == self._name:
                self._name = TITLES["debug"]
            self._tick()

    def compare(self, is_comparing: bool) -> None:
        """Use the layout for comparing while runs are compared, if the person wants that."""
        if is_comparing and self.follows and self._name != TITLES["compare"]:
            self._before = self._name
            self.use(TITLES["compare"])
        elif not is_comparing and self._before is not None:
            before, self._before = self._before, None
            if self._name == TITLES["compare"] and before in self.names():
                self.use(before)

    def _keep_shown(self) -> None:
        if self._window.isVisible():
            self.keep()

    def _ask(self) -> None:
        from workbench.ui.dialogs.layouts import LayoutsDialog

        dialog = LayoutsDialog(self, self._window)
        dialog.open()

    def _show(self, name: str) -> None:
        self._name = name
        own = self._own().get(name)
        if own is not None:
            self._docks.restore(own.get("left"), is_fixed=True)
        else:
            state = self._settings.value(f"layouts/{name.lower()}")
            if state is None and name == TITLES["debug"]:
                state = self._settings.value(_LEGACY)
            is_moved = str(self._settings.value(f"layouts/{name.lower()}_moved", "false")) == "true"
            elsewhere = self._elsewhere(f"layouts/{name.lower()}_at")
            is_sized = str(self._settings.value(f"layouts/{name.lower()}_sized", "true")) == "true"
            self._docks.restore(state, _layout(name), is_moved=is_moved, is_sized=is_sized, elsewhere=elsewhere)
        self._tick()

    def _keep_elsewhere(self, group: str) -> None:
        """Write down what a person made of the layout in use where there was another room."""
        self._settings.remove(group)
        for plan, before in self._docks.stood.items():
            if not before.is_ours:
                self._settings.setValue(f"{group}/{name_of(plan)}", before.state)

    def _elsewhere(self, group: str) -> dict[Plan, Stood]:
        states = {plan: self._settings.value(f"{group}/{name_of(plan)}") for plan in PLANS}
        return {plan: Stood(state, is_ours=False) for plan, state in states.items() if isinstance(state, QByteArray)}

    def _tick(self) -> None:
        for layout, title in TITLES.items():
            self._actions[f"layout_{layout}"].setChecked(title == self._name)
        self.changed.emit()

    def _own(self) -> dict[str, dict[_Kind, QByteArray]]:
        """A person's own layouts; each state is a value of its own, so that it can be taken to another machine."""
        found: dict[str, dict[_Kind, QByteArray]] = {}
        if isinstance(before := self._settings.value(_OWN), dict):  # as they were kept until then
            self._settings.remove(_OWN)
            for name, states in before.items():
                for kind, state in states.items():
                    self._settings.setValue(f"{_OWN}/{_fit(name)}/{kind}", state)
        self._settings.beginGroup(_OWN)
        for name in self._settings.childGroups():
            states = {kind: self._settings.value(f"{name}/{kind}") for kind in _KINDS}
            found[name] = {kind: state for kind, state in states.items() if isinstance(state, QByteArray)}
        self._settings.endGroup()
        return found

    def _write(self, name: str, kind: _Kind) -> None:
        self._settings.setValue(f"{_OWN}/{name}/{kind}", self._docks.state())

    def _keep_follows(self) -> None:
        self._settings.setValue(_FOLLOWS, "true" if self._actions["layout_follows"].isChecked() else "false")


def _layout(name: str) -> Layout:
    return next((layout for layout in ARRANGEMENTS if TITLES[layout] == name), "debug")


def _fit(name: str) -> str:
    """Return a name that can be a key: without what would divide it."""
    return " ".join(name.replace("/", " ").replace("\\", " ").split())
