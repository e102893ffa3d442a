"""A damaged database at the start: the window says so, offers the last good backup, and has it back with one press."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from workbench.domain.goals import Goal
from workbench.service.children import command
from workbench.settings.files import resources
from workbench.store import Store
from workbench.ui.client import EngineClient
from workbench.ui.controllers.engine import ENGINE
from workbench.ui.main_window import MainWindow
from workbench.ui.program import Program

LONG = 60_000


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    async def make(path: Path) -> None:
        store = await Store.open(path)
        await store.new_session("Kept", Goal(instructions="x"))
        await store.backups.make(1_764_060_000.0, 3)
        await store.new_session("Lost", Goal(instructions="x"))
        await store.close()

    path = tmp_path / "home" / "workbench.db"
    asyncio.run(make(path))
    path.write_bytes(b"garbage" + path.read_bytes()[7:])
    return path


@pytest.fixture
def program(qtbot: QtBot, damaged: Path, loop: object, tmp_path: Path) -> Iterator[Program]:
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted, timeout=LONG):
        window.show()
    made = Program(window, EngineClient(command("engine", "--home", str(damaged.parent))), resources() / "samples")
    yield made
    made.close()


def test_the_last_good_backup_is_offered_and_put_back_with_one_press(
    program: Program, damaged: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.client.refused, timeout=LONG):
        program.start()
    banner = program.panels.notices.banner(ENGINE)
    assert banner is not None
    assert "is damaged" in banner.words()
    assert "The last good backup is of 25 Nov 2025" in banner.words()
    assert "Putting it back loses what was saved after that" in banner.words()
    qtbot.waitUntil(lambda: program.client.process_id == 0, timeout=LONG)
    with qtbot.waitSignal(program.sessions.listed, timeout=LONG):
        banner.press()
    assert [row.name for row in program.sessions.rows] == ["Kept"]
    told = program.panels.notices.banner("restored")
    assert told is not None
    assert "was put back" in told.words()
    (aside,) = damaged.parent.glob("workbench.db.damaged-*")
    assert str(aside) in told.words()
    assert aside.read_bytes().startswith(b"garbage")
