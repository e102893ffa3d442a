"""Bookmarks and notes: what a person puts beside an event. They tell about a run and are no part of its log."""

from __future__ import annotations

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.ids import RunId
from workbench.domain.values import Value


class EventNote(Value):
    """A bookmark at an event, with a note where there is something to say."""

    seq: int
    text: str = ""
    """May have several lines; empty: a bookmark only."""
    at: float = 0.0
    """When it was written, seconds since the epoch."""


class NoteEvent(Command, tag="note_event"):
    """Put a bookmark at an event, with a note, in place of the one that is there; or take it away. Answers `Done`.

    Forks share the events before them, and what is noted there.
    """

    run: RunId
    seq: int
    text: str = ""
    keep: bool = True
    """False: take it away."""


class EventNotes(Query, tag="event_notes"):
    """Answers `EventNoteList`: the bookmarks and notes of a run, in the order of its events."""

    run: RunId


class EventNoteList(Answer, tag="event_note_list"):
    """The bookmarks and notes of a run, in the order of its events."""

    notes: tuple[EventNote, ...]
