"""A window that looks on at a run of `workbench run`: it asks, the other program ends, and the answer is given here."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.desk import LONG, Desk
from tests.window.shell.test_quitting import goal
from workbench.service.children import command

SCRIPT = """[
 {"text": "Writing.", "delay": 2, "calls": [{"tool": "files.write", "arguments": {"path": "x.txt", "content": "x"}}]},
 {"text": "Done."}
]"""


@pytest.mark.slow
@pytest.mark.story
def test_who_looks_on_decides_once_the_other_program_has_asked(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    program, panel = desk.program, desk.program.panels.approval
    order = command("run", str(goal(tmp_path / "looked-at", SCRIPT)), "--home", str(tmp_path / "home"))
    with subprocess.Popen(order, stdout=subprocess.PIPE, text=True) as other:
        desk.qtbot.waitUntil(lambda: any(row.elsewhere for s in program.sessions.rows for row in s.runs), timeout=LONG)
        (session,) = program.sessions.rows
        program.sessions.open_run(session.runs[0])
        desk.until(lambda: desk.run.elsewhere and not desk.run.has_gap)
        desk.qtbot.waitUntil(lambda: desk.run.status == "waiting" and not desk.run.elsewhere, timeout=LONG)
        told, _ = other.communicate(timeout=30)
    assert other.returncode == 3
    assert "waits" in told
    desk.until(lambda: panel.isVisible() and panel.buttons["approve"].isEnabled())
    desk.click(panel.buttons["approve"])
    desk.until(lambda: desk.run.status == "reached")
    assert (tmp_path / "looked-at/x.txt").read_text() == "x"
