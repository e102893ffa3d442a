"""Quitting with runs under way: what is asked, and what each answer does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.desk import Desk
from workbench.domain.queries import SessionList, Sessions
from workbench.ui.dialogs.quit import QuitDialog

GOAL = """
[goal]
name = "Slow work"
instructions = "write x.txt"
work_folder = "."
[[goal.checks]]
file = "x.txt"
[agent]
model = "scripted:script.json"
[tools]
"files.write" = "ask"
"""
SLOW = '[{"text": "Thinking.", "delay": 600}]'
ASKS = '[{"text": "Writing.", "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "x"}}]}]'


def goal(folder: Path, script: str) -> Path:
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL)
    (folder / "script.json").write_text(script)
    return folder / "goal.toml"


@pytest.fixture
def slow(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """The window, with a run that stands at its entry and thinks for ten minutes once it goes on."""
    desk = open_desk()
    desk.begin(goal(tmp_path / "slow", SLOW))
    return desk


def asked(desk: Desk) -> QuitDialog:
    assert not desk.program.window.close()
    assert desk.program.window.isVisible()
    dialog = desk.program.around.quitting.dialog
    assert dialog is not None
    return dialog


def goes_on(desk: Desk) -> None:
    desk.act("continue")
    desk.until(lambda: "model_requested" in desk.kinds and desk.program.engine.under_way)


def stored(desk: Desk) -> list[str]:
    found: list[str] = []

    async def look() -> None:
        answer = await desk.program.client.ask(Sessions(), SessionList)
        found.extend(run.status for session in answer.sessions for run in session.runs)

    desk.program.tasks.start(look())
    desk.until(lambda: found)
    return found


@pytest.mark.story
def test_each_run_is_named_with_what_becomes_of_it_and_each_answer_does_what_it_says(slow: Desk, open_desk) -> None:
    window, quitting = slow.program.window, slow.program.around.quitting
    assert window.may_close(), "nothing is asked about a run that stands still"
    goes_on(slow)
    dialog = asked(slow)
    assert dialog.heading.whole == "A run is under way"
    slow.until(lambda: "Slow work: It is interrupted" in dialog.accessibleDescription())
    assert dialog.no.isDefault()
    assert not window.close()
    assert quitting.dialog is dialog, "asked once, however often it is closed"
    slow.click(dialog.no)
    assert (window.isVisible(), quitting.dialog, slow.run.status) == (True, None, "running")
    ended = asked(slow)
    slow.program.driving.stop()
    slow.until(lambda: ended.heading.whole == "Nothing is under way any more")
    assert ended.stop.isHidden()
    slow.click(ended.no)
    assert window.may_close()
    slow.program.driving.again()
    slow.until(lambda: slow.run.status == "paused")
    goes_on(slow)
    slow.click(asked(slow).stop)
    slow.until(lambda: not window.isVisible())
    slow.program.close()
    assert stored(open_desk()) == ["stopped", "stopped"]


@pytest.mark.story
def test_a_run_that_waits_goes_on_waiting(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    desk.begin(goal(tmp_path / "asks", ASKS))
    desk.act("continue")
    desk.until(lambda: desk.run.status == "waiting")
    dialog = asked(desk)
    assert "goes on waiting for you" in dialog.accessibleDescription()
    desk.click(dialog.yes)
    assert not desk.program.window.isVisible()
    desk.program.close()
    assert stored(open_desk()) == ["waiting"]
