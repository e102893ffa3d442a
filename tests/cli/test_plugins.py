"""Plugins from the command line: written, checked, built, looked at, enabled, and served to another program."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from tests.tools.wheels import wheel
from workbench.cli import main


@pytest.fixture(autouse=True)
def _no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_BUILD_ISOLATION", "0")  # pip reads it so: the builder is the one that is there


def test_a_new_plugin_passes_its_check_is_built_enabled_and_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "counting"
    assert main(["plugins", "new", "counting", "--folder", str(folder)]) == 0
    assert main(["plugins", "check", str(folder)]) == 0
    assert "counting.count: nothing is wrong" in capsys.readouterr().out
    assert main(["plugins", "install", str(folder)]) == 2
    assert "(--build)" in capsys.readouterr().err
    assert main(["plugins", "install", str(folder), "--build", "--unconfined"]) == 0
    told = capsys.readouterr()
    assert "not enabled yet" in told.out
    assert "Building wheel" in told.err
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main(["plugins", "enable", "counting"]) == 2
    told = capsys.readouterr()
    assert "effect: pure" in told.out
    assert "--yes" in told.err
    assert main(["plugins", "enable", "counting", "--yes"]) == 0
    assert main(["tools"]) == 0
    assert "counting.count" in capsys.readouterr().out
    assert main(["plugins", "new", "counting", "--folder", str(folder)]) == 2
    assert "there already" in capsys.readouterr().err


def test_the_tests_of_a_new_plugin_pass(tmp_path: Path, checkout: Path) -> None:
    assert main(["plugins", "new", "counting", "--folder", str(tmp_path / "counting")]) == 0
    python = checkout / ".plugins/bin/python"
    command = [
        str(python),
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:asyncio",
        str(tmp_path / "counting"),
    ]
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "counting/src")}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout


BAD = '''
from workbench_plugin import Plugin, tool


@tool(effect="irreversible", sends=["the text"])
def post(url: str, text: str) -> str:
    """Post a text.

    Args:
        url: Where.
    """
    return "posted"


print("noise on stdout")
plugin = Plugin("bad", [post])
'''


def test_a_check_names_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "bad"
    (folder / "src").mkdir(parents=True)
    (folder / "src/bad_plugin.py").write_text(BAD)
    project = '[project]\nname = "bad"\nversion = "1"\n[project.entry-points."workbench.tools"]\n'
    (folder / "pyproject.toml").write_text(f'{project}bad = "bad_plugin:plugin"\n')
    assert main(["plugins", "check", str(folder)]) == 1
    told = capsys.readouterr().out
    for said in (
        "[project] has no description",
        "dependencies do not name",
        "plugin bad: has no description",
        "argument 'text' is not described",
        "argument 'url' sounds as if it decides",
    ):
        assert said in told
    (folder / "src/bad_plugin.py").write_text("import os; os._exit(5)")
    assert main(["plugins", "check", str(folder)]) == 1
    assert "can't be loaded: it ended with exit code 5" in capsys.readouterr().out
    (folder / "pyproject.toml").write_text(f'{project}Bad = "bad_plugin:plugin"\n')
    assert main(["plugins", "check", str(folder)]) == 1
    assert "use lower-case letters" in capsys.readouterr().out
    assert main(["plugins", "check", str(tmp_path)]) == 2
    assert "no pyproject.toml" in capsys.readouterr().err


def test_json_holds_what_the_lines_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plugins", "install", str(wheel(tmp_path)), "--unconfined"]) == 0
    capsys.readouterr()
    assert main(["plugins", "list", "weather", "--json"]) == 0
    told = capsys.readouterr().out
    for said in ('"disabled"', '"wheel"', '"acme-weather"', '"weather.forecast"', '"digest"'):
        assert said in told
    assert main(["plugins", "list", "whether"]) == 2
    assert main(["plugins", "remove", "weather"]) == 0


async def test_a_plugin_serves_another_program(tmp_path: Path, checkout: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    (work / "note.txt").write_text("tea at five")
    (tmp_path / "secret.txt").write_text("nobody")
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "workbench", "serve-tools", "files", "--work-folder", str(work)],
        env={**os.environ},
        cwd=checkout,
    )
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        tools = {tool.name: tool for tool in (await session.list_tools()).tools}
        assert tools["read"].annotations is not None
        assert tools["read"].annotations.read_only_hint
        answer = await session.call_tool("read", {"path": "note.txt"})
        assert "tea at five" in str(answer.content)
        answer = await session.call_tool("read", {"path": "../secret.txt"})
        assert answer.is_error
        assert "nobody" not in str(answer.content)


def test_a_plugin_that_is_not_enabled_is_not_served(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plugins", "install", str(wheel(tmp_path)), "--unconfined"]) == 0
    assert main(["serve-tools", "weather"]) == 2
    assert "not enabled" in capsys.readouterr().err
    assert main(["serve-tools", "nothing"]) == 2
    assert "no plugin of that name" in capsys.readouterr().err


def test_a_program_that_is_killed_while_it_installs_leaves_nothing_half(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, checkout: Path
) -> None:
    home = str(tmp_path / "home")
    with socket.create_server(("127.0.0.1", 0)) as door:
        index = f"http://127.0.0.1:{door.getsockname()[1]}/simple"
        variables = {**os.environ, "PIP_INDEX_URL": index}
        del variables["PIP_NO_INDEX"]
        command = [
            sys.executable,
            "-m",
            "workbench",
            "--home",
            home,
            "plugins",
            "install",
            "acme-weather",
            "--unconfined",
        ]
        with subprocess.Popen(command, env=variables, cwd=checkout, stderr=subprocess.PIPE, text=True) as program:
            assert program.stderr is not None
            assert any("Looking in indexes" in line for line in program.stderr)
            children = psutil.Process(program.pid).children(recursive=True)
            program.kill()
    assert children
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
    assert main(["--home", home, "plugins"]) == 0
    assert "weather" not in capsys.readouterr().out
    assert main(["--home", home, "plugins", "install", str(wheel(tmp_path)), "--unconfined"]) == 0
    assert sorted(item.name for item in (tmp_path / "home/installed").iterdir()) == ["weather"]
