"""What a debugger asks of runs; the answers are in `inspected`."""

from __future__ import annotations

from workbench.domain.asking import Query
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.event_notes import EventNoteList, EventNotes
from workbench.domain.finding import FindText, FoundText
from workbench.domain.ids import FrameId, RunId
from workbench.domain.inspected import BackTested as BackTested
from workbench.domain.inspected import BreakpointList as BreakpointList
from workbench.domain.inspected import CallView as CallView
from workbench.domain.inspected import Comparison as Comparison
from workbench.domain.inspected import Difference as Difference
from workbench.domain.inspected import EffectPlan as EffectPlan
from workbench.domain.inspected import FileDifference as FileDifference
from workbench.domain.inspected import Finding as Finding
from workbench.domain.inspected import FindingList as FindingList
from workbench.domain.inspected import FolderDifference as FolderDifference
from workbench.domain.inspected import FrameView as FrameView
from workbench.domain.inspected import Measures as Measures
from workbench.domain.inspected import Mention as Mention
from workbench.domain.inspected import Origins as Origins
from workbench.domain.inspected import PlanEntry as PlanEntry
from workbench.domain.inspected import Repair as Repair
from workbench.domain.inspected import Replayed as Replayed
from workbench.domain.inspected import StateView as StateView
from workbench.domain.inspected import StepPair as StepPair
from workbench.domain.inspected import WatchValue as WatchValue
from workbench.domain.inspected import WatchValues as WatchValues


class StateAt(Query, tag="state_at"):
    """Answers `StateView`: where the run stood after an event."""

    run: RunId
    seq: int
    frame: FrameId | None = None
    """Whose calls and context are told; None: the one that the run stands in."""


class PlanAt(Query, tag="plan_at"):
    """Answers `EffectPlan`: which calls would fire again in a fork at an event, and what is proposed for each."""

    run: RunId
    seq: int


class FolderDiff(Query, tag="folder_diff"):
    """Answers `FolderDifference`: what `ApplyFolder` would change."""

    run: RunId


class BreakpointsOf(Query, tag="breakpoints"):
    """Answers `BreakpointList`: all of them, and the watches."""


class BackTest(Query, tag="back_test"):
    """Answers `BackTested`: where a breakpoint would have stopped recorded runs, newest first.

    Publishes `Progress` with the key `back test`; asking another cancels it.
    """

    breakpoint: Breakpoint
    runs: tuple[RunId, ...] = ()
    """Empty: all runs."""


class Watched(Query, tag="watched"):
    """Answers `WatchValues`: the watches' values after an event, and after each step before it."""

    run: RunId
    seq: int


class Compare(Query, tag="compare"):
    """Answers `Comparison` of two runs."""

    left: RunId
    right: RunId


class WhereFrom(Query, tag="where_from"):
    """Answers `Origins`: where a text in a run first came from, and where it went."""

    run: RunId
    seq: int
    """The event in which it was selected; what came later is where it went."""
    text: str
    frame: FrameId | None = None
    """Whose context it was selected in; None: the event's."""


class Findings(Query, tag="findings"):
    """Answers `FindingList`: what is broken in a run's log, with repairs."""

    run: RunId


class ReplayCheck(Query, tag="replay_check"):
    """Answers `Replayed`: whether today's code (and another goal file's agent) does with the recorded answers what
    was recorded.
    """

    run: RunId
    goal_file: str = ""
    """Empty: the recorded goal, agent and tool set."""


class PeekCost(Query, tag="peek_cost"):
    """Answers `Text`: what a `Peek` would cost at most, in words."""

    run: RunId
    count: int = 5
    models: tuple[str, ...] = ()
    without: tuple[int, ...] = ()


InspectionQuery = (
    StateAt
    | PlanAt
    | FolderDiff
    | BreakpointsOf
    | BackTest
    | Watched
    | Compare
    | WhereFrom
    | Findings
    | ReplayCheck
    | PeekCost
    | FindText
    | EventNotes
)
InspectionAnswer = (
    StateView
    | EffectPlan
    | FolderDifference
    | BreakpointList
    | BackTested
    | WatchValues
    | Comparison
    | Origins
    | FindingList
    | Replayed
    | FoundText
    | EventNoteList
)
