"""Which secrets were lent, and which stood in results, in all runs: found by an index."""

from __future__ import annotations

from sqlalchemy import Connection, select, text

from workbench.domain.events import SecretLeased, ToolFailed, ToolReturned
from workbench.domain.ids import RunId, SessionId
from workbench.store.event_log import lineage, read_page
from workbench.store.runs import row_of
from workbench.store.tables import IS_EXPOSURE, RUN, run_number_at, seq_at

_PLACES = text(
    f"SELECT place FROM event INDEXED BY ix_event_exposure WHERE {IS_EXPOSURE} ORDER BY place DESC"  # noqa: S608 - our own words
)

Exposing = SecretLeased | ToolReturned | ToolFailed
"""A lease, or a result out of which something was struck."""


def exposures(db: Connection) -> tuple[tuple[SessionId, Exposing], ...]:
    """Return every lease and every such result with its session, newest run first, each checked against its chain."""
    found: list[tuple[SessionId, Exposing]] = []
    for (place,) in db.execute(_PLACES).all():
        run = RunId(db.execute(select(RUN.c.id).where(RUN.c.number == run_number_at(place))).scalar_one())
        row = row_of(db, run)
        [event] = read_page(db, lineage(db, row), seq_at(place) - 1, 1)
        if isinstance(event, Exposing):
            found.append((SessionId(row["session"]), event))
    return tuple(found)
