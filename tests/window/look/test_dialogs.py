"""Each dialog looks as it did, fits on a small screen however large everything is, and nothing in it is cut off.

`REMAKE=FOLDER pytest -m slow tests/window/look/test_dialogs.py` keeps what is seen now, and leaves whole pictures in
the folder, to be looked at.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.window.look.filled import FILLED
from tests.window.look.pictures import KEPT, keep_all, kept_all, share_of_others, sketch
from workbench.ui.theme_colours import SCHEMES

ROOT = Path(__file__).resolve().parents[3]
SEEN = {(1280, 800): (100, 150), (1920, 1080): (150,)}
"""Screens, and the zooms at which they are looked at: at 100 % the small one has room for all."""
MOST = 0.10
"""Of the cells that may be others: names, times and fonts are."""
DIALOGS = KEPT / "dialogs"


def drawn(folder: Path, screen: QSize, ways: list[str]) -> dict[str, list[str]]:
    """Draw all dialogs into a folder, on a screen of this size; return what is wrong with them, by way."""
    shape = {"name": "one", "x": 0, "y": 0, "width": screen.width(), "height": screen.height()}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "screen.json").write_text(json.dumps({"screens": [shape | dots]}))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screen.json", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.window.look.dialogs", ".", *ways]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=400, check=False
    )
    assert done.returncode == 0, done.stderr[-4_000:]
    found: dict[str, list[str]] = json.loads((folder / "faults.json").read_text())
    return found


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_every_dialog_looks_as_it_did(tmp_path: Path) -> None:
    remakes = os.environ.get("REMAKE", "")
    folder = Path(remakes or tmp_path).resolve()
    for size, zooms in SEEN.items():
        drawn(folder / str(size[0]), QSize(*size), [f"{theme}-{zoom}" for theme in SCHEMES for zoom in zooms])
    ways = [f"{size[0]}/{{0}}-{theme}-{zoom}.png" for size in SEEN for theme in SCHEMES for zoom in SEEN[size]]
    others = {}
    for name in FILLED:
        seen = [sketch(QImage(str(folder / way.format(name)))) for way in ways]
        if remakes:
            keep_all(DIALOGS / f"{name}.png", seen)
        for way, one, other in zip(ways, seen, kept_all(DIALOGS / f"{name}.png"), strict=True):
            if (share := share_of_others(one, other)) > MOST:
                others[way.format(name)] = round(share, 3)
    assert not others


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_dialog_fits_and_nothing_in_it_is_cut_off(tmp_path: Path) -> None:
    found = drawn(tmp_path, QSize(1280, 800), [f"dark-{zoom}" for zoom in (100, 125, 150, 200)])
    assert not any(found.values()), "\n".join(f"{way}: {told}" for way, all_told in found.items() for told in all_told)


@pytest.mark.slow
def test_sketches_are_of_the_dialogs_that_there_are() -> None:
    assert {file.stem for file in DIALOGS.glob("*.png")} == set(FILLED)
