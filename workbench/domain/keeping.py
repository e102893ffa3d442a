"""How long sessions are kept, which would go by the rules of the settings, and those that were deleted."""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.ids import SessionId
from workbench.domain.values import Value

Held = Literal["running", "waiting", "labelled", "bookmarked", "looked at"]
"""Why no rule takes a session: a run is under way, or waits for a person; a run has a label or a note; an event has a
bookmark; someone looked at it, in any program of this database that still lives."""

Rule = Literal["days", "megabytes"]


class Rules(Value):
    """What the settings say."""

    days: int = 0
    """Sessions in which nothing happened for longer go; 0: none."""
    megabytes: int = 0
    """What sessions may take together; those in which nothing happened for longest make room. 0: any room."""


class Resting(Value):
    """A session as the rules see it."""

    session: SessionId
    name: str
    changed: float
    """When something happened in it last, in seconds since the epoch."""
    held: Held | None = None


class Piece(Value):
    """Bytes that are free once all of these sessions are gone."""

    users: tuple[SessionId, ...]
    size: int


class Going(Value):
    """A session that a rule takes."""

    session: SessionId
    name: str
    changed: float
    rule: Rule
    room: int
    """Bytes that are free once it, and those that are listed before it, are gone."""


class Prune(Command, tag="prune"):
    """Delete what would go by the rules, as `DeleteSession` does. Answers `Done`, which says what went."""


class WouldGo(Query, tag="would_go"):
    """Answers `GoingList`: what `Prune` would delete now."""


class GoingList(Answer, tag="going_list"):
    """The sessions that would go, the one in which nothing happened for longest first."""

    rules: Rules
    rows: tuple[Going, ...]
    total: int
    """Bytes that all sessions take now."""
    held: int = 0
    """Sessions that the rules would take, were they not labelled, bookmarked, under way, waiting or looked at."""


class DeletedRow(Value):
    """A session that was deleted and can be brought back."""

    session: SessionId
    name: str
    deleted: float
    """When, in seconds since the epoch; it leaves the database a week later."""


class DeletedSessions(Query, tag="deleted_sessions"):
    """Answers `DeletedList`."""


class DeletedList(Answer, tag="deleted_list"):
    """What can be brought back with `RestoreSession`, the one deleted last first."""

    rows: tuple[DeletedRow, ...]


KeepingQuery = WouldGo | DeletedSessions
