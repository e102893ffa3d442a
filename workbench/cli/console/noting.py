"""Commands that find events, and put bookmarks and notes beside them."""

from __future__ import annotations

from collections.abc import Collection

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.errors import BadInput
from workbench.domain.event_notes import EventNote, EventNoteList, EventNotes, NoteEvent
from workbench.domain.finding import FindText, FoundPlace, FoundText
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_filter import FilterPart, Matcher, matcher, parse
from workbench.domain.timeline_landmarks import Landmarks
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import one_line, row_line

_MOST = 200


async def find(scene: Scene, typed: str) -> None:
    """List the rows that a filter fits, texts looked for in all that was said, called and answered."""
    parts = parse(typed)
    if not parts:
        raise BadInput(
            "What is to be found?", 'Such as: find "some words", find tool:files.* error, find cost>0.01 act'
        )
    timeline, landmarks = Timeline(), Landmarks()
    for event in await scene.events():
        timeline.add(event)
        if (index := timeline.row_at(event.seq)) is not None:
            landmarks.add(event, index)
    texts = [part for part in parts if part.kind == "text" and not part.refused]
    others = [part for part in parts if part not in texts]
    noted = {note.seq for note in await _notes(scene)}
    fits = matcher(others, landmarks, lambda row: not noted.isdisjoint(row.seqs))
    found = [await _places(scene, part) for part in texts]
    shown = 0
    for index, row in enumerate(timeline.rows):
        if not fits(index, row) or not all(_holds(index, row, *each) for each in zip(texts, found, strict=True)):
            continue
        shown += 1
        if shown <= _MOST:
            scene.say(f"{row.start:>5} {row_line(row)}")
            for places in found:
                if place := next((places[seq] for seq in row.seqs if seq in places), None):
                    scene.show(f"{'':>11}{place.part} of {one_line(place.source, 60)}: {place.excerpt}")
    scene.say(f"{shown} of {len(timeline.rows)} rows{f', the first {_MOST} shown' if shown > _MOST else ''}")


async def _places(scene: Scene, part: FilterPart) -> dict[int, FoundPlace]:
    """The places of a text by event, the first of each."""
    places: dict[int, FoundPlace] = {}
    until = 0
    while True:
        found = await ask(scene.workbench, FindText(run=scene.run, text=part.value, after=until), FoundText)
        for place in found.places:
            places.setdefault(place.seq, place)
        if found.until >= found.last or found.until <= until:
            return places
        until = found.until


def _holds(index: int, row: Row, part: FilterPart, places: Collection[int]) -> bool:
    shown: Matcher = matcher((part,), Landmarks(), lambda _: False)
    return any(seq in places for seq in row.seqs) or shown(index, row)


async def _notes(scene: Scene) -> tuple[EventNote, ...]:
    return (await ask(scene.workbench, EventNotes(run=scene.run), EventNoteList)).notes


async def notes(scene: Scene, _: str) -> None:
    """List the bookmarks and notes."""
    found = await _notes(scene)
    for note in found:
        scene.show(f"{note.seq:>5} {one_line(note.text, 200) or 'bookmark'}")
    if not found:
        scene.say("No bookmarks and no notes. `note SEQ TEXT` makes one.")


async def bookmark(scene: Scene, typed: str) -> None:
    """Put a bookmark at an event, or take it away with its note."""
    seq = int(typed) if typed.strip().isdigit() else await scene.seq()
    if typed.strip() and not typed.strip().isdigit():
        raise BadInput(f"{typed.strip()!r} is no event.", "Such as: bookmark, bookmark 12")
    there = next((note for note in await _notes(scene) if note.seq == seq), None)
    await scene.workbench.dispatch(NoteEvent(run=scene.run, seq=seq, keep=there is None))
    if there is None:
        scene.say(f"Bookmark at event {seq}.")
    else:
        scene.show(f"Taken away from event {seq}: {one_line(there.text, 200) or 'its bookmark'}")


async def note_event(scene: Scene, seq: int, text: str) -> None:
    """Put a note at an event."""
    await scene.workbench.dispatch(NoteEvent(run=scene.run, seq=seq, text=text))
    scene.say(f"Noted at event {seq}.")


COMMANDS = (
    ConsoleCommand(
        "find",
        find,
        "the rows that a filter fits; words are looked for in whole texts",
        ("/",),
        '["WORDS" | tool:NAME | agent:NAME | step:N-M | error | cost>N …]',
        "Parts of one kind widen, parts of different kinds narrow; `-` before a part leaves out what fits it.\n"
        "Words: error edited decision stop waiting running denied retried doubt untrusted noted; a phase, run, mark,\n"
        "frame. Bounds: cost>0.01 tokens>=1k seconds<2. `print event N` shows one in full.",
        repeats=True,
    ),
    ConsoleCommand("bookmark", bookmark, "a bookmark at an event, or none", ("bm",), "[SEQ]"),
    ConsoleCommand("notes", notes, "bookmarks and notes at events", (), repeats=True),
)
