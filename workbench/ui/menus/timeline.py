"""What is done with the timeline, as entries of the registry. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import run
from workbench.ui.situation import Situation


def _notes(situation: Situation) -> bool:
    return situation.can_write and bool(situation.status)


PLACES: tuple[ActionSpec, ...] = (
    ActionSpec(
        "find",
        "Find in Run",
        "Go",
        "Ctrl+F",
        "search",
        "Words in all that was said, called and answered",
        run,
        gap_before=True,
    ),
    ActionSpec("find_next", "Find Next", "Go", "F3", "arrow-down", when=run),
    ActionSpec("find_previous", "Find Previous", "Go", "Shift+F3", "arrow-up", when=run),
    ActionSpec("filter", "Filter Rows", "Go", "Ctrl+Alt+F", "filter", "By tool, state, step, cost, text", run),
    ActionSpec("next_error", "Next Error", "Go", "Alt+F8", "error", when=run, gap_before=True),
    ActionSpec("previous_error", "Previous Error", "Go", "Alt+Shift+F8", when=run),
    ActionSpec("next_edit", "Next Edit", "Go", "Alt+F5", "edit", "What a person changed", run),
    ActionSpec("previous_edit", "Previous Edit", "Go", "Alt+Shift+F5", when=run),
    ActionSpec("next_decision", "Next Decision", "Go", "Alt+F7", "law", "What a person decided", run),
    ActionSpec("previous_decision", "Previous Decision", "Go", "Alt+Shift+F7", when=run),
    ActionSpec("next_stop", "Next Stop at a Breakpoint", "Go", "Alt+F9", "debug-breakpoint", when=run),
    ActionSpec("previous_stop", "Previous Stop at a Breakpoint", "Go", "Alt+Shift+F9", when=run),
    ActionSpec(
        "next_compaction", "Next Compaction", "Go", "Alt+F6", "fold", "Where messages left the context window", run
    ),
    ActionSpec("previous_compaction", "Previous Compaction", "Go", "Alt+Shift+F6", when=run),
    ActionSpec(
        "bookmark",
        "Toggle Bookmark",
        "Go",
        "Ctrl+Alt+K",
        "bookmark",
        "At the selected event; its note goes with it",
        _notes,
        gap_before=True,
    ),
    ActionSpec("note", "Note at Event…", "Go", "Ctrl+Alt+M", "note", "At the selected event", _notes),
    ActionSpec("next_note", "Next Bookmark", "Go", "Ctrl+Alt+N", when=run),
    ActionSpec("previous_note", "Previous Bookmark", "Go", "Ctrl+Alt+P", when=run),
    ActionSpec("notes", "Bookmarks and Notes…", "Go", "Ctrl+Alt+B", "list-unordered", when=run),
)
_TIME = "Time"
LANES: tuple[ActionSpec, ...] = (
    ActionSpec("lanes_wider", "Show Time Wider", "View", "Ctrl+Alt+=", "zoom-in", when=run, within=_TIME),
    ActionSpec("lanes_narrower", "Show Time Narrower", "View", "Ctrl+Alt+-", "zoom-out", when=run, within=_TIME),
    ActionSpec("lanes_fit", "Show All of the Run's Time", "View", "Ctrl+Alt+0", "screen-full", when=run, within=_TIME),
    ActionSpec(
        "lanes_waits",
        "Waits at Full Length",
        "View",
        "",
        "",
        "Else they are cut short",
        run,
        checkable=True,
        within=_TIME,
    ),
)
