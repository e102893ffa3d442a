"""Characters that show nothing, or change how others show, and how they are made visible."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2028\u2029")
"""Letters, marks and separators that draw nothing."""
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINER, _SELECTORS = "\u200d", "\ufe0e\ufe0f"
_SYMBOLS = frozenset({"So", "Sk", "Sm", "Po", "Nd"})
"""What a variation selector stands after in ordinary text: `\u2600\ufe0f`, `1\ufe0f\u20e3`."""
_ASCII = {code: f"‹U+{code:04X}›" for code in [*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F]}
"""Looked up by `str.translate`, which takes a twentieth of the time of a loop."""


@lru_cache(maxsize=4096)
def is_hidden(character: str) -> bool:
    """Whether a character shows nothing or changes how others show: controls, bidi, zero width, tags, selectors."""
    if character in "\n\t":
        return False
    code = ord(character)
    if character in _UNSEEN or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.category(character) in _HIDDEN_CATEGORIES


def visible(text: str) -> str:
    """Return the text with control, bidirectional and zero-width characters written as `‹U+202E›`.

    Tabs and line ends stay, and what joins and selects emoji.
    """
    if text.isascii():
        if text.isprintable():
            return text
        marked = text.translate(_ASCII)
        return "".join(_marked(marked)) if "\r" in marked else marked
    return "".join(_marked(text)) if any(map(is_hidden, set(text))) else text


def _marked(text: str) -> Iterator[str]:
    before = ""
    for place, character in enumerate(text):
        if is_hidden(character) and not _is_ordinary(character, before, text[place + 1 : place + 2]):
            yield f"‹U+{ord(character):04X}›"
        else:
            yield character
        before = character


def _is_ordinary(character: str, before: str, after: str) -> bool:
    """Whether a hidden character does there what it does in texts that nobody tampered with."""
    if character == "\r":
        return after == "\n"
    if character == _JOINER:
        return bool(before) and (_is_pictograph(before) or before in _SELECTORS)
    if character in _SELECTORS:
        return bool(before) and (_is_pictograph(before) or unicodedata.category(before) in _SYMBOLS)
    return _is_pictograph(character)


def _is_pictograph(character: str) -> bool:
    """Whether it is an emoji; those younger than Python's tables count as unassigned there."""
    return "\u2600" <= character <= "\u27bf" or "\U0001f000" <= character <= "\U0001faff"
