"""What differs between two texts, line by line. Pure, and bounded: no text takes long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

LineKind = Literal["same", "added", "dropped"]
Lines = tuple[tuple[LineKind, str], ...]

MOST_PAIRS = 9_000_000
"""Parts of one side times parts of the other that are compared."""
MOST_EQUAL = 200_000
"""Pairs of equal parts that are compared."""
AROUND = 3
"""So many equal lines stand before and after what differs; of the others only their number is said."""
_SIGNS: dict[LineKind, str] = {"same": "  ", "added": "+ ", "dropped": "- "}


def line_changes(before: str, now: str) -> Lines:
    """Return the lines of both texts in order, each said to be in both or in one."""
    one, two = before.split("\n"), now.split("\n")
    begin = same_at_start(one, two)
    end = same_at_start(one[begin:][::-1], two[begin:][::-1])
    found: list[tuple[LineKind, str]] = [("same", line) for line in one[:begin]]
    found += _between(one[begin : len(one) - end], two[begin : len(two) - end])
    found += [("same", line) for line in one[len(one) - end :]]
    return tuple(found)


def changes_text(lines: Lines, same_lines: str) -> str:
    """Return lines with signs before them (`+`, `-`), equal ones far from any change left out.

    `same_lines` says how many those are, with `{0}` for the number.
    """
    near = _near(lines)
    told: list[str] = []
    left_out = 0
    for place, (kind, line) in enumerate(lines):
        if place not in near:
            left_out += 1
            continue
        if left_out:
            told.append(f"@@ {same_lines.format(f'{left_out:,}')} @@")
            left_out = 0
        told.append(f"{_SIGNS[kind]}{line}")
    if left_out:
        told.append(f"@@ {same_lines.format(f'{left_out:,}')} @@")
    return "\n".join(told)


def same_at_start(one: Sequence[object], two: Sequence[object]) -> int:
    """Return how many of both are equal from the start."""
    count = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        count += 1
    return count


def comparable(one: Sequence[Hashable], two: Sequence[Hashable]) -> bool:
    """Return whether both can be compared part by part in little time; else they count as different as a whole."""
    if len(one) * len(two) > MOST_PAIRS:
        return False
    times = Counter(one)
    return sum(times[part] for part in two) <= MOST_EQUAL


def _between(one: list[str], two: list[str]) -> Iterator[tuple[LineKind, str]]:
    if not comparable(one, two):
        yield from (("dropped", line) for line in one)
        yield from (("added", line) for line in two)
        return
    for what, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if what == "equal":
            yield from (("same", line) for line in one[a:b])
        else:
            yield from (("dropped", line) for line in one[a:b])
            yield from (("added", line) for line in two[c:d])


def _near(lines: Lines) -> set[int]:
    near: set[int] = set()
    for place, (kind, _) in enumerate(lines):
        if kind != "same":
            near.update(range(place - AROUND, place + AROUND + 1))
    return near
