"""The part of the store that a debugger asks: breakpoints, watches, plan modes, labels and notes at events."""

from __future__ import annotations

from workbench.domain.breakpoints import Breakpoint, Breakpoints
from workbench.domain.event_notes import EventNote
from workbench.domain.events import PlanMode
from workbench.domain.ids import RunId
from workbench.store import debugging, event_notes, runs
from workbench.store.transactions import Transactions


class DebuggerStore(Transactions):
    """What is kept for debugging, in all sessions alike."""

    async def breakpoints(self) -> Breakpoints:
        """Return all breakpoints in the order in which they were made."""
        return await self._read(debugging.breakpoints)

    async def save_breakpoint(self, point: Breakpoint) -> Breakpoint:
        """Keep a breakpoint in place of the one with its id; an empty id gets one that was never used.

        Raises `NotFound` for an id that is not there.
        """
        return await self._write(lambda db: debugging.save(db, point))

    async def delete_breakpoint(self, name: str) -> None:
        """Delete a breakpoint. Raises `NotFound`."""
        await self._write(lambda db: debugging.remove(db, name))

    async def mute_breakpoints(self, muted: bool) -> None:
        """Set whether all breakpoints are passed over."""
        await self._write(lambda db: debugging.mute(db, muted))

    async def watches(self) -> tuple[str, ...]:
        """Return the watched expressions."""
        return await self._read(debugging.watches)

    async def set_watches(self, expressions: tuple[str, ...]) -> None:
        """Set the watched expressions."""
        await self._write(lambda db: debugging.set_watches(db, expressions))

    async def plan_modes(self) -> dict[str, PlanMode]:
        """Return by tool what was chosen last for its calls in a fork."""
        return await self._read(debugging.plan_modes)

    async def remember_plan_mode(self, tool: str, mode: PlanMode) -> None:
        """Propose this from now on for the tool's calls in a fork."""
        await self._write(lambda db: debugging.remember_plan_mode(db, tool, mode))

    async def label_run(self, run: RunId, label: str, note: str) -> None:
        """Name a run in its session's tree and note what it is for, whoever drives it. Raises `NotFound`."""
        await self._write(lambda db: runs.label(db, run, label, note))

    async def event_notes(self, run: RunId) -> tuple[EventNote, ...]:
        """Return the bookmarks and notes at a run's events, in their order. Raises `NotFound`."""
        return await self._read(lambda db: event_notes.notes(db, run))

    async def note_event(self, run: RunId, note: EventNote) -> None:
        """Put a bookmark at an event, with a note. Raises `NotFound`."""
        await self._write(lambda db: event_notes.save(db, run, note))

    async def unnote_event(self, run: RunId, seq: int) -> None:
        """Take bookmark and note away from an event. Raises `NotFound`."""
        await self._write(lambda db: event_notes.remove(db, run, seq))
