"""Memory as the database has it: marks written with the events that tell of them, and looked through by words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    delete,
    false,
    insert,
    or_,
    select,
    text,
    true,
)

from workbench.domain.errors import NotFound
from workbench.domain.events import Event, MemoryForgotten, MemoryRemembered
from workbench.domain.memory import KeptMemory, Layer, MemoryId, MemoryScope, MemoryView
from workbench.domain.values import Body
from workbench.store.memory_marks import Mark, read_mark, sealed, standing
from workbench.store.tables import MEMORY

_CANDIDATES = 400
"""Marks with fitting words that are looked at."""
_MOST_WORDS = 64
"""Of a query."""
_WORD = re.compile(r"\w+")
_ADD_WORDS = text("INSERT INTO memory_words (rowid, text) VALUES (:number, :text)")
_FIND_WORDS = text("SELECT rowid FROM memory_words WHERE memory_words MATCH :words ORDER BY rank LIMIT :most")


def keep_events(db: Connection, events: Iterable[Event], text_of: Callable[[Body], str]) -> None:
    """Write what events say of memory; an event that was written before changes nothing."""
    for event in events:
        if isinstance(event, MemoryRemembered):
            write_mark(db, _of_event(event, text_of(event.text)), is_there=True)
        elif isinstance(event, MemoryForgotten):
            write_mark(db, _of_event(event, ""), is_there=False)


def _of_event(event: MemoryRemembered | MemoryForgotten, text: str) -> KeptMemory:
    origin = event.origin if isinstance(event, MemoryRemembered) else None
    return KeptMemory(
        id=event.memory,
        scope=event.scope,
        text=text,
        untrusted=event.untrusted if isinstance(event, MemoryRemembered) else False,
        by=event.by,
        run=origin.run if origin is not None else event.run,
        seq=origin.seq if origin is not None else event.seq,
        at=event.at,
        branch=event.branch,
        home=event.home,
    )


def write_mark(db: Connection, entry: KeptMemory, *, is_there: bool, outside: bool = False) -> None:
    """Write that an entry is there, or not, from its time on."""
    json_text, digest = sealed(entry)
    values = {
        "id": entry.id,
        "scope": entry.scope,
        "home": entry.home,
        "branch": entry.branch,
        "is_there": is_there,
        "at": entry.at,
        "outside": outside,
        "json_text": json_text,
        "digest": digest,
    }
    written = db.execute(insert(MEMORY).prefix_with("OR IGNORE").values(**values))
    if written.rowcount and is_there and written.inserted_primary_key is not None:
        db.execute(_ADD_WORDS, {"number": written.inserted_primary_key[0], "text": entry.text})


def recall(db: Connection, view: MemoryView, query: str, most: int) -> tuple[KeptMemory, ...]:
    """Return the entries that a run sees and that fit best; without words, the newest first."""
    ids = _ranked(db, query, _seen_by(view))
    found: list[KeptMemory] = []
    marks = _marks_of(db, ids, _seen_by(view))
    for memory in ids:
        entry = standing(marks.get(memory, ()), view.layers)
        if entry is not None:
            found.append(entry)
        if len(found) == most:
            break
    return tuple(found)


def shown(
    db: Connection, query: str, scope: MemoryScope | None, untrusted: bool | None, limit: int
) -> tuple[KeptMemory, ...]:
    """Return entries as a person looks through them: each as its own branch has it, the best or newest first."""
    within = MEMORY.c.scope == scope if scope is not None else true()
    ids = _ranked(db, query, within)
    marks = _marks_of(db, ids, within)
    found = (entry for memory in ids for entry in by_branch(marks.get(memory, ())))
    return tuple(entry for entry in found if untrusted is None or entry.untrusted is untrusted)[:limit]


def by_branch(marks: Iterable[Mark]) -> tuple[KeptMemory, ...]:
    """Return an entry as each branch has it on its own."""
    grouped = groupby(sorted(marks, key=lambda mark: (mark.entry.branch, mark.number)), lambda mark: mark.entry.branch)
    each = (standing(list(own), (Layer(branch=branch),)) for branch, own in grouped)
    return tuple(entry for entry in each if entry is not None)


def one(db: Connection, memory: str, branch: str | None = None, *, gone: bool = False) -> KeptMemory:
    """Return an entry by its id, or by how that begins; `gone`: as it last was, where it is forgotten.

    Raises `NotFound` where there is none, or where more than one fits.
    """
    within = MEMORY.c.id.startswith(memory, autoescape=True) if memory else false()
    marks = [mark for mark in _read(db.execute(_in_order(within)).mappings()) if branch in (None, mark.entry.branch)]
    if gone:
        marks = [mark for mark in marks if mark.is_there]
    entries = [entry for own in _by_id(marks).values() for entry in by_branch(own)]
    if len(entries) == 1:
        return entries[0]
    if not entries:
        raise NotFound(f"Nothing is remembered as {memory}.", "`workbench memory list` shows what is.")
    where = ", ".join(sorted(f"{each.id}{f' of run {each.branch}' if each.branch else ''}" for each in entries)[:5])
    raise NotFound(f"{memory} fits several memories: {where}.", "Type more of its id, or name the run with --branch.")


def trouble(db: Connection) -> tuple[int, ...]:
    """Return the numbers of rows that are not as they were written."""
    rows = db.execute(select(MEMORY)).mappings()
    return tuple(row["number"] for row in rows if read_mark(row) is None)


def purge(db: Connection, sessions: Sequence[str], runs: Sequence[str]) -> None:
    """Remove what belonged to sessions and runs that are removed; what they remembered for all stays."""
    gone = or_(MEMORY.c.home.in_([*sessions, *runs]), MEMORY.c.branch.in_(runs))
    numbers = list(db.execute(select(MEMORY.c.number).where(gone)).scalars())
    for number in numbers:
        db.execute(text("DELETE FROM memory_words WHERE rowid = :number"), {"number": number})
    db.execute(delete(MEMORY).where(MEMORY.c.number.in_(numbers)))


def _seen_by(view: MemoryView) -> ColumnElement[bool]:
    scopes = (and_(MEMORY.c.scope == scope, MEMORY.c.home == view.home(scope)) for scope in view.scopes)
    return or_(false(), *scopes)


def _ranked(db: Connection, query: str, within: ColumnElement[bool]) -> list[MemoryId]:
    """The ids of marks whose words fit, the best first; without words, the newest first."""
    words = list(dict.fromkeys(word.casefold() for word in _WORD.findall(query)))[:_MOST_WORDS]
    if not words:
        newest = select(MEMORY.c.id).where(within).order_by(MEMORY.c.number.desc()).limit(_CANDIDATES)
        return list(dict.fromkeys(MemoryId(each) for each in db.execute(newest).scalars()))
    match = " OR ".join(f'"{word}"' for word in words)
    numbers = list(db.execute(_FIND_WORDS, {"words": match, "most": _CANDIDATES}).scalars())
    named = {
        row.number: MemoryId(row.id)
        for row in db.execute(select(MEMORY.c.number, MEMORY.c.id).where(MEMORY.c.number.in_(numbers), within))
    }
    return list(dict.fromkeys(named[number] for number in numbers if number in named))


def _marks_of(db: Connection, ids: Sequence[MemoryId], within: ColumnElement[bool]) -> dict[MemoryId, list[Mark]]:
    return _by_id(_read(db.execute(_in_order(and_(MEMORY.c.id.in_(ids), within))).mappings()))


def _in_order(within: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    return select(MEMORY).where(within).order_by(MEMORY.c.number)


def _read(rows: Iterable[RowMapping]) -> list[Mark]:
    return [mark for row in rows if (mark := read_mark(row)) is not None]


def _by_id(marks: Iterable[Mark]) -> dict[MemoryId, list[Mark]]:
    found: dict[MemoryId, list[Mark]] = {}
    for mark in marks:
        found.setdefault(mark.entry.id, []).append(mark)
    return found
