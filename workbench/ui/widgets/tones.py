"""Shorthands of widgets for the theme's colours."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.domain.timeline_rows import Tone
from workbench.ui.theme import colours_of
from workbench.ui.theme_colours import ToneColours


def tone_of(widget: QWidget, tone: Tone) -> ToneColours:
    """Return the colours of a tone on the ground that `widget` stands on."""
    return colours_of(widget).tones[tone]


def dim_of(widget: QWidget) -> str:
    """Return the colour of what matters less, still readable."""
    return colours_of(widget).dim
