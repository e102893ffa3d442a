"""A run of 100,000 events is read in pages while the window stays free."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from pytestqt.qtbot import QtBot

from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunRow
from workbench.ui.client import EngineClient
from workbench.ui.main_window import MainWindow
from workbench.ui.program import Program

EVENTS = 100_000


def opened(qtbot: QtBot, command: list[str], tmp_path: Path) -> Program:
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    program = Program(window, EngineClient(command), tmp_path)
    program.start()
    qtbot.waitUntil(lambda: program.client.is_ready, timeout=60_000)
    return program


@pytest.mark.timeout(300)
def test_a_long_run_is_read_in_pages_without_holding_the_window(qtbot, loop, child, tmp_path) -> None:
    program = opened(qtbot, child("answers"), tmp_path)
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.monotonic()))
    timer.start(5)
    run = RunRow(id=RunId(f"r:{EVENTS}"), session=SessionId("s"), status="reached", events=EVENTS)
    program.run.open(run)
    qtbot.waitUntil(lambda: program.run.last > 0, timeout=60_000)
    assert program.run.last < EVENTS // 10, "the first page shows long before the last has come"
    assert program.history.is_reading
    qtbot.waitUntil(lambda: program.run.last == EVENTS, timeout=200_000)
    timer.stop()
    assert not program.run.has_gap
    assert len(turns) > EVENTS / 1_000, "the event loop had its turn all along"
    program.close()


def test_what_was_answered_long_ago_does_not_come_up_while_a_run_is_read(qtbot, loop, child, tmp_path) -> None:
    program = opened(qtbot, child("tape"), tmp_path)
    asked, filled = [], []
    program.run.waiting_changed.connect(lambda: asked.append(program.run.asks))
    model = program.panels.context.item_model
    model.rowsInserted.connect(lambda _parent, first, last: filled.append(last - first + 1))
    run = RunRow(id=RunId("r:10000"), session=SessionId("s"), status="waiting", events=10_000)
    program.run.open(run)
    qtbot.waitUntil(lambda: program.run.last == 10_000 and bool(filled), timeout=60_000)
    assert len(asked) <= 1, "only what waits when all is read"
    assert filled == [2_000], "the context window is asked for once, when all is read"
    calls = [row for row in program.run.timeline.rows if row.call is not None]
    assert program.panels.calls.item_model.rowCount() == len(calls) > 500
    program.panels.timeline.setFocus()
    qtbot.keyClick(program.panels.timeline, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: model.rowCount() < 10, timeout=60_000)
    inspector = program.panels.inspector
    inspector.show_tab("context")
    qtbot.keyClick(program.panels.timeline, Qt.Key.Key_End)
    rows = inspector.context.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == rows.rowCount() > 1_000, timeout=60_000)
    assert model.value(7) is rows.value(7), "thousands of messages are asked for, and kept, once for tab and panel"
    program.run.close()
    assert model.rowCount() == rows.rowCount() == 0
    program.close()


def test_another_run_can_be_opened_while_a_long_one_is_read(qtbot, loop, child, tmp_path) -> None:
    program = opened(qtbot, child("answers"), tmp_path)
    session = SessionId("s")
    program.run.open(RunRow(id=RunId("long:20000"), session=session, status="reached", events=20_000))
    qtbot.waitUntil(lambda: program.run.last > 0, timeout=60_000)
    program.run.open(RunRow(id=RunId("other:20000"), session=session, status="reached", events=20_000))
    qtbot.waitUntil(lambda: program.run.last == 20_000, timeout=100_000)
    assert {event.run for event in program.run.events} == {"other:20000"}
    program.close()


def test_the_reading_of_a_long_run_can_be_stopped_and_goes_on_where_one_wants_that(
    qtbot, loop, child, tmp_path
) -> None:
    program = opened(qtbot, child("answers"), tmp_path)
    bar, stopped = program.panels.status.work, []

    def stop() -> None:
        if bar.isVisible() and not stopped:
            stopped.append(bar.words.text())
            bar.stop.click()

    program.around.under_way.work.changed.connect(stop)
    run = RunRow(id=RunId("r:30000"), session=SessionId("s"), status="reached", events=30_000)
    program.run.open(run)
    qtbot.waitUntil(lambda: bool(stopped) and not program.history.is_reading, timeout=60_000)
    assert 0 < program.run.last < 30_000
    assert stopped[0].startswith("Reading event")
    assert bar.isHidden(), "it is over"
    banner = program.panels.notices.banner("read on")
    assert banner.words() == f"Only the first {program.run.last:,} events of this run are read."
    banner.press("Read on")
    qtbot.waitUntil(lambda: program.run.last == 30_000, timeout=60_000)
    assert program.panels.notices.banner("read on") is None
    program.close()
