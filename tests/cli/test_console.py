"""Pieces of the console that need no run."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.cli.console.editing import edited
from workbench.cli.console.registry import COMMANDS, described, find
from workbench.domain.errors import BadInput

NAMES = """into over out until continue pause stop where context events print approve allow strip quarantine
answer deny escalate edit mock skip undo pick break breaks delete disable enable mute unmute backtest watch unwatch
watches names window stack frame
back forward goto plan fork restart runs switch label note diff apply peek take from compare
replay again check quit help memory without find bookmark notes limits raise checks"""


def test_all_commands_are_there_and_no_word_means_two() -> None:
    assert {command.name for command in COMMANDS} == set(NAMES.split())
    words = [word for command in COMMANDS for word in (command.name, *command.short)]
    assert len(words) == len(set(words))
    assert all(command.name in described(command) for command in COMMANDS)


def test_an_empty_line_never_repeats_a_decision() -> None:
    repeating = {command.name for command in COMMANDS if command.repeats}
    assert not repeating & {
        "approve",
        "edit",
        "answer",
        "deny",
        "stop",
        "quit",
        "fork",
        "restart",
        "peek",
        "apply",
        "undo",
    }


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("i", "into"),
        ("o", "over"),
        ("c", "continue"),
        ("w", "where"),
        ("p", "print"),
        ("conte", "context"),
        ("?", "help"),
    ],
)
def test_short_forms(typed: str, name: str) -> None:
    assert find(typed).name == name


@pytest.mark.parametrize(("typed", "told"), [("aprove", "Did you mean approve?"), ("zzz", "`help`")])
def test_the_nearest_command_is_named(typed: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        find(typed)


def test_an_ambiguous_beginning_says_what_it_may_mean() -> None:
    with pytest.raises(BadInput, match="continue or context"):
        find("con")


@pytest.mark.parametrize(
    ("change", "result"),
    [
        ("args.content right", {"path": "a", "content": "right", "lines": [1, {"x": 2}]}),
        ("args.content 3", {"path": "a", "content": 3, "lines": [1, {"x": 2}]}),
        ('args.content "3"', {"path": "a", "content": "3", "lines": [1, {"x": 2}]}),
        ("args.content  two  words ", {"path": "a", "content": "two  words", "lines": [1, {"x": 2}]}),
        ("args.lines.0 null", {"path": "a", "content": "old", "lines": [None, {"x": 2}]}),
        ("args.lines.1.x [1]", {"path": "a", "content": "old", "lines": [1, {"x": [1]}]}),
        ("args.new.deep yes", {"path": "a", "content": "old", "lines": [1, {"x": 2}], "new": {"deep": "yes"}}),
        ('{"path": "b"}', {"path": "b"}),
    ],
)
def test_edits(change: str, result: dict[str, object]) -> None:
    assert edited('{"path": "a", "content": "old", "lines": [1, {"x": 2}]}', change) == result


@pytest.mark.parametrize("change", ["", "[1]", "{broken", "args. x", "args.lines.7 x", "args.path.deep x", "words"])
def test_edits_that_can_not_be(change: str) -> None:
    with pytest.raises(BadInput):
        edited('{"path": "a", "lines": [1]}', change)


@given(st.dictionaries(st.text(), st.integers() | st.text() | st.none()))
def test_all_arguments_as_json(arguments: dict[str, object]) -> None:
    assert edited("{}", json.dumps(arguments)) == arguments
