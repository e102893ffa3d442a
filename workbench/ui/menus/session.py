"""The open session. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine

SESSION: tuple[ActionSpec, ...] = (
    ActionSpec("find_session", "Find Session", "Session", "Ctrl+Shift+F", "search", "Search by name or goal", engine),
    ActionSpec("rename", "Rename…", "Session", "F2", "edit", when=lambda s: s.can_change_session, gap_before=True),
    ActionSpec("delete", "Delete", "Session", "Ctrl+Del", "trash", when=lambda s: s.can_change_session),
    ActionSpec("undelete", "Undo Delete", "Session", "Ctrl+Z", "discard", when=lambda s: s.can_undelete),
)
