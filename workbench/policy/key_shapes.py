"""Whether a setting's value is likely to be a key, so that it must not be written down in plain text."""

from __future__ import annotations

import math
import re
from collections import Counter

from workbench.policy.secret_rules import found_by_rules

_NAMED = re.compile(
    r"(?:^|[_\-.]|(?<=[a-z]))(?:api[_-]?key|access[_-]?key|key|token|secret|pass(?:word|wd|phrase)?|pwd|auth|"
    r"authorization|credentials?|cookie|pat|jwt|bearer|dsn|connection[_-]?string)(?:$|[_\-.\d])",
    re.IGNORECASE,
)
_OPAQUE = re.compile(r"[A-Za-z0-9+/_=.-]{20,}")
_BITS = 3.5
"""Of entropy a character, above which a long word is taken for a key."""


def looks_like_a_key(value: str, name: str = "") -> bool:
    """Whether a value is a key by its name, by the shape of a known service's, or since it reads like chance."""
    if not value.strip():
        return False
    if name and _NAMED.search(name):
        return True
    return any(True for _ in found_by_rules(value)) or any(map(_is_opaque, value.split()))


def _is_opaque(word: str) -> bool:
    if not _OPAQUE.fullmatch(word) or "/" in word[:1] or word.count("/") > 2:
        return False
    kinds = (str.isdigit, str.isupper, str.islower)
    if sum(any(kind(sign) for sign in word) for kind in kinds) < 2 or not any(map(str.isdigit, word)):
        return False
    counts = Counter(word).values()
    return -sum(count / len(word) * math.log2(count / len(word)) for count in counts) > _BITS
