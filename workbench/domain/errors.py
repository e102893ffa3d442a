"""Known errors. Each says what happened and what to do next; any other exception is a bug of ours.

WorkbenchError
├── BadInput            a file, argument or command that can't be used (exit 2)
│   ├── GoalFileError   with file, line and key
│   └── InvalidCommand  the run is not where the command would make sense
├── GivenUp             a person ended what was under way
├── NotFound            nothing of that name or id (exit 2)
├── StoreError          the database
│   ├── StoreFull · StoreReadOnly · StoreLocked · NewerDatabase · DamagedDatabase
│   ├── RunOwnedElsewhere
│   └── BodyMissing
├── ModelError          a model did not answer properly (becomes `model_failed`)
├── ToolError           a call did not end well (becomes `tool_failed`)
└── SetupError          something the machine lacks (exit 2)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from workbench.domain.event_parts import ConnectionMade

ModelErrorKind = Literal[
    "auth",
    "rate_limited",
    "overloaded",
    "server",
    "unreachable",
    "timeout",
    "stalled",
    "breaker_open",
    "cut",
    "malformed",
    "too_long",
    "filtered",
    "not_found",
    "refused",
    "no_tools",
    "script_dry",
    "stopped",
    "bug",
]
"""Why a model gave no whole reply. `cut`: the stream ended early; `no_tools`: its server takes no tools;
`breaker_open`: nothing was sent, since the connection failed again and again; `script_dry`: a scripted model has no
reply left; `bug`: our own mistake, with a traceback in the log."""

RETRYABLE: frozenset[str] = frozenset(
    {"rate_limited", "overloaded", "server", "unreachable", "timeout", "stalled", "breaker_open", "cut", "malformed"}
)
"""Kinds after which the same request may be sent again."""

FALLS_BACK: frozenset[str] = RETRYABLE | {"auth", "not_found", "refused", "no_tools", "too_long"}
"""Kinds after which another model may do. What one provider's filter stopped is not handed to another by itself."""

Retry = Literal["no", "now", "later"]


class WorkbenchError(Exception):
    """What went wrong in plain words, and what to do."""

    def __init__(self, message: str, todo: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.todo = todo

    def __str__(self) -> str:
        return f"{self.message} {self.todo}".strip()


class BadInput(WorkbenchError):
    """Something handed in can't be used as it is."""


class GivenUp(WorkbenchError):
    """A person ended what was under way; nothing of it is left."""


class GoalFileError(BadInput):
    """A goal, agent or tool set file is not what it should be."""

    def __init__(self, file: str, line: int, key: str, message: str, todo: str = "") -> None:
        place = f"{file}:{line}" if line else file
        super().__init__(f"{place}: {f'`{key}`: ' if key else ''}{message}", todo)
        self.file, self.line, self.key = file, line, key


class InvalidCommand(BadInput):
    """The run is not at a place where the command makes sense."""


class NotFound(WorkbenchError):
    """Nothing goes by that name or id."""


class SetupError(WorkbenchError):
    """The machine or the installation lacks something."""


class StoreError(WorkbenchError):
    """The database could not do what was asked."""


class StoreFull(StoreError):
    """No room on the disk."""


class StoreReadOnly(StoreError):
    """The database can be read but not written."""


class StoreLocked(StoreError):
    """Another program holds the database for longer than we wait."""


class NewerDatabase(StoreError):
    """Written by a newer Workbench; left untouched."""


class DamagedDatabase(StoreError):
    """The file is not a sound database, or an event in it does not match its hash."""


class RunOwnedElsewhere(StoreError):
    """Another program is driving this run."""


class BodyMissing(StoreError):
    """A text that an event refers to is not kept."""


class ModelError(WorkbenchError):
    """A model gave no whole reply."""

    def __init__(
        self,
        kind: ModelErrorKind,
        message: str,
        todo: str = "",
        *,
        status: int | None = None,
        retry_after: float | None = None,
        partial: str = "",
    ) -> None:
        super().__init__(message, todo)
        self.kind: ModelErrorKind = kind
        self.status = status
        self.retry_after = retry_after
        """Seconds the server asks to wait."""
        self.partial = partial
        """The text that had come before it ended."""


class ToolError(WorkbenchError):
    """A call did not end well; the message and `todo` are read by the model."""

    def __init__(
        self, code: str, message: str, todo: str = "", *, retry: Retry = "no", retry_after: float | None = None
    ) -> None:
        super().__init__(message, todo)
        self.code = code
        self.retry: Retry = retry
        self.retry_after = retry_after
        self.suspicion = 0.0
        """0 to 1: how much of the message reads like an injection."""
        self.signs: tuple[str, ...] = ()
        """What was found, in words."""
        self.connections: tuple[ConnectionMade, ...] = ()
        """What the tool reached, or tried to, before it failed."""
