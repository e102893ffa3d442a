"""The window's process: what it loads and when, and pictures of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from workbench.app import again, has_display, home_of
from workbench.settings.files import find_places

ROOT = Path(__file__).resolve().parents[3]
ENGINE_ONLY = {"litellm", "mcp", "sqlmodel", "sqlalchemy", "alembic", "keyring", "httpx", "jsonschema", "qtawesome"}
PACKAGES_BELOW = {f"workbench.{name}" for name in ("driver", "providers", "tools", "store", "engine")}

LOADED = """
import builtins, json, sys
before = builtins.__import__
from workbench import app as root
from PySide6.QtCore import QSettings, QTimer
app = root.application()
root.apply_theme(app, "dark")
frame = root.MainWindow(QSettings(sys.argv[1] + "/window.ini", QSettings.Format.IniFormat))
told = {}

def painted():
    told["first"] = sorted(sys.modules)
    program = root.assemble(app, frame, {"home": sys.argv[1]})
    program.start()
    def listed():
        told["all"] = sorted(sys.modules)
        program.close()
        app.quit()
    program.sessions.listed.connect(listed)

frame.painted.connect(painted)
frame.show()
app.exec()
told["hook"] = builtins.__import__ is not before
print(json.dumps(told))
"""


def run(*command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False
    )


def test_the_window_loads_little_before_first_paint_and_nothing_of_the_engine_after(tmp_path: Path) -> None:
    outcome = run("-c", LOADED, str(tmp_path))
    assert outcome.returncode == 0, outcome.stderr
    told = json.loads(outcome.stdout.splitlines()[-1])
    first = set(told["first"])
    assert {name for name in first if name.split(".")[0] in {"msgspec", "asyncio", "qasync", "pygments"}} == set()
    assert {name for name in first if name.startswith("workbench.domain")} == set()
    loaded = set(told["all"])
    assert {name.split(".")[0] for name in loaded} & ENGINE_ONLY == set()
    assert {".".join(name.split(".")[:2]) for name in loaded} & PACKAGES_BELOW == set()
    assert not told["hook"], "PySide's import hook is taken out again"


def test_without_a_display_it_says_so_in_one_line(tmp_path: Path) -> None:
    environment = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    outcome = run("-m", "workbench", "--home", str(tmp_path), **environment)
    assert outcome.returncode == 2
    assert len(outcome.stderr.splitlines()) == 1
    assert "no display" in outcome.stderr
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"})


def test_the_home_before_first_paint_is_the_home_of_the_engine(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.delenv("WORKBENCH_HOME", raising=False)
    for places, variables in (({"home": str(tmp_path)}, {}), ({}, {"WORKBENCH_HOME": "~/x"}), ({}, {})):
        assert home_of(places, variables) == find_places(places.get("home"), None, variables).home


def test_a_picture_is_drawn_without_a_screen(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    home = str(tmp_path / "home")
    outcome = run("-m", "workbench", "--home", home, "picture", str(file), "--size", "900x700", "--theme", "light")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "", "")
    from PySide6.QtGui import QColor, QImage

    image = QImage(str(file))
    assert (image.width(), image.height()) == (900, 700)
    assert QColor(image.pixel(450, 690)).lightness() > 200


def test_what_can_not_be_drawn_is_told(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    unknown = run("-m", "workbench", "--home", home, "picture", str(tmp_path / "x.png"), "--session", "s404")
    assert (unknown.returncode, "no session s404" in unknown.stderr) == (2, True)
    nowhere = run("-m", "workbench", "--home", home, "picture", str(tmp_path / "none" / "x.png"))
    assert (nowhere.returncode, "can't be written" in nowhere.stderr) == (2, True)
    wrong = run("-m", "workbench", "--home", home, "picture", "x.png", "--size", "big")
    assert (wrong.returncode, "1600x1000" in wrong.stderr) == (2, True)


OPENED_AGAIN = """
import subprocess, sys
from PySide6.QtCore import QTimer
from workbench import app as root
from workbench.ui.main_window import MainWindow
subprocess.Popen = lambda words: print("again:", *words[1:])
painted = MainWindow.furnish
MainWindow.furnish = lambda self: (painted(self), QTimer.singleShot(0, self, self.open_again))[0]
sys.exit(root.window({"home": sys.argv[1]}, []))
"""


def test_a_window_that_is_wanted_again_ends_and_is_begun_anew_at_the_same_place(tmp_path: Path) -> None:
    outcome = run("-c", OPENED_AGAIN, str(tmp_path))
    assert outcome.stdout.splitlines()[-1] == f"again: -m workbench --home={tmp_path}", outcome.stderr
    assert again({"home": "/a b", "db": "/c.db"})[-2:] == ["--home=/a b", "--db=/c.db"]
