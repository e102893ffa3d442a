"""A call's arguments as a person reads and types them: JSON in which a line break in a text may be a real one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import msgspec

from workbench.domain.timeline_text import one_line

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_TEXT = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f]")
_LOST_BY_QT = {ord(c): f"\\u{ord(c):04x}" for c in "\u00a0\u2028\u2029\ufdd0\ufdd1"}
"""Characters that an editor of Qt gives back as others; written out, they stay what they are."""


def laid_out(arguments: str) -> str:
    """Return JSON with one name a line and real line breaks in its texts, no value changed and nothing dropped.

    Anything else comes back as it is. What was laid out becomes JSON again with `as_json`.
    """
    try:
        formatted = msgspec.json.format(arguments, indent=2)
    except (msgspec.MsgspecError, UnicodeEncodeError, RecursionError):
        return arguments
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[0], formatted).translate(_LOST_BY_QT)


def as_json(text: str) -> str:
    """Return strict JSON for a text that is JSON but for real line breaks and tabs in its texts."""
    return _TEXT.sub(lambda found: _CONTROL.sub(lambda c: json.dumps(c[0])[1:-1], found[0]), text)


def values_of(text: str, names: Iterable[str]) -> dict[str, str]:
    """Return the named arguments of a call on one line each; those that are not there are left out."""
    return {name: one_line(value) for name, value in texts_of(text, names).items()}


def texts_of(text: str, names: Iterable[str]) -> dict[str, str]:
    """Return the named arguments of a call as they are; those that are not there are left out."""
    try:
        arguments = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(arguments, dict):
        return {}
    return {name: _as_text(arguments[name]) for name in names if name in arguments}


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
