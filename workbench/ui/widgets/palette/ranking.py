"""Which of many texts fit what was typed, and how well: all its letters in their order, best at beginnings. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workbench.ui.widgets.palette.entry import Entry

_ADJACENT, _BEGINS, _FIRST = 6, 8, 4
"""Points for a letter right after the one before, at the beginning of a word, and at the beginning of all."""
_FAR = 1
"""Points taken for each letter that is passed over, up to three."""
_RECENT = 12
"""Points for what was used last; one less for each that was used later."""


class Fit(NamedTuple):
    """How well a text fits, and where its letters were found."""

    score: int
    places: tuple[int, ...] = ()


def fit(typed: str, text: str) -> Fit | None:
    """Return how well a text fits what was typed, blanks and case aside; None: not at all. Higher is better."""
    wanted, lower = "".join(typed.casefold().split()), text.lower()
    if not wanted:
        return Fit(0)
    if not _contains(wanted, lower):
        return None
    rows: list[dict[int, tuple[int, int]]] = []
    for letter in wanted:
        rows.append(_row(lower, letter, rows[-1] if rows else None))
        if not rows[-1]:
            return None
    place = max(rows[-1], key=lambda at: (rows[-1][at][0], -at))
    score, places = rows[-1][place][0], [place]
    for before in range(len(rows) - 1, 0, -1):
        place = rows[before][place][1]
        places.append(place)
    return Fit(score - len(text) // 16, tuple(reversed(places)))


def _contains(wanted: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in wanted)


def _row(text: str, letter: str, before: dict[int, tuple[int, int]] | None) -> dict[int, tuple[int, int]]:
    """Return, for each place of a letter, the best points up to there and the place of the letter before."""
    row: dict[int, tuple[int, int]] = {}
    at = text.find(letter)
    while at >= 0:
        own = _FIRST + _BEGINS if not at else _BEGINS if not text[at - 1].isalnum() else 0
        if before is None:
            row[at] = own - min(at, 3) * _FAR, -1
        else:
            ways = [(score + _step(at - place), place) for place, (score, _) in before.items() if place < at]
            if ways:
                score, place = max(ways)
                row[at] = score + own, place
        at = text.find(letter, at + 1)
    return row


def _step(distance: int) -> int:
    return _ADJACENT if distance == 1 else -min(distance - 1, 3) * _FAR


class Ranked(NamedTuple):
    """An entry, and which letters of its title were meant."""

    entry: Entry
    places: tuple[int, ...] = ()


def ranked(typed: str, entries: Iterable[Entry], recent: Sequence[str] = (), most: int = 200) -> list[Ranked]:
    """Return the entries that fit, best first; where nothing is typed, those used last and then the others as given.

    The title counts most; what stands aside may help, and then no letter is marked. What can't be chosen comes last.
    """
    late = {name: place for place, name in enumerate(recent)}
    found: list[tuple[bool, int, int, Ranked]] = []
    for place, entry in enumerate(entries):
        own = fit(typed, entry.title)
        wide = None if own else fit(typed, f"{entry.aside} {entry.title}") or fit(typed, f"{entry.title} {entry.aside}")
        if (best := own or wide) is not None:
            bonus = max(0, _RECENT - late[entry.name]) if entry.name in late else 0
            score = best.score + bonus - (0 if own else 6)
            found.append((entry.is_off and bool(typed), -score, place, Ranked(entry, best.places if own else ())))
    found.sort(key=lambda each: each[:3])
    return [each[3] for each in found[:most]]
