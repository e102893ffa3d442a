"""What is said about arguments while they are typed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.window.inspector.calls import ARGUMENTS, SCHEMA
from workbench.ui.widgets.approval.checking import hidden_in, problem_in
from workbench.ui.widgets.approval.editor import laid_out
from workbench.ui.widgets.json_values import values_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"path": "a" "text": "b"}', "comma"),
        ('{"path": }', "value is missing"),
        ('{"path": "a", "path": "b"}', "stands twice"),
        ('{"path": NaN, "text": "b"}', "not a JSON value"),
        ("[1]", "begin with {"),
        ('{"path": "a"}', "“text” is missing"),
        ('{"path": "a", "text": "b", "mode": 1}', "no argument “mode”"),
        ("", "Line 1"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(text: str, words: str) -> None:
    assert words in problem_in(text, SCHEMA)


def test_sound_arguments_have_no_problem() -> None:
    assert problem_in(ARGUMENTS, SCHEMA) == ""
    assert problem_in("{}") == ""


def test_deep_nesting_is_said_not_raised() -> None:
    assert problem_in('{"a":' * 100_000)


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    assert isinstance(problem_in(text, SCHEMA), str)
    assert isinstance(values_of(text, ("path",)), dict)


@given(st.dictionaries(st.text(), st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=5)))
def test_laying_out_changes_no_value(arguments: dict[str, object]) -> None:
    assert json.loads(laid_out(json.dumps(arguments))) == arguments


def test_laying_out_drops_no_second_name() -> None:
    assert laid_out('{"to":"a","to":"b"}').count('"to"') == 2


def test_characters_that_cannot_be_seen_are_named() -> None:
    assert hidden_in('{"path": "a\u202etxt.exe"}') == ("U+202E RIGHT-TO-LEFT OVERRIDE",)
    assert hidden_in('{"path": "a\\u200b"}') == ("U+200B ZERO WIDTH SPACE",)
    assert hidden_in('{\n\t"path": "ü"}') == ()


def test_a_sink_shows_its_hidden_characters() -> None:
    assert "U+202E" in values_of('{"path": "a\\u202eb"}', ("path",))["path"]
