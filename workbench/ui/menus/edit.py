"""Taking back and doing again. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec

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
)
