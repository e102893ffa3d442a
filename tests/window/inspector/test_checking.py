"""What is said about arguments while they are typed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.window.inspector.calls import ARGUMENTS, SCHEMA
from workbench.ui.widgets.arguments.checking import hidden_in, problem_in
from workbench.ui.widgets.json_values import as_json, laid_out, values_of


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
    assert json.loads(as_json(laid_out(json.dumps(arguments)))) == arguments
    assert problem_in(laid_out(json.dumps(arguments))) == ""


@given(text=st.text(st.sampled_from('ab\n\t"\\\u00a0\u2028\u2029\ufdd0')))
def test_what_an_editor_gives_back_means_the_same(qapp: QApplication, text: str) -> None:
    editor = QPlainTextEdit()
    for given_text in (json.dumps({"a": text}), json.dumps({"a": text}, ensure_ascii=False)):
        editor.setPlainText(laid_out(given_text))
        assert json.loads(as_json(editor.toPlainText())) == {"a": text}
        assert editor.toPlainText() == laid_out(given_text), "nothing was edited"


def test_a_long_text_is_read_and_typed_with_its_line_breaks() -> None:
    shown = laid_out('{"path": "a.md", "content": "# Title\\n\\n| a | b |\\n"}')
    assert shown.split("\n")[2:5] == ['  "content": "# Title', "", "| a | b |"]
    typed = shown.replace("| a | b |", "| a\t| b |\n| c | d |")
    assert problem_in(typed) == ""
    assert json.loads(as_json(typed))["content"] == "# Title\n\n| a\t| b |\n| c | d |\n"
    assert hidden_in(shown.replace("Title", "Ti\\u200btle")) == ("U+200B ZERO WIDTH SPACE",)


def test_laying_out_drops_no_second_name() -> None:
    assert laid_out('{"to":"a","to":"b"}').count('"to"') == 2


def test_characters_that_cannot_be_seen_are_named() -> None:
    assert hidden_in('{"path": "a\u202etxt.exe"}') == ("U+202E RIGHT-TO-LEFT OVERRIDE",)
    assert hidden_in('{"path": "a\\u200b"}') == ("U+200B ZERO WIDTH SPACE",)
    assert hidden_in('{\n\t"path": "ü"}') == ()


def test_a_sink_shows_its_hidden_characters() -> None:
    assert "U+202E" in values_of('{"path": "a\\u202eb"}', ("path",))["path"]
