"""Reading a TOML file table by table, with errors that name file, line, key and the nearest right key."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from workbench.domain.errors import BadInput, GoalFileError
from workbench.domain.tools import Setting
from workbench.settings.places_in_toml import Key, line_of

_SIZE = 4_000_000
_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_TWICE = ("Cannot overwrite a value", "Cannot declare", "Cannot redefine", "Cannot mutate immutable", "Duplicate")
_PLAINLY = (
    ("illegal character '\\n'", 'A text in quotes has no end on this line: close it with ".'),
    ("unterminated string", 'A text in quotes has no end: close it with ".'),
    ("invalid value", "What stands after = is no value: a text stands in quotes, a list in [ ]."),
    ("expected '=' after a key", "A line says `name = value`: a = is missing."),
    ("invalid statement", "A line says `name = value`, or begins a table: `[name]`."),
    ("unclosed array", "A list has no end: close it with ]."),
)
"""What Python says of a file that is not TOML, and what to do about it."""
_TYPES: dict[type, str] = {
    str: "a text in quotes",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    list: "a list",
    dict: "a table",
}


def read_table(file: Path, data: bytes) -> Table:
    """Return the file's outermost table. Raises `GoalFileError` where it is not TOML."""
    if len(data) > _SIZE:
        raise GoalFileError(str(file), 0, "", f"The file has {len(data):,} bytes; at most {_SIZE:,} are read.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise GoalFileError(str(file), line, "", "The file is not UTF-8 text.", "Save it as UTF-8.") from None
    try:
        return Table(str(file), text, (), tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(file, text, str(error)) from None
    except RecursionError:
        raise GoalFileError(str(file), 0, "", "The file is nested too deeply.") from None


def read_file(file: Path) -> bytes:
    """Return a file's bytes. Raises `BadInput` where it can't be read."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise BadInput(f"There is no file {file}.", "Check the path.") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{file} can't be read: {getattr(error, 'strerror', None) or error}.") from None


def _not_toml(file: Path, text: str, said: str) -> GoalFileError:
    at = _AT.search(said)
    rows = text.splitlines()
    line = int(at[1]) if at and at[1] else len(rows)
    what = _AT.sub("", said)
    row = rows[line - 1] if 0 < line <= len(rows) else ""
    if what.startswith(_TWICE):
        key = row.partition("=")[0].strip(" []")
        return GoalFileError(str(file), line, key, "It stands in the file twice.", "Keep one of the two.")
    if said_plainly := next((words for begin, words in _PLAINLY if what.lower().startswith(begin)), ""):
        return GoalFileError(str(file), line, "", "This is not TOML.", said_plainly)
    todo = 'Names with dots or stars need quotes: "files.*" = "auto".' if "*" in row.partition("=")[0] else ""
    return GoalFileError(str(file), line, "", f"This is not TOML: {what[:1].lower()}{what[1:]}.", todo)


class Table:
    """One table that is being read. Each key is taken once; `finish` refuses what nobody took."""

    def __init__(self, file: str, text: str, key: Key, values: dict[str, Any]) -> None:
        self._file = file
        self._text = text
        self._key = key
        self._values = values
        self._known: list[str] = []
        self._inner: dict[str, Table] = {}

    def has(self, name: str) -> bool:
        """Whether the key stands there."""
        self._known.append(name)
        return name in self._values

    def names(self) -> tuple[str, ...]:
        """Return the keys that are there, in order; they count as known."""
        self._known += self._values
        return tuple(self._values)

    @property
    def known(self) -> tuple[str, ...]:
        """The keys that were asked for so far."""
        return tuple(self._known)

    def kind(self, name: str) -> str:
        """Return what stands at a key in plain words: `a text in quotes`, `a table`."""
        return _in_words(self._values.get(name))

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; without a default the key is required."""
        if not self.has(name):
            if default is None:
                self.missing(name, f"Add a line such as: {name} = …")
            return default
        value = self._values[name]
        if not isinstance(value, str):
            self._wrong(name, "a text in quotes")
        return value

    def whole(self, name: str, least: int) -> int | None:
        """Return a whole number of at least `least`; None where there is none."""
        if not self.has(name):
            return None
        value = self._values[name]
        if not isinstance(value, int) or isinstance(value, bool):
            self._wrong(name, "a whole number")
        if value < least:
            self.fail(name, f"It is {value}; it must be {least} or more.")
        return value

    def number(self, name: str, least: float) -> float | None:
        """Return a number of at least `least`; None where there is none."""
        if not self.has(name):
            return None
        value = self._values[name]
        if not isinstance(value, int | float) or isinstance(value, bool):
            self._wrong(name, "a number")
        if not least <= value < float("inf"):
            self.fail(name, f"It is {value}; it must be {least:g} or more.")
        return float(value)

    def table(self, name: str) -> Table:
        """Return a table; an empty one where there is none."""
        value = self._values[name] if self.has(name) else {}
        if not isinstance(value, dict):
            self._wrong(name, f"a table (a line [{'.'.join(map(str, (*self._key, name)))}] and keys below it)")
        self._inner[name] = Table(self._file, self._text, (*self._key, name), value)
        return self._inner[name]

    def tables(self, name: str) -> Iterator[Table]:
        """Yield the tables of a list."""
        value = self._values[name] if self.has(name) else []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self._wrong(name, f"tables (a line [[{'.'.join(map(str, (*self._key, name)))}]] above the keys of each)")
        for place, item in enumerate(value):
            yield Table(self._file, self._text, (*self._key, name, place), item)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; an empty one where there is none."""
        value = self._values[name] if self.has(name) else []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._wrong(name, "a list of texts in quotes")
        return tuple(value)

    def flag(self, name: str) -> bool:
        """Return a yes or no; no where there is none."""
        value = self._values[name] if self.has(name) else False
        if not isinstance(value, bool):
            self._wrong(name, "true or false")
        return value

    def moment(self, name: str) -> datetime | date | None:
        """Return a date, or a date and time; None where there is none."""
        value = self._values[name] if self.has(name) else None
        if value is not None and not isinstance(value, date):
            self._wrong(name, "a date, such as 2027-01-31 or 2027-01-31T12:00:00Z")
        return value

    def setting(self, name: str) -> Setting:
        """Return a text, a number, a yes or no, or a list of texts."""
        value = self._values[name]
        if isinstance(value, str | bool | int | float):
            return value
        return self.texts(name)

    def changed(self, changes: Iterable[Callable[[dict[str, Any]], None]]) -> Table:
        """Return the table as it is after `changes`, such as migrations; keys known so far stay known."""
        values = dict(self._values)
        for change in changes:
            change(values)
        changed = Table(self._file, self._text, self._key, values)
        changed._known = list(self._known)
        return changed

    def finish(self) -> None:
        """Refuse the first key that nobody asked for, and name the nearest of those that are known."""
        for name in self._values:
            if name not in self._known:
                self.fail(name, "There is no such key.", self._nearest(name))

    def _nearest(self, name: str) -> str:
        """What to write instead: a key of this table, or of a table in it."""
        meant = {key: f"{table}.{key}" for table, inner in self._inner.items() for key in inner.known}
        meant |= {key: key for key in self._known}
        near = difflib.get_close_matches(name, meant, 1, 0.5)
        return f"Did you mean {meant[near[0]]}?" if near else f"Known here: {', '.join(dict.fromkeys(self._known))}."

    def missing(self, name: str, todo: str) -> NoReturn:
        """Refuse a table that lacks a key; where a key there looks like it misspelt, that key is named."""
        strangers = [each for each in self._values if each not in self._known]
        if near := difflib.get_close_matches(name, strangers, 1, 0.7):
            self.fail(near[0], "There is no such key.", f"Did you mean {name}?")
        self.fail(name, "It is missing.", todo)

    def fail(self, name: str, message: str, todo: str = "") -> NoReturn:
        """Raise the `GoalFileError` for a key of this table; an empty name means the table itself."""
        key = (*self._key, name) if name else self._key
        raise GoalFileError(self._file, line_of(self._text, key), _dotted(key), message, todo)

    def _wrong(self, name: str, wanted: str) -> NoReturn:
        value = self._values[name]
        shown = f" ({value!r})" if isinstance(value, str | int | float) and len(repr(value)) < 60 else ""
        self.fail(name, f"It must be {wanted}, not {_in_words(value)}{shown}.")


def _in_words(value: object) -> str:
    return next((words for kind, words in _TYPES.items() if isinstance(value, kind)), "a date or time")


def _dotted(key: Key) -> str:
    """The key as a person reads it: places in lists count from 1."""
    parts: list[str] = []
    for part in key:
        if isinstance(part, int):
            parts[-1] += f"[{part + 1}]"
        else:
            parts.append(part if re.fullmatch(r"[A-Za-z0-9_-]+", part) else f'"{part}"')
    return ".".join(parts)
