"""Breakpoints, watches, edits, comparing. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import run, write
from workbench.ui.situation import Situation

_PART = "What is chosen in the inspector's context"


def _stop(situation: Situation) -> bool:
    return situation.can_edit


DEBUG: tuple[ActionSpec, ...] = (
    ActionSpec(
        "toggle_breakpoint",
        "Toggle Breakpoint",
        "Debug",
        "F9",
        "debug-breakpoint",
        "Before what the selected row shows, its phase or its tool; at a stop: before what comes next",
        lambda s: s.can_write and s.row,
    ),
    ActionSpec("new_breakpoint", "New Breakpoint…", "Debug", "Ctrl+F9", "add", "With a condition or a line", write),
    ActionSpec("edit_breakpoint", "Edit Breakpoint…", "Debug", "", "edit", "The one that is chosen in the list", write),
    ActionSpec("remove_breakpoint", "Remove Breakpoint", "Debug", "", "", "The one that is chosen in the list", write),
    ActionSpec("mute", "Mute All Breakpoints", "Debug", "Ctrl+Shift+F9", when=write, checkable=True),
    ActionSpec("watch", "Add Watch…", "Debug", "Ctrl+Shift+W", "eye", "An expression, shown at each stop", write),
    ActionSpec("remove_watch", "Remove Watch", "Debug", "", "", "The one that is chosen in the list", write),
    ActionSpec(
        "edit_stop",
        "Edit What Comes Next…",
        "Debug",
        "Ctrl+Shift+E",
        "edit",
        "Messages, agent, reply, arguments or a result, before the run goes on",
        lambda s: s.can_edit,
        gap_before=True,
    ),
    ActionSpec("mute_part", "Mute or Unmute Message", "Debug", "", "", _PART, _stop, gap_before=True),
    ActionSpec("pin_part", "Pin or Unpin Message", "Debug", "", "pin", _PART, _stop),
    ActionSpec("evict_part", "Evict Message or Put It Back", "Debug", "", "", _PART, _stop),
    ActionSpec("swap_part", "Swap Message…", "Debug", "", "", _PART, _stop),
    ActionSpec("sum_up_parts", "Sum Messages Up", "Debug", "", "", _PART, _stop),
    ActionSpec(
        "peek",
        "Peek…",
        "Debug",
        "Ctrl+Shift+L",
        "beaker",
        "Sample the next action several times; nothing of it is carried out",
        lambda s: s.can_edit,
        gap_before=True,
    ),
    ActionSpec(
        "where_from",
        "Where Did This Come From?",
        "Debug",
        "Ctrl+Shift+D",
        "references",
        "Of the text that is selected in the inspector: the way back to its source, and onwards",
        run,
    ),
    ActionSpec(
        "replay",
        "Replay…",
        "Debug",
        "Ctrl+Shift+R",
        "debug-rerun",
        "Go through the recorded run again, offline: show the first difference, or make it a run of its own",
        run,
        gap_before=True,
    ),
    ActionSpec("compare", "Compare Runs…", "Debug", "Ctrl+Shift+C", "diff", "", lambda s: s.several),
    ActionSpec(
        "label", "Label Run…", "Debug", "Ctrl+Shift+F2", "tag", "", lambda s: s.can_write and run(s), gap_before=True
    ),
    ActionSpec(
        "folder",
        "Folder of This Fork…",
        "Debug",
        "Ctrl+Shift+O",
        "folder",
        "How it differs from the one that the root run works in, and carrying it over",
        lambda s: s.can_write and s.fork,
    ),
)
