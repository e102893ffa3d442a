"""The whole window on the real engine, with a goal that writes a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.window.debugger.desk import LONG, Desk
from workbench.service.children import command
from workbench.settings.files import resources
from workbench.ui.client import EngineClient
from workbench.ui.main_window import MainWindow
from workbench.ui.program import Program

GOAL = """
[goal]
name = "Write x"
instructions = "write x.txt"
work_folder = "."
[[goal.checks]]
file = "x.txt"
contains = "right"
[agent]
model = "scripted:script.json"
[tools]
"files.list" = "auto"
"files.write" = "auto"
"files.read" = "auto"
"""
SCRIPT = """[
 {"text": "Looking first.", "calls": [{"tool": "files.list", "arguments": {"path": "."}}]},
 {"text": "Writing.", "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "wrong"}}]},
 {"text": "Done."}
]"""


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """The work folder, with the goal file in it."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL)
    (folder / "script.json").write_text(SCRIPT)
    return folder


@pytest.fixture
def open_desk(qtbot: QtBot, loop: object, tmp_path: Path, told_before: None) -> Iterator[Callable[[], Desk]]:
    """Opens the window; with what was kept when it was closed before."""
    made: list[Desk] = []

    def opened() -> Desk:
        window = MainWindow(QSettings(str(tmp_path / "home/window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitSignal(window.painted, timeout=LONG):
            window.show()
        engine = command("engine", "--home", str(tmp_path / "home"))
        program = Program(window, EngineClient(engine), resources() / "samples")
        made.append(Desk(qtbot, program))
        program.start()
        with qtbot.waitSignal(program.sessions.listed, timeout=LONG):
            pass
        return made[-1]

    yield opened
    for desk in made:
        desk.program.close()


@pytest.fixture
def desk(open_desk: Callable[[], Desk], work: Path) -> Desk:
    """The window, with the goal's run stopped at its entry."""
    made = open_desk()
    made.begin(work / "goal.toml")
    return made
