"""What is done with what the inspector shows, as entries of the registry. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import run

CHANGES: tuple[ActionSpec, ...] = (
    ActionSpec("find_here", "Find in Inspector", "Go", "", "search", "Words in the texts that it shows", run),
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
COPIES: tuple[ActionSpec, ...] = (
    ActionSpec(
        "copy_curl",
        "Copy as curl",
        "Edit",
        "Ctrl+Alt+C",
        "terminal",
        "The request that the inspector shows, its key left out",
        run,
        gap_before=True,
    ),
    ActionSpec("copy_python", "Copy as Python", "Edit", "", "code", "What the inspector shows, as a program", run),
    ActionSpec("copy_json", "Copy as JSON", "Edit", "Ctrl+Alt+J", "json", "What the inspector shows", run),
    ActionSpec("copy_markdown", "Copy as Markdown", "Edit", "", "markdown", "What the inspector shows", run),
)
