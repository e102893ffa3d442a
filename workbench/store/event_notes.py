"""Bookmarks and notes at events. They stand beside the log, under the place of the event: forks share them with it."""

from __future__ import annotations

import time
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, insert, select

from workbench.domain.errors import NotFound
from workbench.domain.event_notes import EventNote
from workbench.domain.ids import RunId
from workbench.store import event_log, runs
from workbench.store.tables import EVENT_NOTE, place_of, seq_at

MOST = 10_000
"""Notes that a run taken over from a file may bring."""


def notes(db: Connection, run: RunId) -> tuple[EventNote, ...]:
    """Return the notes of a run and of what it shares with those it forked from, in the order of its events.

    Raises `NotFound`.
    """
    found: list[EventNote] = []
    for stretch in event_log.lineage(db, runs.row_of(db, run)):
        found += _between(db, stretch.number, stretch.before + 1, stretch.last)
    return tuple(found)


def own(db: Connection, row: RowMapping, last: int) -> tuple[EventNote, ...]:
    """Return the notes at a run's own events up to one."""
    return tuple(_between(db, int(row["number"]), int(row["parent_seq"] or 0) + 1, last))


def save(db: Connection, run: RunId, note: EventNote) -> None:
    """Put a note at an event, in place of the one that is there. Raises `NotFound`."""
    _put(db, _place(db, run, note.seq), note)


def remove(db: Connection, run: RunId, seq: int) -> None:
    """Take the note away from an event; nothing where there is none. Raises `NotFound` for an event that is not."""
    db.execute(delete(EVENT_NOTE).where(EVENT_NOTE.c.place == _place(db, run, seq)))


def take_over(db: Connection, number: int, before: int, last: int, coming: Iterable[EventNote]) -> None:
    """Put notes out of a file at a run's own events; those at others are passed over."""
    for note in {each.seq: each for each in coming if before < each.seq <= last}.values():
        _put(db, place_of(number, note.seq), note)


def forget(db: Connection, number: int) -> None:
    """Remove all notes at a run's own events."""
    db.execute(delete(EVENT_NOTE).where(_within(number, 0, 2**32 - 1)))


def _put(db: Connection, place: int, note: EventNote) -> None:
    db.execute(delete(EVENT_NOTE).where(EVENT_NOTE.c.place == place))
    at = min(note.at or time.time(), time.time())
    db.execute(insert(EVENT_NOTE).values(place=place, text=runs.clean_note(note.text), at=at))


def _between(db: Connection, number: int, first: int, last: int) -> Iterable[EventNote]:
    query = select(EVENT_NOTE).where(_within(number, first, last)).order_by(EVENT_NOTE.c.place)
    for row in db.execute(query):
        yield EventNote(seq=seq_at(row.place), text=row.text, at=row.at)


def _within(number: int, first: int, last: int) -> ColumnElement[bool]:
    return EVENT_NOTE.c.place.between(place_of(number, first), place_of(number, last))


def _place(db: Connection, run: RunId, seq: int) -> int:
    for stretch in event_log.lineage(db, runs.row_of(db, run)):
        if stretch.before < seq <= stretch.last:
            return place_of(stretch.number, seq)
    raise NotFound(f"Run {run} has no event {seq}.", "Choose one of those that it has.")
