"""What is read out of a tool's schema, and values taken apart and put together."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.argument_fields import MOST_IN_ALL, ArgumentField, fields_of
from workbench.domain.argument_values import fits_field, items_of, list_of, members_of, object_of

SCHEMA = json.dumps(
    {
        "type": "object",
        "required": ["path", "kind"],
        "properties": {
            "path": {"type": "string", "description": "Where to.", "minLength": 1, "pattern": "^out/"},
            "kind": {"enum": ["a", "b", None]},
            "depth": {"anyOf": [{"type": "integer", "maximum": 9}, {"type": "null"}], "default": 3},
            "where": {"$ref": "#/$defs/Point"},
            "points": {"type": "array", "items": {"$ref": "#/$defs/Point"}, "maxItems": 4},
            "either": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            "free": {"type": "object"},
        },
        "$defs": {
            "Point": {"type": "object", "required": ["x"], "properties": {"x": {"type": "number"}, "on": {"const": 1}}}
        },
    }
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def test_each_argument_says_what_the_schema_says() -> None:
    fields = {field.name: field for field in fields_of(SCHEMA)}
    assert {name: field.kind for name, field in fields.items()} == {
        "path": "text",
        "kind": "choice",
        "depth": "whole number",
        "where": "object",
        "points": "list",
        "either": "anything",
        "free": "anything",
    }
    assert [name for name, field in fields.items() if field.required] == ["path", "kind"]
    assert fields["path"].bounds == (("minLength", "1"), ("pattern", "^out/"))
    assert fields["path"].about == "Where to."
    assert (fields["kind"].choices, fields["kind"].nullable) == (('"a"', '"b"'), True)
    assert (fields["depth"].default, fields["depth"].nullable, fields["depth"].bounds) == (
        "3",
        True,
        (("maximum", "9"),),
    )
    assert [part.name for part in fields["where"].parts] == ["x", "on"]
    assert fields["points"].item is not None
    assert fields["points"].item.parts[1].choices == ("1",)


def test_what_is_added_begins_with_what_is_usual() -> None:
    fields = {field.name: field for field in fields_of(SCHEMA)}
    assert fields["depth"].empty == "3"
    assert json.loads(fields["where"].empty) == {"x": 0}
    assert fields["points"].empty == "[]"
    assert fields["kind"].empty == '"a"'


def test_a_schema_that_has_no_end_has_one_here() -> None:
    node = {"type": "object", "properties": {f"n{place}": {"$ref": "#/$defs/N"} for place in range(50)}}
    fields = fields_of(json.dumps({"$defs": {"N": node}, **node}))

    def counted(some: tuple[ArgumentField, ...]) -> int:
        return sum(1 + counted(field.parts) for field in some)

    assert 0 < counted(fields) < MOST_IN_ALL + 60 * 5
    loop = {"properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"$ref": "#/$defs/A"}}}
    assert [field.name for field in fields_of(json.dumps(loop))] == ["a"]


@given(st.text() | values.map(json.dumps))
def test_whatever_a_schema_is_nothing_is_raised(schema: str) -> None:
    assert isinstance(fields_of(schema), tuple)
    assert isinstance(fields_of(json.dumps({"properties": {"a": {"enum": [schema]}}})), tuple)


@given(st.dictionaries(st.text(), values))
def test_values_taken_apart_and_put_together_are_the_same(value: dict[str, object]) -> None:
    text = json.dumps(value)
    members = members_of(text)
    assert members is not None
    assert json.loads(object_of(members)) == value
    items = items_of(json.dumps(list(value.values())))
    assert items is not None
    assert json.loads(list_of(items)) == list(value.values())


def test_what_is_not_touched_stays_as_it_was_written() -> None:
    members = members_of('{"a": 1.50, "b": "\\u00e9", "c": 12345678901234567890123}')
    assert members == {"a": "1.50", "b": '"\\u00e9"', "c": "12345678901234567890123"}
    assert members_of("[1]") is None
    assert items_of("{}") is None


def test_a_value_of_another_kind_is_not_for_the_field() -> None:
    number = ArgumentField(name="n", kind="whole number")
    assert fits_field(number, "-3")
    assert not fits_field(number, '"3"')
    assert not fits_field(ArgumentField(name="l", kind="list"), json.dumps([0] * 1000)), "too many rows"
