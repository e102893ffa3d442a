"""`workbench settings`, as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.cli.program import main


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))

    def run(*words: str, code: int = 0) -> str:
        assert main(["settings", *words]) == code
        said = capsys.readouterr()
        return said.out if code == 0 else said.err

    return run


def test_settings_are_listed_set_and_reset(told, tmp_path: Path) -> None:
    assert told("path") == f"{tmp_path / 'home' / 'settings.toml'}\n"
    told("set", "backups", "5")
    assert told("get", "backups") == "5\n"
    assert "backups = 5  (usually 3)" in told()
    told("set", "accepted_terms", "one", "two words")
    assert told("get", "accepted_terms") == "one, two words\n"
    rows = {row["key"]: row for row in json.loads(told("--json"))}
    assert (rows["backups"]["value"], rows["backups"]["usual"], rows["backups"]["group"]) == (5, 3, "storage")
    told("reset", "backups")
    assert told("get", "backups") == "3\n"


def test_what_is_wrong_is_said_and_changes_nothing(told, tmp_path: Path) -> None:
    assert "Did you mean backups?" in told("set", "backup", "5", code=2)
    assert "is a number, not many" in told("set", "backups", "many", code=2)
    assert "one of best, strict" in told("set", "confinement", "loose", code=2)
    assert "needs a value" in told("set", "backups", code=2)
    assert "needs the key" in told("get", code=2)
    assert not (tmp_path / "home/settings.toml").exists()


def test_they_are_handed_on_as_a_file(told, tmp_path: Path) -> None:
    told("set", "on_anomaly", "tell")
    told("export", str(tmp_path / "mine.toml"))
    assert "there already" in told("export", str(tmp_path / "mine.toml"), code=2)
    told("reset", "on_anomaly")
    told("import", str(tmp_path / "mine.toml"))
    assert told("get", "on_anomaly") == "tell\n"
    assert "is not a file" in told("import", str(tmp_path / "none.toml"), code=2)
