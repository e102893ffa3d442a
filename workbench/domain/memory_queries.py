"""What a person asks of memory outside of runs: looking through it, editing, forgetting, bringing back, sharing."""

from __future__ import annotations

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.memory import KeptMemory, MemoryScope


class Memories(Query, tag="memories"):
    """Answers `MemoryList`: the best first where words are given, else the newest."""

    text: str = ""
    """Words of which at least one stands in an entry; empty: all entries."""
    scope: MemoryScope | None = None
    untrusted: bool | None = None
    """None: trusted and untrusted ones."""
    memory: str = ""
    """Only the one whose id begins so. Raises `NotFound` where that is none, or several."""
    branch: str | None = None
    """For `memory`: as this run has it."""
    limit: int = 500


class MemoryList(Answer, tag="memory_list"):
    """Entries of the memory."""

    rows: tuple[KeptMemory, ...] = ()
    unreadable: int = 0
    """Rows of the database that are not as they were written, and so are left out."""


class EditMemory(Command, tag="edit_memory"):
    """Put another text in an entry's place, or say that it is to be trusted. Answers `Done`. Raises `NotFound`."""

    memory: str
    """Its id, or how that begins."""
    text: str
    trusted: bool = False
    """Whether an untrusted one is to be trusted from now on."""
    branch: str | None = None
    """The run that it is seen by alone; None: whichever has it."""


class ForgetMemory(Command, tag="forget_memory"):
    """Forget an entry, for forks too. Answers `Done`. Raises `NotFound`."""

    memory: str
    branch: str | None = None


class RestoreMemory(Command, tag="restore_memory"):
    """Bring back an entry that was forgotten, as it last was. Answers `Done`. Raises `NotFound`."""

    memory: str
    branch: str | None = None


class ShareMemory(Command, tag="share_memory"):
    """Let every run see what a fork remembered for itself. Answers `Done`. Raises `NotFound`, `BadInput`."""

    memory: str
    branch: str | None = None


MemoryCommand = EditMemory | ForgetMemory | RestoreMemory | ShareMemory
