"""How docks stand by the room that the window has: beside each other, or as tabs where they would be too narrow."""

from __future__ import annotations

from typing import Literal, NamedTuple

from workbench.ui.dock_names import Dock

Side = Literal["split", "tabs", "right"]
"""Where the goal and the sessions stand: one above the other at the left, as tabs there, or beside the inspector."""
WIDE, NARROW = 1180, 760
"""Pixels at 100 % from which on the left column is split, and from which on there is one."""
LEAST_COLUMN = 190
"""Pixels at 100 %: the panels at the bottom want so much each."""
Groups = tuple[tuple[Dock, ...], ...]
_BELOW: tuple[Groups, ...] = (
    (("stack", "calls", "breakpoints", "watches", "context", "problems"),),
    (("stack", "calls", "context"), ("breakpoints", "watches", "problems")),
    (("stack", "calls"), ("breakpoints", "watches"), ("context", "problems")),
)
_LEFT: dict[Side, Groups] = {"split": (("set_up",), ("sessions",)), "tabs": (("set_up", "sessions"),), "right": ()}
_RIGHT: dict[Side, Groups] = {
    "split": (("inspector", "peek", "origins"),),
    "tabs": (("inspector", "peek", "origins"),),
    "right": (("inspector", "set_up", "sessions", "peek", "origins"),),
}


class Plan(NamedTuple):
    """Which docks share a place, the first of each in front."""

    side: Side
    below: Groups

    @property
    def left(self) -> Groups:
        """At the left, from top to bottom."""
        return _LEFT[self.side]

    @property
    def right(self) -> Groups:
        """At the right."""
        return _RIGHT[self.side]

    @property
    def groups(self) -> Groups:
        """All of them."""
        return (*self.left, *self.right, *self.below)


FIRST = Plan("split", _BELOW[2])
"""Where there is room for all."""
PLANS = tuple(Plan(side, below) for side in _LEFT for below in _BELOW)


def side_of(width: float) -> Side:
    """Return what a window has room for; the width in pixels at 100 %."""
    if width >= WIDE:
        return "split"
    return "tabs" if width >= NARROW else "right"


def plan_of(side: Side, room: float, needed: dict[Dock, float]) -> Plan:
    """Return as many columns at the bottom as have room there.

    `room` is the width below the timeline in pixels at 100 %, `needed` what each dock's tab takes of it.
    """
    for below in reversed(_BELOW):
        each = room / len(below)
        if each >= LEAST_COLUMN and all(sum(needed[dock] for dock in group) <= each for group in below):
            return Plan(side, below)
    return Plan(side, _BELOW[0])
