"""What may be done next, as data. Only the driver performs them."""

from __future__ import annotations

from workbench.domain.checks import Check, CommandTest
from workbench.domain.context import Strategy
from workbench.domain.events import Ask, Phase
from workbench.domain.ids import ToolCallId
from workbench.domain.values import Value


class Observe(Value):
    """Look at the state and put the context together."""

    step: int


class AskSummary(Value):
    """Let a model write a summary, or a hand-over note, of messages that are to leave the context window."""

    strategy: Strategy
    messages: tuple[int, ...]
    """Their places in the transcript."""


class RecallParts(Value):
    """Look up which messages that have left the context window fit what the step is about."""


class Recall(Value):
    """Look through the memory, by itself before a step."""

    step: int
    most: int


class AskModel(Value):
    """Send a request."""

    attempt: int
    wait: float = 0.0
    """Seconds to wait first."""


class CallTool(Value):
    """Run a call."""

    call: ToolCallId
    attempt: int
    wait: float = 0.0
    """Seconds to wait first, so that the tool's rate is kept."""


class TakeFromPlan(Value):
    """Let a fork's plan answer a call; nothing runs."""

    call: ToolCallId


class AskPerson(Value):
    """Ask a person about a call."""

    call: ToolCallId
    ask: Ask


class BeginChecks(Value):
    """Let the programs that checks name be called."""

    tests: tuple[CommandTest, ...]


class Evaluate(Value):
    """Judge the step."""

    checks: tuple[Check, ...] = ()


class Update(Value):
    """Let the step's messages join the transcript."""


Effect = (
    Observe
    | Recall
    | AskSummary
    | RecallParts
    | AskModel
    | CallTool
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
    TakeFromPlan: "act",
    AskPerson: "act",
    BeginChecks: "evaluate",
    Evaluate: "evaluate",
    Update: "update",
}
