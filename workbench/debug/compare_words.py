"""Differences of two texts, word by word."""

from __future__ import annotations

import difflib
import re
from typing import Literal

Side = Literal["same", "left", "right"]
Words = tuple[tuple[Side, str], ...]

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 3_000_000
"""Of one comparison's work, in pairs of words: enough for hundreds of steps; what lies beyond differs as a whole."""


class WordDifferences:
    """Tells texts apart word by word, within a bound over all that it is asked."""

    def __init__(self, most: int = _MOST) -> None:
        self._left_over = most

    def of(self, left: str, right: str) -> Words:
        """Return the texts as pieces that are in both or in one. Joined, each side's pieces are its text."""
        if left == right:
            return (("same", left),) if left else ()
        one, two = _PIECE.findall(left), _PIECE.findall(right)
        begin = _same_at_start(one, two)
        end = _same_at_start(one[begin:][::-1], two[begin:][::-1])
        head, tail = one[:begin], one[len(one) - end :]
        one, two = one[begin : len(one) - end], two[begin : len(two) - end]
        found: list[tuple[Side, str]] = [("same", "".join(head))]
        found.extend(self._between(one, two))
        found.append(("same", "".join(tail)))
        return tuple((side, text) for side, text in found if text)

    def _between(self, left: list[str], right: list[str]) -> list[tuple[Side, str]]:
        work = len(left) * len(right)
        if work > self._left_over:
            return [("left", "".join(left)), ("right", "".join(right))]
        self._left_over -= work
        found: list[tuple[Side, str]] = []
        for what, begin, end, other, other_end in difflib.SequenceMatcher(None, left, right).get_opcodes():
            if what == "equal":
                found.append(("same", "".join(left[begin:end])))
            else:
                found += [("left", "".join(left[begin:end])), ("right", "".join(right[other:other_end]))]
        return found


def _same_at_start(left: list[str], right: list[str]) -> int:
    count = 0
    for one, two in zip(left, right, strict=False):
        if one != two:
            break
        count += 1
    return count
