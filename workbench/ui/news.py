"""What the person was told, the newest first: notices, and runs that ended, failed or wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Literal

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from workbench.domain.ids import RunId
from workbench.domain.values import Value

Level = Literal["info", "warning", "error"]
MOST: Final = 200
"""How many are kept; the oldest make room."""


class Place(Value):
    """An event that something is about."""

    run: RunId
    seq: int | None = None
    """None: where the run stands."""


class News(Value):
    """One thing that was told."""

    number: int
    level: Level
    text: str
    at: float
    """Seconds since the epoch."""
    key: str = ""
    """Of the banner or toast that told it."""
    place: Place | None = None
    is_read: bool = False


class NewsList(QObject):
    """All that was told since the window opened, and what of it nobody has seen yet.

    Signals:
        changed(): something was told, or read
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._now = now
        self._told = 0
        self.items: tuple[News, ...] = ()
        """The newest first."""

    @property
    def unread(self) -> int:
        """How many nobody has seen."""
        return sum(not each.is_read for each in self.items)

    def add(self, level: Level, text: str, key: str = "", place: Place | None = None) -> None:
        """Note what is told; where it is what was told last under its key, that is told anew."""
        self._told += 1
        item = News(number=self._told, level=level, text=text, at=self._now(), key=key, place=place)
        last = next((each for each in self.items if each.key == key), None)
        others = (each for each in self.items if last is None or each is not last or last.text != text)
        self.items = (item, *others)[:MOST]
        self.changed.emit()

    def read(self, key: str) -> None:
        """Note that the person has seen what was told under a key."""
        self._mark(lambda each: each.key == key)

    def read_all(self) -> None:
        """Note that the person has seen everything."""
        self._mark(lambda _: True)

    def clear(self) -> None:
        """Forget everything."""
        self.items = ()
        self.changed.emit()

    def _mark(self, fits: Callable[[News], bool]) -> None:
        before = self.items
        self.items = tuple(_read(each) if fits(each) else each for each in before)
        if self.items != before:
            self.changed.emit()


def _read(item: News) -> News:
    return item if item.is_read else replace(item, is_read=True)
