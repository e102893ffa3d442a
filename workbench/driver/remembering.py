"""Performs what has to do with memory: looks through it, and hands in calls that change it."""

from __future__ import annotations

import time
from typing import Protocol

from workbench.domain.errors import ToolError
from workbench.domain.ids import RunId
from workbench.domain.memory import MEMORY_TOOLS, RECALL, KeptMemory, MemoryView
from workbench.domain.values import Bodies, Value
from workbench.engine.effects import Recall
from workbench.engine.outcomes import CallFailed, MemoryChanging, MemoryFound
from workbench.engine.remembering import query_of, view_of, wanted
from workbench.engine.state import CallState, RunState


class Recalled(Value):
    """What a look through the memory found."""

    found: tuple[KeptMemory, ...] = ()
    """The best first."""
    suspicion: float = 0.0
    signs: tuple[str, ...] = ()


class MemoryPort(Protocol):
    """What is remembered across runs. Changes get there with the events that tell of them, in the same commit."""

    async def recall(self, run: RunId, view: MemoryView, query: str, most: int) -> Recalled:
        """Return the entries that fit best. Raises `ToolError` where memory can't be read; nobody is told but by it."""
        ...


def is_of_memory(call: CallState) -> bool:
    """Whether a call is of one of the engine's own tools for memory."""
    return call.tool in MEMORY_TOOLS


async def recall_before_step(memory: MemoryPort, state: RunState, effect: Recall, bodies: Bodies) -> MemoryFound:
    """Look through the memory by itself. What can't be read is as if nothing had been found; the port tells of it."""
    query = query_of(state, bodies)
    try:
        recalled = await memory.recall(state.run, view_of(state), query, effect.most)
    except ToolError:
        recalled = Recalled()
    return MemoryFound(
        at=time.time(), query=query, found=recalled.found, suspicion=recalled.suspicion, signs=recalled.signs
    )


async def call_memory(
    memory: MemoryPort, state: RunState, call: CallState, bodies: Bodies
) -> MemoryFound | MemoryChanging | CallFailed:
    """Carry out a call of the engine's own tools; what changes the memory is derived, and saved with its event."""
    if call.tool != RECALL:
        return MemoryChanging(at=time.time(), call=call.id)
    query, most = wanted(call, bodies)
    begun = time.perf_counter()
    try:
        recalled = await memory.recall(state.run, view_of(state), query, most)
    except ToolError as error:
        seconds = time.perf_counter() - begun
        return CallFailed(
            at=time.time(), call=call.id, code=error.code, message=str(error), retry=error.retry, seconds=seconds
        )
    return MemoryFound(
        at=time.time(),
        query=query,
        found=recalled.found,
        call=call.id,
        seconds=time.perf_counter() - begun,
        suspicion=recalled.suspicion,
        signs=recalled.signs,
    )
