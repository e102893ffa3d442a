"""Servers of others, from the registries, driven end to end behind the same walls as everybody's."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.service.conftest import Bench
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.calls import CallToRun
from workbench.domain.errors import ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.tools import ToolSpec

pytestmark = [pytest.mark.usefixtures("told_before"), pytest.mark.slow, pytest.mark.timeout(600)]


def install(command: list[str], folder: Path) -> None:
    """Install into a folder, or skip with what the installer said."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=400)
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        pytest.skip(f"the registry can't be reached: {said[-1] if said else 'without a word'}")


@pytest.fixture(scope="session")
def from_pypi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pypi")
    install([sys.executable, "-m", "venv", "env"], folder)
    install(["env/bin/python", "-m", "pip", "install", "-q", "mcp-server-time", "mcp-server-git"], folder)
    return folder / "env/bin"


@pytest.fixture(scope="session")
def from_npm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("npm")
    names = ["@modelcontextprotocol/server-filesystem", "@modelcontextprotocol/server-everything"]
    install([npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", ".", *names], folder)
    return folder / "node_modules/.bin"


async def enabled(bench: Bench, name: str, *program: str) -> dict[str, ToolSpec]:
    """Add a server, look at it, believe it; its tools by their names without the namespace."""
    done = await bench.workbench.dispatch(c.AddServer(name=name, program=program, unconfined=True))
    assert isinstance(done, q.Done)
    answer = await bench.workbench.ask(q.Plugins())
    assert isinstance(answer, q.PluginList)
    row = next(each for each in answer.rows if each.name == name)
    assert not row.error, done.note
    assert row.warnings == ()
    await bench.workbench.dispatch(c.EnablePlugin(name=name, digest=row.digest, believe_hints=True))
    tools = await bench.workbench.ask(q.Tools())
    assert isinstance(tools, q.ToolList)
    return {each.name.partition(".")[2]: each.spec for each in tools.rows if each.spec and each.plugin == name}


async def call(bench: Bench, spec: ToolSpec, **arguments: object) -> str:
    wanted = CallToRun(
        run=RunId("r"),
        call=ToolCallId("c1"),
        tool=spec,
        arguments=json.dumps(arguments),
        attempt=1,
        work_folder=str(bench.work),
    )
    return (await bench.workbench.parts.tools.call(wanted)).output


async def test_time(bench: Bench, from_pypi: Path) -> None:
    tools = await enabled(bench, "time", str(from_pypi / "mcp-server-time"), "--local-timezone", "Europe/Zurich")
    assert set(tools) == {"get_current_time", "convert_time"}
    assert "Asia/Tokyo" in await call(bench, tools["get_current_time"], timezone="Asia/Tokyo")
    said = await call(
        bench, tools["convert_time"], source_timezone="UTC", time="12:00", target_timezone="Asia/Kathmandu"
    )
    assert "17:45" in said
    with pytest.raises(ToolError, match=r"(?i)timezone"):
        await call(bench, tools["get_current_time"], timezone="Mars/Base")


async def test_git(bench: Bench, from_pypi: Path) -> None:
    def git(*words: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *who, *words], cwd=bench.work, check=True, capture_output=True)

    (bench.work / "a.txt").write_text("one\n")
    for words in (("init",), ("add", "."), ("commit", "-m", "The first")):
        await asyncio.to_thread(git, *words)
    (bench.work / "a.txt").write_text("two\n")
    tools = await enabled(bench, "git_server", str(from_pypi / "mcp-server-git"))
    assert tools["git_status"].effect == "pure"
    assert "repo_path" in tools["git_log"].sinks
    assert "a.txt" in await call(bench, tools["git_status"], repo_path=str(bench.work))
    assert "The first" in await call(bench, tools["git_log"], repo_path=str(bench.work))
    assert "+two" in await call(bench, tools["git_diff_unstaged"], repo_path=str(bench.work))
    with pytest.raises(ToolError):
        await call(bench, tools["git_status"], repo_path=str(bench.folder / "home"))


async def test_filesystem(bench: Bench, from_npm: Path) -> None:
    (bench.folder / "secret.txt").write_text("canary")
    tools = await enabled(bench, "disk", str(from_npm / "mcp-server-filesystem"), ".")
    assert tools["read_text_file"].effect == "pure"
    assert tools["read_text_file"].sinks == ("path",)
    await call(bench, tools["write_file"], path="b.txt", content="hello")
    assert (bench.work / "b.txt").read_text() == "hello"
    assert "hello" in await call(bench, tools["read_text_file"], path="b.txt")
    with pytest.raises(ToolError):
        await call(bench, tools["read_text_file"], path=str(bench.folder / "secret.txt"))


async def test_everything(bench: Bench, from_npm: Path) -> None:
    tools = await enabled(bench, "everything", str(from_npm / "mcp-server-everything"))
    assert "hello" in await call(bench, tools["echo"], message="hello")
    assert "5" in await call(bench, tools["get_sum"], a=2, b=3)
    assert "image/png" in await call(bench, tools["get_tiny_image"])
    seen = await call(bench, tools["get_env"])
    assert "HOME" in seen
    assert "WORKBENCH" not in seen
