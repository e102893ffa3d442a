"""What is shown, and how. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.dock_names import DOCK_NAMES
from workbench.ui.menus.appearance import APPEARANCE, LAYOUTS
from workbench.ui.menus.conditions import engine, run
from workbench.ui.menus.timeline import LANES

_KEYS, _PANELS = "Keys", "Panels"
VIEW: tuple[ActionSpec, ...] = (
    ActionSpec("palette", "Command Palette…", "View", "Ctrl+Shift+P", "terminal", "Every action, by its name"),
    ActionSpec(
        "inbox",
        "Inbox",
        "View",
        "Ctrl+Shift+I",
        "inbox",
        "What waits for people, in all sessions",
        engine,
    ),
    ActionSpec(
        "news", "Notifications", "View", "Ctrl+K, Ctrl+N", "bell", "What ended, failed or waits, and what was told"
    ),
    ActionSpec(
        "under_way", "Work Under Way", "View", "Ctrl+K, Ctrl+W", "loading", "All that takes long; each can be stopped"
    ),
    ActionSpec(
        "notify",
        "Tell of Runs That Wait or End",
        "View",
        "",
        "",
        "Through the desktop, while the window is not in front",
        checkable=True,
    ),
    ActionSpec("collapse", "Collapse All Steps", "View", "Ctrl+K, Ctrl+0", "collapse-all", when=run, gap_before=True),
    ActionSpec("expand", "Expand All Steps", "View", "Ctrl+K, Ctrl+J", "expand-all", when=run),
    *LANES,
    *LAYOUTS,
    *APPEARANCE,
    ActionSpec("keys_vscode", "Keys as in VS Code", "View", checkable=True, within=_KEYS),
    ActionSpec("keys_jetbrains", "Keys as in JetBrains", "View", checkable=True, within=_KEYS),
    ActionSpec(
        "key_editor",
        "Change Keys…",
        "View",
        "Ctrl+K, Ctrl+S",
        "keyboard",
        "Which key does what; press another one",
        within=_KEYS,
    ),
    *(
        ActionSpec(
            f"toggle_{dock.name}",
            dock.title,
            "View",
            tip="Show it, or hide it",
            checkable=True,
            within=_PANELS,
        )
        for dock in DOCK_NAMES
    ),
    ActionSpec("toggle_toolbar", "Toolbar", "View", tip="Show it, or hide it", checkable=True, within=_PANELS),
)
