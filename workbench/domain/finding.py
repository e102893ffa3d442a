"""Finding a text in all of a run: in what was asked, said, called and answered, not only in what rows show."""

from __future__ import annotations

from workbench.domain.asking import Answer, Query
from workbench.domain.ids import RunId
from workbench.domain.values import Value


class FindText(Query, tag="find_text"):
    """Answers `FoundText`: where a text stands, whatever its case, from an event on.

    Looks through a part of the run only, so that nobody waits for long: ask again from `until` on.
    """

    run: RunId
    text: str
    after: int = 0


BEFORE, AFTER = 16, 56
"""Characters on either side of what was found: few before, so that it shows where the room for the line is short."""


class FoundPlace(Value):
    """A text of an event that holds what was looked for."""

    seq: int
    source: str
    """Whose text it is: `goal`, `agent`, `model`, a tool's name, `person`, `workbench`."""
    part: str
    """Which: `prompt`, `reply`, `reasoning`, `arguments`, `result` …"""
    excerpt: str
    """The words around it, on one line."""
    times: int = 1
    """How often it stands there."""


class FoundText(Answer, tag="found_text"):
    """Where a text stands, in the order of the log."""

    places: tuple[FoundPlace, ...]
    until: int
    """The last event that was looked at."""
    last: int
    """The run's last event."""


def excerpt(text: str, at: int, length: int) -> str:
    """Return what stands at a place of a text with the words around it, on one line."""
    begin, end = max(0, at - BEFORE), min(len(text), at + length + AFTER)
    line = " ".join(text[begin:end].split())
    return f"{'…' if begin else ''}{line}{'…' if end < len(text) else ''}"
