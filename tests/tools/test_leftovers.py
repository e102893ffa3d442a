"""A new engine waits for what a dead one left, and for nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.conftest import until
from workbench.tools.leftovers import Presence

ENGINE = """
import subprocess, sys
from pathlib import Path
from workbench.tools.leftovers import Presence

presence = Presence(Path(sys.argv[1]))
assert presence.claim()
host = subprocess.Popen(["sleep", "600"], pass_fds=[presence.descriptor], stdout=subprocess.DEVNULL)
print(host.pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def engine(tmp_path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", ENGINE, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )


async def test_hosts_of_a_dead_engine_are_waited_for(
    tmp_path: Path, engine: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.tools.leftovers._SECONDS", 0.1)
    with engine:
        assert engine.stdout is not None
        host = int(engine.stdout.readline())
        mine = Presence(tmp_path)
        assert mine.claim()
        mine.leave()
        engine.kill()
        engine.wait()
        assert not Presence(tmp_path).claim()
        os.kill(host, signal.SIGKILL)
        other = Presence(tmp_path)
        await until(other.claim)
        assert len(list((tmp_path / "hosts").iterdir())) == 1
        other.leave()
        assert list((tmp_path / "hosts").iterdir()) == []


def test_a_home_that_can_not_be_written_to_does_not_stop_tools(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    presence = Presence(tmp_path / "file")
    assert presence.claim()
    assert presence.descriptor is None
    presence.leave()
