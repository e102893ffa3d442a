"""What was done to sessions and runs goes back and comes again, by the keys and in the menu's own words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.window.debugger.desk import Desk
from workbench.domain.commands import RenameSession
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import SessionId
from workbench.domain.queries import Done
from workbench.ui.dialogs.label import LabelDialog
from workbench.ui.dialogs.rename import RenameDialog


@pytest.mark.slow
@pytest.mark.story
def test_names_labels_and_deletions_go_back_and_come_again(desk: Desk) -> None:
    sessions, actions = desk.program.sessions, desk.program.window.actions_by_name
    session, run = desk.run.session, desk.run.run
    desk.until(lambda: sessions.open_row is not None)
    assert (actions["undo"].text(), actions["undo"].isEnabled()) == ("Undo", False)

    def stands(name: str, label: str, note: str = "") -> None:
        def holds() -> bool:
            row, of = sessions.open_row, sessions.find(run)
            return row is not None and of is not None and (row.name, of.label, of.note) == (name, label, note)

        desk.until(holds)

    desk.act("rename")
    asked = desk.dialog(RenameDialog)
    asked.name.selectAll()
    desk.qtbot.keyClicks(asked.name, "Spring")
    desk.qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    stands("Spring", "")
    desk.act("label")
    labels = desk.dialog(LabelDialog)
    desk.qtbot.keyClicks(labels.label, "the good one")
    desk.qtbot.keyClicks(labels.note, "because")
    desk.click(labels.yes)
    stands("Spring", "the good one", "because")
    assert actions["undo"].text() == "Undo Label of “the good one”"
    desk.key("Ctrl+Z")
    stands("Spring", "")
    desk.key("Ctrl+Z")
    stands("Write x", "")
    desk.key("Ctrl+Shift+Z")
    stands("Spring", "")
    desk.key("Ctrl+Y")
    stands("Spring", "the good one", "because")
    desk.act("delete")
    desk.until(lambda: desk.run.run is None and not sessions.rows)
    assert actions["undo"].text() == "Undo Deletion of “Spring”"
    desk.key("Ctrl+Z")
    desk.until(lambda: desk.run.session == session)
    stands("Spring", "the good one", "because")

    undoing, client = desk.program.undoing, desk.program.client
    wrong = RenameSession(session=SessionId("none"), name="x")
    undoing.do("Nothing", lambda: client.do(wrong, Done), lambda: client.do(wrong, Done))
    desk.until(lambda: undoing.stack.undoText().startswith("Label"))
    desk.until(lambda: desk.program.panels.notices.words())  # that it failed is said, and no step stands for it

    async def fails() -> None:
        raise WorkbenchError("It is gone.")

    undoing.do("Half", lambda: client.do(RenameSession(session=session, name="Half"), Done), fails)
    desk.until(lambda: sessions.open_row is not None and sessions.open_row.name == "Half")
    desk.key("Ctrl+Z")
    desk.until(lambda: not undoing.stack.canRedo() and undoing.stack.undoText() != "Half")
