"""Runs: made, claimed, given up, listed."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, insert, select, update

from workbench.domain.errors import NotFound, RunOwnedElsewhere
from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunRow, RunStatus
from workbench.store.chain import first_link
from workbench.store.event_log import lineage, link_at
from workbench.store.identity import new_identity
from workbench.store.owners import Owner, is_alive
from workbench.store.tables import RUN, SESSION

_ROW = select(RUN).where(RUN.c.id == bindparam("run"))
_LABEL_CHARACTERS = 200
_NOTE_CHARACTERS = 10_000
NOBODY = {"owner_host": None, "owner_pid": None, "owner_started": None, "owner_token": None}


def make(
    db: Connection, session: SessionId, model: str, owner: Owner, parent: RunId | None, parent_seq: int | None
) -> RowMapping:
    """Save a new run, claimed by `owner`; returns its row. A session that was deleted is back with it.

    Raises `NotFound` for the session or the parent.
    """
    if db.execute(select(SESSION.c.id).where(SESSION.c.id == session)).one_or_none() is None:
        raise NotFound(f"There is no session {session}.", "`workbench sessions` lists them.")
    if parent is not None and parent_seq is None:
        parent_seq = row_of(db, parent)["last_seq"]
    about = {"session": session, "model": model, "started": time.time(), "parent": parent, "parent_seq": parent_seq}
    db.execute(update(SESSION).where(SESSION.c.id == session).values(changed=about["started"], deleted=None))
    return add(db, new_run_id(db), {**about, **_claim_of(owner)})


def add(db: Connection, run: RunId, about: Mapping[str, object]) -> RowMapping:
    """Save a run without events of its own; returns its row. Raises `NotFound` or `DamagedDatabase` for the parent."""
    seq, parent_link = 0, b""
    if about["parent"] is not None:
        parent = row_of(db, RunId(str(about["parent"])))
        seq = int(str(about["parent_seq"]))
        parent_link = link_at(db, lineage(db, parent), seq)
    first = {"id": run, "changed": about["started"], "status": "running", "steps": 0, "last_seq": seq}
    db.execute(insert(RUN).values(**first, **about, link=first_link(run, parent_link)))
    return row_of(db, run)


def new_run_id(db: Connection) -> RunId:
    """Return an identity that no run has."""
    while True:
        run = new_identity("r")
        if db.execute(select(RUN.c.id).where(RUN.c.id == run)).one_or_none() is None:
            return RunId(run)


def claim(db: Connection, run: RunId, owner: Owner) -> RowMapping:
    """Make `owner` the one that drives the run; returns its row. A session that was deleted is back with it.

    Raises `NotFound`, `RunOwnedElsewhere`.
    """
    row = row_of(db, run)
    if driven_elsewhere(row, owner):
        raise RunOwnedElsewhere(
            f"Run {run} is driven by another program (process {row['owner_pid']} on "
            f"{str(row['owner_host']).partition('/')[0]}).",
            "Use it there, or end that program and try again.",
        )
    db.execute(update(RUN).where(RUN.c.number == row["number"]).values(**_claim_of(owner)))
    hidden = SESSION.c.deleted.is_not(None)
    db.execute(update(SESSION).where(SESSION.c.id == row["session"], hidden).values(deleted=None, changed=time.time()))
    return row


def give_up(db: Connection, numbers: Sequence[int], owner: Owner) -> None:
    """End the owner's claims on these runs."""
    mine = RUN.c.owner_token == owner.token
    db.execute(update(RUN).where(RUN.c.number.in_(numbers), mine).values(**NOBODY))


def forget_unbegun(db: Connection, me: Owner) -> None:
    """Remove runs whose first event was never saved, because the program that made them died before that."""
    parents = select(RUN.c.parent).where(RUN.c.parent.is_not(None))
    unbegun = select(RUN).where(RUN.c.last_seq == func.coalesce(RUN.c.parent_seq, 0), RUN.c.id.not_in(parents))
    for row in db.execute(unbegun).mappings().all():
        if row["owner_token"] != me.token and not driven_elsewhere(row, me):
            db.execute(delete(RUN).where(RUN.c.number == row["number"]))


def label(db: Connection, run: RunId, label: str, note: str) -> None:
    """Name a run and note what it is for; empty texts take that back. Raises `NotFound`."""
    values = {"label": clean_label(label), "note": clean_note(note)}
    if db.execute(update(RUN).where(RUN.c.id == run).values(**values)).rowcount != 1:
        raise _not_found(run)


def clean_label(label: str) -> str:
    """Return a label on one line, of bounded length, without characters that don't show."""
    return " ".join(_shown(label).split())[:_LABEL_CHARACTERS]


def clean_note(note: str) -> str:
    """Return a note of bounded length, without characters that don't show; it may have several lines."""
    return "\n".join(_shown(line).rstrip() for line in note.strip().splitlines())[:_NOTE_CHARACTERS]


def row_of(db: Connection, run: RunId) -> RowMapping:
    """Return a run's row. Raises `NotFound`."""
    row = db.execute(_ROW, {"run": run}).mappings().one_or_none()
    if row is None:
        raise _not_found(run)
    return row


def resolve(db: Connection, prefix: str) -> RunId:
    """Return the run whose identity begins so. Raises `NotFound` for none or several."""
    prefix = prefix.strip().lower()
    query = select(RUN.c.id).join(SESSION, SESSION.c.id == RUN.c.session).where(SESSION.c.deleted.is_(None))
    found = db.execute(query.where(RUN.c.id.startswith(prefix, autoescape=True)).limit(2)).scalars().all()
    if prefix in found or (prefix and len(found) == 1):
        return RunId(prefix if prefix in found else found[0])
    if prefix and found:
        raise NotFound(f"Several runs begin with {prefix}.", "Give more of its characters.")
    raise NotFound(f"There is no run {prefix}.", "`workbench sessions` lists them.")


def newest(db: Connection, limit: int) -> Sequence[RowMapping]:
    """Return the rows of the runs that changed last, without deleted sessions."""
    query = select(RUN).join(SESSION, SESSION.c.id == RUN.c.session).where(SESSION.c.deleted.is_(None))
    return db.execute(query.order_by(RUN.c.changed.desc(), RUN.c.number.desc()).limit(limit)).mappings().all()


def driven_elsewhere(row: RowMapping, me: Owner) -> bool:
    """Tell whether another living owner drives the run."""
    if row["owner_token"] is None or row["owner_token"] == me.token:
        return False
    return is_alive(owner_of(row), row["changed"])


def owner_of(row: RowMapping) -> Owner:
    """Return who drives the run; it has to be somebody."""
    return Owner(row["owner_host"], row["owner_pid"], row["owner_started"], row["owner_token"])


def as_shown(row: RowMapping, me: Owner) -> RunRow:
    """Return the run as lists show it; one whose owner died under way is `interrupted`."""
    elsewhere = driven_elsewhere(row, me)
    return RunRow(
        id=RunId(row["id"]),
        session=SessionId(row["session"]),
        status=_status(row, alive=elsewhere or row["owner_token"] == me.token),
        parent=row["parent"],
        parent_seq=row["parent_seq"],
        started=row["started"],
        steps=row["steps"],
        events=row["last_seq"],
        reason=row["reason"],
        model=row["model"],
        elsewhere=elsewhere,
        label=row["label"],
        note=row["note"],
    )


def _status(row: RowMapping, *, alive: bool) -> RunStatus:
    status: RunStatus = row["status"]
    return "interrupted" if status == "running" and not alive else status


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def _not_found(run: RunId) -> NotFound:
    return NotFound(f"There is no run {run}.", "`workbench sessions` lists them.")


def _claim_of(owner: Owner) -> dict[str, object]:
    return {
        "owner_host": owner.host,
        "owner_pid": owner.pid,
        "owner_started": owner.started,
        "owner_token": owner.token,
    }
