"""Looks for words in the whole texts of the open run: the engine looks, part by part; hits come as it goes."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.event_notes import EventNote
from workbench.domain.finding import FindText, FoundPlace, FoundText, excerpt
from workbench.domain.timeline_landmarks import beside
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.table_words import plural
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.timeline import ListPage
from workbench.ui.widgets.words import grouped

SHOWN_AFTER = (48, 32, 16, 0)
"""So many characters after a hit are shown, the more the more room there is."""
LEAST = 20
"""So many characters of what was found are shown where there is little room."""
LATER_MS = 300
"""How long after something happened in the run it is looked through too."""


class Finding(QObject):
    """Hits of the words in the find bar, in the order of the rows.

    Signals:
        changed(): other words, or more hits
    """

    changed = Signal()

    def __init__(
        self,
        client: EngineClient,
        run: OpenRun,
        tasks: Tasks,
        page: ListPage,
        notes: Callable[[], Iterable[EventNote]],
    ) -> None:
        super().__init__(page)
        self._client, self._run, self._tasks, self._page, self._notes = client, run, tasks, page, notes
        self._looking: asyncio.Task[None] | None = None
        self._forget()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._go_on)
        self._anchor: int | None = None
        """The row from which what is typed is looked for; None: the one that is selected when typing begins."""
        self._is_typing = self._is_going = False
        page.find_bar.changed.connect(lambda _: self._typed())
        page.find_bar.moved.connect(self.move)
        page.timeline.row_selected.connect(lambda _: self._selected())
        run.opened.connect(self.restart)
        for signal in (run.grew, run.streamed):
            signal.connect(lambda _: self._later.start() if self.words and not self._later.isActive() else None)

    @property
    def words(self) -> str:
        """What is looked for; empty: nothing."""
        return self._page.find_bar.words

    @property
    def is_looking(self) -> bool:
        """Whether the engine is looking, or will."""
        return (self._looking is not None and not self._looking.done()) or self._later.isActive()

    @property
    def hits(self) -> Collection[int]:
        """The rows in whose texts the words stand, by their first events."""
        return self._starts

    @property
    def rows(self) -> Sequence[int]:
        """The same rows by their indices, in their order."""
        return self._rows

    def open(self) -> None:
        """Let the person type words."""
        self._page.find_bar.open()

    def restart(self) -> None:
        """Look for the words of now in the run of now."""
        self._is_typing = False
        self._begin()

    def _typed(self) -> None:
        """Look for other words, and go to the first hit from where typing began, else to the run's first."""
        if self._anchor is None:
            self._anchor = self._current() or 0
        if not self.words:
            self._anchor = None
        self._is_typing = bool(self.words)
        self._begin()

    def _selected(self) -> None:
        if not self._is_going:
            self._anchor, self._is_typing = None, False
        self._tell()

    def _begin(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = None
        self._forget()
        if self.words:
            folded = self.words.casefold()
            for note in self._notes():
                if (at := note.text.casefold().find(folded)) >= 0:
                    around = excerpt(note.text, at, len(folded))
                    self._add(FoundPlace(seq=note.seq, source="person", part="note", excerpt=around))
            self._go_on()
        self.changed.emit()
        self._tell()

    def move(self, way: int) -> None:
        """Select the next hit (1), or the one before (-1), of the run's other end where there is none that way."""
        if not self.words:
            self._page.find_bar.open()
            return
        current = self._current()
        found = beside(self._rows, current, way)
        found = beside(self._rows, None, way) if found is None else found
        self._anchor, self._is_typing = None, False
        if found is not None:
            self._go(found)
        self._tell()

    def _go(self, row: int) -> None:
        self._is_going = True
        self._page.timeline.reveal(self._run.timeline.rows[row].start)
        self._is_going = False

    def _follow_typing(self, *, is_over: bool) -> None:
        """Hits come in the order of the run, so the first at or after the row where typing began is the nearest."""
        if not self._is_typing or not self._rows:
            return
        at = bisect_left(self._rows, self._anchor or 0)
        if at < len(self._rows) or is_over:
            self._is_typing = False
            self._go(self._rows[at % len(self._rows)])

    def _forget(self) -> None:
        self._rows: list[int] = []
        self._starts: dict[int, FoundPlace] = {}
        self._unread: list[FoundPlace] = []
        """Hits in events that the window has not read yet."""
        self._until = self._last = 0

    def _current(self) -> int | None:
        seq = self._page.timeline.current_seq
        return None if seq is None else self._run.timeline.row_at(seq)

    def _go_on(self) -> None:
        self._later.stop()
        unread, self._unread = self._unread, []
        for place in unread:
            self._add(place)
        is_under_way = self._looking is not None and not self._looking.done()
        if self.words and not is_under_way and self._run.run is not None and self._client.is_ready:
            self._looking = self._tasks.start(self._look(self.words))

    async def _look(self, words: str) -> None:
        run = self._run.run
        while run is not None:
            found = await self._client.ask(FindText(run=run, text=words, after=self._until), FoundText)
            is_over = found.until >= found.last or found.until <= self._until
            self._until, self._last = found.until, found.last
            for place in found.places:
                self._add(place)
            self.changed.emit()
            self._follow_typing(is_over=is_over)
            self._tell(is_over=is_over)
            if is_over:
                return

    def _add(self, place: FoundPlace) -> None:
        index = self._run.timeline.row_at(place.seq)
        if index is None:
            self._unread.append(place)
            return
        start = self._run.timeline.rows[index].start
        if start not in self._starts:
            self._starts[start] = place
            insort(self._rows, index)

    def _tell(self, *, is_over: bool = False) -> None:
        if not self.words:
            self._page.find_bar.show_count("")
            return
        current, number = self._current(), len(self._rows)
        at = bisect_left(self._rows, current) if current is not None else number
        is_hit = at < number and self._rows[at] == current
        words = (
            self.tr("{0} of {1}").format(grouped(at + 1), grouped(number))
            if is_hit
            else plural("Timeline", "%n row(s)", number)
        )
        if not is_over and self.is_looking:
            share = f" · {100 * self._until // max(1, self._last)} %"
            words = (words if number else self.tr("looking")) + share
        elif not number and not self._unread:
            words = self.tr("nowhere")
        self._page.find_bar.show_count(words, *(self._place_words() if is_hit else ()))

    def _place_words(self) -> tuple[str, ...]:
        """What stands around the hit that is selected, with whose text it is; then shorter, the hit always in it."""
        seq = self._page.timeline.current_seq
        place = self._starts.get(seq) if seq is not None else None
        if place is None:
            return ()
        more = f" ×{place.times}" if place.times > 1 else ""
        whole = self.tr("{0} of {1}{2}: {3}").format(place.part, place.source, more, place.excerpt)
        at = max(0, place.excerpt.casefold().find(self.words.casefold()))
        rest = (place.excerpt[at : at + min(len(self.words), LEAST) + after] for after in SHOWN_AFTER)
        return whole, f"{place.part}: {place.excerpt}", place.excerpt, *(f"…{each}" for each in rest)
