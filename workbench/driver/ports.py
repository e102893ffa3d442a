"""What the driver needs from the outside, as protocols; `providers`, `tools` and `store` fulfil them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from workbench.domain.agents import Agent
from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.events import Event, FileState, StopReason
from workbench.domain.goals import Check, CheckResult
from workbench.domain.ids import RunId, SessionId
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply, ModelRequest, WirePayload
from workbench.domain.queries import RunStatus
from workbench.domain.tools import ToolRow
from workbench.domain.values import Body, Value

OnText = Callable[[str, bool], None]
"""Hears each streamed piece: the text, and whether it is reasoning. Called in the event loop's thread."""


class ModelPort(Protocol):
    """One connection to a model. Made for a run, closed with it."""

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send: the same for equal requests, without I/O and without keys."""
        ...

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Send the payload and return the whole reply. Raises `ModelError`; cancelling it closes the stream."""
        ...

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Return the embeddings of texts. Raises `ModelError`, also where it makes none."""
        ...

    async def close(self) -> None:
        """Give back connections."""
        ...


class ToolPort(Protocol):
    """All tools of all plugins. Hosts are started when first needed and die with the engine."""

    async def rows(self) -> tuple[ToolRow, ...]:
        """Return every tool and every plugin that failed to load."""
        ...

    async def call(self, call: CallToRun, secrets: Mapping[str, str] | None = None) -> ToolResult:
        """Run one call, with the secrets that are lent to it. Raises `ToolError`.

        It ends by the tool's time-out and half a second.
        """
        ...

    async def prepare(self, namespaces: Sequence[str], work_folder: str) -> None:
        """Start hosts ahead, so that the first call does not wait. Failures show at the call."""
        ...

    async def release(self, work_folder: str) -> None:
        """End the hosts of a work folder that no run uses any more."""
        ...

    async def close(self) -> None:
        """End all hosts."""
        ...


class Look(Protocol):
    """What a look at a folder found."""

    @property
    def files(self) -> tuple[FileState, ...]:
        """All files, or those that changed since what was known."""
        ...

    @property
    def whole(self) -> bool:
        """Whether it is all of them."""
        ...

    @property
    def trouble(self) -> str:
        """Why the folder can't be restored as it is; empty: it can."""
        ...


class FolderPort(Protocol):
    """Keeps what the work folder holds, by content."""

    async def look(self, folder: str, known: Mapping[str, FileState], reported: Sequence[str] | None) -> Look:
        """Return what is new, other or gone since `known` (all, where that is empty); contents are kept by then.

        `reported`: only these paths changed; None: nobody said, so the folder is scanned.
        """
        ...


class Subject(Value):
    """What checks are looked at on."""

    work_folder: str
    answer: str
    """The last reply's text."""


class CheckPort(Protocol):
    """Looks whether a goal is reached."""

    async def run(self, checks: Sequence[Check], subject: Subject) -> tuple[CheckResult, ...]:
        """Return one result for each check; what can't be looked at has not passed, with the reason as evidence."""
        ...

    async def read(self, file: str, subject: Subject) -> str:
        """Return a file of the work folder as text. Raises `WorkbenchError`."""
        ...

    async def judge(self, agent: Agent, request: ModelRequest) -> ModelReply:
        """Ask a judge and return its whole reply. Raises `WorkbenchError`."""
        ...


class RunLogPort(Protocol):
    """A run's log, held by this engine alone: saved first, shown second."""

    run: RunId
    session: SessionId

    async def append(
        self,
        events: Sequence[Event],
        texts: Mapping[str, str],
        *,
        durable: bool,
        status: RunStatus | None = None,
        reason: StopReason | None = None,
    ) -> None:
        """Save events and the texts they refer to (by hash) in one transaction; `durable` waits for the disk.

        Raises `StoreFull`, `StoreReadOnly`, `StoreLocked` with nothing saved, so that the same append can be repeated.
        """
        ...

    def text(self, ref: str) -> str:
        """Return a text kept by its hash. Raises `BodyMissing`."""
        ...

    async def find_parts(self, texts: Mapping[int, Sequence[Body]], query: str, most: int) -> tuple[int, ...]:
        """Return the numbers of the texts that share words with a query, those that fit best first.

        Nothing is written. Raises `BodyMissing`.
        """
        ...

    async def known_vectors(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """Return the embeddings that are kept from before, by key; never raises, since they can be made anew."""
        ...

    async def keep_vectors(self, vectors: Mapping[str, bytes]) -> None:
        """Keep embeddings for later, as far as that can be done."""
        ...

    async def release(self) -> None:
        """Let another engine have the run."""
        ...
