"""Writing a session to one file."""

from __future__ import annotations

import base64
import gzip
import hashlib
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from sqlalchemy import Connection, RowMapping, select

from workbench.domain.errors import BadInput, BodyMissing, DamagedDatabase, NotFound
from workbench.domain.events import AnyEvent
from workbench.domain.ids import SessionId
from workbench.domain.published import Told
from workbench.store import blobs, event_log, event_notes
from workbench.store.database import Database
from workbench.store.portable import (
    GREATEST_BODY,
    VERSION,
    AnyLine,
    BodyLine,
    EndLine,
    EventLine,
    Head,
    PartLine,
    RunLine,
)
from workbench.store.tables import RUN, SESSION

_PAGE = 200
_WHOLE_BYTES = 2**20
_PART_BYTES = 8 * 2**20


def export_session(database: Database, session: SessionId, file: Path, told: Told = lambda _, __: None) -> str:
    """Write the session to `file`; returns what had to be left out, in plain words, empty for nothing.

    Raises `NotFound`, or `BadInput` where the file can't be written; then there is no half of it.
    """
    with database.read() as db:
        head = db.execute(select(SESSION).where(SESSION.c.id == session)).mappings().one_or_none()
        runs = db.execute(select(RUN).where(RUN.c.session == session).order_by(RUN.c.number)).mappings().all()
        wanted = _with_parents(db, runs)
    if head is None:
        raise NotFound(f"There is no session {session}.", "`workbench sessions` lists them.")
    unfinished = file.with_name(f".{file.name}.part")
    try:
        with unfinished.open("wb") as raw, gzip.GzipFile("", "wb", mtime=0, fileobj=raw) as packed:
            export = _Export(database, packed, told, sum(last - (run["parent_seq"] or 0) for run, last in wanted))
            export.line(Head(workbench_session=VERSION, id=head["id"], name=head["name"], goal=head["goal"]))
            for run, last in wanted:
                export.run(run, last)
            export.end()
        unfinished.replace(file)
    except OSError as error:
        raise BadInput(f"{file} can't be written ({error.strerror}).", "Name another place.") from error
    finally:
        _remove(unfinished)
    return " ".join(export.left_out)


def _with_parents(db: Connection, runs: Sequence[RowMapping]) -> list[tuple[RowMapping, int]]:
    """Return the runs and those of other sessions that they begin in, parents first, each with its last event wanted:
    of another session's run, the last one that is shared.
    """
    wanted = {run["id"]: (run, int(run["last_seq"])) for run in runs}
    own = frozenset(wanted)
    waiting = list(runs)
    while waiting:
        run = waiting.pop()
        if run["parent"] is None or run["parent"] in own:
            continue
        row = db.execute(select(RUN).where(RUN.c.id == run["parent"])).mappings().one_or_none()
        if row is not None:
            last = wanted[row["id"]][1] if row["id"] in wanted else 0
            wanted[row["id"]] = row, max(last, int(run["parent_seq"]))
            waiting.append(row)
    return sorted(wanted.values(), key=lambda each: int(each[0]["number"]))


class _Export:
    """Writes lines and keeps count."""

    def __init__(self, database: Database, file: gzip.GzipFile, told: Told, events: int) -> None:
        self._database, self._file = database, file
        self._told, self._all, self._written = told, events, 0
        self._hash = hashlib.sha256()
        self._lines = 0
        self._bodies: set[str] = set()
        self._ends: dict[str, int] = {}
        self.left_out: list[str] = []

    def line(self, line: AnyLine) -> None:
        """Write one line."""
        data = msgspec.json.encode(line) + b"\n"
        self._hash.update(data)
        self._lines += 1
        self._file.write(data)

    def run(self, row: RowMapping, last: int) -> None:
        """Write a run up to an event, as far as it is sound."""
        parent, seq = row["parent"], row["parent_seq"] or 0
        if parent is not None and self._ends.get(parent, -1) < seq:
            self.left_out.append(f"Run {row['id']} was left out: it begins in a part that is damaged.")
            return
        with self._database.read() as db:
            notes = event_notes.own(db, row, last)
        self.line(
            RunLine(
                id=row["id"],
                started=row["started"],
                model=row["model"],
                parent=parent,
                parent_seq=row["parent_seq"],
                label=row["label"],
                note=row["note"],
                notes=notes,
            )
        )
        self._ends[row["id"]] = seq
        try:
            for event in self._events(row, seq, last):
                self._event(event)
                self._ends[row["id"]] = event.seq
        except DamagedDatabase as error:
            self.left_out.append(error.message)

    def end(self) -> None:
        """Write the line that proves the others."""
        self._file.write(msgspec.json.encode(EndLine(lines=self._lines, sha256=self._hash.hexdigest())) + b"\n")

    def _events(self, row: RowMapping, after: int, last: int) -> Iterator[AnyEvent]:
        while after < last:
            with self._database.read() as db:
                page = event_log.read_page(db, event_log.lineage(db, row), after, min(_PAGE, last - after))
            yield from page
            after = page[-1].seq
            self._written += len(page)
            share = min(1.0, self._written / self._all) if self._all else None
            self._told(share, f"{self._written:,} of {self._all:,} events")

    def _event(self, event: AnyEvent) -> None:
        stored = event_log.stored_form(event)
        for ref in blobs.refs_in(stored):
            if ref not in self._bodies:
                self._bodies.add(ref)
                self._body(ref)
        self.line(EventLine(seq=event.seq, event=msgspec.Raw(stored)))

    def _body(self, ref: str) -> None:
        try:
            with self._database.read() as db:
                data = blobs.read_bytes(db, ref)
        except (BodyMissing, DamagedDatabase) as error:
            self.left_out.append(error.message)
            return
        if len(data) > GREATEST_BODY:
            self.left_out.append(f"A file of {len(data):,} bytes was left out: it is too long.")
        elif len(data) > _WHOLE_BYTES:
            self._parts(zlib.compress(data, 3))
        else:
            self.line(_body_line(data))

    def _parts(self, packed: bytes) -> None:
        for at in range(0, len(packed), _PART_BYTES):
            end = at + _PART_BYTES
            self.line(PartLine(packed=packed[at:end], more=end < len(packed)))


def _body_line(data: bytes) -> BodyLine:
    try:
        return BodyLine(text=data.decode())
    except UnicodeDecodeError:
        return BodyLine(base64=base64.b64encode(data).decode())


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
