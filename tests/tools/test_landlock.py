"""Walls of Landlock, a filter and a doorman: each low place that is known is tried by a plugin that means it."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import socket
import stat
from pathlib import Path

import pytest

from tests.tools.climbing import CLIMBS
from tests.tools.conftest import Call, walled_levels
from tests.tools.hostile import BAD, make_environment
from tests.tools.test_hosts import fails
from workbench.domain.calls import CallToRun
from workbench.domain.errors import ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.probing import probe
from workbench.tools.runner import ToolHosts

landlock = pytest.mark.parametrize("confinement", ["landlock"], indirect=True)


def test_landlock_is_used_where_bubblewrap_is_missing_and_that_is_said(
    environment: ToolEnvironment, levels: dict[str, Confinement], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if levels["landlock"].kind != "landlock":
        pytest.skip(f"no Landlock here: {levels['landlock'].why}")
    monkeypatch.setenv("PATH", str(tmp_path))
    found = probe(environment)
    assert found.kind == "landlock"
    assert found.confined == (not found.leaks)
    assert "onfined by Landlock" in found.describe()
    assert "bubblewrap (the command bwrap) is not installed" in found.describe()


def test_what_the_canary_could_do_is_said_and_counts_as_unconfined() -> None:
    old = Confinement(kind="landlock", why="bwrap is missing", leaks="it can signal other processes")
    assert not old.confined
    assert old.describe().startswith("Partly confined by Landlock (it can signal other processes), because bwrap is")


@walled_levels
async def test_other_processes_are_out_of_reach(call: Call) -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    me = json.dumps({"pid": os.getpid()})
    assert not (await call("climbs.send_signal", me)).output.endswith("done")
    for tried in json.loads((await call("climbs.into", me)).output):
        assert not tried.endswith("done"), tried
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == limits
    assert os.getpriority(os.PRIO_PROCESS, os.getpid()) < 19


@walled_levels
async def test_no_more_rights_are_to_be_had(call: Call, confinement: Confinement) -> None:
    done = [tried for tried in json.loads((await call("climbs.rights")).output) if tried.endswith("done")]
    harmless = {"shared memory: done", "keys: done", "ring: done"} if confinement.kind == "bubblewrap" else set()
    assert set(done) <= harmless  # bubblewrap has namespaces of its own for these
    assert (await call("bad.get_more")).output == "[]"
    assert "\nCapEff:\t0000000000000000\n" in (await call("bad.try_to_read", '{"path": "/proc/self/status"}')).output


@walled_levels
async def test_the_mode_of_a_file_can_be_changed_in_the_work_folder_alone(
    call: Call, work: Path, tmp_path: Path
) -> None:
    outside, inside = tmp_path / "outside", work / "inside"
    for place in (outside, inside):
        place.write_text("text")
        place.chmod(0o644)
    (work / "link").symlink_to(outside)
    for path in (outside, work / "link"):
        told = (await call("climbs.change_mode", json.dumps({"path": str(path), "mode": 0o666}))).output
        assert "done" not in told
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644
    told = (await call("climbs.change_mode", json.dumps({"path": str(inside), "mode": 0o600}))).output
    assert told == "mode: done; mode: done; mode: done"
    assert stat.S_IMODE(inside.stat().st_mode) == 0o600
    assert "done" not in (await call("climbs.give_away", json.dumps({"path": str(inside)}))).output


@landlock
async def test_a_tool_marks_files_that_it_writes_in_its_folders_and_no_others(
    call: Call, work: Path, tmp_path: Path
) -> None:
    outside, inside = tmp_path / "outside", work / "inside"
    for place in (outside, inside):
        place.write_text("text")
    try:
        os.setxattr(inside, "user.first", b"1")
    except OSError as error:
        pytest.skip(f"no attributes on this file system: {error}")

    async def told(path: Path, name: str, *, writing: bool = True) -> str:
        asked = {"path": str(path), "name": name, "writing": writing}
        return (await call("climbs.mark", json.dumps(asked))).output

    assert (await told(inside, "user.workbench.calls")).startswith("open: done; name: Operation not permitted")
    assert os.getxattr(inside, "user.workbench.calls") == b"a\0b" * 100
    for path, name, writing in (
        (outside, "user.mine", True),
        (inside, "security.mine", True),
        (inside, "user.mine", False),
    ):
        assert "done" not in await told(path, name, writing=writing)
    assert (os.listxattr(outside), sorted(os.listxattr(inside))) == ([], ["user.first", "user.workbench.calls"])


@landlock
async def test_only_streams_and_only_to_itself(call: Call) -> None:
    for tried in json.loads((await call("climbs.kinds_of_socket")).output):
        assert not tried.endswith("done"), tried
    assert (await call("climbs.keep_open", '{"address": "127.0.0.1", "port": 0}')).output == "connected"
    for address, port in (("0.0.0.0", 0), ("", 0), ("127.0.0.1", 20_123)):
        told = (await call("climbs.keep_open", json.dumps({"address": address, "port": port}))).output
        assert told == "PermissionError"


@walled_levels
async def test_connecting_by_sending_leads_nowhere(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        told = (await call("climbs.fast_open", json.dumps({"port": door.getsockname()[1]}))).output
    assert not told.endswith("done")


@landlock
async def test_an_address_that_is_swapped_after_the_look_leads_nowhere(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(0)
        assert (await call("climbs.swap", json.dumps({"port": door.getsockname()[1]}))).output == "0"
        with pytest.raises(BlockingIOError):
            door.accept()


@landlock
async def test_a_socket_in_the_work_folder_is_no_door(call: Call, work: Path) -> None:
    """Under bubblewrap it is one: there is no option of a mount against that."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(work / "bus"))
        bus.listen()
        with pytest.raises(ToolError):
            await call("sends.unix", json.dumps({"path": str(work / "bus")}))


@landlock
async def test_temporary_files_go_where_nobody_else_looks(call: Call, tmp_path: Path) -> None:
    folder = Path(json.loads((await call("bad.environment")).output)["TMPDIR"])
    assert (await call("bad.try_to_write", json.dumps({"path": str(folder / "mine")}))).output == "written"
    assert stat.S_IMODE((await asyncio.to_thread(folder.stat)).st_mode) == 0o700
    for place in ("/tmp", str(folder.parent), "/dev/shm", "/"):
        assert (await fails(call, "climbs.listing", json.dumps({"path": place}))).code == "bug"
        assert (await fails(call, "bad.try_to_write", json.dumps({"path": f"{place}/x"}))).code == "bug"


@landlock
async def test_a_home_in_the_work_folder_stays_shut(tmp_path: Path, confinement: Confinement) -> None:
    """Rules only ever add, so what leads to the home can be listed and no more; all beside it is open."""
    work = tmp_path / "work"
    environment = make_environment(work / "env", {"bad": BAD, "climbs": CLIMBS})
    home = work / "share/home"
    home.mkdir(parents=True)
    (home / "workbench.db").write_text("canary")
    (work / "docs").mkdir()
    hosts = ToolHosts(home, environment)
    hosts._confinement = confinement
    specs = {row.name: row.spec for row in await hosts.rows()}

    async def told(name: str, **arguments: object) -> str:
        spec = specs[name]
        assert spec is not None
        asked = CallToRun(
            run=RunId("r"),
            call=ToolCallId("c1.1"),
            tool=spec,
            arguments=json.dumps(arguments),
            attempt=1,
            work_folder=str(work),
        )
        try:
            return (await hosts.call(asked)).output
        except ToolError as error:
            return error.code

    assert await told("bad.try_to_write", path=str(work / "docs/new")) == "written"
    for path in (home / "workbench.db", home / "new", work / "share/new", environment.folder / "pyvenv.cfg"):
        assert await told("bad.try_to_write", path=str(path)) == "bug"
        assert "done" not in await told("climbs.change_mode", path=str(path), mode=0o666)
    assert await told("bad.try_to_read", path=str(home / "workbench.db")) == "bug"
    await hosts.close()
    assert (home / "workbench.db").read_text() == "canary"
    assert not (home / "new").exists()
