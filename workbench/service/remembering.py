"""Memory: looked through for runs, and shown to a person who edits, shares and forgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from workbench.domain.errors import StoreError, ToolError
from workbench.domain.ids import RunId
from workbench.domain.memory import MemoryView
from workbench.domain.published import AnyPublished, Notice
from workbench.driver.remembering import Recalled
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
