"""The open session. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine

SESSION: tuple[ActionSpec, ...] = (
    ActionSpec(
        "search",
        "Search Everything…",
        "Session",
        "Ctrl+Shift+F",
        "search",
        "Words, tools, models, errors and dates, in all sessions",
        engine,
    ),
    ActionSpec("find_session", "Find Session", "Session", "Ctrl+K, Ctrl+F", "search", "Search by name or goal", engine),
    ActionSpec("rename", "Rename…", "Session", "F2", "edit", when=lambda s: s.can_change_session, gap_before=True),
    ActionSpec("delete", "Delete", "Session", "Ctrl+Del", "trash", when=lambda s: s.can_change_session),
)
