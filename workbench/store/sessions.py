"""Sessions: made, listed with their runs, renamed, deleted with a way back, purged."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, RowMapping, Select, case, delete, desc, func, insert, select, update

from workbench.domain.errors import BadInput, NotFound
from workbench.domain.ids import SessionId
from workbench.domain.queries import RunRow, SessionRow
from workbench.store import event_notes, memory
from workbench.store.blobs import forget_unused, refs_in
from workbench.store.identity import new_identity
from workbench.store.owners import Owner
from workbench.store.runs import as_shown, driven_elsewhere
from workbench.store.search import matches, searchable
from workbench.store.tables import EVENT, PURGING, RUN, SESSION, place_of

_SHOWN_CHARACTERS = 240
_NAME_CHARACTERS = 200
_DAY = 86_400.0


def make(db: Connection, name: str, instructions: str, *, imported: bool = False, identity: str = "") -> SessionId:
    """Save a new session, under `identity` where that is given and free."""
    while not identity or db.execute(select(SESSION.c.id).where(SESSION.c.id == identity)).one_or_none():
        identity = new_identity("s")
    now, name = time.time(), clean_name(name)
    values = {
        "id": identity,
        "name": name,
        "goal": instructions[:_SHOWN_CHARACTERS],
        "found_by": searchable(name, instructions),
        "created": now,
        "changed": now,
        "imported": imported,
    }
    db.execute(insert(SESSION).values(**values))
    return SessionId(identity)


def clean_name(name: str) -> str:
    """Return a name on one line, without characters that don't show. Raises `BadInput` where nothing is left."""
    cleaned = " ".join("".join(c if c.isprintable() else " " for c in name).split())[:_NAME_CHARACTERS]
    if not cleaned:
        raise BadInput("A session needs a name.", "Type one.")
    return cleaned


def shown(db: Connection, me: Owner, text: str, limit: int) -> tuple[SessionRow, ...]:
    """Return the sessions that hold every word of `text`, the one changed last first."""
    query = _rows().where(SESSION.c.deleted.is_(None), matches(text))
    query = query.order_by(desc("changed"), SESSION.c.id.desc()).limit(limit)
    return _with_runs(db, me, db.execute(query).mappings().all())


def shown_one(db: Connection, me: Owner, session: SessionId) -> SessionRow:
    """Return one session. Raises `NotFound`."""
    rows = db.execute(_rows().where(SESSION.c.id == session)).mappings().all()
    if not rows:
        raise _not_found(session)
    return _with_runs(db, me, rows)[0]


def standing(db: Connection, me: Owner, session: SessionId) -> SessionRow | None:
    """Return a session that is not deleted; None: there is none."""
    rows = db.execute(_rows().where(SESSION.c.id == session, SESSION.c.deleted.is_(None))).mappings().all()
    return _with_runs(db, me, rows)[0] if rows else None


def _rows() -> Select[tuple[str, str, str, float]]:
    latest = select(RUN.c.session, func.max(RUN.c.changed).label("changed")).group_by(RUN.c.session).subquery()
    changed = case((latest.c.changed > SESSION.c.changed, latest.c.changed), else_=SESSION.c.changed)
    query = select(SESSION.c.id, SESSION.c.name, SESSION.c.goal, changed.label("changed"))
    return query.outerjoin(latest, latest.c.session == SESSION.c.id)


def rename(db: Connection, session: SessionId, name: str) -> None:
    """Give a session another name. Raises `NotFound`, `BadInput`."""
    row = db.execute(select(SESSION.c.found_by).where(SESSION.c.id == session)).one_or_none()
    if row is None:
        raise _not_found(session)
    name = clean_name(name)
    instructions = row.found_by.partition("\n")[2]
    _change(db, session, name=name, found_by=searchable(name, instructions))


def describe(db: Connection, session: SessionId, instructions: str) -> None:
    """Set the goal that a session is shown and found with. Raises `NotFound`."""
    name = db.execute(select(SESSION.c.name).where(SESSION.c.id == session)).scalar_one()
    _change(db, session, goal=instructions[:_SHOWN_CHARACTERS], found_by=searchable(name, instructions))


def set_deleted(db: Connection, session: SessionId, *, deleted: bool) -> None:
    """Hide a session, or show it again, as one that was just touched, so that no rule takes it at once.

    Raises `NotFound`.
    """
    now = time.time()
    _change(db, session, **({"deleted": now} if deleted else {"deleted": None, "changed": now}))


def purge(db: Connection, me: Owner, older_than_days: float, going: Callable[[RowMapping], None]) -> int:
    """Remove sessions deleted that long ago, with runs and texts that nothing else uses; returns how many.

    Runs that forks of other sessions begin in stay, hidden, for as long as those do. `going` is told of each run first.
    The one place that deletes events: a row in `purging` opens the door that a trigger keeps shut.
    """
    past = select(SESSION.c.id).where(SESSION.c.deleted <= time.time() - older_than_days * _DAY)
    sessions = [session for session in db.execute(past).scalars() if not is_driven(db, session, me)]
    shared = _shared_with_others(db, sessions)
    gone = select(RUN).where(RUN.c.session.in_(sessions), RUN.c.id.not_in(shared))
    refs: set[str] = set()
    forgotten: list[str] = []
    for run in db.execute(gone).mappings().all():
        going(run)
        forgotten.append(run["id"])
        number = run["number"]
        within = EVENT.c.place.between(place_of(number, 0), place_of(number + 1, 0) - 1)
        for (body,) in db.execute(select(EVENT.c.body).where(within)):
            refs.update(refs_in(body))
        db.execute(insert(PURGING).values(run_number=number))
        db.execute(delete(EVENT).where(within))
        db.execute(delete(PURGING))
        event_notes.forget(db, number)
        db.execute(delete(RUN).where(RUN.c.number == number))
    left = select(RUN.c.session).where(RUN.c.session.in_(sessions))
    removed = db.execute(delete(SESSION).where(SESSION.c.id.in_(sessions), SESSION.c.id.not_in(left))).rowcount
    memory.purge(db, sessions if removed else [], forgotten)
    if refs:
        forget_unused(db, refs)
    return removed


def _shared_with_others(db: Connection, sessions: Sequence[str]) -> set[str]:
    """Return the runs of these sessions that runs of others begin in, straight or by way of other runs."""
    begun = select(RUN.c.parent).where(RUN.c.parent.is_not(None), RUN.c.session.not_in(sessions))
    waiting = set(db.execute(begun).scalars())
    parents = {
        row.id: row.parent for row in db.execute(select(RUN.c.id, RUN.c.parent).where(RUN.c.session.in_(sessions)))
    }
    shared: set[str] = set()
    while waiting:
        run = waiting.pop()
        if run in parents and run not in shared:
            shared.add(run)
            waiting.add(parents[run])
    return shared


def is_driven(db: Connection, session: str, me: Owner) -> bool:
    """Tell whether this program, or another living one, drives a run of a session."""
    rows = db.execute(select(RUN).where(RUN.c.session == session)).mappings().all()
    return any(row["owner_token"] == me.token or driven_elsewhere(row, me) for row in rows)


def _with_runs(db: Connection, me: Owner, sessions: Sequence[RowMapping]) -> tuple[SessionRow, ...]:
    wanted = [row["id"] for row in sessions]
    query = select(RUN).where(RUN.c.session.in_(wanted)).order_by(RUN.c.started.desc(), RUN.c.number.desc())
    runs: dict[str, list[RunRow]] = {session: [] for session in wanted}
    for row in db.execute(query).mappings():
        runs[row["session"]].append(as_shown(row, me))
    return tuple(
        SessionRow(
            id=SessionId(row["id"]),
            name=row["name"],
            goal=row["goal"],
            changed=row["changed"],
            runs=tuple(runs[row["id"]]),
        )
        for row in sessions
    )


def _change(db: Connection, session: SessionId, **values: object) -> None:
    if db.execute(update(SESSION).where(SESSION.c.id == session).values(**values)).rowcount != 1:
        raise _not_found(session)


def _not_found(session: SessionId) -> NotFound:
    return NotFound(f"There is no session {session}.", "`workbench sessions` lists them.")
