"""Sessions and goals as files. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine, write

FILE: tuple[ActionSpec, ...] = (
    ActionSpec("new", "New Session…", "File", "Ctrl+N", "add", "Write a goal, choose an agent and a tool set", write),
    ActionSpec(
        "patterns", "New from Pattern…", "File", "Ctrl+Shift+N", "library", "A goal that works, to be changed", write
    ),
    ActionSpec("open_goal", "Open Goal File…", "File", "Ctrl+O", "go-to-file", "A goal kept as a text file", write),
    ActionSpec("open_recent", "Open Recent", "File", "Ctrl+R", "history", "Goal files and sessions opened lately"),
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
        write,
        gap_before=True,
    ),
    ActionSpec("export", "Export Session…", "File", "Ctrl+E", "export", "To one file", lambda s: s.can_export),
    ActionSpec(
        "settings",
        "Settings…",
        "File",
        "Ctrl+,",
        "settings-gear",
        "What holds on this machine",
        engine,
        gap_before=True,
    ),
    ActionSpec("quit", "Quit", "File", "Ctrl+Q", gap_before=True),
)
