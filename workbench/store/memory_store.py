"""Memory as the service sees it: looked through, and changed by a person outside of runs."""

from __future__ import annotations

import time

from msgspec.structs import replace
from sqlalchemy import Connection

from workbench.domain.memory import KeptMemory, MemoryScope, MemoryView, memory_id
from workbench.store import memory
from workbench.store.transactions import Transactions


class MemoryStore(Transactions):
    """What is remembered across runs. Any method may raise a `StoreError`."""

    async def recall(self, view: MemoryView, query: str, most: int) -> tuple[KeptMemory, ...]:
        """Return the entries that a run sees and that fit a query best; without words, the newest first."""
        return await self._read(lambda db: memory.recall(db, view, query, most))

    async def shown(
        self, query: str = "", scope: MemoryScope | None = None, untrusted: bool | None = None, limit: int = 500
    ) -> tuple[KeptMemory, ...]:
        """Return entries for a person to look through; None: of any scope, trusted or not."""
        return await self._read(lambda db: memory.shown(db, query, scope, untrusted, limit))

    async def one(self, id_or_beginning: str, branch: str | None = None) -> KeptMemory:
        """Return an entry. Raises `NotFound`."""
        return await self._read(lambda db: memory.one(db, id_or_beginning, branch))

    async def forget(self, id_or_beginning: str, branch: str | None = None) -> KeptMemory:
        """Forget an entry; returns it as it was. Raises `NotFound`."""

        def forget(db: Connection) -> KeptMemory:
            entry = memory.one(db, id_or_beginning, branch)
            _write(db, replace(entry, text=""), is_there=False)
            return entry

        return await self._write(forget)

    async def restore(self, id_or_beginning: str, branch: str | None = None) -> KeptMemory:
        """Bring back an entry that was forgotten, as it was. Raises `NotFound`."""

        def restore(db: Connection) -> KeptMemory:
            entry = memory.one(db, id_or_beginning, branch, gone=True)
            _write(db, entry, is_there=True)
            return entry

        return await self._write(restore)

    async def edit(
        self, id_or_beginning: str, text: str, *, trusted: bool = False, branch: str | None = None
    ) -> KeptMemory:
        """Put another text in an entry's place; untrusted stays untrusted unless `trusted`. Raises `NotFound`."""

        def edit(db: Connection) -> KeptMemory:
            before = memory.one(db, id_or_beginning, branch)
            new = replace(
                before,
                id=memory_id(before.scope, before.home, text),
                text=text.strip(),
                by="person",
                untrusted=before.untrusted and not trusted,
            )
            if new.id != before.id:
                _write(db, replace(before, text=""), is_there=False)
            _write(db, new, is_there=True)
            return new

        return await self._write(edit)

    async def share(self, id_or_beginning: str, branch: str | None = None) -> KeptMemory:
        """Let everyone see what a fork remembered for itself. Raises `NotFound`."""

        def share(db: Connection) -> KeptMemory:
            entry = replace(memory.one(db, id_or_beginning, branch), branch="")
            _write(db, entry, is_there=True)
            return entry

        return await self._write(share)

    async def trouble(self) -> tuple[int, ...]:
        """Return the numbers of rows that are not as they were written."""
        return await self._read(memory.trouble)

    def close(self) -> None:
        """End its threads."""
        self._reader.close()


def _write(db: Connection, entry: KeptMemory, *, is_there: bool) -> None:
    memory.write_mark(db, replace(entry, at=time.time()), is_there=is_there, outside=True)
