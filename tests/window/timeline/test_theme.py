"""Colours that can be read, icons that follow them, code that is only coloured where it is seen."""

from __future__ import annotations

import gc
import json
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QTextBlock
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui import icons
from workbench.ui.actions import ACTIONS
from workbench.ui.highlight import CodeView, pieces
from workbench.ui.stylesheet import stylesheet
from workbench.ui.theme import apply_theme, colours_named, colours_of, mixed, palette_of
from workbench.ui.theme_colours import DARK, LIGHT, SCHEMES, Colours


def luminance(colour: str) -> float:
    parts = [part / 255 for part in (QColor(colour).red(), QColor(colour).green(), QColor(colour).blue())]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


ALL = [colours_named(name) for name in SCHEMES]


def pairs(colours: Colours) -> list[tuple[str, str, str]]:
    grounds = {name: getattr(colours, name) for name in ("window", "base", "raised", "selection", "waiting", "hover")}
    inks = {"text": colours.text, "dim": colours.dim}
    found = [(f"{ink} on {ground}", inks[ink], grounds[ground]) for ink in inks for ground in grounds]
    on_rows = [(name, grounds[name]) for name in ("base", "selection", "waiting")]
    found += [(f"{phase} on {name}", ink, ground) for phase, ink in colours.phases.items() for name, ground in on_rows]
    plain = [(name, grounds[name]) for name in ("window", "raised", "hover")]
    found += [
        (f"state {tone} on {name}", t.text, ground)
        for tone, t in colours.tones.items()
        for name, ground in (*on_rows, *plain)
    ]
    found += [(f"tone {tone}", t.text, t.fill) for tone, t in colours.tones.items()]
    found += [(f"sub-agent on {name}", ink, ground) for ink in colours.agents for name, ground in on_rows]
    found += [(f"syntax {kind}", ink, colours.base) for kind, ink in colours.syntax.items()]
    found += [(f"link on {name}", colours.accent, grounds[name]) for name in ("window", "base", "raised")]
    marked = mixed(colours.marker, colours.base, 0.38).name()
    found.append(("text on words that were found", colours.text, marked))
    found.append(("primary", colours.primary_text, colours.primary))
    found.append(("primary under the mouse", colours.primary_text, colours.primary_hover))
    found.append(("highlight", colours.highlighted_text, colours.highlight))
    return found


@pytest.mark.parametrize("colours", ALL, ids=SCHEMES)
def test_text_can_be_read(colours: Colours) -> None:
    least = 7.0 if colours.is_contrast else 4.5
    poor = {
        name: round(contrast(ink, ground), 2) for name, ink, ground in pairs(colours) if contrast(ink, ground) < least
    }
    assert not poor


@pytest.mark.parametrize("colours", ALL, ids=SCHEMES)
def test_what_has_the_keyboard_is_seen(colours: Colours) -> None:
    grounds = (colours.window, colours.base, colours.raised, colours.selection, colours.primary)
    assert all(contrast(colours.focus, ground) >= 3 for ground in (*grounds, colours.hover))
    sheet = stylesheet(colours)
    for control in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QCheckBox::indicator", "QTreeView"):
        assert re.search(rf"{control}[^{{}}]*:focus", sheet), control


@pytest.mark.parametrize("colours", ALL[2:], ids=SCHEMES[2:])
def test_edges_stand_out_in_high_contrast(colours: Colours) -> None:
    edges = {"border": colours.border, "border_strong": colours.border_strong, "waiting": colours.waiting_edge}
    edges |= {tone: each.edge for tone, each in colours.tones.items()}
    assert {name for name, edge in edges.items() if contrast(edge, colours.base) < 3} == set()
    shapes = {**colours.lanes, "failed": colours.failed, "in doubt": colours.in_doubt, "marker": colours.marker}
    assert {name for name, shape in shapes.items() if contrast(shape, colours.base) < 4.5} == set()
    assert contrast(colours.disabled, colours.base) >= 4.5, "what is off is still read"


@pytest.mark.parametrize("colours", ALL, ids=SCHEMES)
def test_lanes_and_states_stand_out(colours: Colours) -> None:
    shapes = {**colours.lanes, "failed": colours.failed, "in doubt": colours.in_doubt, "marker": colours.marker}
    assert all(contrast(colour, colours.base) >= 2.2 for colour in shapes.values())


@pytest.mark.parametrize("colours", ALL, ids=SCHEMES)
def test_the_style_sheet_is_whole(colours: Colours) -> None:
    sheet = stylesheet(colours)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    for file in re.findall(r'url\("(.+?)"\)', sheet):
        assert not QIcon(file).isNull(), file


def test_a_theme_is_taken_over_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QTabWidget()
    qtbot.addWidget(widget)
    seen, hidden = QLabel(), QLabel()
    widget.addTab(seen, "seen")
    widget.addTab(hidden, "hidden")
    widget.show()
    for theme in (*SCHEMES[2:], "light", "dark"):
        colours = colours_named(theme)
        apply_theme(qapp, theme)
        assert [colours_of(one) for one in (widget, seen, hidden)] == [colours] * 3
        assert seen.palette().window().color() == QColor(colours.window)


def test_the_desktops_theme_is_followed_when_asked_for(qapp: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    hints = qapp.styleHints()
    apply_theme(qapp, "system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert colours_of(widget) is LIGHT
    accessibility = hints.accessibility()
    accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert colours_of(widget).is_contrast
    accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert not colours_of(widget).is_contrast
    apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert colours_of(widget) is DARK


def test_every_icon_of_an_action_exists(qapp: QApplication) -> None:
    icons.load()
    missing = {spec.icon for spec in ACTIONS if spec.icon} - icons.names()
    assert not missing


def test_icons_follow_the_theme_and_survive_their_copies(qapp: QApplication) -> None:
    icons.load()
    apply_theme(qapp, "dark")
    icon = QIcon(icons.icon("debug-continue"))
    gc.collect()
    dark = icon.pixmap(16, 16).toImage()
    qapp.setPalette(palette_of(LIGHT))
    light = icon.pixmap(16, 16).toImage()
    assert dark != light
    assert icon.pixmap(16, 16, QIcon.Mode.Disabled).toImage() != light


def first_block(view: CodeView) -> QTextBlock:
    return view.document().firstBlock()


def test_only_what_is_seen_is_coloured(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.set_code(json.dumps(list(range(20_000)), indent=1), "json")
    view.grab()
    assert view.document().findBlockByNumber(3).layout().formats()
    assert not view.document().findBlockByNumber(15_000).layout().formats()
    view.verticalScrollBar().setValue(15_000)
    view.grab()
    assert view.document().findBlockByNumber(15_000).layout().formats()


def test_colours_change_with_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.show()
    view.set_code('{"key": 1}', "json")
    for theme, colours in (("light", LIGHT), ("dark", DARK)):
        apply_theme(qapp, theme)  # type: ignore[arg-type]
        view.grab()
        used = {part.format.foreground().color().name() for part in first_block(view).layout().formats()}
        assert colours.syntax["key"] in used


def test_a_text_that_began_above_is_coloured_as_one(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    view.set_code('text = """\n' + "word\n" * 120 + '"""\n', "python")
    view.verticalScrollBar().setValue(80)
    view.grab()
    formats = view.document().findBlockByNumber(82).layout().formats()
    assert [part.format.foreground().color().name() for part in formats] == [DARK.syntax["string"]]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("json", '{"a": "b", "c": 1, "d": null}', {"key", "string", "number", "word", "mark"}),
        ("python", "def f(x):\n    return 'a'  # why", {"word", "name", "string", "comment", "mark"}),
        ("toml", 'a = "b" # why', {"string", "comment", "mark"}),
        ("markdown", "# Title\n\n`code`", {"heading", "string"}),
        ("", "plain 1", set()),
        ("unheard-of", "plain 1", set()),
    ],
)
def test_languages(language: str, text: str, kinds: set[str]) -> None:
    assert kinds <= {kind for _, _, kind in pieces(text, language)}
    if not kinds:
        assert not list(pieces(text, language))


def test_code_is_plain_text_and_hides_nothing(qtbot: QtBot) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.set_code('<img src="file:///etc/passwd"><b>x</b>\u202e')
    assert view.toPlainText() == '<img src="file:///etc/passwd"><b>x</b>‹U+202E›'
    assert view.isReadOnly()
