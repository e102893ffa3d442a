"""Each panel and page looks as it did: in each theme, at both sizes, at 100 % and 150 %.

`REMAKE=FOLDER pytest -m slow tests/window/look/test_pictures.py` keeps what is seen now, and writes whole pictures
into a folder, to be looked at.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.window.debugger.conftest import open_desk
from tests.window.debugger.desk import Desk
from tests.window.look.pictures import WAYS, drawn, keep, kept, name_of, pictures, share_of_others, sketch
from workbench.ui.dock_names import Dock

__all__ = ["open_desk"]

MOST = 0.05
"""Of the cells that may be others: names, times and fonts are."""


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_everything_looks_as_it_did(open_desk: Callable[[], Desk]) -> None:
    desk, folder = open_desk(), os.environ.get("REMAKE", "")
    others = {}
    for subject, what in pictures(desk):
        seen = []
        for way in WAYS:
            picture = drawn(desk, what(), way)
            seen.append(sketch(picture))
            if folder:
                picture.save(str(Path(folder, f"{subject}-{name_of(way)}.png")))
            elif (share := share_of_others(seen[-1], kept(subject, way))) > MOST:
                others[f"{subject}-{name_of(way)}"] = round(share, 3)
        if folder:
            keep(subject, seen)
        drawn(desk, what(), WAYS[0])
    assert not others


@pytest.mark.slow
def test_what_is_spoilt_is_seen(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    column: tuple[Dock, ...] = ("inspector", "peek", "origins")
    shown = pictures(desk)
    _, what = next(shown)
    for each in (*WAYS, WAYS[0]):  # columns stand as wide and high as the sizes and zooms before left them
        drawn(desk, what(), each)
    _, what = next(shown)
    way = next(way for way in WAYS if way[0] == "dark" and way[1] == 100 and way[2] == QSize(1280, 800))
    wanted = kept("run", way)
    assert share_of_others(sketch(drawn(desk, what(), way)), wanted) <= MOST
    light = next(each for each in WAYS if each[0] == "light" and each[1:] == way[1:])
    assert share_of_others(sketch(drawn(desk, what(), light)), wanted) > MOST, "a wrong palette"
    for name in column:
        desk.program.window.docks[name].hide()
    assert share_of_others(sketch(drawn(desk, what(), way)), wanted) > MOST, "a lost column"
    for name in column:
        desk.program.window.docks[name].show()
    desk.program.panels.timeline.hide()
    assert share_of_others(sketch(drawn(desk, what(), way)), wanted) > MOST, "an empty panel"
