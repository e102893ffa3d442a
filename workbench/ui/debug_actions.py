"""The debugger's actions, as entries of the registry. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.situation import Situation


def _run(situation: Situation) -> bool:
    return bool(situation.status)


def _write(situation: Situation) -> bool:
    return situation.can_write


MOVES: tuple[ActionSpec, ...] = (
    ActionSpec(
        "out",
        "Out",
        "Run",
        "Shift+F11",
        "debug-step-out",
        "Go on until the frame returns; out of the outermost frame, to the run's end",
        lambda s: s.can_leave,
        toolbar=True,
        compact=True,
    ),
    ActionSpec(
        "until",
        "Run Until Step…",
        "Run",
        "Ctrl+F10",
        "debug-line-by-line",
        "Go on and stop before a step, or a phase of it",
        lambda s: s.can_leave,
    ),
    ActionSpec(
        "back",
        "Back",
        "Run",
        "Alt+Left",
        "debug-step-back",
        "Look at what was before; nothing is undone, only going on from there makes a fork",
        lambda s: s.can_back,
        toolbar=True,
        gap_before=True,
        compact=True,
    ),
    ActionSpec("forward", "Forward", "Run", "Alt+Right", "arrow-right", "Look at what came next", lambda s: s.past),
    ActionSpec("now", "To Where the Run Stands", "Run", "Alt+End", "debug-stackframe-focused", "", lambda s: s.past),
    ActionSpec(
        "fork",
        "Fork Here",
        "Run",
        "Ctrl+Shift+K",
        "repo-forked",
        "Begin another run at the selected event; this one stays as it is",
        lambda s: s.can_fork,
        toolbar=True,
        gap_before=True,
        compact=True,
    ),
    ActionSpec(
        "restart_frame",
        "Restart Frame…",
        "Run",
        "Ctrl+Shift+F11",
        "debug-restart-frame",
        "A fork that stands before the frame's first step",
        lambda s: s.can_fork,
    ),
)

DEBUG: tuple[ActionSpec, ...] = (
    ActionSpec(
        "toggle_breakpoint",
        "Toggle Breakpoint",
        "Debug",
        "F9",
        "debug-breakpoint",
        "Before what the selected row shows: its phase, or its tool",
        lambda s: s.can_write and s.row,
    ),
    ActionSpec("new_breakpoint", "New Breakpoint…", "Debug", "Ctrl+F9", "add", "With a condition or a line", _write),
    ActionSpec(
        "mute", "Mute All Breakpoints", "Debug", "Ctrl+Shift+F9", "circle-slash", "", when=_write, checkable=True
    ),
    ActionSpec("watch", "Add Watch…", "Debug", "Ctrl+Shift+W", "eye", "An expression, shown at each stop", _write),
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
    ActionSpec("undo_edit", "Undo Edit", "Debug", "Ctrl+Z", "discard", "", lambda s: s.can_undo),
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
        _run,
    ),
    ActionSpec(
        "replay",
        "Replay…",
        "Debug",
        "Ctrl+Shift+R",
        "debug-rerun",
        "Go through the recorded run again, offline: show the first difference, or make it a run of its own",
        _run,
        gap_before=True,
    ),
    ActionSpec("compare", "Compare Runs…", "Debug", "Ctrl+Shift+C", "diff", "", lambda s: s.several),
    ActionSpec(
        "label", "Label Run…", "Debug", "Ctrl+Shift+F2", "tag", "", lambda s: s.can_write and _run(s), gap_before=True
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
KEY_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("keys_vscode", "Keys as in VS Code", "View", gap_before=True, checkable=True),
    ActionSpec("keys_jetbrains", "Keys as in JetBrains", "View", checkable=True),
)
