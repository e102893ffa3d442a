"""A run whose log was really damaged: shown as far as it is whole, the place named, mended on a fork that goes on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt

from tests.window.debugger.desk import Desk
from workbench.ui.widgets.debugging.plan_dialog import PlanDialog


def flip_byte(database: Path, run: str, kind: str) -> int:
    """Change a byte in the middle of the last event of that kind, and return the event's number in its run."""
    with closing(sqlite3.connect(database)) as raw, raw:
        rows = raw.execute("SELECT place, body FROM event").fetchall()
        place, body = next((p, b) for p, b in sorted(rows, reverse=True) if f'"{kind}"'.encode() in bytes_of(b))
        changed = bytearray(bytes_of(body))
        changed[len(changed) // 2] ^= 1
        kept: object = bytes(changed) if isinstance(body, bytes) else changed.decode("latin-1")
        raw.execute("DROP TRIGGER event_stays_as_it_is")
        assert raw.execute("UPDATE event SET body = ? WHERE place = ?", (kept, place)).rowcount == 1
    return place & 0xFFFF


def bytes_of(body: object) -> bytes:
    return body if isinstance(body, bytes) else str(body).encode()


def open_by_click(desk: Desk) -> None:
    recent = desk.program.panels.sessions.recent
    box = recent.visualRect(recent.model().index(0, 0))
    desk.qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_a_damaged_run_is_shown_as_far_as_it_is_whole_and_goes_on_from_there(open_desk, work, tmp_path) -> None:
    first = open_desk()
    first.begin(work / "goal.toml")
    first.move("continue", "reached", "not_reached")
    run, events = first.run.run, first.run.last
    first.program.window.close()
    first.program.close()
    broken = flip_byte(tmp_path / "home" / "workbench.db", run, "tool_returned")
    assert 1 < broken < events

    desk = open_desk()
    if desk.run.run is None:
        open_by_click(desk)
    bar = desk.panels.findings
    desk.until(bar.isVisible)
    assert f"event {broken}" in bar.words.whole
    assert desk.run.last == broken - 1, "what is whole is there to read"
    assert desk.timeline.isVisible()
    desk.click(bar.show_it)
    desk.until(lambda: desk.timeline.current_seq is not None)
    place = desk.run.timeline.row_at(desk.timeline.current_seq)
    assert place == len(desk.run.timeline.rows) - 1, "the last that is whole"
    assert desk.debugger._mark_of(desk.run.timeline.rows[place]) == "finding"
    desk.click(bar.repairs[0])
    assert "- what can't be read" in bar.difference.toPlainText().splitlines()
    desk.click(bar.go)
    dialog = desk.dialog(PlanDialog)
    desk.until(lambda: dialog.yes.isEnabled())
    desk.click(dialog.yes)
    desk.until(lambda: desk.run.run != run and desk.run.last)
    desk.stands("paused")
    assert not bar.isVisible(), "the fork is whole"
    desk.key("F5", "reached", "not_reached")
    assert desk.kinds[-1] == "run_finished"
