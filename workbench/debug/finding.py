"""Finds a text in the whole texts of a run. Pure; a part of the run at a time, so that it can be given up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.debug.text_parts import parts_of
from workbench.domain.events import AnyEvent
from workbench.domain.finding import FoundPlace, FoundText, excerpt
from workbench.domain.values import Bodies

_CHARACTERS = 2_000_000
_EVENTS = 4_000
_PLACES = 500
"""An answer ends after about so many characters, events or places."""
_OTHER_WORDS = ("why", "question", "message", "text", "label", "note", "name", "task", "answer")
"""Fields of events with short words of their own, beside the texts that models and tools wrote."""


def find_text(events: Sequence[AnyEvent], after: int, text: str, bodies: Bodies) -> FoundText:
    """Return where `text` stands in the events after one; an empty text stands nowhere."""
    wanted = text.casefold()
    places: list[FoundPlace] = []
    looked, until = 0, min(after, len(events))
    for event in events[until : until + _EVENTS] if wanted else ():
        for source, part, whole in texts_of(event, bodies):
            looked += len(whole)
            folded = whole.casefold()
            if times := folded.count(wanted):
                at = folded.index(wanted)
                around = excerpt(whole if len(whole) == len(folded) else folded, at, len(wanted))
                places.append(FoundPlace(seq=event.seq, source=source, part=part, excerpt=around, times=times))
        until = event.seq
        if looked > _CHARACTERS or len(places) >= _PLACES:
            break
    return FoundText(places=tuple(places), until=until if wanted else len(events), last=len(events))


def texts_of(event: AnyEvent, bodies: Bodies) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of an event: whose, which, and the whole of it."""
    is_told = False
    for part in parts_of((event,), bodies):
        is_told = True
        yield part.source, part.part, part.text
    if is_told:
        return
    for name in _OTHER_WORDS:
        words = getattr(event, name, "")
        if isinstance(words, str) and words:
            yield "workbench", name, words
