"""The whole window against the real engine: its own child process, database and tool hosts."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.service.children import command
from workbench.settings.files import resources
from workbench.ui.client import EngineClient
from workbench.ui.dialogs import RenameDialog, TrustDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.program import Program
from workbench.ui.widgets.compose import ComposeDialog
from workbench.ui.widgets.inspector.context_tab import STATE

LONG = 60_000
GOAL = """
[goal]
name = "Tidy up"
instructions = "Write a summary into summary.md ."
work_folder = "."
[[goal.checks]]
file = "summary.md"
contains = "Summary"
[agent]
model = "scripted:script.json"
[tools]
"files.list" = "auto"
"files.write" = "ask"
"""
SCRIPT = """[
 {"text": "Looking.", "calls": [{"tool": "files.list", "arguments": {"path": "."}}]},
 {"text": "Writing.", "calls": [{"tool": "files.write", "arguments": {"path": "summary.md", "content": "Summary"}}]},
 {"text": "Done."}
]"""


@pytest.fixture
def open_program(qtbot: QtBot, loop: object, tmp_path: Path, told_before: None) -> Iterator[Callable[[], Program]]:
    made: list[Program] = []

    def opened() -> Program:
        window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted, timeout=LONG):
            window.show()
        engine = EngineClient(command("engine", "--home", str(tmp_path / "home")))
        program = Program(window, engine, resources() / "samples")
        made.append(program)
        program.start()
        with qtbot.waitSignal(program.sessions.listed, timeout=LONG):
            pass
        return program

    yield opened
    for program in made:
        program.close()


@pytest.fixture
def goal_file(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL)
    (folder / "script.json").write_text(SCRIPT)
    return folder / "goal.toml"


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def dialog(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: shown(kind) != [], timeout=LONG)
    return shown(kind)[0]


def act(program: Program, name: str) -> None:
    action = program.window.actions_by_name[name]
    assert action.isEnabled(), f"{name} while {program.run.status}"
    action.trigger()


def reaches(qtbot: QtBot, program: Program, status: str) -> None:
    def is_there() -> None:
        told = (program.panels.notices.words(), [dialog.panel.failure.body.whole for dialog in shown(ComposeDialog)])
        assert (program.run.status, program.run.has_gap) == (status, False), f"{kinds(program)} {told}"

    qtbot.waitUntil(is_there, timeout=LONG)


def stands(qtbot: QtBot, program: Program, told: str) -> None:
    """Wait until the window says that the run stands so: what it said before may stay for a moment."""
    pill = program.window.run_status.pill
    qtbot.waitUntil(lambda: pill.text() == told and not program.run.has_gap, timeout=LONG)


def kinds(program: Program) -> list[str]:
    return [event.kind for event in program.run.events]


def begin(qtbot: QtBot, program: Program, goal_file: Path) -> None:
    program.composing.open_file(str(goal_file))
    trust = dialog(qtbot, TrustDialog)
    trust.answer_yes()
    compose = dialog(qtbot, ComposeDialog)
    qtbot.mouseClick(compose.panel.step, Qt.MouseButton.LeftButton)
    reaches(qtbot, program, "paused")
    qtbot.waitUntil(lambda: shown(ComposeDialog) == [], timeout=LONG)
    qtbot.waitUntil(lambda: program.sessions.open_row is not None, timeout=LONG)


def approve(qtbot: QtBot, program: Program) -> None:
    panel = program.panels.approval
    qtbot.waitUntil(lambda: panel.is_armed, timeout=LONG)
    panel.buttons.click_default(edited=False)


@pytest.mark.story
def test_a_goal_file_is_composed_stepped_approved_and_reached(qtbot, open_program, goal_file) -> None:
    program = open_program()
    assert program.window.pages.currentWidget() is program.panels.welcome
    begin(qtbot, program, goal_file)
    assert kinds(program) == ["run_started", "folder_changed", "run_paused"]
    assert program.window.pages.currentWidget() is program.panels.run_page
    act(program, "into")
    stands(qtbot, program, "Paused before reason · step")
    assert "context_built" in kinds(program)
    act(program, "over")
    stands(qtbot, program, "Paused before observe · step")
    assert "context_updated" in kinds(program)
    act(program, "continue")
    reaches(qtbot, program, "waiting")
    assert program.window.run_status.pill.text() == "Paused before act · approval"
    approve(qtbot, program)
    reaches(qtbot, program, "reached")
    assert (goal_file.parent / "summary.md").read_text() == "Summary"
    assert program.panels.calls.item_model.rowCount() == 2
    assert program.window.run_status.totals.whole.startswith("3 steps")
    qtbot.waitUntil(lambda: program.panels.context.item_model.rowCount() > 3, timeout=LONG)


@pytest.mark.story
def test_an_engine_that_is_killed_comes_back_and_the_run_goes_on(qtbot, open_program, goal_file, capsys) -> None:
    program = open_program()
    begin(qtbot, program, goal_file)
    act(program, "continue")
    reaches(qtbot, program, "waiting")
    engine = program.client.process_id
    os.kill(engine, signal.SIGKILL)
    qtbot.waitUntil(lambda: program.client.is_ready and program.client.process_id != engine, timeout=LONG)
    assert any("runs again" in words for words in program.panels.notices.words())
    qtbot.waitUntil(lambda: program.window.run_status.pill.text() == "Paused before act · approval", timeout=LONG)
    assert not program.window.actions_by_name["continue"].isEnabled()
    qtbot.waitUntil(lambda: program.debugger.viewing.is_settled, timeout=LONG)  # the call stack, too, is of now
    approve(qtbot, program)
    reaches(qtbot, program, "reached")
    assert (goal_file.parent / "summary.md").read_text() == "Summary"


def test_a_session_is_there_when_the_window_opens_again(qtbot, open_program, goal_file, tmp_path) -> None:
    program = open_program()
    begin(qtbot, program, goal_file)
    run = program.run.run
    program.window.close()
    program.close()
    again = open_program()
    again.reopen()
    assert again.run.run == run
    reaches(qtbot, again, again.run.status)
    act(again, "continue")
    reaches(qtbot, again, "waiting")


@pytest.mark.story
def test_sessions_are_renamed_searched_deleted_and_brought_back(qtbot, open_program, goal_file) -> None:
    program = open_program()
    begin(qtbot, program, goal_file)
    session = program.run.session
    act(program, "rename")
    asked = dialog(qtbot, RenameDialog)
    asked.name.setText("Spring cleaning")
    asked.answer_yes()

    def names() -> list[str]:
        return [row.name for row in program.panels.sessions.item_model.sessions()]

    qtbot.waitUntil(lambda: names() == ["Spring cleaning"], timeout=LONG)
    assert program.window.windowTitle() == "Spring cleaning — Workbench"
    qtbot.keyClicks(program.panels.sessions.search, "winter")
    qtbot.waitUntil(lambda: names() == [], timeout=LONG)
    program.panels.sessions.search.clear()
    qtbot.waitUntil(lambda: names() == ["Spring cleaning"], timeout=LONG)
    act(program, "delete")
    qtbot.waitUntil(lambda: names() == [] and program.run.run is None, timeout=LONG)
    act(program, "undo")
    qtbot.waitUntil(lambda: names() == ["Spring cleaning"] and program.run.session == session, timeout=LONG)


def test_a_session_goes_out_to_a_file_and_comes_back(qtbot, open_program, goal_file, tmp_path) -> None:
    program = open_program()
    begin(qtbot, program, goal_file)
    file = tmp_path / "out.workbench"
    program.tasks.start(program.sessions._export(program.sessions.open_row, str(file)))
    qtbot.waitUntil(file.exists, timeout=LONG)
    first = program.run.session
    act(program, "delete")
    qtbot.waitUntil(lambda: program.run.run is None, timeout=LONG)
    program.sessions.import_file(str(file))
    qtbot.waitUntil(lambda: program.run.last == 3, timeout=LONG)
    assert program.run.session != first or program.run.session is not None


@pytest.mark.story
def test_the_sample_works_with_one_click(qtbot, open_program) -> None:
    program = open_program()
    qtbot.mouseClick(program.panels.welcome.offers["sample"].button, Qt.MouseButton.LeftButton)
    reaches(qtbot, program, "paused")
    assert program.run.started.agent.model.startswith("scripted:")


def test_what_goes_wrong_is_told_in_plain_words(qtbot, open_program, tmp_path) -> None:
    program = open_program()
    program.composing.open_file(str(tmp_path / "none.toml"))
    qtbot.waitUntil(lambda: any("none.toml" in words for words in program.panels.notices.words()), timeout=LONG)


@pytest.mark.story
def test_a_message_is_muted_in_the_inspector_and_comes_back_with_undo(
    qtbot: QtBot, open_program: Callable[[], Program], goal_file: Path
) -> None:
    program = open_program()
    begin(qtbot, program, goal_file)
    act(program, "over")
    qtbot.waitUntil(lambda: "context_updated" in kinds(program) and program.run.status == "paused", timeout=LONG)
    tab = program.panels.inspector.context
    rows = tab.table.model()
    program.panels.timeline.select(program.run.timeline.rows[-1].start)
    program.panels.inspector.show_tab("context")
    qtbot.waitUntil(lambda: tab.bar.isVisible() and rows.rowCount() > 2, timeout=LONG)
    tab.table.setCurrentIndex(rows.index(rows.rowCount() - 1, 0))
    qtbot.waitUntil(tab.bar.mute.isEnabled, timeout=LONG)
    tab.bar.mute.click()
    qtbot.waitUntil(lambda: "muted" in [rows.index(row, STATE).data() for row in range(rows.rowCount())], timeout=LONG)
    assert kinds(program)[-1] == "edited"
    qtbot.waitUntil(program.window.actions_by_name["undo"].isEnabled, timeout=LONG)
    act(program, "undo")
    qtbot.waitUntil(lambda: kinds(program)[-1] == "edit_undone", timeout=LONG)
