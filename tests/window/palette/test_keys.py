"""Keys that a person changes: what clashes, what is kept, and the sheet of those in force."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.cheat_sheet import CheatSheet
from workbench.ui.dialogs.key_editor import KeyEditor
from workbench.ui.fixed_keys import is_taken
from workbench.ui.kept_keys import keep_keymap, kept_keymap
from workbench.ui.key_sheet import key_sheet
from workbench.ui.keymap import Keymap, collide, writes

SPECS = {spec.name: spec for spec in ACTIONS}


@pytest.mark.parametrize("scheme", ["vscode", "jetbrains"])
def test_no_key_that_comes_with_the_program_clashes(scheme) -> None:
    keymap = Keymap(scheme)
    for spec in ACTIONS:
        key = keymap.key(spec)
        assert not (key and keymap.clashes(spec, key, ACTIONS)), f"{key} of {spec.name}"
        assert not (key and (writes(key) or is_taken(key))), f"{key} of {spec.name}"


def test_a_key_clashes_with_the_same_and_with_what_begins_so() -> None:
    assert collide("Ctrl+K", "Ctrl+K, Ctrl+S")
    assert collide("F9", "f9")
    assert not collide("Ctrl+K, Ctrl+S", "Ctrl+K, Ctrl+R")
    assert not collide("", "")
    assert [spec.name for spec in Keymap().clashes(SPECS["pause"], "Ctrl+P", ACTIONS)] == ["quick_open"]


@pytest.mark.parametrize(("key", "is_needed"), [("A", True), ("Shift+A", True), ("Return", True), ("Home", True)])
def test_keys_for_writing_are_no_actions(key, is_needed) -> None:
    assert writes(key) == is_needed
    assert not writes(f"Ctrl+{key}")
    assert not any(map(writes, ("F5", "Shift+F11", "Alt+Left", "Ctrl++", "Pause")))


def test_own_keys_are_kept_and_stay_in_another_scheme(tmp_path) -> None:
    def opened() -> QSettings:
        return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    keymap = Keymap("jetbrains").with_key(SPECS["over"], "Ctrl+K, Ctrl+O").with_key(SPECS["mute"], "")
    settings = opened()
    keep_keymap(settings, keymap)
    settings.sync()
    kept = kept_keymap(opened())
    assert (kept.scheme, kept.own) == ("jetbrains", {"over": "Ctrl+K, Ctrl+O", "mute": ""})
    assert kept.with_key(SPECS["over"], "F8").own == {"mute": ""}, "the scheme's own key is no choice"
    (tmp_path / "window.ini").write_text("[keys]\nover=Ctrl+K, Ctrl+O\n")
    assert kept_keymap(opened()).own == {"over": "Ctrl+K, Ctrl+O"}, "written by hand, without quotes"


def test_a_key_is_recorded_by_pressing_it(qtbot: QtBot) -> None:
    editor = KeyEditor(Keymap())
    qtbot.addWidget(editor)
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    editor.show()
    told: list[Keymap] = []
    editor.changed.connect(told.append)
    qtbot.keyClicks(editor.search, "health")
    qtbot.keyClick(editor.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.recorder.editingFinished):
        qtbot.keyClick(editor.recorder, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    assert told[-1].own == {"health": "Ctrl+F7"}

    with qtbot.waitSignal(editor.recorder.editingFinished):
        qtbot.keyClick(editor.recorder, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "“Quick Open”" in editor.note.body.text()
    qtbot.mouseClick(editor.take, Qt.MouseButton.LeftButton)
    assert told[-1].own == {"health": "Ctrl+P", "quick_open": ""}
    for key in ("A", "Ctrl+Return"):
        editor.recorder.setKeySequence(QKeySequence(key))
        editor.recorder.editingFinished.emit()
        assert editor.note.isVisible()
        assert told[-1].own["health"] == "Ctrl+P", "nothing is given"
    editor.leave.click()
    editor.reset.click()
    assert told[-1].own == {"quick_open": ""}
    editor.reset_all.click()
    assert told[-1].own == {}


def test_the_sheet_shows_the_keys_in_force_and_copies_them(qtbot: QtBot) -> None:
    keymap = Keymap("jetbrains").with_key(SPECS["health"], "Ctrl+F7")
    sheet = CheatSheet(lambda typed: key_sheet(keymap, ACTIONS, typed))
    qtbot.addWidget(sheet)
    sheet.show_in_front()
    text = sheet.page.toPlainText()
    assert "Ctrl+F7" in text
    assert "Show the row in the inspector" in text
    qtbot.keyClicks(sheet.search, "step over")
    assert "F8" in sheet.page.toPlainText()
    assert "Health" not in sheet.page.toPlainText()
    sheet.copy.click()
    assert "| Step Over | `F8` |" in QGuiApplication.clipboard().text()
    sheet.search.setText("zzz")
    assert "command palette" in sheet.page.toPlainText()
