"""The keys that a person chose, kept with the rest of the window. Light: needed before the first paint."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from workbench.ui.key_schemes import scheme_named
from workbench.ui.keymap import Keymap

SCHEME = "window/keys"
OWN = "keys"
"""The group in which each action has its key, by its name; an empty one: none."""


def kept_keymap(settings: QSettings) -> Keymap:
    """Return the keys as they were left."""
    settings.beginGroup(OWN)
    own = {name: _text(settings.value(name)) for name in settings.childKeys()}
    settings.endGroup()
    return Keymap(scheme_named(settings.value(SCHEME)), own)


def _text(kept: object) -> str:
    """Return a key as it was meant: a file written by hand may hold two strokes as a list."""
    return ", ".join(str(part) for part in kept) if isinstance(kept, list) else str(kept)


def keep_keymap(settings: QSettings, keymap: Keymap) -> None:
    """Keep the scheme, and the keys that are not the scheme's."""
    settings.setValue(SCHEME, keymap.scheme)
    settings.remove(OWN)
    for name, key in keymap.own.items():
        settings.setValue(f"{OWN}/{name}", key)
