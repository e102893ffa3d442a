"""What a tool's schema says about its arguments, as fields that a person can read and fill in.

Pure. A stranger's schema may be wrong in any way: what can't be read in it is left out, and a value that no field fits
is written as JSON. Source of the words: JSON Schema 2020-12.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from msgspec.structs import replace

from workbench.domain.values import Value

Kind = Literal["text", "number", "whole number", "yes or no", "choice", "list", "object", "anything"]

MOST_DEPTH = 4
"""Parts nested deeper are written as JSON."""
MOST_FIELDS = 60
MOST_IN_ALL = 400
"""A schema of more fields, all counted, has no parts below: a recursive one would have no end."""
MOST_CHOICES = 200
_KINDS: dict[object, Kind] = {
    "string": "text",
    "number": "number",
    "integer": "whole number",
    "boolean": "yes or no",
    "array": "list",
    "object": "object",
}
_EMPTY: dict[Kind, str] = {
    "text": '""',
    "number": "0",
    "whole number": "0",
    "yes or no": "false",
    "list": "[]",
    "anything": "null",
}
_Schema = dict[str, object]


class ArgumentField(Value):
    """An argument, or a part of one."""

    name: str
    kind: Kind = "anything"
    title: str = ""
    about: str = ""
    required: bool = False
    nullable: bool = False
    """Whether it may also be null."""
    choices: tuple[str, ...] = ()
    """For a choice: what it may be, as JSON texts."""
    default: str | None = None
    """What it is where nobody gives it, as JSON text; None: the schema does not say."""
    example: str = ""
    """A value that would do, as JSON text; empty: the schema has none."""
    bounds: tuple[tuple[str, str], ...] = ()
    """Words of the schema that bound it, each with its value: `minimum`, `maxLength`, `pattern`, `format`."""
    parts: tuple[ArgumentField, ...] = ()
    """For an object: its members."""
    item: ArgumentField | None = None
    """For a list: what each of its items is."""

    @property
    def empty(self) -> str:
        """The value to begin with, as JSON text: its default, else its first choice, else nothing of its kind."""
        if self.default is not None:
            return self.default
        if self.kind == "choice":
            return self.choices[0]
        if self.kind == "object":
            members = (f"{json.dumps(part.name)}: {part.empty}" for part in self.parts if part.required)
            return f"{{{', '.join(members)}}}"
        return _EMPTY[self.kind]


class Misfit(Value):
    """Where arguments are not as their schema wants them."""

    place: tuple[str | int, ...]
    """Names and places in lists that lead there."""
    rule: str
    """The word of the schema that is broken."""
    wanted: str = ""
    """That word's value; for `additionalProperties`: the names that there are."""


def misfits_within(misfits: Iterable[Misfit], part: str | int) -> list[Misfit]:
    """Return those that lie in a part or below it, as they are seen from there."""
    return [replace(each, place=each.place[1:]) for each in misfits if each.place[:1] == (part,)]


@lru_cache(maxsize=64)
def fields_of(schema: str) -> tuple[ArgumentField, ...]:
    """Return the arguments that a tool's schema names, in its order; none where it is no schema of an object."""
    try:
        root = json.loads(schema)
    except (ValueError, RecursionError):
        return ()
    return _Reader(root).members(root, 0) if isinstance(root, dict) else ()


_BOUNDS = (
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems"),
)


class _Reader:
    def __init__(self, root: _Schema) -> None:
        self._root = root
        self._made = 0

    def members(self, schema: _Schema, depth: int) -> tuple[ArgumentField, ...]:
        schema = self._whole(schema)
        named, needed = schema.get("properties"), schema.get("required")
        if not isinstance(named, dict):
            return ()
        required = set(map(str, needed)) if isinstance(needed, list) else set()
        first = list(named.items())[:MOST_FIELDS]
        return tuple(self._field(name, part, depth, required=name in required) for name, part in first)

    def _field(self, name: str, said: object, depth: int, *, required: bool = False) -> ArgumentField:
        schema = self._whole(said if isinstance(said, dict) else {})
        self._made += 1
        goes_down = depth < MOST_DEPTH and self._made < MOST_IN_ALL
        kind, nullable = self._kind(schema)
        choices = self._choices(schema)
        nullable = nullable or "null" in choices
        if choices:
            kind, choices = "choice", tuple(choice for choice in choices if choice != "null") or ("null",)
        parts = self.members(schema, depth + 1) if kind == "object" and goes_down else ()
        listed = schema.get("items")
        item = None
        if kind == "list" and goes_down and isinstance(listed, dict):
            item = self._field("", listed, depth + 1)
        if (kind == "object" and not parts) or (kind == "list" and item is None):
            kind = "anything"
        examples = schema.get("examples")
        return ArgumentField(
            name=name,
            kind=kind,
            title=str(schema.get("title", "")),
            about=str(schema.get("description", "")),
            required=required,
            nullable=nullable,
            choices=choices,
            default=_json(schema["default"]) if "default" in schema else None,
            example=_json(examples[0]) if isinstance(examples, list) and examples else "",
            bounds=tuple((word, _plain(schema[word])) for word in _BOUNDS if word in schema),
            parts=parts,
            item=item,
        )

    def _kind(self, schema: _Schema) -> tuple[Kind, bool]:
        """Return what kind of value a schema wants, and whether null will do too."""
        said = schema.get("type")
        types = said if isinstance(said, list) else [said]
        other = [each for each in types if each != "null"]
        kind = _KINDS.get(other[0], "anything") if len(other) == 1 and isinstance(other[0], str) else "anything"
        if kind == "anything" and isinstance(schema.get("properties"), dict):
            kind = "object"
        return kind, len(other) < len(types)

    @staticmethod
    def _choices(schema: _Schema) -> tuple[str, ...]:
        listed = schema.get("enum")
        if "const" in schema:
            listed = [schema["const"]]
        return tuple(map(_json, listed)) if isinstance(listed, list) and len(listed) <= MOST_CHOICES else ()

    def _whole(self, schema: _Schema) -> _Schema:
        """Return a schema with what it refers to, and without the "or null" around it."""
        for _ in range(2 * MOST_DEPTH):
            inner = self._inner(schema)
            if inner is None:
                break
            own = {word: value for word, value in schema.items() if word not in ("$ref", "anyOf", "oneOf", "allOf")}
            schema = {**inner, **own}
        return schema

    def _inner(self, schema: _Schema) -> _Schema | None:
        if isinstance(reference := schema.get("$ref"), str):
            return self._referred(reference)
        both = schema.get("allOf")
        if isinstance(both, list) and len(both) == 1 and isinstance(both[0], dict):
            return both[0]
        either = schema.get("anyOf") or schema.get("oneOf")
        if not isinstance(either, list):
            return None
        other = [each for each in either if isinstance(each, dict) and each.get("type") != "null"]
        if len(other) != 1 or len(either) > 2:
            return None
        inner = self._referred(str(other[0]["$ref"])) if "$ref" in other[0] else other[0]
        if inner is None or len(either) == 1:
            return inner
        return {**inner, "type": [inner.get("type"), "null"]} if isinstance(inner.get("type"), str) else inner

    def _referred(self, reference: str) -> _Schema | None:
        """Return what a reference within the schema means; None: nothing, or it lies elsewhere."""
        if not reference.startswith("#/"):
            return None
        place: object = self._root
        for part in reference[2:].split("/"):
            place = place.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(place, dict) else None
        return place if isinstance(place, dict) else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain(value: object) -> str:
    return value if isinstance(value, str) else _json(value)
