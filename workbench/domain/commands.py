"""What a person asks for. Commands go in, events come out; keys never stand in a recorded command.

Every command answers with the value named in its docstring, or raises a `WorkbenchError`.
"""

from __future__ import annotations

from typing import Literal

from workbench.domain.agents import Agent
from workbench.domain.events import Decision
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.tools import ToolSet
from workbench.domain.values import Value

Mode = Literal["continue", "into", "over"]
Kind = Literal["goal", "agent", "tools"]
"""What the library keeps."""


class Command(Value, tag_field="command"):
    """What all commands are."""


class StartRun(Command, tag="start_run"):
    """Begin a run, in a new session unless one is named. Answers `RunRef`."""

    goal: Goal
    agent: Agent
    tools: ToolSet
    session: SessionId | None = None
    name: str = ""
    """Of the new session; empty: made from the goal."""
    mode: Literal["continue", "entry"] = "entry"
    """`entry`: stopped before the first phase."""
    approve: Literal["ask", "auto"] = "ask"
    """`auto` answers permission asks only, never a hold by policy or a call in doubt."""


class Continue(Command, tag="continue"):
    """Let a run go on until something stops it; takes up a stored or interrupted run. Answers `RunRef`."""

    run: RunId
    approve: Literal["ask", "auto"] = "ask"


class StepInto(Command, tag="step_into"):
    """Go on and stop before the next phase. Takes up a stored run. Answers `RunRef`."""

    run: RunId


class StepOver(Command, tag="step_over"):
    """Go on and stop before the next step. Takes up a stored run. Answers `RunRef`."""

    run: RunId


class Pause(Command, tag="pause"):
    """The effect in flight finishes and is kept; the next one waits. Answers `RunRef`."""

    run: RunId


class Stop(Command, tag="stop"):
    """End the run; what is in flight is cancelled. Answers `RunRef`."""

    run: RunId


class Decide(Command, tag="decide"):
    """Answer an `approval_asked`. Takes up a stored run. Answers `RunRef`."""

    run: RunId
    call: ToolCallId
    decision: Decision
    digest: str
    """As in the `approval_asked` that is answered."""
    arguments: str = ""
    """JSON, for `edit`."""
    result: str = ""
    """For `answer`."""
    why: str = ""
    """For `deny`, read by the model."""


class SaveGoal(Command, tag="save_goal"):
    """Keep a goal under its name. Answers `Done`."""

    goal: Goal


class SaveAgent(Command, tag="save_agent"):
    """Keep an agent under its name. Answers `Done`."""

    agent: Agent


class SaveToolSet(Command, tag="save_tool_set"):
    """Keep a tool set under its name. Answers `Done`."""

    tools: ToolSet


class DeleteKept(Command, tag="delete_kept"):
    """Delete a kept goal, agent or tool set; saving it again undoes that. Answers `Done`."""

    what: Kind
    name: str


class RenameSession(Command, tag="rename_session"):
    """Give a session another name. Answers `Done`."""

    session: SessionId
    name: str


class DeleteSession(Command, tag="delete_session"):
    """Hide a session; it is purged when the program next starts after seven days. Answers `Done`."""

    session: SessionId


class RestoreSession(Command, tag="restore_session"):
    """Undo a `DeleteSession`. Answers `Done`."""

    session: SessionId


class ExportSession(Command, tag="export_session"):
    """Write one session to one file. Answers `Done`."""

    session: SessionId
    file: str


class ImportSession(Command, tag="import_session"):
    """Read a session from a file written by `ExportSession`. Answers `SessionRow`."""

    file: str


class WriteGoalFile(Command, tag="write_goal_file"):
    """Save a goal, an agent and a tool set as a text file (TOML). Answers `Done`."""

    file: str
    goal: Goal
    agent: Agent
    tools: ToolSet


class TrustGoalFile(Command, tag="trust_goal_file"):
    """Remember that the person has seen what a file from elsewhere may do. Answers `Done`."""

    file: str
    digest: str


class SetKey(Command, tag="set_key"):
    """Keep a provider's key in the system keyring, else for this run of the program. Answers `Done`. Never recorded."""

    provider: str
    key: str

    def __repr__(self) -> str:
        return f"SetKey(provider={self.provider!r}, key=…)"


class ForgetKey(Command, tag="forget_key"):
    """Remove a provider's key. Answers `Done`."""

    provider: str


class AcceptTerms(Command, tag="accept_terms"):
    """The person has read and accepted the local model's terms. Answers `Done`."""

    model: str


AnyCommand = (
    StartRun
    | Continue
    | StepInto
    | StepOver
    | Pause
    | Stop
    | Decide
    | SaveGoal
    | SaveAgent
    | SaveToolSet
    | DeleteKept
    | RenameSession
    | DeleteSession
    | RestoreSession
    | ExportSession
    | ImportSession
    | WriteGoalFile
    | TrustGoalFile
    | SetKey
    | ForgetKey
    | AcceptTerms
)
