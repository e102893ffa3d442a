"""Where arguments do not fit a schema, named by place; and schemas that strangers wrote to do harm."""

from __future__ import annotations

import json

import pytest

from workbench.domain.argument_fields import misfits_within
from workbench.policy.arguments import misfit_places, problem_with

SCHEMA = json.dumps(
    {
        "type": "object",
        "additionalProperties": False,
        "required": ["path", "it's"],
        "properties": {
            "path": {"type": "string"},
            "it's": {"type": "integer", "minimum": 1},
            "many": {"type": "array", "items": {"properties": {"x": {"type": "number"}}, "required": ["x"]}},
            "maybe": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "either": {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
        },
    }
)


@pytest.mark.parametrize(
    ("value", "place", "rule"),
    [
        ({"path": "a"}, ("it's",), "required"),
        ({"path": 1, "it's": 1}, ("path",), "type"),
        ({"path": "a", "it's": 0}, ("it's",), "minimum"),
        ({"path": "a", "it's": 1, "other": 1}, ("other",), "additionalProperties"),
        ({"path": "a", "it's": 1, "many": [{"x": 1}, {}]}, ("many", 1, "x"), "required"),
        ({"path": "a", "it's": 1, "many": [{"x": "y"}]}, ("many", 0, "x"), "type"),
        ({"path": "a", "it's": 1, "maybe": "x"}, ("maybe",), "type"),
        ({"path": "a", "it's": 1, "either": "x"}, ("either",), "anyOf"),
    ],
)
def test_a_misfit_names_its_place(value: object, place: tuple[str | int, ...], rule: str) -> None:
    (misfit,) = misfit_places(SCHEMA, value)
    assert (misfit.place, misfit.rule) == (place, rule)
    assert misfits_within([misfit], place[0])[0].place == place[1:]
    assert misfits_within([misfit], "nowhere") == []


def test_a_schema_that_is_none_bounds_nothing() -> None:
    assert misfit_places("{", {"a": 1}) == []
    assert misfit_places('{"type": 3}', {"a": 1}) == []


def test_a_pattern_that_would_take_for_ever_is_given_up() -> None:
    schema = json.dumps({"properties": {"a": {"type": "string", "pattern": "^(a|a|aa)+$"}}})
    arguments = json.dumps({"a": "a" * 200 + "!"})
    assert "could not be looked for in time" in problem_with(schema, arguments)[1]
    assert misfit_places(schema, json.loads(arguments))[0].rule == "pattern"


def test_a_pattern_in_other_words_than_ours_bounds_nothing() -> None:
    schema = json.dumps({"properties": {"a": {"type": "string", "pattern": "(?[unknown"}}})
    assert problem_with(schema, '{"a": "x"}') == ("", "")
    digits = json.dumps({"properties": {"a": {"type": "string", "pattern": r"^\p{Nd}+$"}}})
    assert problem_with(digits, '{"a": "12"}') == ("", "")
    assert "does not match" in problem_with(digits, '{"a": "x"}')[1]
