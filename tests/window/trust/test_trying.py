"""A tool set is tried on past runs before it is used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.window.debugger.desk import Desk
from tests.window.trust.conftest import play, reads, waits, writes


def test_a_tool_set_is_tried_and_a_call_is_looked_at(open_desk: Callable[[], Desk], work: Path) -> None:
    desk = open_desk()
    desk.begin(play(work, [reads("note.txt")], [writes("evil.txt")]))
    desk.act("continue")
    waits(desk)
    composing = desk.program.composing
    composing.compose_again()
    desk.until(lambda: composing.dialog is not None)
    panel = composing.dialog.panel
    panel.tabs.setCurrentWidget(panel.tools_page)
    trial = panel.tools.trial
    desk.click(trial.button)
    desk.until(lambda: trial.words.whole.startswith("None of 2 calls"))
    editor = panel.tools
    place = next(i for i, line in enumerate(editor._lines) if line.name == "files.read")
    cell = editor.table.cellWidget(place, 3)
    cell.setCurrentIndex(cell.findData("never"))
    cell.chosen.emit()
    desk.click(trial.button)
    desk.until(lambda: trial.hits.topLevelItemCount() == 1)
    assert trial.words.whole.startswith("1 of 2 calls")
    item = trial.hits.topLevelItem(0)
    assert item.text(1) == "auto → refused"
    trial.hits.itemActivated.emit(item, 0)
    desk.until(lambda: desk.program.debugger.viewing.row.text.startswith("files.read"))
    assert composing.dialog is not None, "what is typed stays"
    composing.dialog.reject()
