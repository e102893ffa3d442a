"""What each layout shows at first, and how wide its columns are."""

from __future__ import annotations

from typing import Literal, NamedTuple

from workbench.ui.dock_names import DOCK_NAMES, Dock

Layout = Literal["compose", "debug", "compare"]


class Arrangement(NamedTuple):
    """Which docks a layout shows at first, and the shares of the window that its columns have, in per cent."""

    shown: frozenset[Dock]
    left: tuple[int, int, int]
    """The share, least pixels at 100 %, and the largest share."""
    right: tuple[int, int, int] = (28, 430, 36)
    alone: int = 45
    """The share of the right column where there is none at the left."""
    front: Dock = "inspector"
    """What is in front there then."""


ARRANGEMENTS: dict[Layout, Arrangement] = {
    "compose": Arrangement(frozenset({"set_up", "sessions", "inspector"}), (26, 300, 34), alone=50, front="set_up"),
    "debug": Arrangement(frozenset(dock.name for dock in DOCK_NAMES), (17, 232, 22)),
    "compare": Arrangement(frozenset({"sessions"}), (15, 200, 22), alone=30, front="sessions"),
}
