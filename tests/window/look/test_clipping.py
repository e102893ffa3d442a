"""No text is cut off without a way to read the rest, however large everything is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from tests.window.debugger.conftest import open_desk
from tests.window.debugger.desk import Desk
from tests.window.look.clipping import clipped
from tests.window.look.pictures import drawn, pictures

__all__ = ["open_desk"]

LOOKS = 20
"""So often it is looked whether something is cut off before that is believed."""


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("zoom", [100, 125, 150, 200])
def test_nothing_is_cut_off(open_desk: Callable[[], Desk], zoom: int) -> None:
    desk = open_desk()
    found = {}
    for subject, what in pictures(desk):
        drawn(desk, what(), ("dark", zoom, QSize(1280, 800)))
        for _ in range(LOOKS):
            cut = clipped(what())
            if not cut:
                break
            desk.qtbot.wait(100)  # a page that has just been filled is laid out in several turns
        if cut:
            found[subject] = cut
    lines = sorted({line for cut in found.values() for line in cut})
    assert not lines, "\n".join(lines)
