"""Pages on what tools are and may. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine, write

TOOLS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "plugins",
        "Plugins…",
        "Tools",
        "Ctrl+Shift+X",
        "extensions",
        "Where tools come from: install, look at, enable",
        engine,
    ),
    ActionSpec(
        "secrets", "Secrets…", "Tools", "Ctrl+Shift+S", "key", "Which are kept, and which tool was lent which", engine
    ),
    ActionSpec(
        "memory", "Memory…", "Tools", "Ctrl+Shift+M", "database", "What agents remember: edit, forget, trust", engine
    ),
    ActionSpec(
        "audit",
        "Audit…",
        "Tools",
        "Ctrl+Shift+A",
        "law",
        "Every tool call, who let it run, and whether the log is as it was saved",
        engine,
    ),
    ActionSpec(
        "revoke",
        "Suspicious Run: Revoke All Secrets…",
        "Tools",
        "Ctrl+Shift+Del",
        "shield",
        "Take every secret back from every tool, at once; then see what was exposed",
        write,
        gap_before=True,
    ),
)
