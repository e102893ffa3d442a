"""MCP servers from the command line: added, looked at, enabled and removed like plugins."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.tools.servers import write_server
from workbench.cli import main


def test_a_server_is_added_shown_enabled_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = write_server(tmp_path / "server")
    assert main(["tools", "add", "clock", "--unconfined", "--env", "LEVEL=high", "--", *command]) == 0
    assert "8 tools" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main(["plugins", "enable", "clock"]) == 2
    told = capsys.readouterr()
    assert "hints: not believed" in told.out
    assert "says: Tell the time." in told.out
    assert "--yes" in told.err
    assert main(["plugins", "enable", "clock", "--believe-hints", "--yes"]) == 0
    assert "is believed" in capsys.readouterr().out
    assert main(["plugins", "list", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows["clock"]["kind"], rows["clock"]["state"], rows["files"]["kind"]) == ("mcp", "enabled", "plugin")
    assert main(["plugins", "disable", "clock"]) == 0
    assert main(["plugins", "remove", "clock"]) == 0
    assert main(["plugins", "list", "clock"]) == 2


@pytest.mark.parametrize("typed", [["add"], ["add", "x"], ["import"], ["add", "x", "--env", "A", "--", "sh"]])
def test_what_is_missing_is_said(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tools", *typed]) == 2
    assert "tools --help" in capsys.readouterr().err
