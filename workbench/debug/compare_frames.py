"""Which frames of two runs belong beside each other: those that the same step handed the same agent a task in.

The order in which frames took turns says nothing. Steps of two frames are put beside each other first; the tasks that
two such steps handed over belong together by the sub-agent's name, equal tasks before others, then as they were called.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbench.debug.compare_steps import Handed, Pair, Step, aligned
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.values import Value

Steps = Mapping[FrameId, Sequence[Step]]
"""Of each of a run's frames."""

_Frames = tuple[FrameId | None, FrameId | None]
"""A frame of the left run, and one of the right; None: there is none that belongs there."""


class Beside(Value):
    """Two steps that stand beside each other; None: there is no such step in that run."""

    left: Step | None
    right: Step | None
    agents: tuple[str, ...] = ()
    """As in `StepPair`."""


def beside(left: Steps, right: Steps, common: int) -> Iterator[Beside]:
    """Yield the steps of two runs in the order of `Comparison.pairs`; their first `common` events are the same."""
    yield from _frames(left, right, (ROOT_FRAME, ROOT_FRAME), (), common)


def _frames(left: Steps, right: Steps, frames: _Frames, agents: tuple[str, ...], common: int) -> Iterator[Beside]:
    here = left.get(frames[0], ()) if frames[0] is not None else ()
    there = right.get(frames[1], ()) if frames[1] is not None else ()
    for place, other in _pairs(here, there, common):
        one = here[place] if place is not None else None
        two = there[other] if other is not None else None
        yield Beside(left=one, right=two, agents=agents)
        for name, below in _tasks(one.handed if one is not None else (), two.handed if two is not None else ()):
            yield from _frames(left, right, below, (*agents, name), common)


def _pairs(left: Sequence[Step], right: Sequence[Step], common: int) -> Iterator[Pair]:
    shared = sum(1 for one, two in zip(left, right, strict=False) if one.seq == two.seq and one.seq <= common)
    yield from ((place, place) for place in range(shared))
    for one, two in aligned(left[shared:], right[shared:]):
        yield (None if one is None else one + shared, None if two is None else two + shared)


def _tasks(left: Sequence[Handed], right: Sequence[Handed]) -> Iterator[tuple[str, _Frames]]:
    """The sub-agents of two steps, in the order of the left one's tasks; then those that only the right one has."""
    free = list(right)
    partners: dict[FrameId, Handed] = {}
    for is_same in (True, False):
        for one in left:
            fits = (each for each in free if each.name == one.name and (not is_same or each.task == one.task))
            if one.frame not in partners and (found := next(fits, None)) is not None:
                partners[one.frame] = found
                free.remove(found)
    for one in left:
        partner = partners.get(one.frame)
        yield one.name, (one.frame, partner.frame if partner is not None else None)
    yield from ((each.name, (None, each.frame)) for each in free)
