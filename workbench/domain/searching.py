"""Searching all sessions: by words in anything that was asked, said, called and answered, by tool, model, label, date.

A line is typed as in the timeline's filter: `tool:files.* error since:2026-11-01 "some words"`. Nothing that is typed
is wrong: what is no word of the search is a text that has to stand there. Pure.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from workbench.domain.asking import Answer, Query
from workbench.domain.ids import RunId, SessionId
from workbench.domain.values import Value

SEARCH_KEYS: Final = ("tool", "model", "label", "session", "since", "until")
SEARCH_WORDS: Final = (*(f"{key}:" for key in SEARCH_KEYS), "error")
"""What a part can begin with, but for texts."""
_TYPED = re.compile(r'(?:(?:tool|model|label|session|since|until):)?"[^"]*"?|\S+')
_AGO = re.compile(r"(\d{1,4})([hdw])")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7}


class Search(Query, tag="search"):
    """Answers `SearchHits`: events of all sessions that fit a line, the newest first.

    What is new since the last search is read first, a part at a time: while `indexed` is below 1, ask again.
    """

    line: str
    limit: int = 100


class SearchHit(Value):
    """An event that fits."""

    run: RunId
    session: SessionId
    session_name: str
    model: str
    label: str
    """Of the run; empty: it has none."""
    seq: int
    step: int
    at: float
    """Seconds since the epoch."""
    kind: str
    """Of the event."""
    tool: str
    failed: bool
    source: str
    """Whose text it is: `goal`, `agent`, `model`, a tool's name, `person`, `workbench`; empty: it has none."""
    part: str
    """Which: `prompt`, `reply`, `arguments`, `result` …"""
    excerpt: str
    """The words around the first place, on one line."""


class SearchHits(Answer, tag="search_hits"):
    """What was found, and how much of what is kept was looked at."""

    hits: tuple[SearchHit, ...]
    more: bool
    """Whether there are more than were asked for."""
    indexed: float
    """Share of all events that can be found by now, 0 to 1."""
    unreadable: int = 0
    """Runs that are damaged, and are found as far as they are whole."""


class Wanted(Value):
    """What a line asks for."""

    texts: tuple[str, ...] = ()
    """Each has to stand in the event, whatever its case; those in quotes may hold blanks."""
    tools: tuple[str, ...] = ()
    """Any of them: a name, a plugin, or a name with stars."""
    failed: bool = False
    model: str = ""
    label: str = ""
    session: str = ""
    """The run's model, its label and its session's name hold these."""
    since: float = 0.0
    until: float = float("inf")
    """Seconds since the epoch; `until` is not part of it."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return self == Wanted()


def wanted(line: str, now: datetime) -> Wanted:
    """Return what a line asks for. `now`: with the zone in which dates are meant."""
    parts: dict[str, str] = {}
    tools, texts = [], []
    since, until, failed = 0.0, float("inf"), False
    for found in _TYPED.finditer(line):
        key, colon, rest = found[0].partition(":")
        value = rest.strip('"')
        day = _day(value, now) if key in ("since", "until") else None
        if found[0] == "error":
            failed = True
        elif colon and key == "tool" and value:
            tools.append(value.casefold())
        elif colon and key in ("model", "label", "session") and value:
            parts[key] = value.casefold()
        elif colon and day is not None:
            since, until = (day[0].timestamp(), until) if key == "since" else (since, day[1].timestamp())
        elif text := found[0].strip('"'):
            texts.append(text.casefold())
    return Wanted(texts=tuple(texts), tools=tuple(tools), failed=failed, since=since, until=until, **parts)


def _day(value: str, now: datetime) -> tuple[datetime, datetime] | None:
    """The first moment that is meant, and the first after it; None: it is no date."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if value in ("today", "yesterday"):
        begin = midnight - timedelta(days=value == "yesterday")
        return begin, begin + timedelta(days=1)
    if ago := _AGO.fullmatch(value):
        begin = now - timedelta(hours=int(ago[1]) * _HOURS[ago[2]])
        return begin, begin
    try:
        begin = datetime.fromisoformat(value).replace(tzinfo=now.tzinfo)
    except ValueError:
        return None
    return begin, begin + timedelta(days=1) if len(value) <= len("2026-11-01") else begin
