"""How the program looks: palette, type scale, spacing. Light: imported before the first paint."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.stylesheet import stylesheet
from workbench.ui.theme_colours import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

Theme = Literal["dark", "light", "system"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")

SPACE = 4
"""Pixels; every margin and gap is a multiple of it."""
POINTS = 9.75
SMALL, TITLE = 0.88, 1.25
"""Sizes relative to the body's."""
_FAMILIES = ["Inter", "Inter Variable", "Cantarell", "Ubuntu Sans", "Noto Sans", "Liberation Sans", "DejaVu Sans"]
_CODE_FAMILIES = [
    "JetBrains Mono",
    "Cascadia Code",
    "SF Mono",
    "Menlo",
    "Consolas",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
    "Liberation Mono",
]


def apply_theme(app: QApplication, theme: Theme = "system") -> None:
    """Give the whole program a theme; `system` follows the desktop from now on, also when it changes."""
    hints = app.styleHints()
    follower = app.findChild(_Follower, "theme_follower")
    if follower is None:
        app.setStyle("Fusion")
        app.setFont(_body_font(app.font()))
        follower = _Follower(app)
        hints.colorSchemeChanged.connect(follower.follow)
    follower.theme = theme
    _show(app, DARK if theme == "dark" else LIGHT if theme == "light" else _of_system(hints.colorScheme()))


def colours_of(widget: QWidget) -> Colours:
    """Return the colours of the theme that a widget has now.

    Not by its own palette: a style sheet that gives it a ground changes that.
    """
    return DARK if QApplication.palette(widget).color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def code_font(like: QFont | None = None) -> QFont:
    """Return the font for code, of the size that reads well beside `like` (else beside the program's font)."""
    font = QFont(like or QApplication.font())
    font.setFamilies(_CODE_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    return scaled(font, 0.94)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return the font in another size of the type scale."""
    other = QFont(font)
    other.setPointSizeF(max(7.0, font.pointSizeF() * factor))
    if bold:
        other.setWeight(QFont.Weight.DemiBold)
    return other


def mixed(colour: str, ground: str, share: float) -> QColor:
    """Return `share` (0 to 1) of a colour on a ground."""
    one, other = QColor(colour), QColor(ground)
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def palette_of(colours: Colours) -> QPalette:
    """Return the palette of a theme."""
    palette = QPalette()
    role = QPalette.ColorRole
    for group_role, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.window,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.dim,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.tones["bad"].text,
        role.Light: colours.hover,
        role.Midlight: colours.hover,
        role.Mid: colours.border_strong,
        role.Dark: colours.border,
        role.Shadow: "#000000",
        role.Highlight: colours.highlight,
        role.HighlightedText: colours.highlighted_text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
    }.items():
        palette.setColor(group_role, QColor(colour))
    for text_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, text_role, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return palette


class _Follower(QObject):
    """Changes the theme when the desktop's changes, as long as `system` is chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme_follower")
        self._app = app
        self.theme: Theme = "system"

    def follow(self, scheme: Qt.ColorScheme) -> None:
        if self.theme == "system":
            _show(self._app, _of_system(scheme))


def _of_system(scheme: Qt.ColorScheme) -> Colours:
    from PySide6.QtCore import Qt  # takes 16 ms, so not before the first paint where the theme is known

    return LIGHT if scheme == Qt.ColorScheme.Light else DARK


def _show(app: QApplication, colours: Colours) -> None:
    app.setPalette(palette_of(colours))
    app.setStyleSheet(stylesheet(colours))


def _body_font(system: QFont) -> QFont:
    """Return the desktop's own font where it has a good one; else the best of those that may be installed."""
    if not sys.platform.startswith("linux"):
        return system
    font = QFont(system)
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
