"""Reading a session from a file written by strangers.

Sizes are bounded, identities renewed where they clash, statuses derived from the events, and nothing in the file names
a path of ours. All or nothing is taken over.
"""

from __future__ import annotations

import base64
import hashlib
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, RowMapping, select, update

from workbench.domain.errors import BadInput, DamagedDatabase
from workbench.domain.event_notes import EventNote
from workbench.domain.events import AnyEvent, Edited, RunForked, RunStarted
from workbench.domain.ids import RunId, SessionId
from workbench.domain.published import Told
from workbench.store import blobs, event_log, event_notes, runs, sessions
from workbench.store.identity import is_identity
from workbench.store.portable import GREATEST_BODY, AnyLine, BodyLine, EndLine, EventLine, Head, PartLine, RunLine
from workbench.store.session_file import not_a_session, read_lines
from workbench.store.summary import Summary, summed_up
from workbench.store.tables import RUN

_AT_ONCE = 500
_TELL_EACH = 200
_GREATEST_NUMBER = 2**53
"""For counts and places, as far as JSON carries them everywhere."""


Holds = Callable[[bytes], bool]
"""Tells whether a known secret stands in some bytes."""


Lines = Iterable[tuple[int, AnyLine]]
"""Of a session's file, with their numbers."""


def import_session(
    db: Connection, file: Path, holds: Holds, told: Told = lambda _, __: None, lines: Lines | None = None
) -> SessionId:
    """Take over the session in `file`, within the caller's transaction. Raises `BadInput`, also where `holds` finds
    secrets in it: striking them out would make other texts of them, under other hashes.

    `lines` are what the file comes to, where it is not one that was exported here.
    """
    coming: _Import | None = None
    for number, line in read_lines(file) if lines is None else lines:
        if number % _TELL_EACH == 0:
            told(None, f"{number:,} lines")
        try:
            if isinstance(line, Head):
                coming = _Import(db, line, holds)
            elif coming is not None and not isinstance(line, EndLine):
                coming.take(line)
        except (
            _Unfit,
            msgspec.MsgspecError,
            RecursionError,
            OverflowError,
            ValueError,
            zlib.error,
            DamagedDatabase,
        ) as error:
            raise not_a_session(file, f"line {number}: {error}") from error
    if coming is None:
        raise not_a_session(file, "it has no head")
    if coming.is_cut:
        raise not_a_session(file, "a file in it is cut off")
    coming.finish()
    if coming.secrets:
        raise BadInput(
            f"{coming.secrets} texts in {file} hold a secret that is kept here. Nothing was taken over.",
            "Change the secret where it came from, and let the file be deleted. `import --keep` takes it as it is.",
        )
    return coming.session


class _Unfit(Exception):
    """A line that does not fit those before it."""


class _Import:
    """What has been taken over so far."""

    def __init__(self, db: Connection, head: Head, holds: Holds) -> None:
        self._db, self._holds = db, holds
        self.secrets = int(holds(f"{head.name}\n{head.goal}".encode("utf-8", "replace")))
        """Texts in which one was found."""
        name = head.name if head.name.strip() and head.name.isprintable() else "imported session"
        identity = head.id if is_identity(head.id, "s") else ""
        self.session = sessions.make(db, name, head.goal, imported=True, identity=identity)
        self._names: dict[str, RunId] = {}
        self._run: _IncomingRun | None = None
        self._packed = bytearray()

    def take(self, line: RunLine | EventLine | BodyLine | PartLine) -> None:
        """Take over one line."""
        if self.is_cut and not isinstance(line, PartLine):
            raise _Unfit("a file is cut off")
        match line:
            case RunLine():
                self._close_run()
                self._run = self._begin(line)
            case EventLine() if self._run is not None:
                self.secrets += self._holds(bytes(line.event))
                self._run.take(line, self._names)
            case EventLine():
                raise _Unfit("an event without a run")
            case BodyLine():
                self._keep(_bytes_of(line))
            case PartLine():
                self._take_part(line)

    def finish(self) -> None:
        """Save what is still in hand."""
        self._close_run()

    @property
    def is_cut(self) -> bool:
        """Whether a file's next piece is missing."""
        return bool(self._packed)

    def _take_part(self, line: PartLine) -> None:
        self._packed += line.packed
        if len(self._packed) > GREATEST_BODY:
            raise _Unfit("a file is too long")
        if not line.more:
            unpacking = zlib.decompressobj()
            data = unpacking.decompress(bytes(self._packed), GREATEST_BODY)
            if not unpacking.eof or unpacking.unused_data:
                raise _Unfit("a file is cut off or too long")
            self._packed.clear()
            self._keep(data)

    def _keep(self, data: bytes) -> None:
        self.secrets += self._holds(data)
        blobs.write(self._db, [blobs.stored_form(hashlib.sha256(data).hexdigest(), data)])

    def _close_run(self) -> None:
        if self._run is not None:
            self._run.finish()
            self._describe(self._run.first)

    def _describe(self, first: AnyEvent | None) -> None:
        """Take the session's goal from the first run that tells it in full."""
        if not isinstance(first, RunStarted) or len(self._names) > 1:
            return
        sessions.describe(self._db, self.session, first.goal.instructions)

    def _begin(self, line: RunLine) -> _IncomingRun:
        if line.id in self._names:
            raise _Unfit(f"run {line.id[:20]!r} comes twice")
        parent = None
        if line.parent is not None:
            parent = self._names.get(line.parent)
            if parent is None or line.parent_seq is None or line.parent_seq < 0:
                raise _Unfit("a fork comes before the run it begins in")
        run = RunId(line.id) if self._is_free(line.id) else runs.new_run_id(self._db)
        self._names[line.id] = run
        about = {
            "session": self.session,
            "model": line.model,
            "started": min(line.started, time.time()),
            "parent": parent,
            "parent_seq": line.parent_seq if parent else None,
            "label": runs.clean_label(line.label),
            "note": runs.clean_note(line.note),
        }
        row = runs.add(self._db, run, about)
        self.secrets += sum(self._holds(note.text.encode("utf-8", "replace")) for note in line.notes)
        return _IncomingRun(self._db, row, line.notes[: event_notes.MOST])

    def _is_free(self, run: str) -> bool:
        taken = select(RUN.c.id).where(RUN.c.id == run)
        return is_identity(run, "r") and self._db.execute(taken).first() is None


class _IncomingRun:
    """A run whose events are being read."""

    def __init__(self, db: Connection, row: RowMapping, notes: Sequence[EventNote]) -> None:
        self._db, self._id, self._parent = db, RunId(row["id"]), row["parent"]
        self._number: int = row["number"]
        self._last: int = row["last_seq"]
        self._link: bytes = row["link"]
        self._notes, self._before = notes, self._last
        self._events: list[AnyEvent] = []
        self._summary = Summary()
        self._changed: float = row["changed"]
        self.first: AnyEvent | None = None

    def take(self, line: EventLine, names: Mapping[str, RunId]) -> None:
        """Take over an event that follows the last one; runs that it names by their `names` here."""
        seq = self._last + len(self._events) + 1
        if line.seq != seq:
            raise _Unfit(f"event {line.seq} stands where {seq} comes next")
        event = self._renamed(event_log.event_from(bytes(line.event), self._id, seq), names)
        if not 0 <= event.step < _GREATEST_NUMBER:
            raise _Unfit("a step of that number can't be")
        self.first = self.first or event
        self._events.append(event)
        if len(self._events) >= _AT_ONCE:
            self._save()

    def _renamed(self, event: AnyEvent, names: Mapping[str, RunId]) -> AnyEvent:
        match event:
            case RunForked() if self._parent is None:
                raise _Unfit("a fork does not say where it begins")
            case RunForked():
                return replace(event, parent=self._parent)
            case Edited(origin=origin) if origin is not None and origin.run in names:
                return replace(event, origin=replace(origin, run=names[origin.run]))
        return event

    def finish(self) -> None:
        """Save the rest, and where the run stands."""
        self._save()
        event_notes.take_over(self._db, self._number, self._before, self._last, self._notes)
        values = {
            "last_seq": self._last,
            "link": self._link,
            "status": self._summary.status,
            "reason": self._summary.reason,
            "steps": self._summary.steps,
            "changed": min(self._changed, time.time()),
        }
        self._db.execute(update(RUN).where(RUN.c.number == self._number).values(**values))

    def _save(self) -> None:
        if not self._events:
            return
        rows, self._link = event_log.rows_for(self._number, self._last, self._link, self._events)
        event_log.write(self._db, rows)
        self._summary = summed_up(self._summary, self._events)
        self._last, self._changed = self._events[-1].seq, self._events[-1].at
        self._events.clear()


def _bytes_of(line: BodyLine) -> bytes:
    if line.text is not None:
        return line.text.encode("utf-8", "surrogatepass")
    return base64.b64decode(line.base64 or "", validate=True)
