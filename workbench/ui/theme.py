"""How the program looks: fonts and palettes; sizes are in `scale`. Light: imported before the first paint."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.scale import POINTS, zoom
from workbench.ui.stylesheet import stylesheet
from workbench.ui.theme_colours import DARK, LIGHT, Colours, Scheme

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

Theme = Literal["dark", "light", "contrast-dark", "contrast-light", "system"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark", "contrast-light", "contrast-dark")

STYLE = ("-style", "fusion")
"""What the application is begun with: to set the style later, PySide makes all of `QStyle` first, which takes 4 ms."""
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
    """Give a program begun in `STYLE` a theme; `system` follows the desktop from now on, also when it changes."""
    follower = app.findChild(_Follower, "theme_follower")
    if follower is None:
        follower = _Follower(app)
    follower.theme = theme
    follower.show()


def shown_theme(app: QApplication) -> Theme:
    """Return the theme that was chosen last."""
    follower = app.findChild(_Follower, "theme_follower")
    return "system" if follower is None else follower.theme


def colours_named(name: Scheme) -> Colours:
    """Return the colours of that name."""
    if name in ("dark", "light"):
        return DARK if name == "dark" else LIGHT
    from workbench.ui.theme_contrast import CONTRAST_DARK, CONTRAST_LIGHT

    _by_ground.update({_ground(each): each for each in (CONTRAST_DARK, CONTRAST_LIGHT)})
    return CONTRAST_DARK if name == "contrast-dark" else CONTRAST_LIGHT


def colours_of(widget: QWidget) -> Colours:
    """Return the colours of the theme that a widget has now.

    Not by its own palette: a style sheet that gives it a ground changes that.
    """
    ground = QApplication.palette(widget).color(QPalette.ColorRole.Window)
    known = _by_ground.get(ground.rgb())
    return known or (DARK if ground.lightness() < 128 else LIGHT)


def _ground(colours: Colours) -> int:
    return QColor(colours.window).rgb()


_by_ground: dict[int, Colours] = {_ground(each): each for each in (DARK, LIGHT)}
"""The colours that were shown, by that behind the window."""


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


def _own_fonts(app: QApplication) -> list[tuple[QWidget, QFont]]:
    """Return the widgets that have a font of their own, with it; before the first paint there are none."""
    if not (widgets := app.allWidgets()):
        return []
    from PySide6.QtCore import Qt  # takes 16 ms

    return [(each, each.font()) for each in widgets if each.testAttribute(Qt.WidgetAttribute.WA_SetFont)]


def _keep_size(widget: QWidget, before: QFont, ratio: float) -> None:
    """Give a font of its own the size that it had, times a ratio: a new style sheet brings the first one back."""
    wanted = before.pointSizeF() * ratio
    if before.pointSizeF() > 0 and abs(widget.font().pointSizeF() - wanted) > 0.01:
        before.setPointSizeF(wanted)
        widget.setFont(before)


class _Follower(QObject):
    """Changes the theme when the desktop's changes, as long as `system` is chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme_follower")
        self._app = app
        self._font = app.font()
        self._zoom = zoom()
        self.theme: Theme = "system"
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(lambda scheme: self._follow(scheme, None))
        if (accessibility := _accessibility(self._hints)) is not None:
            accessibility.contrastPreferenceChanged.connect(lambda contrast: self._follow(None, contrast))

    def _follow(self, scheme: Qt.ColorScheme | None, contrast: Qt.ContrastPreference | None) -> None:
        if self.theme == "system":
            self._show(self._desktops(scheme, contrast))

    def show(self) -> None:
        """Give the program its font, its palette and its style sheet, at the zoom of the moment."""
        self._show(self._desktops(None, None) if self.theme == "system" else self.theme)

    def _show(self, name: Scheme) -> None:
        colours = colours_named(name)
        font, palette, sheet = _body_font(self._font), palette_of(colours), stylesheet(colours)
        own = _own_fonts(self._app)
        if self._app.font() != font or self._app.palette() != palette or self._app.styleSheet() != sheet:
            self._app.setStyleSheet("")  # in place of another it takes three times as long as after none
            self._app.setFont(font)
            self._app.setPalette(palette)
            self._app.setStyleSheet(sheet)
        ratio, self._zoom = zoom() / self._zoom, zoom()
        for widget, before in own:
            _keep_size(widget, before, ratio)

    def _desktops(self, scheme: Qt.ColorScheme | None, contrast: Qt.ContrastPreference | None) -> Scheme:
        """Return what the desktop asks for: light or dark, in high contrast where Qt tells that it wants that.

        What was told just now goes before what can be asked.
        """
        from PySide6.QtCore import Qt  # takes 16 ms, so not before the first paint where the theme is known

        accessibility = _accessibility(self._hints)
        if contrast is None and accessibility is not None:
            contrast = accessibility.contrastPreference()
        is_light = (self._hints.colorScheme() if scheme is None else scheme) == Qt.ColorScheme.Light
        if contrast == Qt.ContrastPreference.HighContrast:
            return "contrast-light" if is_light else "contrast-dark"
        return "light" if is_light else "dark"


def _accessibility(hints: QStyleHints) -> QAccessibilityHints | None:
    """Return what Qt knows of the desktop's wishes for people who see less, from 6.10 on; gone once `hints` is."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _body_font(system: QFont) -> QFont:
    """Return the desktop's own font where it has a good one; else the best of those that may be installed."""
    font = QFont(system)
    if not sys.platform.startswith("linux"):
        font.setPointSizeF(system.pointSizeF() * zoom())
        return font
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(POINTS * zoom())
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


@contextmanager
def unstyled() -> Iterator[None]:
    """Build many widgets without the application's style sheet, which is put on all of them once at the end.

    With it each widget would be styled anew, with all that is in it, each time that it is put into another: that was
    half of the time until the window could be used. Nothing may be painted meanwhile.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        own = _own_fonts(app)
        app.setStyleSheet(sheet)
        for widget, before in own:
            _keep_size(widget, before, 1.0)
