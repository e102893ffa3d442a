"""Getting somewhere without a mouse. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec, always
from workbench.ui.dock_names import DOCK_NAMES
from workbench.ui.menus.conditions import run

GO: tuple[ActionSpec, ...] = (
    ActionSpec(
        "quick_open", "Quick Open…", "Go", "Ctrl+P", "go-to-file", "A session, run, goal, file, step, panel or page"
    ),
    ActionSpec("go_step", "Go to Step…", "Go", "Ctrl+G", "list-ordered", "By its number", run),
    ActionSpec("go_event", "Go to Event…", "Go", "Ctrl+Shift+G", "symbol-number", "By its number in the log", run),
    ActionSpec("step_before", "Step Before", "Go", "Alt+Up", "arrow-up", "In the timeline", run, gap_before=True),
    ActionSpec("step_after", "Step After", "Go", "Alt+Down", "arrow-down", "In the timeline", run),
    ActionSpec(
        "tab_before",
        "Inspector's Tab Before",
        "Go",
        "Alt+PgUp",
        "",
        "What else is known of the row",
        run,
        gap_before=True,
    ),
    ActionSpec("tab_after", "Inspector's Tab After", "Go", "Alt+PgDown", "", "What else is known of the row", run),
    ActionSpec("next_panel", "Next Panel", "Go", "Ctrl+F6", "", "Put the focus into it", always, gap_before=True),
    ActionSpec("panel_before", "Panel Before", "Go", "Ctrl+Shift+F6", "", "Put the focus into it"),
    ActionSpec("go_timeline", "Timeline", "Go", "Alt+0", "list-tree", "Put the focus into it", run, gap_before=True),
    ActionSpec("go_lanes", "Lanes", "Go", "", "", "Put the focus into them", run),
    *(ActionSpec(f"go_{dock.name}", dock.title, "Go", dock.key, tip="Put the focus into it") for dock in DOCK_NAMES),
)
