"""What is done with what the inspector shows, as entries of the registry. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import run

CHANGES: tuple[ActionSpec, ...] = (
    ActionSpec(
        "next_change",
        "Next Change in Prompt",
        "Go",
        "Ctrl+Alt+D",
        "diff",
        "What differs from the prompt before",
        run,
        gap_before=True,
    ),
    ActionSpec("previous_change", "Previous Change in Prompt", "Go", "Ctrl+Alt+Shift+D", when=run),
)
