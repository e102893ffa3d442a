"""What the window keeps itself, written down before it is exported, and shown at once when it came from a file."""

from __future__ import annotations

from workbench.ui.kept_keys import kept_keymap
from workbench.ui.main_window import MainWindow
from workbench.ui.notifying import NOTIFY


def keep_all(window: MainWindow) -> None:
    """Write all down as it is now, so that the file says it and nothing is left to be written later."""
    window.layouts.keep()
    window.settings.sync()


def take_up_all(window: MainWindow) -> None:
    """Show what the file says now: theme, zoom, motion, keys, layout, notifications. The language waits for a start."""
    settings = window.settings
    settings.sync()
    window.appearance.take_up()
    window.use_keys(kept_keymap(settings))
    window.layouts.take_up()
    actions = window.actions_by_name
    actions["layout_follows"].setChecked(window.layouts.follows)
    actions["notify"].setChecked(str(settings.value(NOTIFY, "true")).lower() != "false")
