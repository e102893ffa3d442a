"""Where to begin, and what this is. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine, write

_HUNTS = "Bug Hunts"

HELP: tuple[ActionSpec, ...] = (
    ActionSpec("help", "Help", "Help", "F1", "question", "The page about what has the focus; all pages"),
    ActionSpec("welcome", "Welcome", "Help", "", "home", "Where to begin", engine),
    ActionSpec("sample", "Run the Sample", "Help", "", "play", "A small goal; needs no key", write),
    ActionSpec("tour", "Tour: Find the Step That Went Wrong", "Help", "", "compass", "On a run of its own", write),
    ActionSpec(
        "hunt_summary",
        "Bug Hunt: The Discount",
        "Help",
        "",
        "bug",
        "20 orders, and a sum that is wrong",
        write,
        within=_HUNTS,
    ),
    ActionSpec(
        "hunt_loop",
        "Bug Hunt: The Search",
        "Help",
        "",
        "bug",
        "24 papers, and one that is not found",
        write,
        within=_HUNTS,
    ),
    ActionSpec(
        "hunt_unit",
        "Bug Hunt: The Hottest Room",
        "Help",
        "",
        "bug",
        "32 sensors, and the wrong room",
        write,
        within=_HUNTS,
    ),
    ActionSpec(
        "recording_summary",
        "Recording: The Discount",
        "Help",
        "",
        "history",
        "64 steps in which a sum goes wrong, to look at; nothing runs",
        write,
        within=_HUNTS,
    ),
    ActionSpec(
        "recording_loop",
        "Recording: The Search",
        "Help",
        "",
        "history",
        "66 steps in which a paper is not found; nothing runs",
        write,
        within=_HUNTS,
    ),
    ActionSpec(
        "recording_unit",
        "Recording: The Hottest Room",
        "Help",
        "",
        "history",
        "67 steps that name the wrong room; nothing runs",
        write,
        within=_HUNTS,
    ),
    ActionSpec("health", "Health", "Help", "", "pulse", "Where things are kept and what is missing", engine),
    ActionSpec("cheat_sheet", "Keyboard", "Help", "Ctrl+K, Ctrl+R", "keyboard", "All keys in force, on one sheet"),
    ActionSpec("about", "About Workbench", "Help", gap_before=True),
)
