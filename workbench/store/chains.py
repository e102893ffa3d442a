"""Going through the chain of a run, and naming each place where it is not whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, RowMapping, bindparam, select, type_coerce
from sqlalchemy.exc import NoResultFound
from sqlalchemy.types import NullType

from workbench.domain.audit import AuditFinding, Found
from workbench.domain.errors import DamagedDatabase
from workbench.store.blobs import refs_in
from workbench.store.chain import first_link, next_link
from workbench.store.database import Database
from workbench.store.event_log import lineage, link_at
from workbench.store.tables import EVENT, RUN, place_of, run_number_at, seq_at

_PAGE = 2000
_MOST = 20
"""Findings that are told of one run."""
_RUN = select(RUN).where(RUN.c.number == bindparam("number"))
_BY_ID = select(RUN).where(RUN.c.id == bindparam("id"))
_ROWS = (
    select(EVENT.c.place, type_coerce(EVENT.c.link, NullType), type_coerce(EVENT.c.body, NullType))
    .where(EVENT.c.place > bindparam("after"), EVENT.c.place <= bindparam("last"))
    .order_by(EVENT.c.place)
    .limit(_PAGE)
)
_BETWEEN = select(EVENT.c.place).where(EVENT.c.place >= bindparam("low"), EVENT.c.place < bindparam("high")).limit(1)


@dataclass
class Chain:
    """A run's own events, gone through."""

    run: str
    first: int
    """The event before its own: 0, or where a fork begins."""
    last: int = 0
    """The last event that is there."""
    link: bytes = b""
    """Of that one, worked out anew."""
    events: int = 0
    links: dict[int, bytes] = field(default_factory=dict)
    findings: list[AuditFinding] = field(default_factory=list)

    def say(self, what: Found, says: str, seq: int) -> None:
        """Note a place."""
        if len(self.findings) < _MOST:
            self.findings.append(AuditFinding(what=what, says=says, run=self.run, seq=seq))


def walked(database: Database, number: int, refs: dict[str, tuple[str, int]]) -> Chain | None:
    """Return the chain of a run as it stands, None where the run is not there; `refs` gets the texts referred to."""
    with database.read() as db:
        row = db.execute(_RUN, {"number": number}).mappings().one_or_none()
        if row is None:
            return None
        first, link = row["parent_seq"] or 0, first_link(row["id"], _parent_link(db, row))
    chain = Chain(run=row["id"], first=first, last=first, link=link)
    walk = _Walk(chain, link, refs)
    while True:
        with database.read() as db:
            wanted = {"after": place_of(number, chain.last), "last": place_of(number, row["last_seq"])}
            page = db.execute(_ROWS, wanted).all()
        for place, stored, body in page:
            walk.take(seq_at(place), stored, body)
        if len(page) < _PAGE:
            break
    if chain.last < row["last_seq"]:
        chain.say(
            "missing", f"Events {chain.last + 1} to {row['last_seq']} of run {chain.run} are missing.", chain.last + 1
        )
    elif row["link"] != walk.stored:
        chain.say("changed", f"What run {chain.run} notes as its end is not how its events end.", chain.last)
    return chain


def strays(db: Connection, rows: Sequence[RowMapping]) -> Iterator[AuditFinding]:
    """Yield a finding for each place where there are events that belong to no run; `rows`: all runs by number."""
    low, name = 0, ""
    for row in (*rows, None):
        high = place_of(row["number"], (row["parent_seq"] or 0) + 1) if row is not None else 2**63 - 1
        place = db.execute(_BETWEEN, {"low": low, "high": high}).scalar()
        if place is not None:
            where = (
                f"of run {name}"
                if name and run_number_at(place) == run_number_at(low)
                else "of a run that is not there"
            )
            says = f"Event {seq_at(place)} {where} belongs to nothing."
            yield AuditFinding(what="added", says=says, run=name, seq=seq_at(place))
        if row is not None:
            low, name = place_of(row["number"], row["last_seq"]) + 1, row["id"]


class _Walk:
    """Follows the chain twice: as it was worked out from its beginning, and from link to link to find each place."""

    def __init__(self, chain: Chain, link: bytes, refs: dict[str, tuple[str, int]]) -> None:
        self._chain, self._refs = chain, refs
        self.stored: object = link
        self._is_whole = True

    def take(self, seq: int, stored: object, body: object) -> None:
        """Take the next event that is there."""
        chain = self._chain
        data = body if isinstance(body, bytes) else b""  # another type is another event
        before = self.stored if isinstance(self.stored, bytes) else b""
        if seq != chain.last + 1:
            self._is_whole = False
            more = f"s {chain.last + 1} to {seq - 1} of run {chain.run} are" if seq > chain.last + 2 else (
                f" {seq - 1} of run {chain.run} is")  # fmt: skip
            chain.say("missing", f"Event{more} missing.", chain.last + 1)
        elif next_link(before, data) != stored:
            self._is_whole = False
            chain.say("changed", f"Event {seq} of run {chain.run} is not what was saved.", seq)
        chain.link = stored if self._is_whole and isinstance(stored, bytes) else next_link(chain.link, data)
        chain.links[seq] = chain.link
        chain.last, self.stored = seq, stored
        chain.events += 1
        for ref in refs_in(data):
            self._refs.setdefault(ref, (chain.run, seq))


def _parent_link(db: Connection, row: RowMapping) -> bytes:
    """Return the link that a fork's chain hangs on, as it is stored; nothing where it is missing, which then shows."""
    if row["parent"] is None or not row["parent_seq"]:
        return b""
    try:
        return link_at(db, lineage(db, db.execute(_BY_ID, {"id": row["parent"]}).mappings().one()), row["parent_seq"])
    except (DamagedDatabase, NoResultFound):
        return b""
