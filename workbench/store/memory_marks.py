"""Marks of memory: each says that an entry is there from now on, or that it is not. None is ever changed.

A mark that can't be read says nothing, and all others go on saying what they say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace
from sqlalchemy import RowMapping

from workbench.domain.memory import KeptMemory, Layer


class Mark(NamedTuple):
    """A row of the table."""

    number: int
    entry: KeptMemory
    is_there: bool
    outside: bool
    """Whether a person made it outside of any run."""


def sealed(entry: KeptMemory) -> tuple[str, str]:
    """Return an entry as it is written, and what tells whether that was changed."""
    text = msgspec.json.encode(entry).decode()
    return text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_mark(row: RowMapping) -> Mark | None:
    """Return a row's mark; None: it is not as it was written."""
    text = row["json_text"]
    if not isinstance(text, str):
        return None
    if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != row["digest"]:
        return None
    try:
        entry = msgspec.json.decode(text, type=KeptMemory)
    except msgspec.MsgspecError:
        return None
    if (entry.id, entry.scope, entry.home, entry.branch) != (row["id"], row["scope"], row["home"], row["branch"]):
        return None
    return Mark(row["number"], entry, bool(row["is_there"]), bool(row["outside"]))


def standing(marks: Iterable[Mark], layers: Sequence[Layer]) -> KeptMemory | None:
    """Return an entry as these layers see it, of all of its marks in order; None: it is not there for them.

    What a person forgot outside of runs is gone for forks as well, however old what they see is. An entry that was
    ever untrusted stays so until a person says otherwise.
    """
    seen: KeptMemory | None = None
    there, marked = False, False
    for mark in marks:
        until = _until(mark.entry.branch, layers)
        if until is None:
            continue
        if mark.entry.at > until:
            if mark.outside:  # Bringing back brings back what was seen.
                there = mark.is_there and seen is not None
            continue
        there = mark.is_there
        if there:
            marked = mark.entry.untrusted or (marked and mark.entry.by != "person")
            seen = replace(mark.entry, untrusted=marked)
    return seen if there else None


def _until(branch: str, layers: Sequence[Layer]) -> float | None:
    """Up to when marks of a branch are seen; None: never."""
    for layer in layers:
        if layer.branch == branch:
            return layer.until if layer.until is not None else float("inf")
    return None
