"""What can be asked without changing anything, and the answers."""

from __future__ import annotations

from typing import Literal

from workbench.domain.agents import Agent
from workbench.domain.asking import Answer as Answer
from workbench.domain.asking import Context as Context
from workbench.domain.asking import Query as Query
from workbench.domain.asking import RunStatus as RunStatus
from workbench.domain.asking import Segment as Segment
from workbench.domain.asking import Trust as Trust
from workbench.domain.audit import AuditEntries as AuditEntries
from workbench.domain.audit import AuditPage as AuditPage
from workbench.domain.audit import AuditVerified as AuditVerified
from workbench.domain.audit import VerifyAudit as VerifyAudit
from workbench.domain.backups import BackupList as BackupList
from workbench.domain.backups import BackupLoss as BackupLoss
from workbench.domain.backups import Backups as Backups
from workbench.domain.backups import Loss as Loss
from workbench.domain.baselines import AgainstBaseline as AgainstBaseline
from workbench.domain.baselines import BaselineReport as BaselineReport
from workbench.domain.baselines import Measured as Measured
from workbench.domain.check_queries import ChecksTried as ChecksTried
from workbench.domain.check_queries import TryChecks as TryChecks
from workbench.domain.connections import Catalogue as Catalogue
from workbench.domain.connections import CataloguePage as CataloguePage
from workbench.domain.connections import CatalogueRow as CatalogueRow
from workbench.domain.connections import ConnectionList as ConnectionList
from workbench.domain.connections import Connections as Connections
from workbench.domain.connections import ConnectionTried as ConnectionTried
from workbench.domain.events import AnyEvent, StopReason
from workbench.domain.goals import Goal
from workbench.domain.hub import HubFile as HubFile
from workbench.domain.hub import HubFileFound as HubFileFound
from workbench.domain.hub import LocalFileList as LocalFileList
from workbench.domain.hub import LocalFiles as LocalFiles
from workbench.domain.ids import FrameId, RunId, SessionId
from workbench.domain.inbox import Inbox as Inbox
from workbench.domain.inbox import InboxItem as InboxItem
from workbench.domain.inbox import InboxList as InboxList
from workbench.domain.inspection import InspectionAnswer, InspectionQuery
from workbench.domain.keeping import DeletedList as DeletedList
from workbench.domain.keeping import DeletedSessions as DeletedSessions
from workbench.domain.keeping import GoingList as GoingList
from workbench.domain.keeping import WouldGo as WouldGo
from workbench.domain.memory_queries import Memories as Memories
from workbench.domain.memory_queries import MemoryList as MemoryList
from workbench.domain.messages import PromptMessage
from workbench.domain.patterns import PatternList as PatternList
from workbench.domain.patterns import Patterns as Patterns
from workbench.domain.plugins import CheckPlugin as CheckPlugin
from workbench.domain.plugins import PluginCheck as PluginCheck
from workbench.domain.plugins import PluginRow
from workbench.domain.policy_queries import ChangeOf as ChangeOf
from workbench.domain.policy_queries import FileChange as FileChange
from workbench.domain.policy_queries import PolicyTried as PolicyTried
from workbench.domain.policy_queries import TryPolicy as TryPolicy
from workbench.domain.searching import Search as Search
from workbench.domain.searching import SearchHits as SearchHits
from workbench.domain.secrets import Exposed as Exposed
from workbench.domain.secrets import ExposedSecrets as ExposedSecrets
from workbench.domain.secrets import SecretList as SecretList
from workbench.domain.secrets import Secrets as Secrets
from workbench.domain.settings_queries import ReadSettings as ReadSettings
from workbench.domain.settings_queries import ReadSettingsText as ReadSettingsText
from workbench.domain.settings_queries import SettingList as SettingList
from workbench.domain.settings_queries import SettingRow as SettingRow
from workbench.domain.settings_queries import SettingsText as SettingsText
from workbench.domain.settings_queries import Storage as Storage
from workbench.domain.settings_queries import StorageUse as StorageUse
from workbench.domain.tools import ToolRow, ToolSet
from workbench.domain.values import Value


class Sessions(Query, tag="sessions"):
    """Answers `SessionList`, newest first."""

    text: str = ""
    """Only sessions whose name or goal contains this."""
    limit: int = 200


class Events(Query, tag="events"):
    """Answers `EventPage`: a run's events after a sequence number."""

    run: RunId
    after: int = 0
    limit: int = 500


class BodyText(Query, tag="body"):
    """Answers `Text`: the whole text kept by a hash."""

    ref: str


class PromptAt(Query, tag="prompt_at"):
    """Answers `Prompt`: exactly what the request with that sequence number (a `model_requested`) was made of."""

    run: RunId
    seq: int


class ContextAt(Query, tag="context_at"):
    """Answers `Context`: the context window as it stands after an event."""

    run: RunId
    seq: int
    frame: FrameId | None = None
    """Whose; None: that of the event, or the one that the run stands in where it is the run's own event."""


class Tools(Query, tag="tools"):
    """Answers `ToolList`: every tool, and every plugin that failed to load."""


class Plugins(Query, tag="plugins"):
    """Answers `PluginList`: those that came with Workbench, then those that were installed."""


class Models(Query, tag="models"):
    """Answers `ModelList`: the local model, servers found on their usual ports, providers and whether a key is kept."""

    look_for_servers: bool = True


class Library(Query, tag="library"):
    """Answers `Kept`: kept goals, agents and tool sets, by name."""


class ReadGoalFile(Query, tag="read_goal_file"):
    """Answers `GoalFile`. Raises `GoalFileError`."""

    file: str


class Health(Query, tag="health"):
    """Answers `HealthReport`: where things are kept and what is missing."""


AnyQuery = (
    Sessions
    | Events
    | BodyText
    | PromptAt
    | ContextAt
    | InspectionQuery
    | TryPolicy
    | TryChecks
    | Inbox
    | AgainstBaseline
    | AuditEntries
    | VerifyAudit
    | ChangeOf
    | Tools
    | Plugins
    | CheckPlugin
    | Models
    | Connections
    | Catalogue
    | LocalFiles
    | HubFile
    | Library
    | ReadGoalFile
    | Patterns
    | Secrets
    | Exposed
    | Memories
    | Search
    | Health
    | ReadSettings
    | ReadSettingsText
    | Storage
    | Backups
    | BackupLoss
    | WouldGo
    | DeletedSessions
)


class Done(Answer, tag="done"):
    """It was done."""

    note: str = ""
    """Something the person should know, such as that a key is kept until the program ends only."""


class RunRef(Answer, tag="run_ref"):
    """A run and where it belongs."""

    run: RunId
    session: SessionId


class RunRow(Answer, tag="run_row"):
    """A run in the list of sessions."""

    id: RunId
    session: SessionId
    status: RunStatus
    parent: RunId | None = None
    parent_seq: int | None = None
    started: float = 0.0
    """Seconds since the epoch."""
    steps: int = 0
    events: int = 0
    reason: StopReason | None = None
    """Why it is paused."""
    model: str = ""
    elsewhere: bool = False
    """Whether another program drives it now; then it is read-only here."""
    label: str = ""
    note: str = ""


class SessionRow(Answer, tag="session_row"):
    """A session in the list."""

    id: SessionId
    name: str
    goal: str
    """The beginning of its instructions."""
    changed: float
    runs: tuple[RunRow, ...] = ()


class SessionList(Answer, tag="session_list"):
    """Sessions, newest first."""

    sessions: tuple[SessionRow, ...]


class EventPage(Answer, tag="event_page"):
    """Events in the order of their sequence numbers."""

    events: tuple[AnyEvent, ...]
    last: int
    """The run's last sequence number."""


class Text(Answer, tag="text"):
    """A text in full."""

    text: str


class Prompt(Answer, tag="prompt"):
    """A request, rebuilt from kept bodies."""

    messages: tuple[PromptMessage, ...]
    tools: tuple[str, ...]
    """Names of the tools offered."""
    wire: str
    """The bytes that were sent, as text."""
    target: str
    proven: bool
    """Whether the rebuilt bytes have the hash recorded before sending."""


class ToolList(Answer, tag="tool_list"):
    """Tools and plugins that failed to load."""

    rows: tuple[ToolRow, ...]


class PluginList(Answer, tag="plugin_list"):
    """Plugins, and what each asks for."""

    rows: tuple[PluginRow, ...]


class ModelRow(Value):
    """A model or a provider that can be chosen."""

    model: str
    """What stands in an agent's `model`; for a provider, its prefix (`anthropic/`)."""
    title: str
    kind: Literal["local", "server", "provider", "connection", "file"]
    base_url: str = ""
    ready: bool = False
    why_not: str = ""
    """What has to be done first; empty when ready."""
    terms: str = ""
    """Terms of use to be shown before the first use."""


class ModelList(Answer, tag="model_list"):
    """Models that can be chosen."""

    rows: tuple[ModelRow, ...]
    known: tuple[str, ...] = ()
    """Names out of the catalogue, of providers whose key is kept, and of connections to providers."""
    facts: tuple[CatalogueRow, ...] = ()
    """Prices and limits of these, each by the name in `known`."""


class Kept(Answer, tag="kept"):
    """The library."""

    goals: tuple[Goal, ...]
    agents: tuple[Agent, ...]
    tool_sets: tuple[ToolSet, ...]


class GoalFile(Answer, tag="goal_file"):
    """A goal file, read and checked."""

    file: str
    goal: Goal
    agent: Agent
    tools: ToolSet
    digest: str
    """SHA-256 of the file's bytes."""
    trusted: bool
    """Whether the person wrote it here or has seen what it may do."""
    grants: tuple[str, ...] = ()
    """What it lets happen without asking, one sentence each, to be shown where it is not trusted."""


class HealthReport(Answer, tag="health_report"):
    """Where things are kept and what is missing."""

    home: str
    database: str
    journal: str
    read_only: bool
    keyring: str
    """The backend's name; empty: none works."""
    confinement: str
    findings: tuple[tuple[str, bool, str], ...] = ()
    """What was looked at, whether it is well, and what to do."""


AnyAnswer = (
    Done
    | RunRef
    | SessionRow
    | SessionList
    | EventPage
    | Text
    | Prompt
    | Context
    | InspectionAnswer
    | PolicyTried
    | ChecksTried
    | InboxList
    | BaselineReport
    | Measured
    | AuditPage
    | AuditVerified
    | FileChange
    | ToolList
    | PluginList
    | SecretList
    | ExposedSecrets
    | MemoryList
    | SearchHits
    | PluginCheck
    | ModelList
    | ConnectionList
    | ConnectionTried
    | CataloguePage
    | LocalFileList
    | HubFileFound
    | Kept
    | GoalFile
    | PatternList
    | HealthReport
    | SettingList
    | SettingsText
    | StorageUse
    | BackupList
    | Loss
    | GoingList
    | DeletedList
)
