"""Temporary folders are gone when their program is, however it ended, and no living program's are touched."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools.conftest import Call, every_level, until
from workbench.tools import temporary
from workbench.tools.runner import ToolHosts
from workbench.tools.temporary import make_temporary, remove, temporary_folder

PROGRAM = """
import sys
from pathlib import Path
from workbench.tools.temporary import make_temporary

folder = make_temporary("host")
Path(folder, "file").write_text("of a tool")
print(folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The system's folder for temporary files, and no other program's."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    yield tmp_path
    temporary._claimed.cache_clear()


def start() -> tuple[subprocess.Popen[str], Path]:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert program.stdout is not None
    return program, Path(program.stdout.readline().strip())


def test_what_a_killed_program_left_is_removed_by_the_next_and_nothing_else(system: Path) -> None:
    killed, left = start()
    alive, used = start()
    with killed, alive:
        (left / "shut").mkdir()
        (left / "shut/file").touch()
        (left / "shut").chmod(0)
        (system / "workbench-of-somebody").mkdir()
        killed.kill()
        killed.wait()
        assert left.exists()
        mine = make_temporary("probe")
        assert not left.parent.exists()
        assert (used / "file").read_text() == "of a tool"
        assert (system / "workbench-of-somebody").exists()
        assert Path(mine).parent.parent == used.parent.parent
        assert stat.S_IMODE(Path(mine).stat().st_mode) == 0o700


def test_a_folder_is_gone_at_the_end_though_its_rights_were_taken(system: Path) -> None:
    outside = system / "outside"
    outside.mkdir(mode=0o500)
    with temporary_folder("list") as name:
        (Path(name) / "a/b").mkdir(parents=True)
        (Path(name) / "link").symlink_to(outside)
        (Path(name) / "a").chmod(0)
        Path(name).chmod(0)
    assert not Path(name).exists()
    assert stat.S_IMODE(outside.stat().st_mode) == 0o500


@pytest.mark.parametrize("foreign", ["file", "open", "link"])
def test_a_place_that_is_not_ours_alone_is_not_used(system: Path, foreign: str) -> None:
    place = system / f"workbench-{os.getuid()}"
    if foreign == "file":
        place.touch()
    elif foreign == "open":
        place.mkdir(mode=0o777)
        place.chmod(0o777)
    else:
        (system / "elsewhere").mkdir(mode=0o700)
        place.symlink_to(system / "elsewhere")
    made = Path(make_temporary("host"))
    assert made.parent == system
    remove(made)


def test_a_place_that_was_tidied_away_is_made_anew(system: Path) -> None:
    first = Path(make_temporary("host"))
    remove(first.parent)
    again = Path(make_temporary("host"))
    assert again.exists()
    assert again.parent != first.parent


@every_level
async def test_a_host_leaves_no_folder(call: Call, hosts: ToolHosts, system: Path) -> None:
    await call("good.add", '{"a": 1, "b": 1}')
    assert len(folders_of_hosts(system)) == 1
    await hosts.close()
    await until(lambda: not folders_of_hosts(system))


def folders_of_hosts(system: Path) -> list[Path]:
    return list(system.glob("workbench-*/*/workbench-host-*"))
