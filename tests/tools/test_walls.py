"""What a hostile plugin can't do, beside what `test_hosts` and `test_egress` have: each attempt is made for real."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.tools.conftest import Call, every_level, until, walled_levels
from tests.tools.test_hosts import fails, left_behind
from workbench.domain.errors import ToolError
from workbench.settings.closed_memory import close_memory
from workbench.tools import control_groups
from workbench.tools.confinement import Confinement
from workbench.tools.control_groups import PROCESSES
from workbench.tools.environments import ToolEnvironment
from workbench.tools.runner import ToolHosts

bubblewrap = pytest.mark.parametrize("confinement", ["bubblewrap"], indirect=True)


@walled_levels
async def test_a_fork_bomb_ends_with_its_call_and_others_go_on(call: Call, work: Path) -> None:
    await call("good.add", '{"a": 1, "b": 1}')
    others = set(left_behind(work))
    begun = time.monotonic()
    bomb = asyncio.create_task(fails(call, "bad.bomb"))
    await asyncio.sleep(0.2)
    assert (await call("good.add", '{"a": 2, "b": 3}')).output == "5"
    assert (await bomb).code == "timeout"
    assert time.monotonic() - begun < 0.4 + 0.5 + 5
    await until(lambda: set(left_behind(work)) <= others)
    assert (await call("bad.echo", '{"text": "back"}')).output == "back"


@walled_levels
async def test_a_host_has_a_number_of_processes(call: Call, confinement: Confinement) -> None:
    if confinement.groups is None and (os.geteuid() == 0 or confinement.kind == "landlock"):
        pytest.skip("without control groups, nothing bounds it; and `doctor` says so")
    assert int((await call("bad.processes", json.dumps({"most": 2 * PROCESSES}))).output) < PROCESSES


@bubblewrap
async def test_its_temporary_folder_is_its_own_and_has_a_size(call: Call, tmp_path: Path) -> None:
    told = (await call("bad.fill_up", json.dumps({"folder": "/tmp", "megabytes": 600}))).output
    assert told.startswith("OSError 28 after")
    assert int(told.split()[3]) <= 256
    assert "fill0" not in [place.name for place in tmp_path.parents[2].iterdir()]


@every_level
async def test_files_and_descriptors_have_limits(call: Call, work: Path) -> None:
    assert (
        await fails(call, "bad.one_file", json.dumps({"path": str(work / "large"), "megabytes": 2000}))
    ).code == "bug"
    assert int((await call("bad.descriptors")).output) < 1024
    limits = json.loads((await call("bad.limits")).output)
    assert limits["RLIMIT_CPU"] == 3600
    assert limits["RLIMIT_CORE"] == 0


@bubblewrap
async def test_there_is_nothing_to_see(call: Call) -> None:
    seen = json.loads((await call("bad.look_around")).output)
    assert len(seen["processes"]) <= 4
    assert os.getpid() not in seen["processes"]
    assert seen["through"] == seen["root"]
    assert "var" not in seen["root"]
    assert not seen["home"]
    assert seen["rights"] == "0000000000000000"
    assert not any(name.startswith(("sd", "nvme", "kvm", "fuse")) for name in seen["devices"])
    assert (await call("bad.get_more")).output == "[]"


@walled_levels
async def test_other_plugins_and_their_hosts_are_out_of_reach(call: Call) -> None:
    await call("good.add", '{"a": 1, "b": 1}')
    mine = next(process for process in psutil.Process().children(recursive=True) if "good" in process.cmdline())
    for path in (f"/proc/{mine.pid}/environ", f"/proc/{mine.pid}/mem", "/proc/1/root/etc/shadow", "/proc/kcore"):
        assert (await fails(call, "bad.try_to_read", json.dumps({"path": path}))).code == "bug"
    environment = await call("bad.environment")
    place = Path(json.loads(environment.output)["argv"].split()[0]).parents[1]
    assert (await fails(call, "bad.try_to_write", json.dumps({"path": str(place / "plugin_good.py")}))).code == "bug"


async def test_strict_refuses_where_there_are_no_walls(
    environment: ToolEnvironment, shared_home: Path, tmp_path: Path, work: Path, hosts: ToolHosts
) -> None:
    await hosts.rows()
    for home in (shared_home, tmp_path / "fresh"):
        strict = ToolHosts(home, environment)
        strict.strict = True
        strict._confinement = Confinement(kind="limits", why="bubblewrap is not installed")
        rows = await strict.rows()
        assert {row.plugin for row in rows} == {"bad", "climbs", "good", "sends"}
        assert all(row.spec is None for row in rows)
        assert all("strict confinement, and bubblewrap is not installed" in row.error for row in rows)
        with pytest.raises(ToolError, match="bubblewrap is not installed"):
            await strict._host("good", str(work))
        await strict.prepare(["good"], str(work))
        assert not left_behind(work)
        await strict.close()


@every_level
async def test_a_tool_says_whether_there_are_walls(hosts: ToolHosts, confinement: Confinement) -> None:
    specs = [row.spec for row in await hosts.rows() if row.spec]
    assert {spec.confined for spec in specs} == {confinement.confined}
    assert hosts.are_confined() == confinement.confined


def test_where_groups_can_be_made_they_leave_nothing_behind() -> None:
    groups = control_groups.find()
    if groups is None:
        pytest.skip("no control groups can be made here")
    made = groups.make()
    assert made.entrances
    assert all(folder.exists() for folder in made.folders)
    made.remove()
    assert not any(folder.exists() for folder in made.folders)


def test_groups_are_looked_for_beside_our_own(tmp_path: Path) -> None:
    """As systemd delegates them: the group beside ours may hold processes, ours may not have groups below it."""
    ours = tmp_path / "ours"
    ours.write_text("0::/user.slice/app.slice/app.scope\n")
    place = tmp_path / "user.slice/app.slice"
    (place / "app.scope").mkdir(parents=True)
    assert control_groups.find(tmp_path, ours) is None
    (place / "cgroup.subtree_control").write_text("memory pids\n")
    (place / "cgroup.procs").touch()
    found = control_groups.ControlGroups(
        places=tuple(control_groups._version_2(tmp_path, ["0::/user.slice/app.slice/x"]))
    )
    made = found.make()
    assert [folder.parent for folder in made.folders] == [place]
    assert (made.folders[0] / "pids.max").read_text() == str(PROCESSES)
    ours.write_text("1:pids:/\n")
    assert control_groups.find(tmp_path, ours) is None


_SECRET = """
import ctypes, os, sys
sys.path.insert(0, {folder!r})
import closed_memory
os.setgid(65534); os.setuid(65534)
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
if {closed}:
    assert closed_memory.close_memory()
if os.fork() == 0:
    try:
        open(f"/proc/{{os.getppid()}}/mem", "rb").close()
        print("read", flush=True)
    except PermissionError:
        print("refused", flush=True)
    os._exit(0)
os.wait()
"""


@pytest.mark.parametrize("closed", [False, True])
def test_children_of_the_same_user_do_not_read_our_memory(tmp_path: Path, closed: bool) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
    folder = Path(sys.modules[close_memory.__module__].__file__ or "").parent
    program = _SECRET.format(folder=str(folder), closed=closed)
    done = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True)
    open_there = Path("/proc/sys/kernel/yama/ptrace_scope")
    if closed or (open_there.exists() and open_there.read_text().strip() != "0"):
        assert done.stdout.strip() == "refused"
    else:
        assert done.stdout.strip() == "read"
