"""What a run knows of memory: the entries that it made or recalled, and which others it may see."""

from __future__ import annotations

from msgspec.structs import replace

from workbench.domain.memory import Layer, Memory, MemoryId, MemoryView
from workbench.domain.values import Value


class MemoryState(Value):
    """The memory of a run at an event."""

    view: MemoryView = MemoryView()
    """Without scopes: those are the agent's."""
    entries: tuple[Memory, ...] = ()
    """Made or recalled in this run and not forgotten, in the order in which they came up."""
    shown: tuple[MemoryId, ...] = ()
    """Those that were put into the context by themselves."""
    recalled: int = 0
    """The last step before which entries were recalled by themselves."""

    def entry(self, memory: str | None) -> Memory | None:
        """Return an entry by its id; None: this run does not know it."""
        return next((each for each in self.entries if each.id == memory), None)

    @property
    def branch(self) -> str:
        """What the run remembers beyond itself is seen by: everyone, or by a fork alone."""
        return "" if len(self.view.layers) <= 2 else self.view.layers[-1].branch

    def of_frame(self) -> MemoryState:
        """Return the memory that a sub-agent begins with: what the run knows, none of it in its context yet."""
        return MemoryState(view=self.view, entries=self.entries)

    def with_entries(self, entries: tuple[Memory, ...]) -> MemoryState:
        """Return the memory with what came up elsewhere in the run; what is untrusted stays so unless a person said
        otherwise.
        """
        known = {each.id: each for each in self.entries}
        for entry in entries:
            before = known.get(entry.id)
            marked = entry.by != "person" and before is not None and before.untrusted
            known[entry.id] = replace(entry, untrusted=True) if marked else entry
        return replace(self, entries=tuple(known.values()))


def of_run(run: str) -> tuple[Layer, ...]:
    """Return the layers of a run that is no fork: what everyone sees, and what is its own."""
    return (Layer(branch=""), Layer(branch=run))


def of_fork(layers: tuple[Layer, ...], run: str, at: float) -> tuple[Layer, ...]:
    """Return the layers of a fork: what its parent saw then, and its own."""
    if not layers or layers[-1].branch == run:
        return layers
    ended = tuple(each if each.until is not None else Layer(branch=each.branch, until=at) for each in layers)
    return (*ended, Layer(branch=run))


def without(memory: MemoryState, gone: MemoryId) -> MemoryState:
    """Return the memory without an entry that was forgotten."""
    entries = tuple(each for each in memory.entries if each.id != gone)
    return replace(memory, entries=entries, shown=tuple(each for each in memory.shown if each != gone))
