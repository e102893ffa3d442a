"""The text of `connections.toml`, read table by table, so that one that is broken keeps no other from being used."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import msgspec

from workbench.domain.connections import BrokenConnection, ModelConnection, ReadConnections
from workbench.domain.errors import BadInput
from workbench.settings.places_in_toml import Key, line_of

_HEADER = re.compile(r"""\s*\[\[?\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+))""")
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"
_AT_KEY = re.compile(r" - at `\$\.([A-Za-z_]+)[^`]*`$")
_TODO = "Mend it there. Other connections, and models that have nothing to do with it, go on working."


def whole_is_broken(file: str, why: str) -> ReadConnections:
    """Return what is known of a file of which nothing can be read."""
    return ReadConnections(broken=(BrokenConnection(name="", message=f"{file} can't be read: {why}.", todo=_TODO),))


def read_tables(file: str, text: str) -> ReadConnections:
    """Return what stands in a text; errors name the file, the line and the connection."""
    rows: dict[str, ModelConnection] = {}
    broken: dict[str, BrokenConnection] = {}
    for name, table, problem in _tables(text):
        if problem:
            broken.setdefault(name, _broken(file, name, *problem))
            continue
        try:
            rows[name] = _one(name, table)
        except _Wrong as wrong:
            line = line_of(text, (name, *wrong.key))
            broken.setdefault(name, _broken(file, name, line, wrong.what))
    well = sorted((each for name, each in rows.items() if name not in broken), key=lambda each: each.name)
    return ReadConnections(rows=tuple(well), broken=tuple(broken.values()))


def _tables(text: str) -> Iterator[tuple[str, Any, tuple[int, str] | None]]:
    """Each top-level name with what stands there, or with the line and the words of what is wrong with it."""
    try:
        whole = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        yield from _apart(text)
    else:
        yield from ((name, table, None) for name, table in whole.items())


def _apart(text: str) -> Iterator[tuple[str, Any, tuple[int, str] | None]]:
    """The same of a text that is no TOML as a whole."""
    seen: set[str] = set()
    for name, first, lines in _parts(text):
        if name in seen:
            yield name, None, (first, "it stands in the file twice")
            continue
        seen.add(name)
        try:
            said = tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            yield name, None, _place(str(error), first, len(lines))
        except RecursionError:
            yield name, None, (first, "it is nested too deeply")
        else:
            yield from ((each, table, None) for each, table in said.items())


def _parts(text: str) -> list[tuple[str, int, list[str]]]:
    """Lines that belong together: the name of the table, the place of its first line (from 1), and the lines."""
    parts: list[tuple[str, int, list[str]]] = [("", 1, [])]
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        name = next((each for each in header.groups() if each is not None), "") if header else parts[-1][0]
        if name != parts[-1][0]:
            parts.append((name, number, []))
        parts[-1][2].append(line)
    return parts


def _place(said: str, first: int, number: int) -> tuple[int, str]:
    at = _AT_LINE.search(said)
    line = first + (int(at[1]) if at else number) - 1
    what = _AT_LINE.sub("", said).removesuffix(_AT_END)
    return line, f"this is not TOML: {what[:1].lower()}{what[1:]}"


class _Wrong(Exception):
    def __init__(self, what: str, key: Key = ()) -> None:
        super().__init__(what)
        self.what, self.key = what, key


def _one(name: str, table: Any) -> ModelConnection:
    """The connection that a table comes to. Raises `_Wrong`."""
    if not isinstance(table, dict):
        raise _Wrong("it is no table")
    known = set(ModelConnection.__struct_fields__) - {"name"}
    if unknown := [key for key in table if key not in known]:
        raise _Wrong(f"nothing is called {', '.join(sorted(unknown))}", (unknown[0],))
    try:
        found = msgspec.convert({"name": name, **table}, ModelConnection)
        found.check()
    except msgspec.ValidationError as error:
        at = _AT_KEY.search(str(error))
        what = _AT_KEY.sub("", str(error))
        raise _Wrong(f"{at[1]}: {what}" if at else what, (at[1],) if at else ()) from None
    except BadInput as error:
        raise _Wrong(error.message.rstrip(".")) from None
    return found


def _broken(file: str, name: str, line: int, what: str) -> BrokenConnection:
    where = f"{file}:{line}" if line else file
    return BrokenConnection(name=name, message=f"{where}: {f'[{name}]: ' if name else ''}{what}.", todo=_TODO)
