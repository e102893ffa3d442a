"""Where words that were looked for stand in a text that is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

MOST: Final = 6
"""Places in one text that are found for a word."""


def places_of(words: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Return where words, case-folded, stand in a text whatever its case, each place as its begin and end."""
    folded = text.casefold()
    found: list[tuple[int, int]] = []
    for word in words if len(folded) == len(text) else ():
        at = folded.find(word) if word else -1
        for _ in range(MOST):
            if at < 0:
                break
            found.append((at, at + len(word)))
            at = folded.find(word, at + len(word))
    return found
