"""Filter, search, landmarks and bookmarks in the whole window, on the real engine, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.window.debugger.desk import Desk
from workbench.domain.breakpoints import Breakpoint
from workbench.ui.dialogs.event_note import EventNoteDialog

KEY = Qt.Key
SCRIPT = """[
 {"text": "Looking first.", "calls": [{"tool": "files.list", "arguments": {"path": "."}}]},
 {"text": "Reading.", "calls": [{"tool": "files.read", "arguments": {"path": "missing.txt"}}]},
 {"text": "Writing.", "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "LONG"}}]},
 {"text": "Done."}
]"""


def finished(open_desk: Callable[[], Desk], work: Path) -> Desk:
    long = "filler " * 200 + "a Needle in the hay " + "filler " * 200
    (work / "script.json").write_text(SCRIPT.replace("LONG", long))
    (work / "goal.toml").write_text((work / "goal.toml").read_text().replace("right", "Needle"))
    desk = open_desk()
    desk.begin(work / "goal.toml")
    desk.panels.breakpoints.changed.emit(Breakpoint(id="", where="tool", tool="files.write"))
    desk.until(lambda: desk.debugger.breakpoints.armed.each)
    desk.move("continue")
    desk.move("continue", "reached", "not_reached")
    return desk


def selected(desk: Desk) -> str:
    row = desk.debugger.viewing.row
    return "" if row is None else f"{row.phase or row.kind} {row.text[:24]}"


@pytest.mark.story
def test_a_run_is_read_by_keyboard(open_desk: Callable[[], Desk], work: Path) -> None:
    desk = finished(open_desk, work)
    page, finding, notes = (
        desk.program.panels.list_page,
        desk.program.timeline_tools.finding,
        desk.program.timeline_tools.notes,
    )

    # words that no row shows are found in the whole texts, wherever they stand
    desk.key("Ctrl+F")
    desk.qtbot.keyClicks(page.find_bar.line, "needle in")
    desk.until(lambda: finding.words == "needle in" and not finding.is_looking and finding.rows)
    (hit,) = finding.rows
    assert "eedle" not in desk.run.timeline.rows[hit].text
    desk.qtbot.keyClick(page.find_bar.line, KEY.Key_Return)
    assert selected(desk).startswith("act files.write")
    assert page.find_bar.count.whole == "1 of 1"
    assert "arguments" in page.find_bar.where.text()
    assert "a Needle in the hay" in page.find_bar.where.text()
    assert "eedle" in QLabel.text(page.find_bar.where), "also where there is no room for all of it"
    # and in the texts that the inspector shows of the row
    arguments = desk.program.panels.inspector.call.arguments.code

    def marked() -> list[str]:
        return [each.cursor.selectedText() for each in arguments.extraSelections()]

    desk.until(lambda: marked() == ["Needle in"])
    desk.until(lambda: desk.timeline._marked.hits)
    desk.timeline.setFocus()
    desk.qtbot.keyClick(desk.timeline, KEY.Key_Escape)
    desk.until(lambda: not desk.timeline._marked.hits and page.find_bar.isHidden())

    # landmarks, one after the other and around the end
    desk.act("next_error")
    assert selected(desk).startswith("act files.read")
    desk.act("next_stop")
    assert selected(desk).startswith("mark Paused at a breakpoint")
    desk.act("next_stop")
    assert selected(desk).startswith("mark Paused at a breakpoint")
    desk.act("next_decision")
    assert "There is no decision" in desk.program.window.statusBar().currentMessage()

    # a bookmark and a note at it, found again, taken back
    desk.act("next_error")
    desk.act("bookmark")
    desk.until(lambda: notes.notes)
    desk.act("note")
    dialog = desk.dialog(EventNoteDialog)
    dialog.note.setPlainText("Why this name?")
    dialog.yes.click()
    desk.until(lambda: [note.text for note in notes.notes] == ["Why this name?"])
    desk.until(lambda: desk.timeline._marked.notes)
    desk.timeline.select(1)
    desk.act("next_note")
    assert selected(desk).startswith("act files.read")

    # only some rows
    desk.act("filter")
    desk.qtbot.keyClicks(page.filter_bar.line, "tool:files error")
    desk.qtbot.keyClick(page.filter_bar.line, KEY.Key_Return)
    desk.until(lambda: page.filter_bar.count.whole.startswith("1 row "))
    assert desk.program.panels.lanes._painter.fits is not None
    page.filter_bar.set_line("noted")
    desk.until(lambda: desk.timeline.line_count == 1 and desk.timeline.is_whole)
    desk.act("notes")
    listed = notes.list_dialog
    assert listed is not None
    assert listed.rows.topLevelItem(0).text(0) == "Why this name?"  # type: ignore[union-attr]
    assert desk.program.window.actions_by_name["undo"].text().startswith("Undo Note at Event")
    desk.act("undo")
    desk.until(lambda: [note.text for note in notes.notes] == [""])
    desk.act("undo")
    desk.until(lambda: not notes.notes)
    assert listed.rows.topLevelItemCount() == 0
    desk.until(lambda: desk.timeline.line_count == 0)
    page.filter_bar.end()
    assert desk.timeline.line_count > 10
    assert not desk.program.window.actions_by_name["undo"].isEnabled()
    desk.act("redo")
    desk.until(lambda: [note.text for note in notes.notes] == [""])
    listed.close()
    desk.until(lambda: notes.list_dialog is None)
