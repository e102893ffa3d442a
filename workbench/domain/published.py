"""What a subscriber hears: events after their commit, and things that are shown but never saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from workbench.domain.events import AnyEvent, StopReason
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, SessionId
from workbench.domain.queries import RunStatus
from workbench.domain.values import Value

Lists = Literal[
    "sessions", "library", "tools", "plugins", "models", "secrets", "breakpoints", "memory", "notes", "settings"
]
ConnectionState = Literal["closed", "open", "trying"]


class Published(Value, tag_field="published"):
    """What all publications are."""


class Happened(Published, tag="happened"):
    """Events that are saved now, of one run, in order."""

    run: RunId
    events: tuple[AnyEvent, ...]


class TextDelta(Published, tag="text_delta"):
    """A piece of a reply as it streams in. Superseded by `model_replied` or `model_failed`."""

    run: RunId
    step: int
    text: str
    reasoning: bool = False
    frame: FrameId = ROOT_FRAME


class RunChanged(Published, tag="run_changed"):
    """A run's status is now this."""

    run: RunId
    session: SessionId
    status: RunStatus
    reason: StopReason | None = None
    why: str = ""


class ListsChanged(Published, tag="lists_changed"):
    """Sessions, library or tools changed: ask again for what is shown."""

    what: Lists


class Notice(Published, tag="notice"):
    """Something to be told to the person at once."""

    level: Literal["info", "warning", "error"]
    text: str
    todo: str = ""
    run: RunId | None = None
    key: str = ""
    """A later notice with the same key replaces it; with an empty text, removes it."""


WhenLeft = Literal["", "nothing", "part", "waits"]
"""What becomes of work where the program ends: nothing that anyone misses; it is given up, and nothing of it is left;
it goes on another time from what is there; it can't be cut off.
"""


class Progress(Published, tag="progress"):
    """Something that takes over a second is under way."""

    key: str
    text: str
    done: float | None = None
    """0 to 1; None: unknown; 1 ends it."""
    can_stop: bool = True
    """Whether it is ended by its key; else it ends with the run that waits for it."""
    failed: bool = False
    """With a share of 1: it did not come to what was wanted."""
    when_left: WhenLeft = ""
    """Other than empty: a person is asked before the program ends."""


Told = Callable[[float | None, str], None]
"""Hears, from any thread, which share of something is done (None: unknown) and what is done now.

May raise `GivenUp`; then whoever tells leaves nothing behind.
"""


class ConnectionChanged(Published, tag="connection_changed"):
    """The breaker of a connection to models opened, lets one request try, or closed again."""

    connection: str
    """The server's address, or the provider's name."""
    state: ConnectionState
    failures: int = 0
    """In a row."""
    seconds: float = 0.0
    """How long it is let alone from now on, where it is open."""


AnyPublished = Happened | TextDelta | RunChanged | ListsChanged | Notice | Progress | ConnectionChanged
