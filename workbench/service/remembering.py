"""Memory: looked through for runs, and shown to a person who edits, shares and forgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from workbench.domain.errors import BadInput, StoreError, ToolError
from workbench.domain.ids import RunId
from workbench.domain.memory import LONGEST_MEMORY, KeptMemory, MemoryView
from workbench.domain.memory_queries import (
    EditMemory,
    ForgetMemory,
    Memories,
    MemoryCommand,
    MemoryList,
    RestoreMemory,
    ShareMemory,
)
from workbench.domain.published import AnyPublished, Notice
from workbench.domain.timeline_text import one_line
from workbench.driver.remembering import Recalled
from workbench.policy.injection import scan
from workbench.store import Store

Look = Callable[[str], Awaitable[tuple[float, tuple[str, ...]]]]


class Remembering:
    """Fulfils the driver's `MemoryPort`; carries out what a person wants of the memory."""

    def __init__(self, store: Store, look: Look, publish: Callable[[AnyPublished], None]) -> None:
        """`look` tells how much of a text reads like an injection."""
        self._store = store
        self._look = look
        self._publish = publish

    async def recall(self, run: RunId, view: MemoryView, query: str, most: int) -> Recalled:
        """Return the entries that fit best; the untrusted among them were looked through. Raises `ToolError`."""
        try:
            found = await self._store.memory.recall(view, query, most)
        except StoreError as error:
            told = f"Memory could not be read: {error.message}"
            self._publish(Notice(level="warning", text=told, todo=error.todo, run=run, key=f"memory:{run}"))
            raise ToolError("unavailable", told, retry="later") from error
        untrusted = "\n".join(entry.text for entry in found if entry.untrusted)
        suspicion, signs = await self._look(untrusted) if untrusted else (0.0, ())
        return Recalled(found=found, suspicion=suspicion, signs=signs)

    async def ask(self, query: Memories) -> MemoryList:
        """Return entries as a person looks through them, the untrusted ones with what the scanner finds."""
        kept = self._store.memory
        if query.memory:
            rows: tuple[KeptMemory, ...] = (await kept.one(query.memory, query.branch),)
        else:
            rows = await kept.shown(query.text, query.scope, query.untrusted, query.limit)
        found = [replace(row, signs=scan(row.text)[1]) if row.untrusted else row for row in rows]
        return MemoryList(rows=tuple(found), unreadable=len(await kept.trouble()))

    async def dispatch(self, command: MemoryCommand) -> str:
        """Carry out a command; return what the person should know. Raises `NotFound`, `BadInput`."""
        kept = self._store.memory
        match command:
            case EditMemory():
                return await self._edit(command)
            case ForgetMemory():
                entry = await kept.forget(command.memory, command.branch)
                return f"Forgot {entry.id}: {one_line(entry.text, 120)}"
            case RestoreMemory():
                entry = await kept.restore(command.memory, command.branch)
                return f"Brought back {entry.id}: {one_line(entry.text, 120)}"
            case ShareMemory():
                return await self._share(command)

    async def _edit(self, command: EditMemory) -> str:
        text = command.text.strip()
        if not text:
            raise BadInput("A memory needs a text.", "Type one, or forget the entry.")
        if len(text) > LONGEST_MEMORY:
            raise BadInput(f"A memory has at most {LONGEST_MEMORY:,} characters, and this has {len(text):,}.")
        entry = await self._store.memory.edit(command.memory, text, trusted=command.trusted, branch=command.branch)
        return f"Remembered as {entry.id}, {'untrusted as before' if entry.untrusted else 'trusted'}."

    async def _share(self, command: ShareMemory) -> str:
        entry = await self._store.memory.one(command.memory, command.branch)
        if entry.scope == "task":
            raise BadInput(f"{entry.id} belongs to one run.", "Only what a fork remembers for longer can be shared.")
        shared = await self._store.memory.share(entry.id, entry.branch)
        return f"Every run that may read the {shared.scope} memory sees {shared.id} now."


async def memory_finding(store: Store) -> tuple[str, bool, str]:
    """Return what `doctor` says of the memory."""
    unreadable = await store.memory.trouble()
    numbers = ", ".join(map(str, unreadable[:10]))
    trouble = (
        f"{len(unreadable)} of its rows are not as they were written, and are left out (numbers {numbers}); all"
        " others are read. What a run remembered stands in its events too."
    )
    return "memory", not unreadable, trouble if unreadable else "its rows are as they were written"
