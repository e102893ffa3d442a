"""The places of a run that are gone to one after the other: errors, edits, decisions, stops, compactions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from typing import Final, Literal, get_args

from workbench.domain.events import (
    ApprovalGiven,
    CheckpointAnswered,
    CompactionFailed,
    ContextCompacted,
    Edited,
    Evaluated,
    Event,
    LimitsRaised,
    ModelFailed,
    RunFinished,
    RunInterrupted,
    RunPaused,
    TextQuarantined,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    TroubleNoticed,
)

LandmarkKind = Literal["error", "edit", "decision", "stop", "compaction"]
LANDMARKS: Final[tuple[LandmarkKind, ...]] = get_args(LandmarkKind)

_ERRORS = (ToolFailed, ModelFailed, RunInterrupted, CompactionFailed, TroubleNoticed)
_DECISIONS = (CheckpointAnswered, TextQuarantined, LimitsRaised)


def kinds_of(event: Event) -> tuple[LandmarkKind, ...]:
    """Return what an event is a landmark for; mostly nothing."""
    match event:
        case ApprovalGiven():
            return ("decision",) if event.arguments is None else ("decision", "edit")
        case ToolDenied():
            return ("decision",) if event.by == "person" else ()
        case Edited():
            return ("edit",)
        case RunPaused():
            return ("stop",) if event.reason == "breakpoint" else ()
        case ContextCompacted():
            return ("compaction",)
        case _ if isinstance(event, _DECISIONS):
            return ("decision",)
        case _:
            return ("error",) if _went_wrong(event) else ()


def _went_wrong(event: Event) -> bool:
    match event:
        case ToolProposed():
            return bool(event.problem)
        case Evaluated():
            return event.verdict in ("not_reached", "repair")
        case RunFinished():
            return event.outcome not in ("reached", "stopped")
        case _:
            return isinstance(event, _ERRORS)


class Landmarks:
    """For each kind the indices of the timeline's rows that show one, in their order; grows event by event."""

    def __init__(self) -> None:
        self._rows: dict[LandmarkKind, list[int]] = {kind: [] for kind in LANDMARKS}
        self._all: dict[LandmarkKind, set[int]] = {kind: set() for kind in LANDMARKS}

    def add(self, event: Event, row: int) -> None:
        """Take in the next event, which a row shows."""
        for kind in kinds_of(event):
            if row not in self._all[kind]:
                self._all[kind].add(row)
                insort(self._rows[kind], row)

    def rows(self, kind: LandmarkKind) -> Sequence[int]:
        """Return the rows of a kind, in their order. Not to be changed."""
        return self._rows[kind]

    def has(self, kind: LandmarkKind, row: int) -> bool:
        """Whether a row shows one of a kind."""
        return row in self._all[kind]

    def beside(self, kind: LandmarkKind, row: int | None, way: int) -> int | None:
        """Return the nearest row of a kind after (`way` 1) or before (-1) a row; None: there is none that way.

        From no row at all the way leads in from the run's other end.
        """
        return beside(self._rows[kind], row, way)


def beside(places: Sequence[int], place: int | None, way: int) -> int | None:
    """Return the number after (`way` 1) or before (-1) a place among numbers in their order; None: there is none."""
    if way > 0:
        index = 0 if place is None else bisect_right(places, place)
    else:
        index = len(places) - 1 if place is None else bisect_left(places, place) - 1
    return places[index] if 0 <= index < len(places) else None
