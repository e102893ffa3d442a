"""Which line of a TOML file a key stands on. Used only to word an error, so it may read the file a second time."""

from __future__ import annotations

import re
import tomllib
from typing import Any

Key = tuple[str | int, ...]
"""Names, and places (from 0) in lists of tables."""

_PART = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)"""
_DOTTED = rf"{_PART}(?:\s*\.\s*{_PART})*"
_ASSIGNED = re.compile(rf"\s*({_DOTTED})\s*=")
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_LONG = ('"""', "'''")


def line_of(text: str, key: Key) -> int:
    """Return the line (from 1) of a key, else of the table it would stand in; 0 where there is neither."""
    lines = _lines(text)
    for length in range(len(key), 0, -1):
        if key[:length] in lines:
            return lines[key[:length]]
    return 0


def _lines(text: str) -> dict[Key, int]:
    found: dict[Key, int] = {}
    counts: dict[Key, int] = {}
    table: Key = ()
    rows = text.splitlines()
    number = 0
    while number < len(rows):
        row = rows[number]
        if header := _HEADER.match(row):
            table = _table(_names(header[2]), counts, grows=header[1] == "[[")
            found.setdefault(table, number + 1)
        elif assigned := _ASSIGNED.match(row):
            names = _names(assigned[1])
            for length in range(1, len(names) + 1):
                found.setdefault((*table, *names[:length]), number + 1)
            number += _more_rows(rows, number, row[assigned.end() :])
        number += 1
    return found


def _table(names: tuple[str, ...], counts: dict[Key, int], *, grows: bool) -> Key:
    """The key of a header: within lists of tables, the latest one is meant."""
    key: Key = ()
    for place, name in enumerate(names):
        key = (*key, name)
        if grows and place == len(names) - 1:
            counts[key] = counts.get(key, -1) + 1
        if key in counts:
            key = (*key, counts[key])
    return key


def _more_rows(rows: list[str], first: int, value: str) -> int:
    """How many rows a value goes on for."""
    opening = value.strip()[:3]
    if opening in _LONG:
        return _until(rows, first, lambda text: text.count(opening) >= 2, value)
    if opening[:1] in ("[", "{"):
        return _until(rows, first, _is_whole, value)
    return 0


def _until(rows: list[str], first: int, is_whole: Any, value: str) -> int:
    for more in range(len(rows) - first):
        if more:
            value += "\n" + rows[first + more]
        if is_whole(value):
            return more
    return 0


def _is_whole(value: str) -> bool:
    try:
        tomllib.loads(f"x = {value}")
    except tomllib.TOMLDecodeError:
        return False
    return True


def _names(dotted: str) -> tuple[str, ...]:
    """The parts of a dotted key, read by the parser itself."""
    table: Any = tomllib.loads(f"{dotted} = 0")
    names: list[str] = []
    while isinstance(table, dict):
        name, table = next(iter(table.items()))
        names.append(name)
    return tuple(names)
