"""As what a result is best read: found out from its content. Pure."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Literal

from workbench.domain.text_changes import changes_text, line_changes
from workbench.domain.values import Value

Kind = Literal["text", "tree", "table", "image", "diff"]

MOST_COLUMNS = 60
"""A list whose objects have more names together is no table."""
_LOOKED_AT = 20
"""Lines by which a text is taken for one with separated columns."""
_DIFF = re.compile(r"^(diff --git .+|--- .+\n\+\+\+ .+\n@@ .*)", re.MULTILINE)
_DATA_URL = re.compile(r"data:(image/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)\Z")
_MAGIC = {"iVBORw0KGg": "image/png", "/9j/": "image/jpeg", "R0lGOD": "image/gif", "UklGR": "image/webp"}
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]+={0,2}\s*\Z")
_PAIRS = (
    ("old_string", "new_string"),
    ("old_str", "new_str"),
    ("old_text", "new_text"),
    ("old", "new"),
    ("before", "after"),
    ("search", "replace"),
    ("find", "replace"),
)
"""Names under which tools that edit take what stood there and what is to stand there."""


class Table(Value):
    """Rows under names. A cell's text is made when it is asked for: there may be a hundred thousand."""

    columns: tuple[str, ...]
    rows: Sequence[dict[str, object] | list[str]]
    """Objects, or texts in the order of the names."""

    def cell(self, row: int, column: int) -> str:
        """Return a cell's text; empty where a row has nothing there."""
        found = self.rows[row]
        if isinstance(found, list):
            return found[column] if column < len(found) else ""
        name = self.columns[column]
        return _cell(found[name]) if name in found else ""

    def cells(self, row: int) -> list[str]:
        """Return the texts of a row."""
        return [self.cell(row, column) for column in range(len(self.columns))]


class ImageData(Value):
    """A picture in base64."""

    kind: str
    data: str


class Reading(Value):
    """A result as what it can be read, best first; the text itself always is the last."""

    kinds: tuple[Kind, ...]
    table: Table | None = None
    image: ImageData | None = None
    diff: str = ""
    """Lines with a sign before them."""


def reading_of(text: str, arguments: str = "", same_lines: str = "{0}") -> Reading:
    """Return as what a result can be read.

    `arguments` are those of its call: where a tool replaces one text by another, the difference of both can be shown.
    `same_lines` says how many equal lines are left out of it.
    """
    if (image := _image(text)) is not None:
        return Reading(kinds=("image", "text"), image=image)
    value, is_plain = _json(text)
    table = (_table_of(value) if is_plain else None) if value is not None else _separated(text)
    own = text if value is None and _DIFF.search(text[:20_000]) else ""
    edit = _edit(arguments, same_lines)
    found: list[Kind] = ["diff"] if own or edit else []
    found += ["table"] if table is not None and not own else []
    found += ["tree"] if isinstance(value, dict | list) else []
    return Reading(kinds=(*found, "text"), table=table, diff=own or edit)


def _json(text: str) -> tuple[object, bool]:
    """The value, None where it is none, and whether no name stands twice in it: a table would hide one of the two."""
    if text.lstrip()[:1] not in ("{", "["):
        return None, True
    doubles: list[bool] = []

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            doubles.append(True)
        return found

    try:
        return json.loads(text, object_pairs_hook=members), not doubles
    except (ValueError, RecursionError):
        return None, True


def _image(text: str) -> ImageData | None:
    begin = text[:40].lstrip()
    if begin.startswith("data:image/") and (found := _DATA_URL.match(text.strip())):
        return ImageData(kind=found[1], data="".join(found[2].split()))
    kind = next((kind for sign, kind in _MAGIC.items() if begin.startswith(sign)), "")
    return ImageData(kind=kind, data="".join(text.split())) if kind and _BASE64.match(text) else None


def _table_of(value: object) -> Table | None:
    """A list of objects, alone or as the only list of an object, as a table."""
    if isinstance(value, dict):
        lists = [each for each in value.values() if isinstance(each, list)]
        value = lists[0] if len(lists) == 1 else None
    if not isinstance(value, list) or not value or not all(isinstance(each, dict) for each in value):
        return None
    names = list(dict.fromkeys(name for each in value for name in each))
    if not 0 < len(names) <= MOST_COLUMNS:
        return None
    return Table(columns=tuple(names), rows=value)


def _cell(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if type(value) is int else json.dumps(value, ensure_ascii=False)


def _separated(text: str) -> Table | None:
    """Lines with the same number of columns, at least two, the first of which names them."""
    lines = [line for line in text[:20_000].split("\n")[: _LOOKED_AT + 1] if line.strip()]
    if len(lines) < 3:
        return None
    for sign in ("\t", ";", ",", "|"):
        rows = _rows("\n".join(lines[:_LOOKED_AT]), sign)
        if len(rows) >= 3 and 2 <= len(rows[0]) <= MOST_COLUMNS and all(len(row) == len(rows[0]) for row in rows):
            if not all(name.strip() and len(name) <= 60 for name in rows[0]):
                continue
            return Table(columns=tuple(name.strip() for name in rows[0]), rows=_rows(text, sign)[1:])
    return None


def _rows(text: str, sign: str) -> Sequence[list[str]]:
    try:
        return [row for row in csv.reader(io.StringIO(text), delimiter=sign) if row]
    except csv.Error:
        return ()


def _edit(arguments: str, same_lines: str) -> str:
    value, _ = _json(arguments)
    if not isinstance(value, dict):
        return ""
    for old, new in _PAIRS:
        before, after = value.get(old), value.get(new)
        if isinstance(before, str) and isinstance(after, str) and before != after:
            return changes_text(line_changes(before, after), same_lines)
    return ""
