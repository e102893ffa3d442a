"""The sandbox is believed only after a canary tried it, and what is in the work folder's way stays shut."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tools.hostile import BAD, make_environment
from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.needs import Needs
from workbench.tools.probing import probe
from workbench.tools.runner import ToolHosts


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a bwrap of our own before the real one."""
    program = folder / "bwrap"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_without_bubblewrap_tools_are_unconfined_and_that_is_said(
    environment: ToolEnvironment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = probe(environment, ("bubblewrap",))
    assert found.kind == "limits"
    assert found.describe().startswith("Unconfined: tools run with all your rights")
    assert "not installed" in found.describe()


def test_a_bubblewrap_that_is_forbidden_is_not_used(
    environment: ToolEnvironment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, "echo 'setting up uid map: Permission denied' >&2; exit 1")
    found = probe(environment)
    assert found.kind != "bubblewrap"
    assert "bubblewrap does not work here (setting up uid map: Permission denied)" in found.describe()


def test_a_sandbox_that_holds_nothing_is_found_out(
    environment: ToolEnvironment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"')
    told = probe(environment, ("bubblewrap",)).describe()
    assert told.startswith("Unconfined")
    for leak in (
        "read a file outside",
        "change a file outside",
        "connect to this machine",
        "connect to another program's socket",
        "send over the network",
        "signal other processes",
    ):
        assert f"it can {leak}" in told
    assert probe(environment).kind != "bubblewrap"


def test_a_child_is_given_no_more_than_it_needs(environment: ToolEnvironment, tmp_path: Path) -> None:
    sandbox = Confinement(kind="bubblewrap", program="/usr/bin/bwrap")
    closed = sandbox.command(environment.python, ["x"], Needs(readable=()))
    assert "--bind" not in closed
    opened = sandbox.command(
        environment.python, ["x"], Needs(readable=(), work_folder=tmp_path, egress=tmp_path / "socket")
    )
    for command in (closed, opened):
        assert {"--unshare-all", "--cap-drop"} <= set(command)
        assert "--share-net" not in command
        assert "/etc/resolv.conf" not in command


async def test_a_work_folder_around_everything_opens_neither_home_nor_plugins(
    tmp_path: Path, best: Confinement
) -> None:
    if best.kind != "bubblewrap":
        pytest.skip("there is no sandbox here")
    work = tmp_path / "around"
    home, linked = work / "home", tmp_path / "linked"
    environment = make_environment(work / "env", {"bad": BAD})
    home.mkdir()
    linked.symlink_to(work)
    (home / "workbench.db").write_text("canary")
    hosts = ToolHosts(home, environment)
    specs = {row.name: row.spec for row in await hosts.rows()}

    async def call(name: str, folder: Path, **arguments: object) -> ToolResult:
        spec = specs[name]
        assert spec is not None
        asked = CallToRun(
            run=RunId("r"),
            call=ToolCallId("c1.1"),
            tool=spec,
            arguments=json.dumps(arguments),
            attempt=1,
            work_folder=str(folder),
        )
        return await hosts.call(asked)

    for path in (home / "workbench.db", environment.folder / "pyvenv.cfg"):
        with pytest.raises(ToolError):
            await call("bad.try_to_write", work, path=str(path))
    with pytest.raises(ToolError):
        await call("bad.try_to_read", work, path=str(home / "workbench.db"))
    assert (await call("bad.try_to_write", linked, path=str(linked / "new"))).output == "written"
    assert (work / "new").exists()
    for ours in (home, home / "plugins", home / "work", home / "work/.."):
        ours.mkdir(exist_ok=True, parents=True)
        with pytest.raises(ToolError, match="keeps its own files"):
            await call("bad.pid", ours)
    (home / "work/sample").mkdir()
    assert (await call("bad.try_to_write", home / "work/sample", path="a")).output == "written"
    assert (home / "work/sample/a").exists()
    await hosts.close()
    assert (home / "workbench.db").read_text() == "canary"
