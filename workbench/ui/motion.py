"""Motion: whether anything may glide, blink or run to and fro."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressBar

_KEPT = "window/calm"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_now = {"calm": False}
_before: dict[Qt.UIEffect | None, int] = {}
"""What the desktop had of each effect, and under None how fast the cursor blinks; kept while all is still."""


def is_calm(settings: QSettings) -> bool:
    """Return whether the person wants no motion; where nothing was chosen, whether the desktop wants none.

    Qt tells what the desktop wants on Windows alone; elsewhere all its effects are off, whatever was chosen there.
    """
    kept = settings.value(_KEPT)
    if kept is not None:
        return str(kept) == "true"
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def keep_calm(settings: QSettings, calm: bool) -> None:
    """Remember what the person chose."""
    settings.setValue(_KEPT, "true" if calm else "false")


def show_calm(window: QMainWindow, calm: bool) -> None:
    """Stop all that moves by itself, or let it: docks that glide, menus that fade in, the cursor, busy bars."""
    _now["calm"] = calm
    window.setAnimated(not calm)
    if calm and not _before:
        _before[None] = QApplication.cursorFlashTime()
        _before.update({effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS})
    for effect, was in _before.items():
        if effect is None:
            QApplication.setCursorFlashTime(0 if calm else was)
        else:
            QApplication.setEffectEnabled(effect, not calm and bool(was))
    if not calm:
        _before.clear()


def show_busy(bar: QProgressBar) -> None:
    """Let a bar say that there is work whose end is not known: it runs to and fro, or stands half full."""
    bar.setRange(0, 2 if _now["calm"] else 0)
    bar.setValue(1)
