"""Bookmarks and notes at events: beside the log, shared by forks, taken along in files, gone with their run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.making import all_events, filled, steps
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.event_notes import EventNote
from workbench.domain.ids import RunId
from workbench.store import Store


def told(notes: tuple[EventNote, ...]) -> list[tuple[int, str]]:
    return [(note.seq, note.text) for note in notes]


async def test_a_note_is_put_changed_and_taken_away_and_leaves_the_log_alone(store: Store) -> None:
    log = await filled(store)
    before = await all_events(store, log.run)
    await store.note_event(log.run, EventNote(seq=7, text=" Why\x1bthis?\n\nLook. "))
    await store.note_event(log.run, EventNote(seq=3))
    await store.note_event(log.run, EventNote(seq=3, text="here"))
    assert told(await store.event_notes(log.run)) == [(3, "here"), (7, "Why this?\n\nLook.")]
    await store.unnote_event(log.run, 3)
    await store.unnote_event(log.run, 3)
    assert told(await store.event_notes(log.run)) == [(7, "Why this?\n\nLook.")]
    assert await all_events(store, log.run) == before
    for run, seq in ((log.run, 0), (log.run, 11), (RunId("r-none"), 1)):
        with pytest.raises(NotFound):
            await store.note_event(run, EventNote(seq=seq))


async def test_forks_share_what_is_noted_before_them(store: Store, tmp_path: Path) -> None:
    log = await filled(store)
    fork = await store.new_run(log.session, "local", log.run, 4)
    await fork.append(steps(fork.run, 5, 3), {}, durable=False)
    await store.note_event(log.run, EventNote(seq=2, text="both"))
    await store.note_event(log.run, EventNote(seq=6, text="the first alone"))
    await store.note_event(fork.run, EventNote(seq=6, text="the fork alone"))
    await store.note_event(fork.run, EventNote(seq=4, text="both again"))
    parents = [(2, "both"), (4, "both again"), (6, "the first alone")]
    forks = [*parents[:2], (6, "the fork alone")]
    assert told(await store.event_notes(log.run)) == parents
    assert told(await store.event_notes(fork.run)) == forks
    await store.export_session(log.session, tmp_path / "file")
    other = await Store.open(tmp_path / "other.db")
    with pytest.raises(BadInput, match="secret"):
        await other.import_session(tmp_path / "file", lambda data: b"alone" in data)
    await other.import_session(tmp_path / "file")
    assert told(await other.event_notes(log.run)) == parents
    assert told(await other.event_notes(fork.run)) == forks
    await other.delete_session(log.session)
    await other.close()
    other = await Store.open(tmp_path / "other.db")
    assert await other.purge_deleted(0) == 1
    again = await filled(other)
    assert told(await other.event_notes(again.run)) == [], "a new run under an old number has none"
    await other.close()
