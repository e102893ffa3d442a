"""The audit: pages of calls, their export, and whether the log is as it was saved."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from secrets import token_bytes

import msgspec

from workbench.debug.audit import Calls, wanted
from workbench.domain.audit import (
    AuditEntries,
    AuditEntry,
    AuditFilter,
    AuditPage,
    AuditVerified,
    ExportAudit,
    VerifyAudit,
)
from workbench.domain.errors import BadInput, BodyMissing, DamagedDatabase
from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import Done
from workbench.domain.timeline_text import iso
from workbench.domain.values import Body
from workbench.service.jobs import Jobs
from workbench.service.stored_bodies import StoredBodies
from workbench.settings.audit_keys import AuditKeys
from workbench.settings.files import Places
from workbench.settings.secrets import Secrets
from workbench.store import Acts, Heads, SealKey, Store, folder_for

_AT_ONCE = 200
"""Calls looked at between two looks for more."""
_MOST_LOOKED = 2_000
"""Calls looked through for one page; a filter that lets little through gets short pages rather than late ones."""

_TIMES = frozenset({"at", "began", "ended"})


def heads_of(places: Places, secrets: Secrets) -> Heads:
    """Return where the ends of runs are sealed, under keys from the keyring or a private file."""
    keys = AuditKeys(places.audit / "keys.json", secrets.keyring)
    folder = folder_for(places.home, places.database)
    return Heads(folder, lambda: [SealKey(name=name, secret=secret) for name, secret in keys.all()])


def key_in_use(places: Places, secrets: Secrets) -> bytes:
    """Return the key that the next seals are made with; one for this process only where none can be kept."""
    keys = AuditKeys(places.audit / "keys.json", secrets.keyring).all()
    return keys[-1][1] if keys else token_bytes(32)


class Auditing:
    """Answers an auditor."""

    def __init__(self, store: Store, jobs: Jobs) -> None:
        self._store = store
        self._jobs = jobs

    async def ask(self, query: AuditEntries | VerifyAudit) -> AuditPage | AuditVerified:
        """Answer a query with the answer that its docstring names."""
        return await (self.entries(query) if isinstance(query, AuditEntries) else self.verify())

    async def entries(self, query: AuditEntries) -> AuditPage:
        """Return a page of calls, the one proposed last first. A page may be empty though there are more."""
        found: list[AuditEntry] = []
        damage: dict[str, None] = {}
        before, looked, limit = query.before, 0, max(1, min(query.limit, _MOST_LOOKED))
        where = query.where
        while looked < _MOST_LOOKED:
            most = min(_AT_ONCE, limit - len(found)) if _lets_all(where) else _AT_ONCE
            places = await self._store.audit.call_places(before, where.since, most)
            looked += len(places)
            acts = await self._store.audit.acts(places)
            damage.update(dict.fromkeys(each.damage for each in acts if each.damage))
            entries = await asyncio.to_thread(_derived, acts, where)
            found += entries
            if len(places) < most:
                return AuditPage(entries=tuple(found), looked=looked, damage=tuple(damage))
            before = places[-1]
            if len(found) >= limit:
                break
        return AuditPage(entries=tuple(found), next=before, looked=looked, damage=tuple(damage))

    async def export(self, command: ExportAudit) -> Done:
        """Write calls to a file as JSON lines. Raises `BadInput` where it can't be written; then there is no half."""
        file = Path(command.file)
        beside = file.with_name(f".{file.name}.part")
        count = 0
        try:
            with beside.open("wb") as writing:
                async for lines, number in self._lines(command.where):
                    await asyncio.to_thread(writing.write, lines)
                    count += number
            beside.replace(file)
        except OSError as error:
            raise BadInput(f"{file} can't be written ({error.strerror}).", "Name another place.") from error
        finally:
            beside.unlink(missing_ok=True)
        return Done(note=f"{count:,} calls are in {file}.")

    async def verify(self) -> AuditVerified:
        """Return whether every event is as it was saved."""
        with self._jobs.under_way("audit", "Checking what is recorded") as told:
            return await self._store.audit.verify(told)

    async def _lines(self, where: AuditFilter) -> AsyncIterator[tuple[bytes, int]]:
        before = None
        while True:
            page = await self.entries(AuditEntries(where=where, before=before))
            yield await self.lines(page.entries), len(page.entries)
            before = page.next
            if before is None:
                return

    async def lines(self, entries: tuple[AuditEntry, ...]) -> bytes:
        """Return calls as lines of JSON, with whole texts."""
        return await asyncio.to_thread(self._encoded, entries)

    def _encoded(self, entries: tuple[AuditEntry, ...]) -> bytes:
        bodies = StoredBodies(self._store.text_now)
        return b"".join(entry_line(entry, lambda body: _whole(body, bodies)) for entry in entries)


def entry_line(entry: AuditEntry, text: Callable[[Body], str | None]) -> bytes:
    """Return a call as one line of JSON, each body as its whole text, null where that is not kept."""
    return json.dumps(_plain(entry, text), ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _told(name: str, value: object, text: Callable[[Body], str | None]) -> object:
    return iso(value) if name in _TIMES and isinstance(value, float) else _plain(value, text)


def _plain(value: object, text: Callable[[Body], str | None]) -> object:
    if isinstance(value, Body):
        return text(value)
    if isinstance(value, msgspec.Struct):
        return {name: _told(name, getattr(value, name), text) for name in value.__struct_fields__}
    if isinstance(value, tuple):
        return [_plain(item, text) for item in value]
    return value


def _whole(body: Body, bodies: StoredBodies) -> str | None:
    try:
        return bodies.text(body)
    except (BodyMissing, DamagedDatabase):
        return None


def _lets_all(where: AuditFilter) -> bool:
    return where == AuditFilter(since=where.since)


def _derived(acts: list[Acts], where: AuditFilter) -> list[AuditEntry]:
    found: list[AuditEntry] = []
    for each in acts:
        calls = Calls(RunId(each.run), SessionId(each.session), each.begun, each.started).through(each.events)
        found += (entry for entry in calls if each.has(entry.seq) and wanted(entry, where))
    return sorted(found, key=lambda entry: (entry.at, entry.run, entry.seq), reverse=True)
