"""`workbench memory` and the console's `memory`, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.cli.program import main

GOAL = """
[goal]
instructions = "Note it."
[agent]
model = "scripted:script.json"
[agent.memory]
reads = ["task", "global"]
writes = ["task", "global"]
[tools]
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    calls = [{"tool": "remember", "arguments": {"text": "Due in May.", "scope": "global"}}]
    (tmp_path / "script.json").write_text(json.dumps([{"text": "", "calls": calls}, {"text": "Done."}]))
    (tmp_path / "goal.toml").write_text(GOAL)
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    assert main(["run", str(tmp_path / "goal.toml")]) == 0
    return tmp_path


def test_memory_is_listed_changed_and_exported(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()

    def told(*words: str, code: int = 0) -> str:
        assert main(["memory", *words]) == code
        return capsys.readouterr().out

    [entry] = json.loads(told("list", "--json"))
    assert (entry["text"], entry["scope"], entry["untrusted"]) == ("Due in May.", "global", False)
    assert f"from event {entry['seq']} of run {entry['run']}" in told("show", entry["id"][:7])
    assert told("list", "--untrusted") == ""
    assert "trusted" in told("edit", entry["id"], "Due in June.")
    [edited] = json.loads(told("list", "june", "--json"))
    assert edited["by"] == "person"
    assert "Forgot" in told("forget", edited["id"])
    assert told("list") == ""
    assert "Brought back" in told("restore", edited["id"])
    assert "1 memory is in" in told("export", str(home / "all.json"))
    assert json.loads((home / "all.json").read_text())[0]["text"] == "Due in June."
    assert main(["memory", "forget", "m000"]) == 2
    assert "Nothing is remembered as m000" in capsys.readouterr().err
    assert main(["memory", "forget"]) == 2
    capsys.readouterr()
