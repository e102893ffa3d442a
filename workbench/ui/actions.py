"""All that a person can do from menu, toolbar and keyboard: one registry, so nothing has two names or two keys.

Light: the menus and the toolbar are there at the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from workbench.ui.action_spec import ActionSpec as ActionSpec
from workbench.ui.debug_actions import DEBUG, KEY_ACTIONS, MOVES
from workbench.ui.key_schemes import Scheme, key_in
from workbench.ui.situation import Situation
from workbench.ui.timeline_actions import GO, LANES

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

MENUS = ("File", "Session", "Run", "Debug", "Go", "Models", "Tools", "View", "Help")


def _engine(situation: Situation) -> bool:
    return situation.engine_ready


def _write(situation: Situation) -> bool:
    return situation.can_write


def _run(situation: Situation) -> bool:
    return bool(situation.status)


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", "New Session…", "File", "Ctrl+N", "add", "Write a goal, choose an agent and a tool set", _write),
    ActionSpec(
        "patterns", "New from Pattern…", "File", "Ctrl+Shift+N", "library", "A goal that works, to be changed", _write
    ),
    ActionSpec("open_goal", "Open Goal File…", "File", "Ctrl+O", "go-to-file", "A goal kept as a text file", _write),
    ActionSpec(
        "save_goal",
        "Save as Goal File…",
        "File",
        "Ctrl+S",
        "save-as",
        "Goal, agent and tool set of this session as one text file",
        lambda s: s.engine_ready and bool(s.status),
    ),
    ActionSpec(
        "import",
        "Import Session…",
        "File",
        "Ctrl+I",
        "cloud-download",
        "From an exported file",
        _write,
        gap_before=True,
    ),
    ActionSpec("export", "Export Session…", "File", "Ctrl+E", "export", "To one file", lambda s: s.can_export),
    ActionSpec("quit", "Quit", "File", "Ctrl+Q", gap_before=True),
    ActionSpec("find_session", "Find Session", "Session", "Ctrl+Shift+F", "search", "Search by name or goal", _engine),
    ActionSpec("rename", "Rename…", "Session", "F2", "edit", when=lambda s: s.can_change_session, gap_before=True),
    ActionSpec("delete", "Delete", "Session", "Ctrl+Del", "trash", when=lambda s: s.can_change_session),
    ActionSpec("undelete", "Undo Delete", "Session", "Ctrl+Z", "discard", when=lambda s: s.can_undelete),
    ActionSpec(
        "continue",
        "Continue",
        "Run",
        "F5",
        "debug-continue",
        "Go on until something stops it",
        lambda s: s.can_go_on,
        toolbar=True,
    ),
    ActionSpec(
        "pause",
        "Pause",
        "Run",
        "F6",
        "debug-pause",
        "Stand still at once: a reply is cut off and asked for again later, a call finishes and is kept",
        lambda s: s.can_pause,
        toolbar=True,
        compact=True,
    ),
    ActionSpec(
        "over",
        "Step Over",
        "Run",
        "F10",
        "debug-step-over",
        "Go on and stop before the next step",
        lambda s: s.can_go_on,
        toolbar=True,
    ),
    ActionSpec(
        "into",
        "Into",
        "Run",
        "F11",
        "debug-step-into",
        "Go on and stop before the next phase",
        lambda s: s.can_go_on,
        toolbar=True,
    ),
    *MOVES,
    ActionSpec(
        "stop",
        "Stop",
        "Run",
        "Shift+F5",
        "debug-stop",
        "End the run; what is in flight is cancelled",
        lambda s: s.can_stop,
        toolbar=True,
        compact=True,
    ),
    ActionSpec(
        "again",
        "Start Another Run",
        "Run",
        "Ctrl+Shift+F5",
        "debug-restart",
        "The same goal, agent and tool set from the beginning, in this session",
        lambda s: s.can_begin or (s.can_write and s.status == "interrupted"),
        gap_before=True,
    ),
    ActionSpec(
        "inbox",
        "Inbox",
        "View",
        "Ctrl+Shift+I",
        "inbox",
        "What waits for people, in all sessions",
        _engine,
    ),
    ActionSpec(
        "notify", "Tell of Runs That Wait", "View", "", "bell", "While the window is not in front", checkable=True
    ),
    ActionSpec(
        "next_ask",
        "Go to What Waits",
        "Run",
        "F8",
        "bell",
        "Show the call that waits for a person",
        lambda s: s.status == "waiting",
    ),
    ActionSpec(
        "restart_engine", "Start the Engine Again", "Run", "", "refresh", when=lambda s: s.engine_gone, gap_before=True
    ),
    *DEBUG,
    *GO,
    ActionSpec(
        "connections",
        "Connections…",
        "Models",
        "Ctrl+Shift+J",
        "plug",
        "Servers and providers by name, the catalogue with prices, models on this machine",
        _engine,
    ),
    ActionSpec("keys", "Provider Keys…", "Models", "Ctrl+K", "key", "Kept in the system keyring", _write),
    ActionSpec("terms", "Local Model…", "Models", "", "chip", "Its terms, and whether it is ready", _engine),
    ActionSpec(
        "plugins",
        "Plugins…",
        "Tools",
        "Ctrl+Shift+X",
        "extensions",
        "Where tools come from: install, look at, enable",
        _engine,
    ),
    ActionSpec(
        "secrets", "Secrets…", "Tools", "Ctrl+Shift+S", "key", "Which are kept, and which tool was lent which", _engine
    ),
    ActionSpec(
        "memory", "Memory…", "Tools", "Ctrl+Shift+M", "database", "What agents remember: edit, forget, trust", _engine
    ),
    ActionSpec(
        "audit",
        "Audit…",
        "Tools",
        "Ctrl+Shift+A",
        "law",
        "Every tool call, who let it run, and whether the log is as it was saved",
        _engine,
    ),
    ActionSpec(
        "revoke",
        "Suspicious Run: Revoke All Secrets…",
        "Tools",
        "Ctrl+Shift+Del",
        "shield",
        "Take every secret back from every tool, at once; then see what was exposed",
        _write,
        gap_before=True,
    ),
    ActionSpec("collapse", "Collapse All Steps", "View", "Ctrl+-", "collapse-all", when=_run, gap_before=True),
    ActionSpec("expand", "Expand All Steps", "View", "Ctrl+=", "expand-all", when=_run),
    *LANES,
    ActionSpec("theme_system", "Colours of the Desktop", "View", "", "device-desktop", gap_before=True),
    ActionSpec("theme_dark", "Dark", "View"),
    ActionSpec("theme_light", "Light", "View"),
    *KEY_ACTIONS,
    ActionSpec("reset_layout", "Reset Layout", "View", "", "layout", gap_before=True),
    ActionSpec("welcome", "Welcome", "Help", "F1", "home", "Where to begin", _engine),
    ActionSpec("health", "Health", "Help", "", "pulse", "Where things are kept and what is missing", _engine),
    ActionSpec("about", "About Workbench", "Help", gap_before=True),
)


class Actions:
    """The registry's actions as Qt has them. `trigger` of each is connected by name."""

    def __init__(self, parent: QWidget) -> None:
        self._specs = {spec.name: spec for spec in ACTIONS}
        self._keys = {spec.name: spec.key for spec in ACTIONS}
        self._made = {spec.name: self._make(spec, parent) for spec in ACTIONS}

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(ACTIONS)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action at its place in the menu bar and return the menus by title."""
        menus = {title: bar.addMenu(f"&{title}") for title in MENUS}
        for spec in ACTIONS:
            if spec.gap_before:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self._made[spec.name])
        return menus

    def take_keys(self) -> None:
        """Let every action have its key; not before the first paint, for PySide makes all of Qt's key names then."""
        for name, spec in self._specs.items():
            if spec.key:
                self._made[name].setShortcut(spec.key)

    def show_icons(self, icon: Callable[[str], QIcon]) -> None:
        """Give every action its icon; called when the icons are loaded, after the first paint."""
        for name, spec in self._specs.items():
            if spec.icon:
                self._made[name].setIcon(icon(spec.icon))

    def judge(self, situation: Situation) -> None:
        """Enable what makes sense now."""
        for name, spec in self._specs.items():
            self._made[name].setEnabled(spec.when(situation))
        begins = situation.can_begin and not situation.past
        self._name("continue", "Start" if begins else "Continue")
        tip = "Start another run" if begins else self._specs["continue"].tip
        self._made["continue"].setToolTip(_tip(tip, self._keys["continue"]))

    def use_keys(self, scheme: Scheme) -> None:
        """Give every action its key in a scheme."""
        for name, spec in self._specs.items():
            key = self._keys[name] = key_in(scheme, name, spec.key)
            self._made[name].setShortcut(key)
            self._made[name].setToolTip(_tip(spec.tip or spec.text.rstrip("…"), key))
            self._name(name, self._made[name].text())

    def _name(self, name: str, text: str) -> None:
        action, key = self._made[name], self._keys[name]
        action.setText(text)
        action.setIconText(f"{text}  {key}")

    @staticmethod
    def _make(spec: ActionSpec, parent: QWidget) -> QAction:
        action = QAction(spec.text, parent)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setIconText(f"{spec.text}  {spec.key}")
        action.setToolTip(_tip(spec.tip or spec.text.rstrip("…"), spec.key))
        action.setStatusTip(spec.tip)
        return action


def _tip(text: str, key: str) -> str:
    return f"{text} ({key})" if key else text
