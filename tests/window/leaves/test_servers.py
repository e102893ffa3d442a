"""A person adds MCP servers, sees what they say, and chooses whether that is believed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.tools.servers import SERVER
from tests.window.debugger.desk import Desk
from tests.window.leaves.test_plugins import enable, opened, rows, said, state
from workbench.ui.dialogs.add_server import AddServerDialog
from workbench.ui.dialogs.enable_plugin import EnableDialog
from workbench.ui.dialogs.import_servers import ImportServersDialog

KEY = "sk-no-real-key-0123456789abcdef"


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "clock.py"
    file.write_text(SERVER)
    return file


def effects(desk: Desk) -> dict[str, tuple[str, bool]]:
    listed = desk.program.engine.tools
    specs = [row.spec for row in listed.rows if row.spec is not None] if listed else []
    return {spec.name: (spec.effect, spec.sends) for spec in specs if spec.name.startswith("clock.")}


def test_a_server_is_added_and_its_hints_are_believed_when_the_person_says_so(desk: Desk, script: Path) -> None:
    page = opened(desk)
    desk.click(page.add_server)
    dialog = desk.dialog(AddServerDialog)
    desk.qtbot.keyClicks(dialog.name, "clock")
    dialog.program.setText(f"{sys.executable} '{script}")
    assert not dialog.yes.isEnabled(), "a quotation mark is not closed"
    dialog.program.setText(f"{sys.executable} '{script}'")
    dialog.settings.setPlainText("ZONE")
    assert "NAME=value" in dialog.problem.body.whole
    dialog.settings.setPlainText(f"API_KEY={KEY}")
    dialog.unconfined.setChecked(True)
    desk.click(dialog.yes)
    desk.until(lambda: state(page, "clock") == "disabled")
    assert page.details.row is not None
    assert page.details.row.kind == "mcp"
    assert KEY not in said(desk.program.window)
    told = enable(desk, page, "clock")
    assert "Tell the time." in told
    desk.until(lambda: effects(desk).get("clock.get_time") == ("irreversible", True))
    assert page.details.enable.text() == "Hints…"
    desk.click(page.details.enable)
    hints = desk.dialog(EnableDialog)
    assert hints.believe.isVisible()
    assert not hints.believe.isChecked(), "off unless the person says so"
    hints.believe.click()
    desk.click(hints.yes)
    desk.until(lambda: effects(desk).get("clock.get_time") == ("pure", False))
    desk.until(lambda: rows(page)["clock"].believed)
    assert "believed: they decide" in said(page.details)
    assert "counts as" in said(page.details)


@pytest.mark.slow
def test_servers_of_another_program_are_imported_and_none_is_enabled(desk: Desk, script: Path, tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    servers = {"My Clock": {"command": sys.executable, "args": [str(script)]}, "odd": 5}
    file.write_text(json.dumps({"mcpServers": servers}))
    page = opened(desk)
    desk.click(page.import_servers)
    dialog = desk.dialog(ImportServersDialog)
    assert "is not believed" in said(dialog)
    dialog.file.line.setText(str(file))
    dialog.unconfined.setChecked(True)
    desk.click(dialog.yes)
    desk.until(lambda: state(page, "my_clock") == "disabled")
    desk.until(lambda: "left out" in said(page.news))
    assert not rows(page)["my_clock"].believed


@pytest.mark.slow
def test_a_server_that_does_not_answer_is_given_up_when_the_person_stops_it(desk: Desk) -> None:
    page = opened(desk)
    desk.click(page.add_server)
    dialog = desk.dialog(AddServerDialog)
    dialog.name.setText("slow")
    dialog.program.setText(f"{sys.executable} -c 'import time; time.sleep(600)'")
    dialog.unconfined.setChecked(True)
    desk.click(dialog.yes)
    desk.until(lambda: page.under_way.isVisible() and page.under_way.stop.isEnabled())
    assert "slow" in page.under_way.words.whole
    desk.click(page.under_way.stop)
    desk.until(lambda: not page.under_way.isVisible())
    desk.until(lambda: "stopped" in said(page.news))
    assert state(page, "slow") == "gone"
