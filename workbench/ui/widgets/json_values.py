"""Values picked out of a call's arguments, for showing."""

from __future__ import annotations

import json
from collections.abc import Iterable

from workbench.domain.timeline_text import one_line


def values_of(text: str, names: Iterable[str]) -> dict[str, str]:
    """Return the named arguments of a call on one line each; those that are not there are left out."""
    try:
        arguments = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(arguments, dict):
        return {}
    return {name: one_line(_as_text(arguments[name])) for name in names if name in arguments}


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
