"""What agents remember: how far a plan lets one, an entry, and whose entries a run sees."""

from __future__ import annotations

import hashlib
from typing import Literal, NewType

from workbench.domain.ids import RunId, SessionId
from workbench.domain.values import Body, Value

MemoryScope = Literal["task", "session", "global"]
"""How long something is remembered: in this run (and its forks), in all runs of the session, everywhere."""
MEMORY_SCOPES: tuple[MemoryScope, ...] = ("task", "session", "global")

MemoryId = NewType("MemoryId", str)
"""Follows from scope, place and text, so that the same text in the same scope is one entry."""
MemoryBy = Literal["model", "person"]

REMEMBER, RECALL, FORGET = "remember", "recall", "forget"
MEMORY_TOOLS: tuple[str, ...] = (REMEMBER, RECALL, FORGET)
"""The engine's own tools for memory."""
LONGEST_MEMORY = 4_000
"""Characters of one entry."""
MOST_RECALLED = 50
"""Entries of one recall."""


class MemoryPlan(Value):
    """How far an agent remembers; off as long as it may neither read nor write."""

    reads: tuple[MemoryScope, ...] = ()
    writes: tuple[MemoryScope, ...] = ()
    at_start: int = 0
    """How many entries that fit the goal are recalled by themselves before the first step; 0: none."""
    each_step: int = 0
    """How many that fit what was said last are recalled by themselves before each later step; 0: none."""
    asks: bool = False
    """Whether a person is asked before anything is remembered or forgotten, whatever the tool set says."""

    @property
    def is_on(self) -> bool:
        """Whether the agent has any memory."""
        return bool(self.reads or self.writes)

    def wrong(self) -> str:
        """Return in a sentence or two what can't be used, and what to do; empty: nothing."""
        for name, count in (("at_start", self.at_start), ("each_step", self.each_step)):
            if not 0 <= count <= MOST_RECALLED:
                return f"`{name}` is {count}. Recall 0 to {MOST_RECALLED} memories by themselves."
            if count and not self.reads:
                return f"`{name}` is {count}, but no scope may be read. Name scopes in `reads`, or recall none."
        return ""


class Memory(Value):
    """An entry as events and states have it."""

    id: MemoryId
    scope: MemoryScope
    text: Body
    untrusted: bool = False
    """Whether strangers' text was in the context that it was made in; it stays so until a person says otherwise."""
    by: MemoryBy = "model"
    run: RunId = RunId("")
    """Where it was remembered; empty: a person wrote it outside of any run."""
    seq: int = 0
    at: float = 0.0
    branch: str = ""
    """The only run that sees it, with its forks; empty: every run that may read the scope."""


class KeptMemory(Value):
    """An entry as the store has it, in full."""

    id: MemoryId
    scope: MemoryScope
    text: str
    untrusted: bool = False
    by: MemoryBy = "model"
    run: RunId = RunId("")
    seq: int = 0
    at: float = 0.0
    branch: str = ""
    home: str = ""
    """As in `memory_id`."""
    signs: tuple[str, ...] = ()
    """What the scanner for injections finds in it, where it is untrusted."""


class Layer(Value):
    """Entries of a branch that a run sees."""

    branch: str
    until: float | None = None
    """Only what was there by then, in seconds since the epoch; None: what is there now."""


class MemoryView(Value):
    """Which entries a run may recall. A later layer goes before an earlier one."""

    session: SessionId = SessionId("")
    root: RunId = RunId("")
    """The run that this one is a fork of, by however many ways; itself where it is none."""
    layers: tuple[Layer, ...] = ()
    scopes: tuple[MemoryScope, ...] = ()

    def home(self, scope: MemoryScope) -> str:
        """Return what entries of a scope belong to: the run, the session, or nothing."""
        return {"task": str(self.root), "session": str(self.session), "global": ""}[scope]


def memory_id(scope: MemoryScope, home: str, text: str) -> MemoryId:
    """Return the identity of an entry; white space around its text makes no other one of it."""
    told = "\0".join((scope, home, text.strip()))
    return MemoryId(f"m{hashlib.sha256(told.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}")
