"""One registry of actions: every one has a place, no two a key, and each is enabled only where it makes sense."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.actions import ACTIONS, MENUS, Actions
from workbench.ui.key_schemes import key_in
from workbench.ui.main_window import MainWindow
from workbench.ui.menu_keys import with_keys
from workbench.ui.situation import Situation

READY = Situation(engine_ready=True)
RUN = ("continue", "pause", "over", "into", "stop")


def enabled(actions: Actions, situation: Situation, names: tuple[str, ...] = RUN) -> list[str]:
    actions.judge(situation)
    return [name for name in names if actions[name].isEnabled()]


@pytest.fixture
def window(qtbot: QtBot, tmp_path) -> MainWindow:
    made = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.actions_by_name.complete(made.menus)
    return made


def test_each_menu_has_a_letter_of_its_own_in_any_language() -> None:
    assert with_keys(["File", "Debug", "Decide", "Edit"]) == ["&File", "&Debug", "De&cide", "&Edit"]
    assert with_keys(["Datei", "Debuggen", "Entscheiden"]) == ["&Datei", "De&buggen", "&Entscheiden"]


def test_no_two_actions_share_a_name_or_a_key() -> None:
    assert max(Counter(spec.name for spec in ACTIONS).values()) == 1
    assert max(Counter(spec.key for spec in ACTIONS if spec.key).values()) == 1
    assert {spec.menu for spec in ACTIONS} == set(MENUS)


@pytest.mark.parametrize("scheme", ["vscode", "jetbrains"])
def test_no_key_does_two_things_at_once(scheme) -> None:
    at_a_stop = READY._replace(session=True, status="paused", undoable=True, edited=True)
    for situation in (at_a_stop, at_a_stop._replace(edited=False), at_a_stop._replace(past=True, row=True)):
        keys = [key_in(scheme, spec.name, spec.key) for spec in ACTIONS if spec.when(situation)]
        assert max(Counter(key for key in keys if key).values()) == 1


def test_the_keys_are_those_of_vs_code() -> None:
    keys = {spec.name: spec.key for spec in ACTIONS}
    assert [keys[name] for name in RUN] == ["F5", "F6", "F10", "F11", "Shift+F5"]


@pytest.mark.parametrize(
    ("situation", "expected"),
    [
        (Situation(), []),
        (READY, []),
        (READY._replace(session=True, status="paused"), ["continue", "over", "into", "stop"]),
        (READY._replace(session=True, status="interrupted"), ["continue", "over", "into", "stop"]),
        (READY._replace(session=True, status="running"), ["pause", "stop"]),
        (READY._replace(session=True, status="waiting"), ["stop"]),
        (READY._replace(session=True, status="reached"), ["continue", "over", "into"]),
        (READY._replace(session=True, status="paused", read_only=True), []),
        (READY._replace(session=True, status="paused", elsewhere=True), []),
        (Situation(session=True, status="paused"), []),
    ],
)
def test_a_run_can_be_driven_only_where_that_makes_sense(window, situation, expected) -> None:
    assert enabled(window.actions_by_name, situation) == expected


def test_a_read_only_home_still_exports(window) -> None:
    situation = READY._replace(session=True, status="reached", read_only=True)
    assert enabled(window.actions_by_name, situation, ("export", "rename", "delete", "new", "import")) == ["export"]


def test_f5_says_what_it_does(window) -> None:
    window.judge(READY._replace(session=True, status="reached"))
    assert window.actions_by_name["continue"].text() == "Start"
    window.judge(READY._replace(session=True, status="paused"))
    assert window.actions_by_name["continue"].text() == "Continue"
    window.judge(READY._replace(session=True, status="paused", past=True))
    assert window.actions_by_name["continue"].text() == "Continue as Fork"


def test_the_layout_is_kept_in_the_home_and_can_be_reset(qtbot, tmp_path, qapp: QApplication) -> None:
    file = tmp_path / "window.ini"

    def opened() -> MainWindow:
        made = MainWindow(QSettings(str(file), QSettings.Format.IniFormat))
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.painted, timeout=30_000):
            made.show()
        made.furnish()
        return made

    first = opened()
    first.docks["problems"].hide()
    first.resize(760, 700)
    first.close()
    assert file.exists()
    second = opened()
    assert second.docks["problems"].isHidden()
    assert second.width() == 760
    second.layouts.reset()
    assert not second.docks["problems"].isHidden()
    second.close()
