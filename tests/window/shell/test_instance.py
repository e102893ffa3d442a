"""One window for each home: real processes that find, fail to find, or outlive each other."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.debugger.conftest import open_desk as open_desk
from tests.window.debugger.conftest import work as work
from tests.window.debugger.desk import LONG, Desk
from workbench.ui.dialogs import TrustDialog
from workbench.ui.instance import Listener, claim, hand_over
from workbench.ui.instance_place import LONGEST, socket_of

ROOT = Path(__file__).resolve().parents[3]
KNOCK = "import socket, sys\ns = socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])"
CLAIM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from workbench.ui.instance import Listener, claim
app = QCoreApplication([])
sys.exit(0 if claim(Listener(Path(sys.argv[1])), ["/goal.toml"]) else 3)
"""
WRONG = "s.sendall(b'{\\n')\nsys.exit(len(s.recv(9)))"


@pytest.fixture
def home() -> Iterator[Path]:
    """A home with a short path, which others may look into."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def listener(home: Path) -> Iterator[Listener]:
    made = Listener(socket_of(home, None))
    yield made
    made.close()


def start(home: Path, *files: str, folder: Path = ROOT) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "workbench", "--home", str(home), *files], cwd=folder, env=environment
    )


def test_a_second_program_hands_its_files_to_the_first_also_after_one_was_killed(
    qtbot: QtBot, home: Path, listener: Listener, tmp_path: Path
) -> None:
    place, heard = socket_of(home, None), []
    listener.handed.connect(heard.append)
    first = start(home)
    try:
        qtbot.waitUntil(lambda: place.exists() and hand_over(place, []), timeout=LONG)
        assert not listener.listen(), "there is one already"
        second = start(home, "goal.toml", folder=tmp_path)
        assert second.wait(60) == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait(10)
    assert place.exists(), "nobody was there to take it away"
    assert not hand_over(place, [])
    assert listener.listen(), "what a killed one left is taken over"
    third = start(home, "goal.toml", "s.workbench", folder=tmp_path)
    qtbot.waitUntil(lambda: third.poll() is not None, timeout=LONG)
    assert third.returncode == 0
    assert heard == [[str(tmp_path / "goal.toml"), str(tmp_path / "s.workbench")]]


def test_of_two_that_start_at_once_where_one_was_killed_only_one_stays(
    qtbot: QtBot, home: Path, listener: Listener
) -> None:
    place, heard = socket_of(home, None), []
    listener.handed.connect(heard.append)
    place.touch()
    assert claim(listener, [])
    other = subprocess.Popen([sys.executable, "-c", CLAIM, str(place)], cwd=ROOT)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=LONG)
    assert (other.returncode, heard) == (3, [["/goal.toml"]]), "the other found nobody at first, and hands over still"
    alone = Listener(home / "none" / "window.socket")
    assert claim(alone, []), "a home that can't be written to is looked at all the same"
    assert not alone.is_beaten


def test_what_is_no_message_of_ours_is_not_taken_and_nobody_else_connects(
    qtbot: QtBot, home: Path, listener: Listener
) -> None:
    place, heard = socket_of(home, None), []
    listener.handed.connect(heard.append)
    assert listener.listen()
    assert place.stat().st_mode & 0o077 == 0
    child = subprocess.Popen([sys.executable, "-c", f"{KNOCK}\n{WRONG}", str(place)])
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=LONG)
    assert (child.returncode, heard) == (0, [])
    if os.geteuid() == 0:
        knock = f"import os, socket\nos.setuid(65534)\n{KNOCK}"
        other = subprocess.run([sys.executable, "-c", knock, str(place)], capture_output=True, check=False)
        assert b"PermissionError" in other.stderr


def test_each_home_and_database_has_a_socket_of_its_own(home: Path) -> None:
    own = socket_of(home, None)
    assert own == socket_of(home, str(home / "workbench.db"))
    assert own != socket_of(home, str(home / "other.db"))
    deep = home / ("x" * 200)
    assert len(str(socket_of(deep, None))) <= LONGEST
    assert socket_of(deep, None) != socket_of(home / ("y" * 200), None)


def test_the_window_comes_to_the_front_with_the_files(open_desk: Callable[[], Desk], work: Path) -> None:
    desk = open_desk()
    desk.program.window.showMinimized()
    desk.program.take_files([str(work / "goal.toml")])
    assert not desk.program.window.isMinimized()
    desk.until(lambda: any(isinstance(each, TrustDialog) for each in QApplication.topLevelWidgets()))
