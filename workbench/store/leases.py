"""Which secrets were lent, in all runs: found by what stands in the events, since they are few among many."""

from __future__ import annotations

from sqlalchemy import Connection, LargeBinary, func, literal, select

from workbench.domain.events import SecretLeased
from workbench.domain.ids import RunId, SessionId
from workbench.store.event_log import lineage, read_page
from workbench.store.runs import row_of
from workbench.store.tables import EVENT, RUN, run_number_at, seq_at

_MARK = b'"kind":"secret_leased"'
_PLACES = (
    select(EVENT.c.place)
    .where(func.instr(EVENT.c.body, literal(_MARK, LargeBinary)) > 0)
    .order_by(EVENT.c.place.desc())
    .limit(2_000)
)


def leases(db: Connection) -> tuple[tuple[SessionId, SecretLeased], ...]:
    """Return every lease with its session, newest run first, each checked against its run's chain."""
    found: list[tuple[SessionId, SecretLeased]] = []
    for (place,) in db.execute(_PLACES):
        run = RunId(db.execute(select(RUN.c.id).where(RUN.c.number == run_number_at(place))).scalar_one())
        row = row_of(db, run)
        [event] = read_page(db, lineage(db, row), seq_at(place) - 1, 1)
        if isinstance(event, SecretLeased):
            found.append((SessionId(row["session"]), event))
    return tuple(found)
