"""Names made to be taken for other names."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST = 4
"""Letters under which one other letter is no sign of anything."""
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "3": "e", "4": "a", "8": "b", "9": "g", "6": "g"})
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"))


def lookalike(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that `name` could be taken for by a person who reads fast; None: there is none.

    Looked at are letters that are drawn alike, signs between words, and one letter that is missing, too many, another,
    or in its neighbour's place.
    """
    for other in sorted(known):
        if other != name and (_drawn(name) == _drawn(other) or _one_slip(_bare(name), _bare(other))):
            return other
    return None


def _bare(name: str) -> str:
    return "".join(character for character in name.lower() if character not in "-_. ")


def _drawn(name: str) -> str:
    """The name as the eye has it."""
    text = _bare(name).translate(_ALIKE)
    for pair, single in _PAIRS:
        text = text.replace(pair, single)
    return text


def _one_slip(left: str, right: str) -> bool:
    if min(len(left), len(right)) < _SHORTEST or abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    left, right = left[start:], right[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
