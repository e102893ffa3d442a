"""Taking back, doing again, copying. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import run

EDIT: tuple[ActionSpec, ...] = (
    ActionSpec(
        "undo",
        "Undo",
        "Edit",
        "Ctrl+Z",
        "discard",
        "An edit at a stop first; then labels, notes, names and deletions, the last one first",
        lambda s: s.can_undo,
    ),
    ActionSpec(
        "redo",
        "Redo",
        "Edit",
        "Ctrl+Shift+Z",
        "redo",
        "What was taken back last",
        lambda s: s.can_redo,
        second="Ctrl+Y",
    ),
    ActionSpec(
        "copy_row",
        "Copy Row",
        "Edit",
        "",
        "copy",
        "What the selected row of the timeline says, as one line",
        run,
        gap_before=True,
    ),
)
