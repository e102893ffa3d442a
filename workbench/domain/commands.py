"""What a person asks for. Commands go in, events come out; keys never stand in a recorded command.

Every command answers with the value named in its docstring, or raises a `WorkbenchError`.
"""

from __future__ import annotations

from typing import Literal

from workbench.domain.agents import Agent
from workbench.domain.asking import Command as Command
from workbench.domain.audit import ExportAudit as ExportAudit
from workbench.domain.baselines import MeasureScript as MeasureScript
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.connections import ConnectionCommand as ConnectionCommand
from workbench.domain.connections import DeleteConnection as DeleteConnection
from workbench.domain.connections import GiveUp as GiveUp
from workbench.domain.connections import SaveConnection as SaveConnection
from workbench.domain.connections import TestConnection as TestConnection
from workbench.domain.event_notes import NoteEvent as NoteEvent
from workbench.domain.events import Decision, EditTarget, Origin, Phase, PlanMode
from workbench.domain.goals import Goal, Limits
from workbench.domain.hub import DownloadModel as DownloadModel
from workbench.domain.hub import RemoveModel as RemoveModel
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, SessionId, ToolCallId
from workbench.domain.keeping import Prune as Prune
from workbench.domain.kept_commands import AcceptTerms as AcceptTerms
from workbench.domain.kept_commands import DeleteKept as DeleteKept
from workbench.domain.kept_commands import DeleteSession as DeleteSession
from workbench.domain.kept_commands import ExportSession as ExportSession
from workbench.domain.kept_commands import ForgetKey as ForgetKey
from workbench.domain.kept_commands import ImportSession as ImportSession
from workbench.domain.kept_commands import Kind as Kind
from workbench.domain.kept_commands import RenameSession as RenameSession
from workbench.domain.kept_commands import RestoreSession as RestoreSession
from workbench.domain.kept_commands import SaveAgent as SaveAgent
from workbench.domain.kept_commands import SaveGoal as SaveGoal
from workbench.domain.kept_commands import SaveToolSet as SaveToolSet
from workbench.domain.kept_commands import SetKey as SetKey
from workbench.domain.kept_commands import TrustGoalFile as TrustGoalFile
from workbench.domain.kept_commands import WriteGoalFile as WriteGoalFile
from workbench.domain.memory import MemoryId, MemoryScope
from workbench.domain.memory_queries import EditMemory as EditMemory
from workbench.domain.memory_queries import ForgetMemory as ForgetMemory
from workbench.domain.memory_queries import MemoryCommand as MemoryCommand
from workbench.domain.memory_queries import RestoreMemory as RestoreMemory
from workbench.domain.memory_queries import ShareMemory as ShareMemory
from workbench.domain.messages import RawCall
from workbench.domain.patterns import CopyPattern as CopyPattern
from workbench.domain.plugins import DisablePlugin as DisablePlugin
from workbench.domain.plugins import EnablePlugin as EnablePlugin
from workbench.domain.plugins import InstallPlugin as InstallPlugin
from workbench.domain.plugins import NewPlugin as NewPlugin
from workbench.domain.plugins import PluginCommand as PluginCommand
from workbench.domain.plugins import RemovePlugin as RemovePlugin
from workbench.domain.plugins import StopInstall as StopInstall
from workbench.domain.plugins import UpdatePlugin as UpdatePlugin
from workbench.domain.secrets import ChangePassphrase as ChangePassphrase
from workbench.domain.secrets import ForgetSecret as ForgetSecret
from workbench.domain.secrets import MakeVault as MakeVault
from workbench.domain.secrets import MarkRotated as MarkRotated
from workbench.domain.secrets import RestoreSecrets as RestoreSecrets
from workbench.domain.secrets import RevokeSecrets as RevokeSecrets
from workbench.domain.secrets import RotateSecret as RotateSecret
from workbench.domain.secrets import SecretCommand as SecretCommand
from workbench.domain.secrets import SetSecret as SetSecret
from workbench.domain.secrets import UnlockVault as UnlockVault
from workbench.domain.servers import AddServer as AddServer
from workbench.domain.servers import ImportServers as ImportServers
from workbench.domain.settings_queries import BackUpNow as BackUpNow
from workbench.domain.settings_queries import ChangeSetting as ChangeSetting
from workbench.domain.settings_queries import Compact as Compact
from workbench.domain.settings_queries import ExportSettings as ExportSettings
from workbench.domain.settings_queries import ImportSettings as ImportSettings
from workbench.domain.settings_queries import PutSettingsAside as PutSettingsAside
from workbench.domain.settings_queries import SettingsCommand as SettingsCommand
from workbench.domain.settings_queries import WriteSettings as WriteSettings
from workbench.domain.tools import ArgumentRule, ToolSet

Mode = Literal["continue", "into", "over", "out", "until"]
Starting = Literal["continue", "entry"]


class StartRun(Command, tag="start_run"):
    """Begin a run, in a new session unless one is named. Answers `RunRef`."""

    goal: Goal
    agent: Agent
    tools: ToolSet
    session: SessionId | None = None
    name: str = ""
    """Of the new session; empty: made from the goal."""
    mode: Starting = "entry"
    """`entry`: stopped before the first phase."""
    approve: Literal["ask", "auto"] = "ask"
    """`auto` answers permission asks only, never a hold by policy or a call in doubt."""
    attended: bool = False
    """Whether a person is there: at a limit the run then stands still for them, else it ends."""


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


class StepOut(Command, tag="step_out"):
    """Go on until the frame returns; out of the outermost frame, to the run's end. Answers `RunRef`."""

    run: RunId


class RunUntil(Command, tag="run_until"):
    """Go on and stop before a step, or a phase of it. Answers `RunRef`."""

    run: RunId
    step: int
    phase: Phase | None = None


class Pause(Command, tag="pause"):
    """Stand still at once: a reply that streams in is cut off cleanly and asked for again later; a call that runs
    finishes and is kept. Answers `RunRef`.
    """

    run: RunId


class Stop(Command, tag="stop"):
    """End the run; what is in flight is cancelled. Answers `RunRef`."""

    run: RunId


class RaiseLimits(Command, tag="raise_limits"):
    """Give a run other limits, all of them anew; it does not go on by that. Takes up a stored run. Answers `RunRef`.

    Raises `InvalidCommand` with nothing recorded.
    """

    run: RunId
    limits: Limits
    frame: FrameId = ROOT_FRAME
    """Whose they are: the run's, or those of a sub-agent at work."""


class Decide(Command, tag="decide"):
    """Answer an `approval_asked` or a `checkpoint_reached`. Takes up a stored run. Answers `RunRef`."""

    run: RunId
    call: ToolCallId
    decision: Decision
    digest: str
    """As in the event that is answered."""
    arguments: str = ""
    """JSON, for `edit`."""
    result: str = ""
    """For `answer`."""
    why: str = ""
    """For `deny`, read by the model; for `escalate`, the note to whom it is passed on to."""
    rule: ArgumentRule | None = None
    """For `approve`: what is granted for calls like it from now on."""
    scope: Literal["run", "tool set"] = "run"
    """How far the rule goes: this run, or the kept tool set of the run's too."""
    pattern: str = ""
    """The tools that the rule is for; empty: the call's own."""
    to: str = ""
    """For `escalate`: who is asked from now on."""


class Edit(Command, tag="edit"):
    """Change what is about to happen, at a stop. Answers `RunRef`. Raises `InvalidCommand` with nothing recorded."""

    run: RunId
    target: EditTarget
    call: ToolCallId | None = None
    """For `arguments` and `result`."""
    message: int | None = None
    """For `prompt` and for how a message stands in the context window: its place in the transcript, from 0."""
    messages: tuple[int, ...] = ()
    """For `summarise`: the places of those that `text` is to stand for."""
    text: str = ""
    """The message, the reply's text, the arguments as JSON, or the result."""
    calls: tuple[RawCall, ...] = ()
    """For `reply`: its calls from now on."""
    agent: Agent | None = None
    """For `agent`: as it is from now on, all of it."""
    origin: Origin | None = None
    """For something taken from another run."""
    frame: FrameId | None = None
    """For what names no call: whose; None: the agent's in whose frame the run stands."""
    memory: MemoryId | None = None
    """For `memory`: the entry that is edited, or forgotten where the text is empty; None: a new one."""
    scope: MemoryScope = "task"
    """For a new entry of the memory."""
    trusted: bool = False
    """For `memory`: whether the entry is to be trusted from now on; an untrusted one stays so otherwise."""


class SummariseMessages(Command, tag="summarise_messages"):
    """Let a model sum messages up at a stop; its summary is put in their place as an edit. Answers `RunRef`.

    Raises `InvalidCommand` with nothing asked, or `ModelError` with nothing recorded.
    """

    run: RunId
    messages: tuple[int, ...]
    """Their places in the transcript, from 0; a call and its result go together."""
    frame: FrameId | None = None
    """Whose; None: the agent's in whose frame the run stands."""


class UndoEdit(Command, tag="undo_edit"):
    """Take the last edit back, until the run goes on. Answers `RunRef`."""

    run: RunId


class Fork(Command, tag="fork"):
    """Begin a run at another run's event, in its own copy of the work folder as it was there. Answers `RunRef`.

    The fork stands still there. Calls that the parent made later and that come up again are answered as `modes` says.
    """

    run: RunId
    seq: int
    label: str = ""
    modes: dict[str, PlanMode] = {}  # noqa: RUF012 - msgspec copies empty defaults
    """By the name of the plan's entry (`PlanAt`); those not named are as the plan proposes."""
    mocks: dict[str, str] = {}  # noqa: RUF012 - msgspec copies empty defaults
    """Results for calls whose mode is `mock`, by the name of the plan's entry."""
    remember: bool = False
    """Whether the modes are proposed for their tools from now on."""


class Replay(Command, tag="replay"):
    """Go through a recorded run again, as a run of its own. Answers `RunRef`; the new run stands still or is over.

    Today's code gets the recorded answers: no model is asked, no tool runs, nothing is sent, no folder changes. Where
    it makes something else of them the new run is paused with the reason `divergence`, and can go on live from there,
    in its own copy of the work folder. Without a difference it ends, or stands, as the recorded run does.
    """

    run: RunId
    until: int | None = None
    """The event after which it stops and is ready to go on live; None: there is none."""


class LabelRun(Command, tag="label_run"):
    """Name a run in its session's tree, and note what it is for. Answers `Done`."""

    run: RunId
    label: str = ""
    note: str = ""


class ApplyFolder(Command, tag="apply_folder"):
    """Carry a fork's work folder over into the one that its root run works in. Answers `Done`.

    `digest` is that of the `FolderDiff` that the person has seen; refused when either folder changed since.
    """

    run: RunId
    digest: str


class SetBreakpoint(Command, tag="set_breakpoint"):
    """Arm a breakpoint, or change the one with its id; an empty id makes a new one. Answers `Done`, noting the id."""

    breakpoint: Breakpoint


class DeleteBreakpoint(Command, tag="delete_breakpoint"):
    """Remove a breakpoint. Answers `Done`."""

    id: str


class MuteBreakpoints(Command, tag="mute_breakpoints"):
    """Pass over all breakpoints, or no longer. Answers `Done`."""

    muted: bool


class SetWatches(Command, tag="set_watches"):
    """Watch these expressions from now on, in all sessions. Answers `Done`. Raises `BadInput`."""

    expressions: tuple[str, ...]


class Peek(Command, tag="peek"):
    """Sample the next action, at a stop before or after reason; nothing is carried out. Answers `RunRef`.

    Publishes `Progress` with the key `peek:RUN`; a `Pause` cancels it. Ends in a `samples_taken` event.
    """

    run: RunId
    count: int = 5
    """Of each model."""
    models: tuple[str, ...] = ()
    """Empty: the agent's own."""
    without: tuple[int, ...] = ()
    """Places in the transcript: as many samples again are taken as if these messages, and what may not be parted from
    them, had not been there."""


class TakeSample(Command, tag="take_sample"):
    """Let a sample be the reply. Answers `RunRef`."""

    run: RunId
    seq: int
    """Of the `samples_taken`."""
    index: int


CARRY_VALUES = (SetKey, SetSecret, MakeVault, UnlockVault, ChangePassphrase, AddServer)
"""Commands that bring a secret in: the only ones that are not searched for secrets, and that show nothing of it."""

AnyCommand = (
    StartRun
    | Continue
    | StepInto
    | StepOver
    | StepOut
    | RunUntil
    | Pause
    | Stop
    | RaiseLimits
    | MeasureScript
    | Decide
    | Edit
    | SummariseMessages
    | UndoEdit
    | Fork
    | Replay
    | LabelRun
    | NoteEvent
    | ApplyFolder
    | SetBreakpoint
    | DeleteBreakpoint
    | MuteBreakpoints
    | SetWatches
    | Peek
    | TakeSample
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
    | CopyPattern
    | SetKey
    | ForgetKey
    | AcceptTerms
    | ConnectionCommand
    | ExportAudit
    | PluginCommand
    | SecretCommand
    | MemoryCommand
    | SettingsCommand
    | Prune
)
