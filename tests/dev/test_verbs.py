"""The verbs of ./dev, and the few lines of sh above them."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


class Replaced(Exception):
    """The script became another program."""


@pytest.fixture
def becomes(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Set up already, on Linux without a screen; exec raises what it was given."""

    def execv(path: str, command: list[str]) -> None:
        raise Replaced(*command[1:])

    monkeypatch.setattr(dev, "set_up", lambda *locks: [])
    monkeypatch.setattr(dev.os, "execv", execv)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return dev


def test_help_works_from_any_folder(tmp_path: Path) -> None:
    outcome = subprocess.run([ROOT / "dev", "--help"], cwd=tmp_path, capture_output=True, text=True, check=True)
    for verb in ("run", "test", "check", "bench", "clean"):
        assert f"\n    {verb} " in outcome.stdout


def test_an_unknown_verb_is_refused(tmp_path: Path) -> None:
    outcome = subprocess.run([ROOT / "dev", "destroy"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert outcome.returncode == 2
    assert "destroy" in outcome.stderr


def test_without_a_python_it_says_which_are_good(tmp_path: Path) -> None:
    shutil.copy(ROOT / "dev", tmp_path)
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3").chmod(0o755)
    sh, dirname = shutil.which("sh"), shutil.which("dirname")
    assert sh is not None
    assert dirname is not None
    (tmp_path / "dirname").symlink_to(dirname)
    outcome = subprocess.run(
        [sh, tmp_path / "dev", "run"], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 2
    assert "Python 3.11, 3.12 or 3.13" in outcome.stderr
    assert "apt-get install python3" in outcome.stderr


def test_it_needs_only_the_standard_library() -> None:
    tree = ast.parse((ROOT / "dev").read_text())
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= set(sys.stdlib_module_names)


def test_run_without_a_screen_runs_the_sample(becomes: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Replaced) as replaced:
        becomes.run([])
    assert replaced.value.args == ("-m", "workbench", "run", str(becomes.SAMPLE), "--approve", "auto")
    assert "no display" in capsys.readouterr().err


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_with_a_screen_opens_the_window(becomes: ModuleType, monkeypatch: pytest.MonkeyPatch, screen: str) -> None:
    monkeypatch.setenv(screen, ":7")
    with pytest.raises(Replaced) as replaced:
        becomes.run([])
    assert replaced.value.args == ("-m", "workbench")


def test_run_hands_on_its_arguments(becomes: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["dev", "run", "show", "--json", "--help", "r1"])
    with pytest.raises(Replaced) as replaced:
        becomes.main()
    assert replaced.value.args == ("-m", "workbench", "show", "--json", "--help", "r1")


def test_a_window_that_cannot_open_is_a_known_error(
    becomes: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(becomes, "set_up", lambda *locks: ["libegl1", "libgomp1", "bubblewrap"])
    monkeypatch.setattr(sys, "argv", ["dev", "run"])
    assert becomes.main() == 2
    assert "sudo apt-get install libegl1\n" in capsys.readouterr().err


def test_check_runs_every_stage_though_one_fails(becomes: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []

    def call(command: list[str], cwd: Path, env: dict[str, str]) -> int:
        ran.append(" ".join(command[1:]))
        return int("mypy" in command)

    monkeypatch.setattr(becomes.subprocess, "call", call)
    assert becomes.check(everything=False) == 1
    assert len(ran) == len(becomes.stages(everything=False))
    assert ran[-1].startswith("-m pytest")


def test_check_keeps_keys_and_homes_from_the_tests(becomes: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, str]] = []

    def call(command: list[str], cwd: Path, env: dict[str, str]) -> int:
        seen.append(env)
        return 0

    for name in (
        "OPENAI_API_KEY",
        "HF_TOKEN",
        "WORKBENCH_HOME",
        "XDG_DATA_HOME",
        "MY_PASSWORD",
        "PYTHONDONTWRITEBYTECODE",
    ):
        monkeypatch.setenv(name, "private")
    monkeypatch.setattr(becomes.subprocess, "call", call)
    assert becomes.check(everything=True) == 0
    for env in seen:
        assert "private" not in env.values()
        assert env["HOME"] != os.environ["HOME"]
        assert env["QT_QPA_PLATFORM"] == os.environ.get("QT_QPA_PLATFORM", "offscreen")


def test_clean_removes_what_was_made_and_nothing_else(dev: ModuleType, checkout: Path) -> None:
    made = [".venv", ".plugins", ".peers", ".mypy_cache", "workbench/__pycache__", "plugins/basics/__pycache__"]
    for name in made:
        (checkout / name).mkdir(parents=True)
    (checkout / "workbench" / "mine.py").touch()
    (checkout / ".dev.lock").touch()
    assert dev.clean() == 0
    assert not any((checkout / name).exists() for name in [*made, ".dev.lock"])
    assert (checkout / "workbench" / "mine.py").exists()
