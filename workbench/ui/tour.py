"""The tour “find the step that went wrong”: what it says, and how it is seen that the person did it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from workbench.domain.ids import RunId
from workbench.domain.timeline_landmarks import LandmarkKind
from workbench.domain.timeline_rows import Row

HUNT: Final = "stale-summary"
"""The sample that it goes through."""
_FAULTY_STEP: Final = 34
"""Where the bookkeeper reckons the first order with the discount of the summary."""


class Seen(Protocol):
    """What the tour can see of the window."""

    @property
    def is_over(self) -> bool:
        """Whether the run that is open is over."""

    @property
    def is_past(self) -> bool:
        """Whether a place before the run's end is looked at."""

    @property
    def is_comparing(self) -> bool:
        """Whether two runs are shown side by side."""

    @property
    def run(self) -> RunId | None:
        """The run that is open."""

    @property
    def row(self) -> Row | None:
        """The row that is selected."""

    @property
    def hunted(self) -> RunId | None:
        """The run that the tour began with."""

    @property
    def last(self) -> int:
        """The newest event of the run that is open."""

    @property
    def forked_at(self) -> int:
        """How many events a fork had when it was first seen; 0: none is open."""

    def is_at(self, kind: LandmarkKind) -> bool:
        """Whether the selected row shows one of that kind."""


class TourStep(NamedTuple):
    """One thing to be done."""

    text: str
    """May name keys: `{key:back}`."""
    done: Callable[[Seen], bool]
    at: str
    """What is pointed at: an action on the toolbar by its name, or `timeline`, `inspector`; empty: nothing."""


WORDS: Final = (
    "A bookkeeper books twenty orders. Wait a moment until its run is over.",
    (
        "It missed its goal in 64 steps, and one of them went wrong. Go to where it shows: Previous Error "
        "({key:previous_error})."
    ),
    (
        "The sum is wrong: the check says so in the inspector. What did the agent no longer know? Go to where "
        "messages left its context for the first time: Previous Compaction ({key:previous_compaction}), "
        "twice."
    ),
    (
        "The summary keeps a discount of 5 %. Order 8, which left with it, said that it is 8 % from then on. "
        "Find the first call that goes by the summary: {key:find}, type 0.95."
    ),
    (
        "Step 34 is the one that went wrong. How did the run stand before it? Back ({key:back}) looks there, "
        "and undoes nothing."
    ),
    (
        "From here another run can begin: Fork Here ({key:fork}). It works in its own copy of the folder; the "
        "plan says what would run again."
    ),
    (
        "The fork stands where you were. Step through it: Into ({key:into}) goes on phase by phase. At each "
        "stop, what comes next can be edited ({key:edit_stop})."
    ),
    "Last, see both side by side: Compare Runs ({key:compare}).",
    ("That is all: error, cause, step, fork, compare. More runs with a mistake in them are under Help → Bug Hunts."),
)
"""What is to be done, in its order."""


def _at_the_check(seen: Seen) -> bool:
    return seen.is_at("error") and seen.row is not None and seen.row.phase == "evaluate"


def _at_the_summary(seen: Seen) -> bool:
    return seen.is_at("compaction") and seen.row is not None and seen.row.step == _FAULTY_STEP - 1


def _at_the_call(seen: Seen) -> bool:
    return seen.row is not None and seen.row.call is not None and seen.row.step == _FAULTY_STEP


def _before_the_call(seen: Seen) -> bool:
    row = seen.row
    return seen.is_past and row is not None and row.call is None and (row.step or 0) <= _FAULTY_STEP


_SEEN: Final[tuple[tuple[Callable[[Seen], bool], str], ...]] = (
    (lambda seen: seen.is_over and seen.run == seen.hunted, "timeline"),
    (_at_the_check, "timeline"),
    (_at_the_summary, "timeline"),
    (_at_the_call, "inspector"),
    (_before_the_call, "back"),
    (lambda seen: seen.forked_at > 0, "fork"),
    (lambda seen: 0 < seen.forked_at < seen.last, "into"),
    (lambda seen: seen.is_comparing, "timeline"),
    (lambda _: False, ""),
)
STEPS: Final = tuple(TourStep(text, done, at) for text, (done, at) in zip(WORDS, _SEEN, strict=True))
