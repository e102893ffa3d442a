"""Searching all sessions: what is new is taken into the index first, a part at a time, then the line is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from datetime import datetime

from workbench.debug.finding import texts_of
from workbench.domain.errors import StoreError
from workbench.domain.events import AnyEvent
from workbench.domain.finding import excerpt
from workbench.domain.ids import RunId
from workbench.domain.queries import RunRow, SessionRow
from workbench.domain.searching import Search, SearchHit, SearchHits, Wanted, wanted
from workbench.domain.timeline_text import one_line
from workbench.service.stored_bodies import StoredBodies
from workbench.store.search_index import Placed
from workbench.store.store import Store

_SECONDS = 0.3
"""How long one answer takes what is new in."""
_PAGE = 400
_EVERY = 1_000_000_000
_FAILED = frozenset({"tool_failed", "model_failed", "compaction_failed"})


class Searching:
    """Answers one search at a time: a later one waits for the one before."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._one = asyncio.Lock()
        self._unreadable: set[RunId] = set()

    async def ask(self, query: Search) -> SearchHits:
        """Return what fits a line, with what is new since the last search as far as it was taken in."""
        asked = wanted(query.line, datetime.now().astimezone())
        async with self._one:
            sessions = await self._store.sessions("", _EVERY)
            share = await self._catch_up([run for session in sessions for run in session.runs])
            hits = await self._found(asked, sessions, query.limit + 1) if not asked.is_empty else []
        unreadable = len(self._unreadable)
        return SearchHits(
            hits=tuple(hits[: query.limit]), more=len(hits) > query.limit, indexed=share, unreadable=unreadable
        )

    async def _catch_up(self, rows: Sequence[RunRow]) -> float:
        """Take in what is new, newest runs first, for a while; returns the share that is in."""
        known = await asyncio.to_thread(self._store.index.known)
        if any(row.id in known and row.events < known[row.id] for row in rows):
            await asyncio.to_thread(self._store.index.clear)
            known = {}
        done, whole = 0, sum(_own(row) for row in rows)
        end = time.monotonic() + _SECONDS
        for row in rows:
            until = max(known.get(row.id, 0), row.parent_seq or 0)
            while until < row.events and row.id not in self._unreadable and time.monotonic() < end:
                until = await self._take_in(row, until)
            done += (until if row.id not in self._unreadable else row.events) - (row.parent_seq or 0)
        return min(1.0, done / whole) if whole else 1.0

    async def _take_in(self, row: RunRow, after: int) -> int:
        try:
            page = await self._store.events(row.id, after, _PAGE)
        except StoreError:
            self._unreadable.add(row.id)
            return after
        if not page.events:
            return row.events
        until = page.events[-1].seq
        bodies = StoredBodies(self._store.text_now)
        placed = await asyncio.to_thread(lambda: [*_placed(page.events, bodies)])
        await asyncio.to_thread(self._store.index.add, row.id, placed, until)
        return until

    async def _found(self, asked: Wanted, sessions: Sequence[SessionRow], limit: int) -> list[SearchHit]:
        runs = {run.id: (run, session) for session in sessions for run in session.runs if _fits(run, session, asked)}
        hits: list[SearchHit] = []
        after = 0
        while len(hits) < limit:
            places = await asyncio.to_thread(self._store.index.find, asked, runs.keys(), after, limit)
            for run, seq in places:
                if (hit := await self._hit(*runs[run], seq, asked)) is not None:
                    hits.append(hit)
            after += len(places)
            if len(places) < limit:
                break
        return hits

    async def _hit(self, run: RunRow, session: SessionRow, seq: int, asked: Wanted) -> SearchHit | None:
        """Return a hit with the words around it; None: a text stands there only word by word, or can't be read."""
        try:
            page = await self._store.events(run.id, seq - 1, 1)
        except StoreError:
            return None
        event = page.events[0]
        texts = list(texts_of(event, StoredBodies(self._store.text_now)))
        folded = [whole.casefold() for _, _, whole in texts]
        if not all(any(text in each for each in folded) for text in asked.texts if " " in text):
            return None
        source, part, around = "", "", ""
        for (each_source, each_part, whole), low in zip(texts, folded, strict=True):
            place = next((low.index(text) for text in asked.texts if text in low), -1 if asked.texts else 0)
            if place >= 0 or not around:
                source, part = each_source, each_part
                around = excerpt(whole, place, len(asked.texts[0])) if place > 0 else one_line(whole, 120)
            if place >= 0:
                break
        return SearchHit(
            run=run.id,
            session=session.id,
            session_name=session.name,
            model=run.model,
            label=run.label,
            seq=seq,
            step=event.step,
            at=event.at,
            kind=event.kind,
            tool=getattr(event, "tool", ""),
            failed=event.kind in _FAILED,
            source=source,
            part=part,
            excerpt=around,
        )


def _own(row: RunRow) -> int:
    return row.events - (row.parent_seq or 0)


def _fits(run: RunRow, session: SessionRow, asked: Wanted) -> bool:
    return (
        asked.model in run.model.casefold()
        and asked.label in run.label.casefold()
        and asked.session in session.name.casefold()
    )


def _placed(events: Sequence[AnyEvent], bodies: StoredBodies) -> Iterator[Placed]:
    """Those that say something, or failed."""
    for event in events:
        tool = getattr(event, "tool", "") or ""
        failed = event.kind in _FAILED
        text = "\n".join(whole.casefold() for _, _, whole in texts_of(event, bodies))
        if text or failed:
            yield Placed(seq=event.seq, at=event.at, kind=event.kind, tool=tool.casefold(), failed=failed, text=text)
