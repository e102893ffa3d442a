"""Sentences that came from below the window, in the person's language.

The rooms below speak English: what they say is recorded, logged and printed so. Their sentences are known as patterns,
`{0} can't be read: {1}.`, which `packaging/sentences.py` found in the source; a sentence that fits one is said by that
pattern in the person's language, with the same values. A place `{1:said}` may hold such a sentence in its turn, or a
word of a table. What fits none stays as it came. Only what is ours goes through here: never a reply, a result, a file
or a prompt.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from workbench.ui.languages import is_coded, sentences_file
from workbench.ui.table_words import table_words

CONTEXT: Final = "Said"
LONGEST: Final = 4000
"""A text of more characters is nothing that we say."""
_MOST_CUTS: Final = 8
"""So many ends of sentences are looked at in one line."""
_MOST_NAMES: Final = 4
"""So many names or places are passed over before a sentence."""
_PLACE: Final = re.compile(r"\{(\d)(:said)?\}")
_END: Final = re.compile(r"(?<=[.?!:…)]) (?=\S)")


class Pattern(NamedTuple):
    """A sentence with places for values."""

    text: str
    pieces: tuple[str, ...]
    """What stands before, between and after the places."""
    wraps: tuple[bool, ...]
    """Of each place: whether it may hold a sentence of ours."""

    @property
    def weight(self) -> int:
        """How many characters of it are words of ours."""
        return sum(map(len, self.pieces))

    def values(self, text: str) -> tuple[str, ...] | None:
        """Return the values in a text, each as short as it can be; None: it is not this sentence."""
        first, last = self.pieces[0], self.pieces[-1]
        if len(self.pieces) == 1:
            return () if text == first else None
        end = len(text) - len(last)
        if end <= len(first) or not text.startswith(first) or not text.endswith(last):
            return None
        found, start = [], len(first)
        for piece in self.pieces[1:-1]:
            at = text.find(piece, start + 1, end)
            if at < 0:
                return None
            found.append(text[start:at])
            start = at + len(piece)
        return (*found, text[start:end]) if start < end else None

    def is_sure(self, text: str, found: Sequence[str]) -> bool:
        """Say whether the words between the values can be no others: they are the same, looked for from the end."""
        at = len(text) - len(self.pieces[-1])
        places = []
        for piece in reversed(self.pieces[1:-1]):
            at = text.rfind(piece, 0, at - 1)
            places.append(at)
        here = len(self.pieces[0])
        for value, piece, other in zip(found[:-1], self.pieces[1:-1], reversed(places), strict=True):
            here += len(value)
            if here != other:
                return False
            here += len(piece)
        return True


class Match(NamedTuple):
    """A pattern that a text fits, and the values in it."""

    pattern: Pattern
    values: tuple[Parts, ...]

    @property
    def weight(self) -> int:
        """How many characters are words of ours, those in its values too."""
        return self.pattern.weight + sum(each.weight for each in self.values)


class Parts(NamedTuple):
    """How a text can be said: sentences of ours, and what stays as it is."""

    weight: int
    """How many characters of it are words of ours."""
    pieces: tuple[Match | str, ...]


def said(text: str) -> str:
    """Return what a room below the window says in the person's language; as it came where nobody knows how."""
    if not text or len(text) > LONGEST or is_coded():
        return text
    return _in_words(_parted(text))


def _in_words(parts: Parts) -> str:
    return "".join(each if isinstance(each, str) else _filled(each) for each in parts.pieces)


def _filled(match: Match) -> str:
    values = list(map(_in_words, match.values))
    values = [table_words(each) if wraps else each for each, wraps in zip(values, match.pattern.wraps, strict=True)]
    words = QCoreApplication.translate(CONTEXT, match.pattern.text)
    return _PLACE.sub(lambda place: values[int(place[1])] if int(place[1]) < len(values) else place[0], words)


@lru_cache(maxsize=1024)
def _parted(text: str) -> Parts:
    """Return the parts of a text, so that most of it is sentences of ours. Languages play no part in it."""
    whole = _best(text)
    if "\n" not in text:
        return whole
    lines = [_best(line) for line in text.split("\n")]
    if whole.weight >= sum(each.weight for each in lines):
        return whole
    pieces = (piece for line in lines for piece in ("\n", *line.pieces))
    return Parts(sum(each.weight for each in lines), tuple(pieces)[1:])


def _best(text: str) -> Parts:
    """Return the parts of a line, cut at ends of sentences or not, so that most of it is ours."""
    cuts = itertools.islice(_END.finditer(text), _MOST_CUTS)
    bounds = (0, *(each.end() for each in cuts), len(text) + 1)
    best: dict[int, Parts] = {bounds[-1]: Parts(0, ())}
    for place in range(len(bounds) - 2, -1, -1):
        start = bounds[place]
        chosen = Parts(0, (text[start:],))
        for end in reversed(bounds[place + 1 :]):
            head, rest = _fitting(text[start : end - 1]), best[end]
            if head.weight + rest.weight > chosen.weight and (head.weight or end == bounds[place + 1]):
                between = (" ",) if rest.pieces else ()
                chosen = Parts(head.weight + rest.weight, (*head.pieces, *between, *rest.pieces))
        best[start] = chosen
    return best[0]


def _fitting(text: str) -> Parts:
    """Return a text as one sentence, also where a name or a place stands before it: `goal.toml:3: It is missing.`"""
    if (match := _matched(text)) is not None:
        return Parts(match.weight, (match,))
    at = -1
    for _ in range(_MOST_NAMES):
        at = text.find(": ", at + 1)
        if at < 0:
            break
        if (match := _matched(text[at + 2 :])) is not None:
            return Parts(match.weight, (text[: at + 2], match))
    return Parts(0, (text,))


def _matched(text: str) -> Match | None:
    """Return the pattern that a text fits as a whole: of several the one that says most of it."""
    exact, others = _patterns()
    if (found := exact.get(text)) is not None:
        return Match(found, ())
    likely = (pattern for key in _keys(text) for pattern in others.get(key, ()))
    fits = (fit for pattern in likely if (fit := _fit(pattern, text)) is not None)
    return max(fits, key=lambda fit: fit.pattern.weight, default=None)


def _fit(pattern: Pattern, text: str) -> Match | None:
    """Return a text as a pattern; None: it is another, or its values can't be told from its words."""
    if (values := pattern.values(text)) is None:
        return None
    wraps = zip(values, pattern.wraps, strict=True)
    parts = tuple(_parted(each) if is_ours else Parts(0, (each,)) for each, is_ours in wraps)
    is_told = parts[-1].weight > 0 or pattern.is_sure(text, values)
    return Match(pattern, parts) if is_told else None


def _keys(text: str) -> tuple[str, ...]:
    """Return where patterns that a text may fit are kept: by its first word, its last word, and the rest."""
    if " " not in text:
        return ("",)
    return f"{text.partition(' ')[0]} ", f" {text.rpartition(' ')[2]}", ""


@cache
def _patterns() -> tuple[dict[str, Pattern], dict[str, list[Pattern]]]:
    """Return the sentences without values by their text, and those with some by a whole word at one of their ends."""
    exact: dict[str, Pattern] = {}
    others: dict[str, list[Pattern]] = {}
    for text in json.loads(sentences_file().read_bytes()):
        pattern = _read(text)
        first, last = pattern.pieces[0], pattern.pieces[-1]
        if not pattern.wraps:
            exact[text] = pattern
        elif " " in first:
            others.setdefault(_keys(first)[0], []).append(pattern)
        else:
            others.setdefault(_keys(last)[1] if " " in last else "", []).append(pattern)
    return exact, others


def _read(text: str) -> Pattern:
    pieces, wraps, start = [], [], 0
    for place in _PLACE.finditer(text):
        pieces.append(text[start : place.start()])
        wraps.append(place[2] is not None)
        start = place.end()
    return Pattern(text, (*pieces, text[start:]), tuple(wraps))
