"""What may be done next, as data. Only the driver performs them."""

from __future__ import annotations

from workbench.domain.events import Ask, Phase
from workbench.domain.goals import FileCheck
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.values import Value


class _Effect(Value):
    frame: FrameId = ROOT_FRAME
    """Whose it is."""


class Observe(_Effect):
    """Look at the state and put the context together."""

    step: int


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


class Evaluate(_Effect):
    """Judge the step."""

    checks: tuple[FileCheck, ...] = ()


class Update(_Effect):
    """Let the step's messages join the transcript."""


Effect = Observe | AskModel | CallTool | Delegate | TakeFromPlan | AskPerson | Evaluate | Update

PHASE_OF_EFFECT: dict[type[Effect], Phase] = {
    Observe: "observe",
    AskModel: "reason",
    CallTool: "act",
    Delegate: "act",
    TakeFromPlan: "act",
    AskPerson: "act",
    Evaluate: "evaluate",
    Update: "update",
}
