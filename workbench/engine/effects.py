"""What may be done next, as data. Only the driver performs them."""

from __future__ import annotations

from workbench.domain.checks import Check, CommandTest
from workbench.domain.context import Strategy
from workbench.domain.events import Ask, Phase
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.values import Value


class _Effect(Value):
    frame: FrameId = ROOT_FRAME
    """Whose it is."""


class Observe(_Effect):
    """Look at the state and put the context together."""

    step: int


class AskSummary(_Effect):
    """Let a model write a summary, or a hand-over note, of messages that are to leave the context window."""

    strategy: Strategy
    messages: tuple[int, ...]
    """Their places in the transcript."""


class RecallParts(_Effect):
    """Look up which messages that have left the context window fit what the step is about."""


class Recall(_Effect):
    """Look through the memory, by itself before a step."""

    step: int
    most: int


class AskModel(_Effect):
    """Send a request."""

    attempt: int
    wait: float = 0.0
    """Seconds to wait first."""


class CallTool(_Effect):
    """Run a call."""

    call: ToolCallId
    attempt: int
    wait: float = 0.0
    """Seconds to wait first, so that the tool's rate is kept."""


class Delegate(CallTool):
    """Hand a task over to a sub-agent: its frame is entered."""


class TakeFromPlan(_Effect):
    """Let a fork's plan answer a call; nothing runs."""

    call: ToolCallId


class AskPerson(_Effect):
    """Ask a person about a call."""

    call: ToolCallId
    ask: Ask


class BeginChecks(_Effect):
    """Let the programs that checks name be called."""

    tests: tuple[CommandTest, ...]


class Evaluate(_Effect):
    """Judge the step."""

    checks: tuple[Check, ...] = ()


class Update(_Effect):
    """Let the step's messages join the transcript."""


Effect = (
    Observe
    | Recall
    | AskSummary
    | RecallParts
    | AskModel
    | CallTool
    | Delegate
    | TakeFromPlan
    | AskPerson
    | BeginChecks
    | Evaluate
    | Update
)

PHASE_OF_EFFECT: dict[type[Effect], Phase] = {
    Observe: "observe",
    Recall: "observe",
    AskSummary: "observe",
    RecallParts: "observe",
    AskModel: "reason",
    CallTool: "act",
    Delegate: "act",
    TakeFromPlan: "act",
    AskPerson: "act",
    BeginChecks: "evaluate",
    Evaluate: "evaluate",
    Update: "update",
}
