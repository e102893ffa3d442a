"""Sessions go by the rules of the settings: a while after the start, once a day, and when a person says so."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Collection

from workbench.domain.errors import BadInput, StoreError
from workbench.domain.ids import RunId, SessionId
from workbench.domain.keeping import (
    DeletedList,
    GoingList,
    Held,
    KeepingQuery,
    Piece,
    Resting,
    Rules,
    WouldGo,
)
from workbench.domain.published import AnyPublished, ListsChanged, Notice
from workbench.domain.queries import RunRow, SessionRow
from workbench.domain.timeline_text import one_line
from workbench.policy.keeping import going, held_back
from workbench.service.inbox import InboxReader
from workbench.service.runs import Runs
from workbench.settings.files import Places
from workbench.settings.schema import read_settings
from workbench.store import Store

log = logging.getLogger("workbench.keeping")

FIRST_LOOK = 2.0
"""Seconds after the start, so that nothing waits for it then."""
_NEXT_LOOK = 86_400.0
_ALL = 1_000_000
_NAMED = 3
"""Sessions that a notice names."""
_KEY = "keeping"


class Keeping:
    """Deletes what the rules take, in the same way as a person does, so that it can be brought back for a week."""

    def __init__(
        self,
        places: Places,
        store: Store,
        inbox: InboxReader,
        runs: Runs,
        publish: Callable[[AnyPublished], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._places, self._store, self._inbox, self._runs = places, store, inbox, runs
        self._publish, self._clock = publish, clock

    async def watch(self, first: float = FIRST_LOOK) -> None:
        """Apply the rules for as long as the program runs. Nothing is raised.

        At first only if they are still those of the start: what a person is just setting is not applied under their
        hands.
        """
        at_start = await self._rules_or_none()
        await asyncio.sleep(first)
        if at_start == await self._rules_or_none():
            await self._apply_quietly()
        while True:
            await asyncio.sleep(_NEXT_LOOK)
            await self._apply_quietly()

    async def ask(self, query: KeepingQuery) -> GoingList | DeletedList:
        """Return what would go now, or what can be brought back. Raises `StoreError`, `BadInput`."""
        if isinstance(query, WouldGo):
            return await self._judge(await self._rules(), weigh=True)
        return DeletedList(rows=await self._store.keeping.deleted())

    async def prune(self) -> str:
        """Delete what would go, as a person says; return what went. Raises `BadInput` where there is no rule."""
        rules = await self._rules()
        if rules == Rules():
            raise BadInput(
                "No rule says what goes: `keep_days` and `keep_megabytes` are 0.", "Set one of them in the settings."
            )
        return await self.apply() or "Nothing goes by the rules."

    async def apply(self) -> str:
        """Delete what goes by the rules, and tell of it; return what went, empty: nothing.

        Raises `StoreError`, `BadInput`.
        """
        rules = await self._rules()
        if rules == Rules():
            return ""
        taken = (await self._judge(rules, weigh=bool(rules.megabytes))).rows
        gone = [each for each in taken if await self._store.keeping.delete(each)]
        if not gone:
            return ""
        names = ", ".join(f"“{one_line(each.name, 60)}”" for each in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        text = f"Deleted by the rules of the settings: {names}{more}."
        self._publish(
            Notice(level="info", text=text, todo="For a week they can be brought back: Settings, Storage.", key=_KEY)
        )
        self._publish(ListsChanged(what="sessions"))
        return text

    async def _apply_quietly(self) -> None:
        if self._store.read_only:
            return
        try:
            await self.apply()
        except (StoreError, BadInput) as error:
            log.info("no session was deleted by the rules: %s", error)

    async def _rules_or_none(self) -> Rules | None:
        with contextlib.suppress(BadInput):
            return await self._rules()
        return None

    async def _rules(self) -> Rules:
        settings = await asyncio.to_thread(read_settings, self._places.settings)
        return Rules(days=settings.keep_days, megabytes=settings.keep_megabytes)

    async def _judge(self, rules: Rules, *, weigh: bool) -> GoingList:
        rows = await self._store.sessions("", _ALL)
        waiting = {item.session for item in (await self._inbox.list()).items}
        bookmarked = await self._store.keeping.bookmarked()
        looked_at = await self._store.keeping.looked_at()
        pieces: tuple[Piece, ...] = await self._store.keeping.pieces() if weigh else ()
        sessions = [
            Resting(
                session=row.id,
                name=row.name,
                changed=row.changed,
                held=self._held(row, waiting, bookmarked, looked_at),
            )
            for row in rows
        ]
        now = self._clock()
        return GoingList(
            rules=rules,
            rows=going(rules, sessions, pieces, now),
            total=sum(piece.size for piece in pieces),
            held=held_back(rules, sessions, pieces, now),
        )

    def _held(
        self,
        row: SessionRow,
        waiting: Collection[SessionId],
        bookmarked: Collection[SessionId],
        looked_at: Collection[RunId],
    ) -> Held | None:
        if any(self._is_driven(run) for run in row.runs):
            return "running"
        if row.id in waiting or any(run.status == "waiting" for run in row.runs):
            return "waiting"
        if any(run.label or run.note for run in row.runs):
            return "labelled"
        if row.id in bookmarked:
            return "bookmarked"
        return "looked at" if any(run.id in looked_at for run in row.runs) else None

    def _is_driven(self, run: RunRow) -> bool:
        return run.status == "running" or run.elsewhere or self._runs.live(run.id) is not None


async def delete_session(runs: Runs, store: Store, session: SessionId) -> None:
    """End a session's runs and hide it, until it is brought back or purged. Raises `NotFound`."""
    await runs.leave(session)
    await store.delete_session(session)
