"""Marks of memory: what stands for whom, on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from workbench.domain.errors import NotFound
from workbench.domain.events import MemoryForgotten, MemoryRemembered
from workbench.domain.ids import RunId, SessionId
from workbench.domain.memory import KeptMemory, Layer, MemoryBy, MemoryScope, MemoryView, memory_id
from workbench.domain.values import body_of
from workbench.store import Store, memory
from workbench.store.memory_marks import Mark, standing

NOW = (Layer(branch=""),)


def mark(
    number: int,
    *,
    there: bool = True,
    at: float = 1.0,
    branch: str = "",
    untrusted: bool = False,
    by: MemoryBy = "model",
    outside: bool = False,
) -> Mark:
    entry = KeptMemory(
        id=memory_id("global", "", "x"), scope="global", text="x", untrusted=untrusted, by=by, at=at, branch=branch
    )
    return Mark(number, entry, there, outside)


def test_untrusted_stays_untrusted_until_a_person_says_otherwise() -> None:
    again = standing([mark(1, untrusted=True), mark(2)], NOW)
    assert again is not None
    assert again.untrusted, "the same text without the mark does not wash it"
    forgotten = standing([mark(1, untrusted=True), mark(2, there=False), mark(3)], NOW)
    assert forgotten is not None
    assert forgotten.untrusted
    trusted = standing([mark(1, untrusted=True), mark(2, by="person", outside=True)], NOW)
    assert trusted is not None
    assert not trusted.untrusted


def test_a_fork_sees_what_was_there_then_and_its_own() -> None:
    layers = (Layer(branch="", until=5.0), Layer(branch="fork"))
    assert standing([mark(1, at=6.0)], layers) is None
    assert standing([mark(1, at=4.0), mark(2, at=6.0, there=False)], layers) is not None
    assert standing([mark(1, at=4.0), mark(2, at=6.0, there=False, branch="fork")], layers) is None
    assert standing([mark(1, at=6.0, branch="fork")], layers) is not None
    assert standing([mark(1, at=6.0, branch="fork")], NOW) is None


def test_what_a_person_forgets_outside_of_runs_is_gone_for_forks_too_and_comes_back() -> None:
    layers = (Layer(branch="", until=5.0), Layer(branch="fork"))
    forgotten = [mark(1, at=4.0), mark(2, at=6.0, there=False, outside=True)]
    assert standing(forgotten, layers) is None
    assert standing([*forgotten, mark(3, at=7.0, outside=True)], layers) is not None
    assert standing([mark(1, at=7.0, outside=True)], layers) is None, "what they never saw does not come up"


def remembered(text: str, scope: MemoryScope, home: str, seq: int, run: str = "r1") -> MemoryRemembered:
    return MemoryRemembered(
        run=RunId(run),
        seq=seq,
        at=float(seq),
        memory=memory_id(scope, home, text),
        scope=scope,
        text=body_of(text),
        home=home,
    )


@pytest.fixture
async def store(path: Path) -> AsyncIterator[Store]:
    store = await Store.open(path)
    yield store
    await store.close()


async def write(store: Store, *events: MemoryRemembered | MemoryForgotten) -> None:
    await store._write(lambda db: memory.keep_events(db, events, lambda body: body.text))


def view(*scopes: MemoryScope, session: str = "s1") -> MemoryView:
    return MemoryView(session=SessionId(session), root=RunId("r1"), layers=NOW, scopes=scopes)


async def texts(store: Store, view: MemoryView, query: str = "", most: int = 10) -> list[str]:
    return [entry.text for entry in await store.memory.recall(view, query, most)]


async def test_the_best_come_first_and_only_of_scopes_that_may_be_read(store: Store) -> None:
    await write(
        store,
        remembered("The cat sleeps.", "global", "", 1),
        remembered("Invoices and the due dates of invoices.", "global", "", 2),
        remembered("An invoice of the session.", "session", "s1", 3),
        remembered("An invoice of another session.", "session", "s2", 4),
    )
    assert await texts(store, view("global"), "when are the invoices due?") == [
        "Invoices and the due dates of invoices.",
        "The cat sleeps.",
    ]
    assert await texts(store, view("session"), "invoice") == ["An invoice of the session."]
    assert await texts(store, view("global", "session"), "", 2) == [
        "An invoice of the session.",
        "Invoices and the due dates of invoices.",
    ]
    assert await texts(store, view(), "invoice") == []


async def test_words_of_a_query_are_words_and_no_syntax(store: Store) -> None:
    await write(store, remembered("Half of it.", "global", "", 1))
    for query in ('"', "half AND", "NEAR(", "text:half*", "half OR --", "ü" * 5000, "(" * 200):
        assert await texts(store, view("global"), query) in ([], ["Half of it."])


async def test_an_event_that_is_told_again_makes_no_second_entry(store: Store) -> None:
    event = remembered("Once.", "global", "", 1)
    await write(store, event, event)
    await write(store, event)
    assert await texts(store, view("global"), "once") == ["Once."]
    gone = MemoryForgotten(
        run=RunId("r1"), seq=2, at=2.0, memory=event.memory, scope="global", text=event.text, home=""
    )
    await write(store, gone, event)
    assert await texts(store, view("global"), "once") == [], "what was forgotten since stays so"


async def test_an_id_may_be_cut_short_as_long_as_it_names_one(store: Store) -> None:
    await write(store, remembered("A.", "global", "", 1), remembered("B.", "global", "", 2))
    assert (await store.memory.one(memory_id("global", "", "A.")[:8])).text == "A."
    with pytest.raises(NotFound, match="several"):
        await store.memory.one("m")
    with pytest.raises(NotFound, match="Nothing"):
        await store.memory.one("%")
