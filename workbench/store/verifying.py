"""Whether every event is as it was saved: each run's chain, and its end as it was sealed outside of the database."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from sqlalchemy import select, text

from workbench.domain.audit import AuditFinding, AuditVerified, Found
from workbench.domain.backups import Restored, restored_words
from workbench.domain.errors import BodyMissing, DamagedDatabase
from workbench.store import blobs
from workbench.store.chains import Chain, strays, walked
from workbench.store.database import Database
from workbench.store.heads import Head, Heads
from workbench.store.seals import Beginning, Seal, SealKey, trouble_with
from workbench.store.tables import RUN

_TRIGGERS = text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
_LOOKS = 3
"""Times that a run is looked at while somebody goes on writing it."""
_MOST = 200
"""Findings that are told."""


class Verifying:
    """Looks once through a database; for a worker's thread."""

    def __init__(
        self, database: Database, heads: Heads | None, progress: Callable[[float, str], None], *, texts: bool = True
    ) -> None:
        self._database, self._heads, self._progress = database, heads, progress
        self._texts = texts
        self._keys: Sequence[SealKey] = ()
        self._beginning: Beginning | None = None
        self._found: list[AuditFinding] = []
        self._notes: list[str] = []
        self._refs: dict[str, tuple[str, int]] = {}
        self._older: dict[str, int] = {"imported": 0, "older": 0}
        self._events = self._sealed = self._behind = 0

    def look(self) -> AuditVerified:
        """Return what was found."""
        heads = self._heads
        sealed = heads.runs() if heads is not None else frozenset()
        if heads is not None:
            self._keys, self._beginning = heads.keys(), heads.beginning()
            self._look_at_beginning(sealed)
        with self._database.read() as db:
            rows = db.execute(select(RUN).order_by(RUN.c.number)).mappings().all()
            self._found += strays(db, rows)
            triggers = {name for (name,) in db.execute(_TRIGGERS)}
        if not triggers >= {"event_stays", "event_stays_as_it_is"}:
            self._say("trigger", "The triggers that keep events from being changed or deleted are gone.")
        for number, row in enumerate(rows):
            self._progress(number / (len(rows) + 1), f"run {number + 1} of {len(rows)}")
            self._look_at(row["number"], row["id"])
        self._look_for_gone(sealed, {row["id"] for row in rows})
        if self._texts:
            self._look_at_texts()
        self._conclude()
        return AuditVerified(
            findings=tuple(self._found[:_MOST]),
            notes=tuple(self._notes),
            runs=len(rows),
            events=self._events,
            texts=len(self._refs) if self._texts else 0,
            sealed=self._sealed,
            since=self._beginning.at if self._beginning else None,
            where=str(heads.folder) if heads is not None else "",
        )

    def _head(self, run: str) -> Head:
        return self._heads.read(run) if self._heads is not None else Head()

    def _say(self, what: Found, says: str, run: str = "", seq: int | None = None) -> None:
        self._found.append(AuditFinding(what=what, says=says, run=run, seq=seq))

    def _look_at_beginning(self, sealed: frozenset[str]) -> None:
        heads, beginning = self._heads, self._beginning
        if beginning is None:
            if sealed and heads is not None:
                self._say(
                    "seal", f"Nobody knows any more when sealing began: beginning.json is gone from {heads.folder}."
                )
            return
        trouble = trouble_with(beginning, self._keys)
        if trouble == "seal":
            self._say("seal", f"What says when sealing began was changed: beginning.json in {heads and heads.folder}.")
        elif trouble == "key":
            self._say("key", f"The key {beginning.key} is not here, so what was sealed with it can't be checked.")
        else:
            self._tell_restored(beginning.restored)

    def _tell_restored(self, restored: Sequence[Restored]) -> None:
        """A backup that was put back is no finding; what its being older did not explain stays one."""
        for each in restored:
            self._notes.append(restored_words(each))
            self._found += each.found

    def _look_at(self, number: int, run: str) -> None:
        """A run that somebody writes meanwhile is looked at again."""
        before = self._head(run)
        chain, after = walked(self._database, number, self._refs), self._head(run)
        looks = 1
        while before != after and chain is not None and looks < _LOOKS:
            before, looks = after, looks + 1
            chain, after = walked(self._database, number, self._refs), self._head(run)
        if chain is None:
            return  # It was purged meanwhile.
        self._events += chain.events
        self._found += chain.findings
        if self._heads is not None:
            self._compare(chain, after)

    def _compare(self, chain: Chain, head: Head) -> None:
        if head.broken:
            self._say("seal", f"The seal of run {chain.run} can't be read.", chain.run)
        troubles = {trouble_with(seal, self._keys) for seal in head.both}
        if "seal" in troubles:
            self._say(
                "seal", f"The seal of run {chain.run} was changed: it was not made with the key it names.", chain.run
            )
        seals = [seal for seal in head.both if not trouble_with(seal, self._keys)]
        if head.kept is None and chain.last <= chain.first:
            return  # Its first commit never came through.
        if seals:
            self._sealed += 1
            self._compare_end(chain, seals)
        elif "key" in troubles:
            key = head.both[0].key
            self._say("key", f"Run {chain.run} was sealed with the key {key}, which is not here.", chain.run)
        elif not troubles and not head.broken:
            self._compare_unsealed(chain)

    def _compare_end(self, chain: Chain, seals: list[Seal]) -> None:
        if any(seal.gone for seal in seals[:1]):
            self._say("added", f"Run {chain.run} was purged, and is there again.", chain.run)
            return
        if any(seal.fits(chain.last, chain.link) for seal in seals):
            self._compare_since(chain, seals[0])
            return
        seal = seals[0]
        if chain.last < seal.seq:
            self._behind += not chain.findings
            self._say(
                "cut",
                f"Run {chain.run} ends with event {chain.last}, but event {seal.seq} was saved.",
                chain.run,
                chain.last + 1,
            )
        elif chain.links.get(seal.seq, b"").hex() == seal.link:
            self._say(
                "added",
                f"Run {chain.run} goes on after event {seal.seq}, the last that was sealed.",
                chain.run,
                seal.seq + 1,
            )
        elif not chain.findings:
            self._say(
                "rewritten",
                f"Run {chain.run} was rewritten: its chain is whole, but not the one that was sealed.",
                chain.run,
            )

    def _compare_since(self, chain: Chain, seal: Seal) -> None:
        """Events from before the run was sealed are covered by what was noted at the beginning, or not at all."""
        if seal.since <= chain.first:
            return
        noted = self._beginning.runs.get(chain.run) if self._beginning is not None else None
        if seal.why == "imported":
            self._older["imported"] += 1
        elif noted is not None:
            self._older["older"] += 1
            self._compare_noted(chain, noted)
        else:
            self._say(
                "unsealed",
                f"The events of run {chain.run} up to {seal.since} were not sealed here.",
                chain.run,
                seal.since,
            )

    def _compare_unsealed(self, chain: Chain) -> None:
        noted = self._beginning.runs.get(chain.run) if self._beginning is not None else None
        if noted is not None:
            self._older["older"] += 1
            self._compare_noted(chain, noted)
            if chain.last > noted[0]:
                self._say(
                    "added",
                    f"Run {chain.run} goes on after event {noted[0]}, and that was not sealed.",
                    chain.run,
                    noted[0] + 1,
                )
        elif chain.last > chain.first and self._beginning is not None:
            self._say("unsealed", f"Run {chain.run} has no seal, though it is younger than the first one.", chain.run)

    def _compare_noted(self, chain: Chain, noted: tuple[int, str]) -> None:
        seq, link = noted
        if chain.last < seq:
            self._behind += not chain.findings
            self._say(
                "cut",
                f"Run {chain.run} ends with event {chain.last}, but event {seq} was there.",
                chain.run,
                chain.last + 1,
            )
        elif chain.links.get(seq, b"").hex() != link and seq > chain.first and not chain.findings:
            self._say("rewritten", f"Run {chain.run} was rewritten before event {seq}.", chain.run, seq)

    def _look_for_gone(self, sealed: frozenset[str], there: set[str]) -> None:
        noted = self._beginning.runs if self._beginning is not None else {}
        for run in sorted((sealed | set(noted)) - there):
            head = self._head(run)
            seals = [seal for seal in head.both if not trouble_with(seal, self._keys)]
            if any(seal.gone for seal in seals) or (head.kept is None and run not in noted):
                continue  # It was purged, or its first commit never came through.
            if not seals and run in noted and noted[run][0] == 0:
                continue
            self._behind += 1
            self._say("gone", f"Run {run} is gone, and was not purged.", run)

    def _look_at_texts(self) -> None:
        for number, (ref, (run, seq)) in enumerate(self._refs.items()):
            if number % 500 == 0:
                self._progress(1.0 - 1 / (2 + number), f"text {number + 1} of {len(self._refs)}")
            try:
                with self._database.read() as db:
                    blobs.read_bytes(db, ref)
            except BodyMissing:
                self._say("text", f"A text of event {seq} of run {run} is missing ({ref[:12]}…).", run, seq)
            except DamagedDatabase:
                self._say("text", f"A text of event {seq} of run {run} was changed ({ref[:12]}…).", run, seq)

    def _conclude(self) -> None:
        if self._behind and self._behind == len(self._found):
            says = (
                "What is there is whole, only older than what was sealed: an earlier copy of the database seems to "
                "stand in its place, or the power failed before the last events were on the disk."
            )
            self._found.insert(0, AuditFinding(what="older copy", says=says))
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(self._beginning.at)) if self._beginning else ""
        if self._heads is None or (self._beginning is None and not self._sealed):
            self._notes.append(
                "Nothing is sealed outside of the database here; only the chains within it were checked."
            )
        if self._older["older"]:
            self._notes.append(
                f"Not covered before {when}: the events that were there already ({self._older['older']} runs)."
            )
        if self._older["imported"]:
            self._notes.append(
                f"Not covered before their import: the events of {self._older['imported']} imported runs."
            )
