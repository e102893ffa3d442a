"""Colours for tones, chosen for the palette that a widget has."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QWidget

from workbench.domain.timeline_rows import Tone


class ToneColours(NamedTuple):
    """What a tone comes to."""

    text: str
    fill: str
    edge: str


_DARK: dict[Tone, ToneColours] = {
    "neutral": ToneColours("#c3c8d2", "#242832", "#3a4150"),
    "good": ToneColours("#5fd0a3", "#16291f", "#2b6a4f"),
    "warning": ToneColours("#f0b35a", "#33260f", "#7a5a1e"),
    "bad": ToneColours("#ff9c8f", "#3a1c1c", "#8a3b36"),
}
_LIGHT: dict[Tone, ToneColours] = {
    "neutral": ToneColours("#454c59", "#eef0f4", "#cfd4dd"),
    "good": ToneColours("#116241", "#e3f5ec", "#93d0b2"),
    "warning": ToneColours("#7a4a00", "#fdf1da", "#e2bd76"),
    "bad": ToneColours("#a1231b", "#fdeae8", "#e9aaa4"),
}


def is_dark(widget: QWidget) -> bool:
    """Whether `widget` stands on a dark ground."""
    return widget.palette().color(QPalette.ColorRole.Window).lightness() < 128


def tone_of(widget: QWidget, tone: Tone) -> ToneColours:
    """Return the colours of a tone on the ground that `widget` stands on."""
    return (_DARK if is_dark(widget) else _LIGHT)[tone]


def dim_of(widget: QWidget) -> str:
    """Return the colour of what matters less, still readable."""
    return "#9aa2b1" if is_dark(widget) else "#5a6270"


def fixed_font() -> QFont:
    """Return the font for code and JSON."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
