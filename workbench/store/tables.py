"""The tables. Declared with SQLModel; the event path uses them through Core."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, Table, text
from sqlmodel import Field, SQLModel

SEQ_BITS = 32

_KIND = "CAST(substr(body, 1, 20) AS TEXT)"
_IS_RESULT = f"""{_KIND} IN ('{{"kind":"tool_return', '{{"kind":"tool_failed')"""
IS_EXPOSURE = (
    f"""{_KIND} = '{{"kind":"secret_leas' OR ({_IS_RESULT} AND instr(body, CAST('"redacted":[' AS BLOB)) > 0)"""
)
"""A lease, or a result out of which a secret was struck; in these words, since SQLite uses the index only for the same.

Texts in events have their quotes escaped, so none of them is taken for the field.
"""


class SessionRecord(SQLModel, table=True):
    """A session."""

    __tablename__ = "session"

    id: str = Field(primary_key=True)
    name: str
    goal: str
    """The beginning of the goal's instructions."""
    found_by: str
    """Name and instructions, case-folded."""
    created: float
    changed: float
    deleted: float | None = None
    imported: bool = False
    """Whether it came from a file."""


class RunRecord(SQLModel, table=True):
    """A run, with a summary of its events and who drives it."""

    __tablename__ = "run"

    number: int | None = Field(default=None, primary_key=True)
    """Short name within this file."""
    id: str = Field(unique=True, index=True)
    session: str = Field(foreign_key="session.id", index=True)
    parent: str | None = None
    parent_seq: int | None = None
    model: str
    started: float
    changed: float
    status: str = "running"
    reason: str | None = None
    steps: int = 0
    last_seq: int = 0
    link: bytes
    """Of the last event."""
    owner_host: str | None = None
    owner_pid: int | None = None
    owner_started: str | None = None
    owner_token: str | None = Field(default=None, index=True)
    label: str = Field(default="", sa_column_kwargs={"server_default": ""})
    note: str = Field(default="", sa_column_kwargs={"server_default": ""})


class EventRecord(SQLModel, table=True):
    """An event."""

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_exposure", "place", sqlite_where=text(IS_EXPOSURE)),)

    place: int = Field(primary_key=True, sa_type=BigInteger().with_variant(Integer, "sqlite"))
    """The run's number and the event's `seq` in one, see `place_of`: one b-tree serves order, page and run."""
    link: bytes
    body: bytes
    """Compact JSON without `run` and `seq`."""


class BlobRecord(SQLModel, table=True):
    """A text, or a file's bytes, kept once."""

    __tablename__ = "blob"

    number: int | None = Field(default=None, primary_key=True)
    sha256: bytes = Field(unique=True, index=True)
    packed: bool
    """Whether `data` is compressed with zlib."""
    data: bytes = Field(sa_type=LargeBinary)


class KeptRecord(SQLModel, table=True):
    """A goal, agent or tool set in the library."""

    __tablename__ = "kept"
    __table_args__ = {"sqlite_with_rowid": False}

    what: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    json_text: str


class TrustedRecord(SQLModel, table=True):
    """A file from elsewhere that the person has seen and accepted."""

    __tablename__ = "trusted"
    __table_args__ = {"sqlite_with_rowid": False}

    digest: str = Field(primary_key=True)
    file: str
    accepted: float


class BreakpointRecord(SQLModel, table=True):
    """A breakpoint; its id is `b` and the number, which no other one ever gets."""

    __tablename__ = "breakpoint"
    __table_args__ = {"sqlite_autoincrement": True}

    number: int | None = Field(default=None, primary_key=True)
    json_text: str


class DebuggerRecord(SQLModel, table=True):
    """The debugger's one row of flags."""

    __tablename__ = "debugger"

    number: int | None = Field(default=None, primary_key=True)
    muted: bool
    watches: str
    """A JSON list of expressions."""


class PlanModeRecord(SQLModel, table=True):
    """What a person chose last for a tool's calls in a fork."""

    __tablename__ = "plan_mode"
    __table_args__ = {"sqlite_with_rowid": False}

    tool: str = Field(primary_key=True)
    mode: str


class PurgingRecord(SQLModel, table=True):
    """A run whose events may be deleted; a row lives only within the transaction that purges it."""

    __tablename__ = "purging"

    run_number: int | None = Field(default=None, primary_key=True)


class MemoryRecord(SQLModel, table=True):
    """A mark: an entry of the memory is there, or not, from a moment on. Its words stand in `memory_words`."""

    __tablename__ = "memory"
    __table_args__ = (
        Index("ix_memory_mark", "id", "branch", "at", "is_there", unique=True),
        Index("ix_memory_home", "home"),
        {"sqlite_autoincrement": True},
    )

    number: int | None = Field(default=None, primary_key=True)
    id: str
    scope: str
    home: str
    branch: str
    is_there: bool
    at: float
    outside: bool
    """Whether a person made it outside of any run."""
    json_text: str
    digest: str
    """Of `json_text`."""


class EventNoteRecord(SQLModel, table=True):
    """A bookmark at an event, with a note; no part of the log, so that it may change."""

    __tablename__ = "event_note"

    place: int = Field(primary_key=True, sa_type=BigInteger().with_variant(Integer, "sqlite"))
    """The event's, see `place_of`: forks share it with the event."""
    text: str
    at: float


METADATA = SQLModel.metadata


def _table(name: str) -> Table:
    return METADATA.tables[name]


SESSION, RUN, EVENT, BLOB = _table("session"), _table("run"), _table("event"), _table("blob")
KEPT, TRUSTED = _table("kept"), _table("trusted")
BREAKPOINT, DEBUGGER, PLAN_MODE = _table("breakpoint"), _table("debugger"), _table("plan_mode")
PURGING = _table("purging")
MEMORY = _table("memory")
EVENT_NOTE = _table("event_note")


def place_of(run_number: int, seq: int) -> int:
    """Return where an event stands among all events: run after run, in order within each."""
    return run_number << SEQ_BITS | seq


def run_number_at(place: int) -> int:
    """Return the number of the run that a place belongs to."""
    return place >> SEQ_BITS


def seq_at(place: int) -> int:
    """Return the sequence number within a place."""
    return place & (1 << SEQ_BITS) - 1
