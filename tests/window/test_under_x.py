"""The stories once more on a real X server: focus, shortcuts, popups and the clipboard are the server's there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server of this test's own."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("There is no Xvfb here. On Debian: apt-get install xvfb")
    told, tells = os.pipe()
    command = [server, "-displayfd", str(tells), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(tells,), stderr=subprocess.DEVNULL) as child:
        os.close(tells)
        try:
            with os.fdopen(told, "rb") as number:
                yield f":{number.readline().decode().strip()}"
        finally:
            child.terminate()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_stories_hold_on_a_real_x_server(display: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-m", "story", "-p", "no:cacheprovider", "tests/window"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=850, check=False)
    assert done.returncode == 0, done.stdout[-4_000:]
    assert "passed" in done.stdout
