"""What is done with the timeline, as entries of the registry. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.situation import Situation


def _run(situation: Situation) -> bool:
    return bool(situation.status)


def _notes(situation: Situation) -> bool:
    return situation.can_write and bool(situation.status)


GO: tuple[ActionSpec, ...] = (
    ActionSpec(
        "find", "Find in Run", "Go", "Ctrl+F", "search", "Words in all that was said, called and answered", _run
    ),
    ActionSpec("find_next", "Find Next", "Go", "F3", "arrow-down", when=_run),
    ActionSpec("find_previous", "Find Previous", "Go", "Shift+F3", "arrow-up", when=_run),
    ActionSpec("filter", "Filter Rows", "Go", "Ctrl+Alt+F", "filter", "By tool, state, step, cost, text", _run),
    ActionSpec("next_error", "Next Error", "Go", "Alt+F8", "error", when=_run, gap_before=True),
    ActionSpec("previous_error", "Previous Error", "Go", "Alt+Shift+F8", when=_run),
    ActionSpec("next_edit", "Next Edit", "Go", "Alt+F5", "edit", "What a person changed", _run),
    ActionSpec("previous_edit", "Previous Edit", "Go", "Alt+Shift+F5", when=_run),
    ActionSpec("next_decision", "Next Decision", "Go", "Alt+F7", "law", "What a person decided", _run),
    ActionSpec("previous_decision", "Previous Decision", "Go", "Alt+Shift+F7", when=_run),
    ActionSpec("next_stop", "Next Stop at a Breakpoint", "Go", "Alt+F9", "debug-breakpoint", when=_run),
    ActionSpec("previous_stop", "Previous Stop at a Breakpoint", "Go", "Alt+Shift+F9", when=_run),
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
    ActionSpec("next_note", "Next Bookmark", "Go", "Ctrl+Alt+N", when=_run),
    ActionSpec("previous_note", "Previous Bookmark", "Go", "Ctrl+Alt+P", when=_run),
    ActionSpec("notes", "Bookmarks and Notes…", "Go", "Ctrl+Alt+B", "list-unordered", when=_run),
    ActionSpec(
        "undo_note", "Take Back Bookmark or Note", "Go", "Ctrl+Alt+Z", "discard", when=lambda s: _notes(s) and s.noted
    ),
)
LANES: tuple[ActionSpec, ...] = (
    ActionSpec("lanes_wider", "Show Time Wider", "View", "Ctrl+Alt+=", "zoom-in", when=_run, gap_before=True),
    ActionSpec("lanes_narrower", "Show Time Narrower", "View", "Ctrl+Alt+-", "zoom-out", when=_run),
    ActionSpec("lanes_fit", "Show All of the Run's Time", "View", "Ctrl+Alt+0", "screen-full", when=_run),
    ActionSpec(
        "lanes_waits", "Waits at Full Length", "View", "", "watch", "Else they are cut short", _run, checkable=True
    ),
)
