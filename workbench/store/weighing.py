"""How much room sessions take: events and texts, and which sessions use each together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from sqlalchemy import func, select

from workbench.domain.ids import SessionId
from workbench.domain.keeping import Piece
from workbench.store.blobs import refs_in
from workbench.store.database import Database
from workbench.store.tables import BLOB, EVENT, RUN, SESSION, place_of

_AT_ONCE = 1_000
"""Events of one view: with a rollback journal a reader holds up who writes."""

Users = frozenset[SessionId]


def weigh(database: Database, unwanted: Callable[[], bool] = lambda: False) -> tuple[Piece, ...]:
    """Return what all sessions take that are not deleted, by who uses it: forks share the events they begin with, and
    equal texts are kept once. Reads the whole log, a little at a time, so it is for a thread; ends early, with what
    it has, once it is `unwanted`.
    """
    users = _users(database)
    sizes: Counter[Users] = Counter()
    texts: dict[str, Users] = {}
    for number, using in users.items():
        if unwanted():
            break
        for body in _bodies(database, number):
            sizes[using] += len(body)
            for ref in refs_in(body):
                known = texts.get(ref)
                if known is None or not using <= known:
                    texts[ref] = using if known is None else known | using
    with database.read() as db:
        for sha256, size in db.execute(select(BLOB.c.sha256, func.length(BLOB.c.data))):
            if (shared := texts.get(sha256.hex())) is not None:
                sizes[shared] += size
    return tuple(Piece(users=tuple(sorted(using)), size=size) for using, size in sizes.items())


def _users(database: Database) -> dict[int, Users]:
    """Return the sessions that need each run's events: its own, and those of the forks that begin in it."""
    with database.read() as db:
        rows = db.execute(select(RUN.c.id, RUN.c.number, RUN.c.parent, RUN.c.session)).all()
        shown = set(db.execute(select(SESSION.c.id).where(SESSION.c.deleted.is_(None))).scalars())
    parents = {row.id: row.parent for row in rows}
    found: dict[str, set[SessionId]] = {row.id: set() for row in rows}
    for row in rows:
        run = row.id if row.session in shown else None
        while run in found and row.session not in found[run]:
            found[run].add(SessionId(row.session))
            run = parents[run]
    return {row.number: frozenset(found[row.id]) for row in rows if found[row.id]}


def _bodies(database: Database, number: int) -> Iterator[bytes]:
    after, end = place_of(number, 0) - 1, place_of(number + 1, 0)
    while True:
        query = select(EVENT.c.place, EVENT.c.body).where(EVENT.c.place > after, EVENT.c.place < end)
        with database.read() as db:
            rows = db.execute(query.order_by(EVENT.c.place).limit(_AT_ONCE)).all()
        yield from (row.body for row in rows)
        if len(rows) < _AT_ONCE:
            return
        after = rows[-1].place
