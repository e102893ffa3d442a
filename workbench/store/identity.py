"""Identities for sessions and runs: short, printable, in the order in which they were made."""

from __future__ import annotations

import secrets
import time

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_SINCE = 1_735_689_600
"""2025-01-01, so that 41 bits of milliseconds last until 2094."""
_RANDOM_BITS = 14
_LENGTH = 11


def new_identity(kind: str) -> str:
    """Return `kind` (one letter) and eleven characters: milliseconds, then chance. The caller looks for clashes."""
    number = max(0, int((time.time() - _SINCE) * 1000)) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    characters = [_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH))]
    return kind + "".join(characters)


def is_identity(text: str, kind: str) -> bool:
    """Tell whether `text` has the form of an identity of that kind."""
    return len(text) == _LENGTH + 1 and text.startswith(kind) and all(letter in _LETTERS for letter in text[1:])
