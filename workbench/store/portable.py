"""A session as one file: compressed JSON lines, closed by a hash over all of them.

A `head`, then for each run a `run` line and its `event` lines, each text in a `body` line before the first event that
refers to it, and an `end`. Forks come after the runs they begin in; runs of other sessions that forks begin in are
written as far as they are shared. A file's contents are a `body`, or several `part`s where they are long.
"""

from __future__ import annotations

import msgspec

from workbench.domain.event_notes import EventNote
from workbench.domain.values import Value

VERSION = 2
GREATEST_BODY = 256 * 2**20
"""Bytes of a text or a file."""


class Line(Value, tag_field="line"):
    """What all lines are."""


class Head(Line, tag="head"):
    """What the file is."""

    workbench_session: int
    """The format's version."""
    id: str
    name: str
    goal: str
    """The beginning of its instructions."""


class RunLine(Line, tag="run"):
    """A run; its events follow, until the next one."""

    id: str
    started: float
    model: str
    parent: str | None = None
    parent_seq: int | None = None
    label: str = ""
    note: str = ""
    notes: tuple[EventNote, ...] = ()
    """Bookmarks and notes at its own events."""


class EventLine(Line, tag="event"):
    """An event, without `run`."""

    seq: int
    event: msgspec.Raw


class BodyLine(Line, tag="body"):
    """A text or file that events refer to by its hash."""

    text: str | None = None
    base64: str | None = None
    """Of its bytes, where it is not clean Unicode."""


class PartLine(Line, tag="part"):
    """A piece of a long text or file; its pieces follow each other."""

    packed: bytes
    """Of all bytes, compressed with zlib."""
    more: bool = False
    """Whether another piece follows."""


class EndLine(Line, tag="end"):
    """Proof that nothing was cut off or changed."""

    lines: int
    sha256: str
    """Of all lines before."""


AnyLine = Head | RunLine | EventLine | BodyLine | PartLine | EndLine
