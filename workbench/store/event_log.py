"""Events in the order of their runs: written in batches, read in pages, each checked against the hash chain."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

import msgspec
from sqlalchemy import Connection, RowMapping, bindparam, insert, select, type_coerce
from sqlalchemy.exc import DatabaseError
from sqlalchemy.types import NullType

from workbench.domain.errors import DamagedDatabase
from workbench.domain.events import AnyEvent, Event, decode_event, encode_event
from workbench.domain.ids import RunId
from workbench.store.chain import first_link, next_link
from workbench.store.faults import is_damage
from workbench.store.prepared import Prepared
from workbench.store.tables import EVENT, RUN, place_of, seq_at

# Made once: building a statement costs more than running it.
_INSERT = Prepared(insert(EVENT))
_RUN = select(RUN).where(RUN.c.id == bindparam("run"))
_LINK = select(EVENT.c.link).where(EVENT.c.place == bindparam("place"))
_EVENTS = (
    select(EVENT.c.place, type_coerce(EVENT.c.link, NullType), type_coerce(EVENT.c.body, NullType))
    .where(EVENT.c.place >= bindparam("first"), EVENT.c.place <= bindparam("last"))
    .order_by(EVENT.c.place)
    .limit(bindparam("most"))
)


@dataclass(frozen=True)
class Stretch:
    """A run's own events: those after `before`, up to `last`."""

    run: RunId
    number: int
    before: int
    """0, or for a fork the parent's event it begins at."""
    last: int
    first_link: bytes


def stored_form(event: Event) -> bytes:
    """Return the event as it is stored: without `run` and `seq`, which its place tells."""
    return encode_event(msgspec.structs.replace(event, run=RunId(""), seq=0))


def event_from(body: bytes, run: RunId, seq: int) -> AnyEvent:
    """Return the event stored as `body`. Raises `msgspec.DecodeError` and its kinds."""
    event = decode_event(body)
    # Nobody else has seen it yet, and copying it would double the time of a page.
    msgspec.structs.force_setattr(event, "run", run)
    msgspec.structs.force_setattr(event, "seq", seq)
    return event


def rows_for(number: int, last: int, link: bytes, events: Sequence[Event]) -> tuple[list[dict[str, object]], bytes]:
    """Return rows for events that follow `last`, and the link after them."""
    rows: list[dict[str, object]] = []
    for seq, event in enumerate(events, last + 1):
        if event.seq != seq:
            raise ValueError(f"event {event.seq} was appended where {seq} comes next")
        body = stored_form(event)
        link = next_link(link, body)
        rows.append({"place": place_of(number, seq), "link": link, "body": body})
    return rows, link


def write(db: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Save rows made by `rows_for`."""
    _INSERT.run_many(db, rows)


def lineage(db: Connection, run: RowMapping) -> tuple[Stretch, ...]:
    """Return the stretches that make up a run's log, oldest ancestor first."""
    if run["parent"] is None:
        return (_stretch(run, 0, b""),)
    parent = db.execute(_RUN, {"run": run["parent"]}).mappings().one_or_none()
    if parent is None:
        raise DamagedDatabase(
            f"Run {run['id']} is a fork of {run['parent']}, which is missing.", "Go back to a backup."
        )
    seq = int(run["parent_seq"])
    older = tuple(
        replace(stretch, last=min(stretch.last, seq)) for stretch in lineage(db, parent) if stretch.before < seq
    )
    return (*older, _stretch(run, seq, link_at(db, older, seq)))


def link_at(db: Connection, stretches: Sequence[Stretch], seq: int) -> bytes:
    """Return the link of the event `seq` of a log, nothing for 0. Raises `DamagedDatabase` where it is missing."""
    if seq == 0:
        return b""
    for stretch in stretches:
        if stretch.before < seq <= stretch.last:
            place = place_of(stretch.number, seq)
            link = db.execute(_LINK, {"place": place}).scalar_one_or_none()
            if link is not None:
                return cast(bytes, link)
    raise DamagedDatabase(f"Event {seq} is missing.", "Go back to a backup.")


def read_page(db: Connection, stretches: Sequence[Stretch], after: int, limit: int) -> tuple[AnyEvent, ...]:
    """Return events after a sequence number: at least one where there are any, at most `limit`.

    The page ends before an event that is damaged. Raises `DamagedDatabase`, naming the place, where that is the first.
    """
    for stretch in stretches:
        if after < stretch.last:
            return _read_sound(db, stretch, max(after, stretch.before), max(1, limit))
    return ()


def _read_sound(db: Connection, stretch: Stretch, after: int, limit: int) -> tuple[AnyEvent, ...]:
    try:
        return _read(db, stretch, after, limit)
    except DatabaseError as error:
        if limit > 1 and isinstance(error.orig, sqlite3.Error) and is_damage(error.orig):
            return _read_sound(db, stretch, after, limit // 2)
        raise


def _read(db: Connection, stretch: Stretch, after: int, limit: int) -> tuple[AnyEvent, ...]:
    has_one_before = after > stretch.before
    wanted = {
        "first": place_of(stretch.number, after + (not has_one_before)),
        "last": place_of(stretch.number, stretch.last),
        "most": limit + has_one_before,
    }
    rows = list(db.execute(_EVENTS, wanted).all())
    link = stretch.first_link
    if has_one_before and rows and seq_at(rows[0][0]) == after:
        link = rows.pop(0)[1]
    events: list[AnyEvent] = []
    for seq, (place, stored_link, body) in enumerate(rows, after + 1):
        if seq_at(place) != seq or not isinstance(body, bytes):
            break
        link = next_link(link, body)
        if link != stored_link:
            break
        try:
            events.append(event_from(body, stretch.run, seq))
        except msgspec.DecodeError:
            break
    if not events:
        raise DamagedDatabase(
            f"Event {after + 1} of run {stretch.run} was changed or lost since it was saved.",
            f"The {after} events before it can be viewed and exported; go back to a backup for the rest.",
        )
    return tuple(events)


def _stretch(run: RowMapping, before: int, parent_link: bytes) -> Stretch:
    return Stretch(
        run=RunId(run["id"]),
        number=run["number"],
        before=before,
        last=run["last_seq"],
        first_link=first_link(run["id"], parent_link),
    )
