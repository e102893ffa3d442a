"""What a person asks of what is kept: sessions, goals, agents, tool sets, goal files, keys. See `commands`."""

from __future__ import annotations

from typing import Literal

from workbench.domain.agents import Agent
from workbench.domain.asking import Command
from workbench.domain.goals import Goal
from workbench.domain.ids import SessionId
from workbench.domain.tools import ToolSet

Kind = Literal["goal", "agent", "tools"]
"""What the library keeps."""


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
    """Read a session from a file written by `ExportSession`. Answers `SessionRow`.

    One that holds a known secret is refused.
    """

    file: str
    keep: bool = False
    """Whether to take it all the same, with the secret in it."""


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
