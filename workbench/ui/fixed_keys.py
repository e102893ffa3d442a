"""Keys that belong to a panel while it has the focus; they can't be changed. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

FIXED_KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "Anywhere": (("Ctrl+Y", "Redo, as long as that has its own key"),),
    "In the timeline": (
        ("Up, Down", "The row before, the row after"),
        ("Ctrl+Up, Down", "The step before, the step after"),
        ("PgUp, PgDown", "A page up, a page down"),
        ("Home, End", "The first row, the newest row"),
        ("Left, Right", "Fold a step or a sub-agent, unfold it"),
        ("Return", "Show the row in the inspector"),
        ("Ctrl+C", "Copy what the row says"),
        ("Esc", "End the search, then the filter"),
    ),
    "In the lanes": (
        ("Left, Right", "The bar before, the next bar"),
        ("+, -, 0", "Nearer, farther, all of the run"),
        ("Space", "Fold the lanes of sub-agents"),
    ),
    "In what waits for you": (
        ("Ctrl+Return", "Approve, or run as edited"),
        ("Ctrl+1…7", "The buttons in their order"),
        ("Ctrl+PgUp, PgDown", "The ask before, after"),
    ),
    "In the edit of what comes next": (("Ctrl+Return", "Apply the edit"), ("Esc", "Close it; what was typed is kept")),
    "In the inspector": (("Ctrl+F", "Find in the texts that show; F3 and Shift+F3 go from hit to hit"),),
    "In the inspector's context": (
        ("M", "Mute a message, or unmute it"),
        ("P", "Pin it, or unpin it"),
        ("E", "Evict it, or put it back"),
        ("W", "Swap its text"),
        ("S", "Sum the chosen ones up"),
    ),
    "Where a run is composed": (("Ctrl+Return", "Begin the run"),),
    "In lists": (
        ("Return", "Open what is chosen, or edit it"),
        ("Del", "Remove a breakpoint or a watch"),
        ("Space", "Arm a breakpoint, or not"),
    ),
    "In the palette": (
        ("Up, Down", "Choose"),
        ("Return", "Do it, or open it"),
        ("Esc", "Back to where the focus was"),
        (">", "Then a command, as in VS Code"),
        (":", "Then the number of a step, or a word of it"),
        ("#", "Then the number of an event"),
    ),
    "On pages and in dialogs": (
        ("Esc", "Back"),
        ("Ctrl+Return", "A dialog's yes, also from a text of several lines"),
        ("Tab, Shift+Tab", "The next part, the part before"),
    ),
}
"""By the place where they work."""
_TAKEN = {
    "ctrl+return",
    "ctrl+enter",
    "ctrl+pgup",
    "ctrl+pgdown",
    "ctrl+y",
    *(f"ctrl+{number}" for number in range(1, 8)),
}


def key_words(text: str) -> str:
    """Return what such a key does, or where, in the person's language."""
    return QCoreApplication.translate("Keys", text)


def is_taken(key: str) -> bool:
    """Return whether a panel needs a key for itself, so that no action can have it."""
    return any(stroke in _TAKEN for stroke in key.casefold().split(", "))
