"""A session as one file: compressed JSON lines, closed by a hash over all of them.

A `head`, then for each run a `run` line and its `event` lines, each text in a `body` line before the first event that
refers to it, and an `end`. Forks come after the runs they begin in.
"""

from __future__ import annotations

import msgspec

from workbench.domain.values import Value

VERSION = 1


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


class EventLine(Line, tag="event"):
    """An event, without `run`."""

    seq: int
    event: msgspec.Raw


class BodyLine(Line, tag="body"):
    """A text that events refer to by its hash."""

    text: str | None = None
    base64: str | None = None
    """Of its bytes, where it is not clean Unicode."""


class EndLine(Line, tag="end"):
    """Proof that nothing was cut off or changed."""

    lines: int
    sha256: str
    """Of all lines before."""


AnyLine = Head | RunLine | EventLine | BodyLine | EndLine
