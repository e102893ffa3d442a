"""Where to begin, and what this is. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine

HELP: tuple[ActionSpec, ...] = (
    ActionSpec("help", "Help", "Help", "F1", "question", "The page about what has the focus; all pages"),
    ActionSpec("welcome", "Welcome", "Help", "", "home", "Where to begin", engine),
    ActionSpec("health", "Health", "Help", "", "pulse", "Where things are kept and what is missing", engine),
    ActionSpec("cheat_sheet", "Keyboard", "Help", "Ctrl+K, Ctrl+R", "keyboard", "All keys in force, on one sheet"),
    ActionSpec("about", "About Workbench", "Help", gap_before=True),
)
