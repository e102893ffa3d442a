"""Errors end in one place: known ones in words, bugs in a report without secrets."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.__main__ import _is_file
from workbench.cli import main
from workbench.cli.exits import exit_code
from workbench.cli.out import Out
from workbench.cli.verbs import sessions
from workbench.domain.errors import BadInput
from workbench.service.scrubbing import scrubbed

KEY = "sk-proj-0123456789abcdefghij"


def test_a_bug_is_reported_without_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def act(given: argparse.Namespace, out: Out) -> int:
        raise RuntimeError(f"sent {KEY} and the passphrase hunter2hunter2")

    monkeypatch.setattr(sessions, "act", act)
    monkeypatch.setenv("MY_PASSWORD", "hunter2hunter2")
    assert main(["sessions", "--home", str(tmp_path)]) == 70
    told = capsys.readouterr().err
    (report,) = (tmp_path / "logs").glob("crash-*.txt")
    assert str(report) in told
    for text in (told, report.read_text()):
        assert KEY not in text
        assert "hunter2" not in text
        assert "RuntimeError" in text
    assert "test_program.py" in report.read_text()
    assert "verb: sessions" in report.read_text()


def test_a_bug_where_nothing_can_be_written_is_told_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def act(given: argparse.Namespace, out: Out) -> int:
        raise LookupError("oh")

    monkeypatch.setattr(sessions, "act", act)
    (tmp_path / "file").write_text("")
    assert main(["sessions", "--home", str(tmp_path / "file")]) == 70
    assert "LookupError: oh" in capsys.readouterr().err


def test_a_known_error_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def act(given: argparse.Namespace, out: Out) -> int:
        raise BadInput("That \x1b[31mcan't be.", "Do this.")

    monkeypatch.setattr(sessions, "act", act)
    assert main(["sessions", "--home", str(tmp_path)]) == 2
    assert capsys.readouterr().err == "workbench: That ‹U+001B›[31mcan't be.\nDo this.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "secret",
    [KEY, "ghp_0123456789abcdefABCDEF", "Bearer abcdefghij0123456", "AKIAABCDEFGHIJKLMNOP", "https://me:pass@host/x"],
)
def test_what_looks_like_a_key_is_struck_out(secret: str) -> None:
    assert secret not in scrubbed(f"before {secret} after", {})


def test_the_codes_of_the_statuses() -> None:
    assert exit_code("reached") == 0
    assert exit_code("waiting") == 3
    assert {exit_code(status) for status in ("not_reached", "limit", "error", "stopped", "paused", "interrupted")} == {
        1
    }


def test_help_loads_next_to_nothing() -> None:
    code = (
        "import sys; from workbench.cli import main; main(['--help'])\n"
        "heavy = {'asyncio', 'msgspec', 'sqlalchemy', 'litellm', 'mcp', 'httpx', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("verb", ["run", "debug"])
def test_a_verb_loads_no_window_and_no_litellm(verb: str) -> None:
    code = (
        f"import sys; import workbench.cli.verbs.{verb}\n"
        "print(sorted({'litellm', 'PySide6', 'qasync'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout == "[]\n", done.stderr


_DUMPABLE = """
import ctypes, sys
from workbench.__main__ import main
code = main(["--home", sys.argv[1], "sessions"])
print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux closes a process's memory")
def test_a_verb_closes_its_memory_to_other_programs_of_the_user(tmp_path: Path) -> None:
    """It is its own engine: keys stand in it."""
    program = [sys.executable, "-c", _DUMPABLE, str(tmp_path)]
    done = subprocess.run(program, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=True)
    assert done.stdout.splitlines()[-1] == "dumpable 0"


@pytest.mark.parametrize("name", ["goal.toml", "session.workbench", "spans.json", "folder.of.traces"])
def test_a_file_of_any_kind_opens_the_window_and_none_is_taken_for_a_verb(name: str, tmp_path: Path) -> None:
    """Without a display it says that it needs one; a word that could be a verb is one, whatever file has its name."""
    (tmp_path / name).mkdir() if name.startswith("folder") else (tmp_path / name).touch()
    (tmp_path / "sessions").touch()
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in screens}
    program = [sys.executable, "-m", "workbench", str(tmp_path / name)]
    done = subprocess.run(program, cwd=Path(__file__).parents[2], env=bare, capture_output=True, text=True, timeout=60)
    assert "no display" in done.stderr
    assert not _is_file("sessions")
    assert not _is_file("missing.json")
