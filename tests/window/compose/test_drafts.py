"""What is being composed outlives the window, however that ends; goal files are left alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.window.compose.parts import AGENT, GOAL, TOOLS
from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.desk import Desk
from workbench.ui.dialogs import TrustDialog
from workbench.ui.draft import Draft, DraftFile
from workbench.ui.widgets.compose import ComposeDialog

GOAL_FILE = """
[goal]
name = "From a file"
instructions = "write x.txt"
[agent]
model = "scripted:script.json"
"""


def typed(desk: Desk, text: str, file: Path) -> ComposeDialog:
    """Write instructions with the keyboard, and wait until they are kept."""
    dialog = desk.dialog(ComposeDialog)
    field = dialog.panel.goal.instructions
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClicks(field, text)
    desk.until(lambda: file.exists() and text in file.read_text())
    return dialog


def undo(desk: Desk, dialog: ComposeDialog) -> None:
    dialog.activateWindow()
    desk.until(dialog.isActiveWindow)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def instructions(dialog: ComposeDialog) -> str:
    return dialog.value()[0].instructions


@pytest.mark.slow
@pytest.mark.story
def test_a_draft_outlives_the_window_and_says_so(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    file, goal = tmp_path / "home" / "draft.json", tmp_path / "goal.toml"
    goal.write_text(GOAL_FILE)
    (tmp_path / "script.json").write_text('[{"text": "Done."}]')
    first = open_desk()
    first.act("new")
    first.dialog(ComposeDialog).reject()
    first.until(lambda: first.program.composing.dialog is None)
    assert not file.exists(), "nothing was typed"
    first.act("new")
    left = typed(first, "Count the invoices", file)
    assert file.stat().st_mode & 0o077 == 0
    killed = file.read_bytes()
    first.program.close()
    left.hide()
    file.write_bytes(killed)  # as a killed window leaves it

    desk = open_desk()
    banner = desk.program.panels.notices.banner
    desk.until(lambda: banner("draft") is not None)
    banner("draft").press("Go on with it")
    dialog = desk.dialog(ComposeDialog)
    assert instructions(dialog) == "Count the invoices"
    assert "is here again" in dialog.draft.words()
    desk.click(dialog.draft.button)
    assert (instructions(dialog), file.exists()) == ("", False)
    undo(desk, dialog)
    assert instructions(dialog) == "Count the invoices"
    typed(desk, " twice", file)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.until(lambda: desk.program.composing.dialog is None)

    desk.program.open_files([str(goal)])
    desk.click(desk.dialog(TrustDialog).yes)
    opened = desk.dialog(ComposeDialog)
    assert instructions(opened) == "write x.txt"
    assert "is kept until you change something" in opened.draft.words()
    desk.click(opened.draft.button)
    assert instructions(opened) == "Count the invoices twice"
    undo(desk, opened)
    typed(desk, " slowly", file)
    assert goal.read_text() == GOAL_FILE, "a goal file is written only where a person asks for it"
    desk.click(opened.panel.start)
    desk.until(lambda: desk.run.status == "reached" and not file.exists())


def test_a_draft_that_cannot_be_kept_or_read_stops_nobody(tmp_path: Path, caplog) -> None:
    draft = Draft(goal=GOAL, agent=AGENT, tools=TOOLS, at=1.0)
    kept = DraftFile(tmp_path)
    assert kept.read() is None
    kept.keep(draft)
    assert kept.read() == draft
    (tmp_path / "draft.json").write_text('{"goal": 1}')
    assert kept.read() is None
    kept.remove()
    kept.remove()
    DraftFile(tmp_path / "none").keep(draft)
    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]
    caplog.clear()
