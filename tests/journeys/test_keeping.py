"""Databases that can't be used as they are, sessions as files, keys, health."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.journeys.terminal import PROGRAM, Terminal, says
from tests.telemetry.traces import semantic

FROZEN = ["unshare", "--mount", "sh", "-c", 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"']


def test_a_newer_database_is_left_alone(wb: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "newer.db"
    assert wb("sessions", "--db", file).code == 0
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    for verb in (("sessions",), ("run", wb.goal(says("x"))), ("show", "last")):
        ended = wb(*verb, "--db", file)
        assert (ended.code, ended.out) == (2, "")
        assert "newer Workbench" in ended.err
        assert "Update Workbench." in ended.err
    assert file.read_bytes() == before
    doctor = wb("doctor", "--db", file)
    assert doctor.code == 1
    assert "newer Workbench" in doctor.out


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may remount a folder read-only")
def test_a_read_only_home_is_viewed(wb: Terminal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    own = Terminal(home, tmp_path)
    goal = own.goal(says("Done."))
    ran = own("run", goal, "--json")

    def frozen(*words: str | Path) -> subprocess.CompletedProcess[str]:
        line = [*FROZEN, str(home), *PROGRAM, *map(str, words), "--home", str(home)]
        return subprocess.run(line, capture_output=True, text=True, timeout=100)

    shown = frozen("show", "last", "--json")
    if "unshare" in shown.stderr:
        pytest.skip(shown.stderr)
    assert (shown.returncode, shown.stdout) == (0, ran.out)
    assert shown.stderr.startswith("Read-only: ")
    refused = frozen("run", goal)
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


def test_a_session_travels_as_one_file(wb: Terminal, tmp_path: Path) -> None:
    ran = wb("run", wb.goal(says("Done.")), "--json", "--name", "To be sent")
    file = tmp_path / "sent.workbench"
    assert wb("export", ran.lines[0]["run"], file).code == 0
    elsewhere = Terminal(tmp_path / "elsewhere", tmp_path)
    read = elsewhere("import", file)
    assert read.code == 0
    assert "Imported To be sent (1 run)" in read.out
    assert elsewhere("show", "last", "--json").out == ran.out
    broken = tmp_path / "broken.workbench"
    broken.write_bytes(file.read_bytes()[:-20])
    assert elsewhere("import", broken).code == 2
    assert [row["name"] for row in elsewhere("sessions", "--json").data] == ["To be sent"]
    assert wb("export", "last", tmp_path / "none" / "x").code == 2


def test_a_trace_of_another_program_is_read_as_a_session(wb: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "spans.json"
    file.write_text(semantic())
    assert "Imported weatherman (spans.json) (2 runs)" in wb("import", file).out
    session = next(row for row in wb("sessions", "--json").data if row["name"].startswith("weatherman"))
    run = next(run["id"] for run in session["runs"] if run["steps"] == 2)
    shown = wb("show", run).out
    assert "weather(city=" in shown
    assert "503 overloaded" in shown
    assert wb("doctor", run).code == 0
    sent = tmp_path / "sent.workbench"
    assert wb("export", run, sent).code == 0
    elsewhere = Terminal(tmp_path / "elsewhere", tmp_path)
    assert elsewhere("import", sent).code == 0
    assert elsewhere("show", run, "--json").out == wb("show", run, "--json").out
    file.write_text('{"resourceSpans": []}')
    refused = wb("import", file)
    assert refused.code == 2
    assert "holds no spans" in refused.err


def test_sessions_are_found_by_their_words(wb: Terminal) -> None:
    assert wb("run", wb.goal(says("x")), "--name", "Needle in hay").code == 0
    found = wb("sessions", "needle", "--json").data
    assert [row["name"] for row in found] == ["Needle in hay"]
    assert "Needle in hay" in wb("sessions", "needle").out
    nothing = wb("sessions", "qqqqq")
    assert (nothing.code, nothing.out) == (0, "")


def test_a_key_is_read_from_stdin_and_shown_nowhere(wb: Terminal) -> None:
    key = "sk-test-0123456789abcdef"
    kept = wb("models", "login", "openai", stdin=f"{key}\n")
    assert kept.code == 0 or "OPENAI_API_KEY" in kept.err, "where no keyring works, the verb says what does"
    assert key not in kept.out + kept.err
    assert not any(key.encode() in file.read_bytes() for file in wb.home.rglob("*") if file.is_file())
    assert wb("models", "logout", "openai").code in (0, 2)
    empty = wb("models", "login", "openai", stdin="\n")
    assert (empty.code, empty.out) == (2, "")
    assert wb("models", "login").code == 2


def test_what_there_is_is_listed(wb: Terminal) -> None:
    tools = wb("tools", "--json").data
    assert {"files.write", "basics.calculate"} <= {row["name"] for row in tools}
    assert "files.append" in wb("tools").out
    assert isinstance(wb("models", "--json").data, list)
    doctor = wb("doctor", "--json")
    assert {finding["what"] for finding in doctor.data["findings"]} >= {"database", "keyring", "tools", "disk"}
    assert doctor.data["home"] == str(wb.home)
    limits = {"keyring", "secrets", "walls", "backups"}
    broken = [each for each in doctor.data["findings"] if not each["ok"] and each["what"] not in limits]
    assert doctor.code == bool(broken)
