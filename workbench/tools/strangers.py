"""Text by strangers, made fit to be shown and to be read by a model: nothing hidden, nothing endless."""

from __future__ import annotations

import re
import unicodedata

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
"""Letters and marks that draw nothing."""
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def is_hidden(character: str) -> bool:
    """Whether a character shows nothing or changes how others show: controls, bidi, zero width, tags, selectors."""
    if character in "\n\t":
        return False
    code = ord(character)
    if character in _UNSEEN or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.category(character) in _HIDDEN_CATEGORIES


def plain(text: str, most: int) -> str:
    """Return `text` without escapes and hidden characters, in at most `most` characters; a cut is marked by `…`."""
    text = _ESCAPES.sub("", text[: 4 * most])
    text = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = "".join(character for character in text if not is_hidden(character)).strip()
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def one_line(text: str, most: int) -> str:
    """Return `text` as `plain` has it, in one line."""
    return plain(" ".join(text[: 4 * most].split()), most)
