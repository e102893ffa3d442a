"""Something that can be chosen in the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Entry(NamedTuple):
    """What it is called, where it belongs, and what happens when it is chosen."""

    name: str
    """Names it for good, so that it can be told which were used last."""
    title: str
    act: Callable[[], object]
    aside: str = ""
    """Where it stands or what it is, shown dim."""
    key: str = ""
    why_not: str = ""
    """Why it can't be chosen now; empty: it can."""
    is_off: bool = False
    """Whether it can't be chosen now, also where nobody can say why."""
    group: str = ""
    """The kind of thing, shown at the right of the first of its kind where several are mixed."""
