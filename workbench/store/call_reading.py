"""Calls found by their time, and the events that belong to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, RowMapping, select, text

from workbench.domain.errors import DamagedDatabase
from workbench.domain.events import AnyEvent, RunStarted, StepStarted, ToolProposed
from workbench.domain.ids import RunId
from workbench.domain.values import Value
from workbench.store.event_log import Stretch, lineage, read_page
from workbench.store.tables import RUN, run_number_at, seq_at

Place = tuple[float, int]
"""When, and the place among all events."""

# As in the revision that made the index: SQLite uses it only for the very same words.
_HEAD = "CAST(substr(body, 1, 80) AS TEXT)"
_AT = f"CAST(substr({_HEAD}, instr({_HEAD}, '\"at\":') + 5, 20) AS REAL)"
_IS_CALL = """CAST(substr(body, 1, 20) AS TEXT) IN ('{"kind":"tool_propos', '{"kind":"run_forked"')"""
_PLACES = text(
    f"SELECT {_AT} AS at, place FROM event INDEXED BY ix_event_call WHERE {_IS_CALL} "  # noqa: S608 - our own words
    f"AND ({_AT}, place) < (:at, :place) AND {_AT} >= :since ORDER BY {_AT} DESC, place DESC LIMIT :most"
)
_PAGE = 500
_TAIL = 30
"""Events that may follow a proposal before its step is over; where there are more, they are read next."""
_BACK = 250
"""Events before a fork among which its step begins."""


class Acts(Value):
    """The events of a run that calls at some places belong to."""

    run: str
    session: str
    begun: float
    """When the run was begun; events older than that were copied from a recording."""
    started: RunStarted | None
    """What the run may do; None: it can't be read."""
    events: tuple[AnyEvent, ...]
    places: frozenset[int]
    """The sequence numbers that were asked for."""
    forked: int
    """The event with which it begins as a fork; 0: it is none."""
    proposed: frozenset[int] = frozenset()
    """Where calls were proposed, among these events."""
    damage: str = ""

    def has(self, seq: int) -> bool:
        """Tell whether a call that begins so was asked for; one that goes on from the parent comes with the fork."""
        return seq in self.places or (self.forked in self.places and seq not in self.proposed)


def places(db: Connection, before: Place | None, since: float | None, limit: int) -> Sequence[Place]:
    """Return the places of proposals and of forks' beginnings, the newest first."""
    at, place = before or (1e300, 2**62)
    rows = db.execute(_PLACES, {"at": at, "place": place, "since": since or 0.0, "most": limit})
    return [(row.at, row.place) for row in rows]


def acts(db: Connection, places: Sequence[Place]) -> list[Acts]:
    """Return the events of the calls at these places, for each run that still is there."""
    by_run: dict[int, list[int]] = {}
    for _, place in places:
        by_run.setdefault(run_number_at(place), []).append(seq_at(place))
    rows = db.execute(select(RUN).where(RUN.c.number.in_(list(by_run)))).mappings().all()
    return [_acts(db, row, sorted(by_run[row["number"]])) for row in rows]


def _acts(db: Connection, row: RowMapping, seqs: list[int]) -> Acts:
    events: list[AnyEvent] = []
    started, damage = None, ""
    try:
        stretches = lineage(db, row)
        (first, *_) = read_page(db, stretches, 0, 1)
        started = first if isinstance(first, RunStarted) else None
        events.extend(_from(db, stretches, seqs, row["parent_seq"] or 0))  # keeps those before a damaged one
    except DamagedDatabase as error:
        damage = error.message
    return Acts(
        run=RunId(row["id"]),
        session=row["session"],
        begun=row["started"],
        started=started,
        events=tuple(events),
        places=frozenset(seqs),
        forked=row["parent_seq"] + 1 if row["parent"] is not None else 0,
        proposed=frozenset(event.seq for event in events if isinstance(event, ToolProposed)),
        damage=damage,
    )


def _from(db: Connection, stretches: Sequence[Stretch], seqs: list[int], parent_seq: int) -> Iterator[AnyEvent]:
    """Yield what lies between the first proposal and the end of the last one's step; of a fork, from before it."""
    last = stretches[-1].last
    first = seqs[0] if seqs[0] != parent_seq + 1 else max(1, seqs[0] - _BACK)
    after, is_behind = first - 1, False
    while after < last and not is_behind:
        page = read_page(db, stretches, after, min(_PAGE, max(seqs[-1] - after, 0) + _TAIL))
        for event in page:
            if event.seq > seqs[-1] and isinstance(event, StepStarted):
                is_behind = True
                break
            yield event
        after = page[-1].seq
