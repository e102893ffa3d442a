"""All that a person can do from menu, toolbar and keyboard: one registry, so nothing has two names or two keys.

Light: the toolbar is there at the first paint, all else is made after it. To add an action, add a line to its menu's
module in `ui/menus` and connect what it does by its name, with `Actions.connect` in `Program`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QWidget

from workbench.ui.action_spec import ActionSpec as ActionSpec
from workbench.ui.action_spec import action_words
from workbench.ui.keymap import Keymap
from workbench.ui.menus import ACTIONS, MENUS
from workbench.ui.situation import Situation
from workbench.ui.table_words import key_shown

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

__all__ = ["ACTIONS", "MENUS", "ActionSpec", "Actions"]


class Actions:
    """The registry's actions as Qt has them. What each does is connected by name.

    Those of the toolbar are there at once; all others from `complete` on.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._specs = {spec.name: spec.in_language() for spec in ACTIONS if spec.toolbar}
        self.keymap = Keymap()
        """The keys in force; changed with `use_keys`."""
        self.situation = Situation()
        """That in which the actions were judged last."""
        self._connected: set[str] = set()
        self._made = {name: self._make(spec) for name, spec in self._specs.items()}

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    def __len__(self) -> int:
        return len(ACTIONS)

    def spec(self, name: str) -> ActionSpec:
        """Return what an action is."""
        return self._specs[name]

    def key(self, name: str) -> str:
        """Return the key that an action has now; empty: none."""
        return self.keymap.key(self._specs[name])

    def connect(self, flows: Mapping[str, Callable[[], object]]) -> None:
        """Let actions do this, by their names."""
        for name, flow in flows.items():
            self._connected.add(name)
            self._made[name].triggered.connect(lambda _=False, flow=flow: self._do(flow))

    def _do(self, flow: Callable[[], object]) -> None:
        """Do what an action does. Where it led the focus into the window while a panel that floats has the keyboard,
        the window takes that: else one would go on typing into the panel, and Return would press what stands there.
        """
        window = self._parent
        before = window.focusWidget()
        flow()
        active = QApplication.activeWindow()
        if isinstance(active, QDockWidget) and window.focusWidget() is not before:
            window.activateWindow()

    def follow(self, name: str, other: QAction) -> None:
        """Let an action do what one of Qt's does, and show whether that is checked."""
        self._made[name].setChecked(other.isChecked())
        other.toggled.connect(self._made[name].setChecked)
        self.connect({name: other.trigger})

    @property
    def idle(self) -> frozenset[str]:
        """The names of actions that nothing is connected to."""
        return frozenset(self._specs) - self._connected

    def complete(self, menus: Mapping[str, QMenu]) -> None:
        """Make the actions that are not on the toolbar, and put each at its place in the menus, which are empty."""
        self._specs = {spec.name: spec.in_language() for spec in ACTIONS}
        self._made = {name: self._made.get(name) or self._make(spec) for name, spec in self._specs.items()}
        within: dict[str, QMenu] = {}
        for spec in ACTIONS:
            if spec.gap_before:
                within.get(spec.within, menus[spec.menu]).addSeparator()
            if spec.within and spec.within not in within:
                within[spec.within] = menus[spec.menu].addMenu(action_words(spec.within))
            within.get(spec.within, menus[spec.menu]).addAction(self._made[spec.name])
        self.judge(self.situation)

    def show_icons(self, icon: Callable[[str], QIcon]) -> None:
        """Give every action its icon; called when the icons are loaded and all actions are there."""
        for name, spec in self._specs.items():
            if spec.icon:
                self._made[name].setIcon(icon(spec.icon))

    def judge(self, situation: Situation) -> None:
        """Enable what makes sense now."""
        self.situation = situation
        for name, action in self._made.items():
            action.setEnabled(self._specs[name].when(situation))
        begins = situation.can_begin and not situation.past
        own = self._specs["continue"]
        text, tip = own.text, own.tip
        if begins:
            text = QCoreApplication.translate("Actions", "Start")
            tip = QCoreApplication.translate("Actions", "Start another run")
        elif situation.past:
            text = QCoreApplication.translate("Actions", "Continue as Fork")
            tip = QCoreApplication.translate("Actions", "Let a fork go on from the place that is looked at")
        self._name("continue", text)
        self._made["continue"].setToolTip(_tip(tip, key_shown(self.key("continue"))))

    def say(self, name: str, text: str) -> None:
        """Let an action say what exactly it would do now."""
        self._name(name, text)

    def use_keys(self, keymap: Keymap) -> None:
        """Give every action its key; not before the first paint, for PySide makes all of Qt's key names then."""
        from PySide6.QtGui import QKeySequence

        self.keymap = keymap
        for name, spec in self._specs.items():
            key, action = keymap.key(spec), self._made[name]
            keys = (key, spec.second) if spec.second and key == spec.key else (key,)
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.setToolTip(_tip(spec.tip or spec.text.rstrip("…"), key_shown(key)))
            self._name(name, action.text())

    def _name(self, name: str, text: str) -> None:
        action, key = self._made[name], key_shown(self.key(name))
        action.setText(text)
        action.setIconText(f"{text}  {key}")

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self._parent)  # a text given here lets PySide make all types that could stand there
        action.setText(spec.text)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setIconText(f"{spec.text}  {spec.key}")
        action.setToolTip(_tip(spec.tip or spec.text.rstrip("…"), spec.key))
        action.setStatusTip(spec.tip)
        return action


def _tip(text: str, key: str) -> str:
    return f"{text} ({key})" if key else text
