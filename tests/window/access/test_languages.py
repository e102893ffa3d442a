"""All that the window says can be said in another language, and German is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.window.access.pseudo import OPEN, ROOT, make, tool
from tests.window.access.speaking import speaking
from tests.window.access.untranslated import untranslated
from tests.window.look.clipping import clipped
from workbench.ui import languages
from workbench.ui.dialogs.language import own_name
from workbench.ui.menus import ACTIONS
from workbench.ui.table_words import key_shown, plural

DATA = ("basics", "A calculator and a clock", "Tell the date", "Work out an arithmetic", "run.cost, len(reply.text)")
"""Of the plugin that is looked at, in its own words; and an expression."""
LANGUAGES = ROOT / "resources" / "languages"


def test_no_text_is_shown_that_no_language_can_change() -> None:
    found = [each for file in sorted((ROOT / "workbench" / "ui").rglob("*.py")) for each in untranslated(file)]
    assert not found, "\n".join(found)


def test_german_is_as_good_as_whole_and_its_places_for_values_are_those_of_the_texts(tmp_path: Path) -> None:
    names = tool()
    german = tmp_path / "workbench_de.ts"
    german.write_bytes((LANGUAGES / "workbench_de.ts").read_bytes())
    names.template(german, language="de_DE")
    lacking, number = names.missing(german)
    assert number > 2000
    assert len(lacking) < 0.1 * number, f"run packaging/languages.py; {len(lacking)} of {number} lack German"
    wrong = [text for text, said in names.pairs(german) if said and names.places(text) != names.places(said)]
    assert wrong == []


@pytest.mark.parametrize("name", ["de", "en"])
def test_what_is_loaded_is_what_was_written(tmp_path: Path, name: str) -> None:
    made = tool().release(LANGUAGES / f"workbench_{name}.ts", tmp_path / "made.qm")
    assert made.read_bytes() == (LANGUAGES / f"workbench_{name}.qm").read_bytes(), "run packaging/languages.py"


def test_a_file_in_the_home_is_a_language_and_the_choice_is_kept(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "languages").mkdir(parents=True)
    (home / "languages" / "workbench_pt_BR.qm").write_bytes((LANGUAGES / "workbench_en.qm").read_bytes())
    found = languages.known(languages.folders(home))
    assert {"de", "en", "pt_BR"} <= set(found)
    assert found["pt_BR"].parent == home / "languages"
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue(languages.LANGUAGE, "pt_BR")
    assert languages.chosen(settings, tuple(found)) == "pt_BR"
    settings.setValue(languages.LANGUAGE, "tlh")
    assert languages.chosen(settings, tuple(found)) == "en", "it is not there any more"
    assert (own_name("de"), own_name("pt_BR")[:9]) == ("Deutsch", "português")


def test_languages_written_from_the_right_turn_the_window_round(qapp: QApplication) -> None:
    with speaking(qapp, "he", {}):
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLocale().language() == QLocale.Language.Hebrew


def test_a_file_that_is_replaced_meanwhile_takes_nothing_away(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "workbench_xx.qm"
    file.write_bytes((LANGUAGES / "workbench_de.qm").read_bytes())
    with speaking(qapp, "xx", {"xx": file}):
        file.write_bytes(b"")
        assert plural("Spoken", "%n step(s)", 2) == "2 Schritte"


def test_keys_are_called_what_they_are_called_on_the_keyboard(qapp: QApplication) -> None:
    assert key_shown("Ctrl+Shift+P") == "Ctrl+Shift+P"
    with speaking(qapp, "de", languages.known(languages.folders(Path()))):
        assert key_shown("Ctrl+Shift+P") == "Strg+Umschalt+P"


def test_english_has_its_forms_for_one_and_many(qapp: QApplication) -> None:
    assert [plural("Spoken", "%n step(s)", number) for number in (1, 2)] == ["1 step", "2 steps"]


@pytest.mark.slow
def test_the_whole_window_speaks_a_language_that_was_only_added(qtbot: QtBot, qapp, open_desk, tmp_path: Path) -> None:
    cut = _pages(open_desk(), lambda window: set(_shapes(clipped(window))))
    with speaking(qapp, "xx", {"xx": make(tmp_path)}):
        desk = open_desk()
        texts = _pages(desk, _said)
        menus = {action.text() for action in desk.program.window.findChildren(QAction) if action.objectName()}
        told = _pages(desk, lambda window: set(clipped(window)))
        more = set(_shapes(sorted(told))) - cut
    own = {spec.text for spec in ACTIONS}
    assert not own & menus
    assert sum(OPEN in text for text in texts) > 100
    untold = sorted(text for text in texts if OPEN not in text and not any(each in text for each in DATA))
    assert untold == [], "\n".join(untold)
    assert sorted(more) == [], "\n".join(sorted(told))


def _pages(desk, look) -> set[str]:
    """What is found on each page."""
    window, found = desk.program.window, set()
    found |= look(window)
    for name in ("plugins", "secrets", "connections", "memory", "search", "inbox", "settings"):
        desk.act(name)
        desk.quiet()
        found |= look(window)
    return found


def _said(window: QWidget) -> set[str]:
    """All words of ours that are seen: not what lists and the person's own files hold."""
    said = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, (QLabel, QPushButton, QToolButton)):
            said.add(widget.text())
        elif isinstance(widget, QLineEdit):
            said.add(widget.placeholderText())
        elif isinstance(widget, QTabBar):
            said |= {widget.tabText(place) for place in range(widget.count())}
        said.add(widget.toolTip())
    return {text for text in said if any(letter.isalpha() for letter in text)}


def _shapes(told: list[str]) -> list[str]:
    """Where something is cut, without the words of it."""
    return [line.split(" in ", 1)[-1].split(":")[0] for line in told]
