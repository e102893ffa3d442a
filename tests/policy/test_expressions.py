"""Conditions: what they may say, what they come to, and that nothing gets out of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.errors import BadInput
from workbench.policy.expressions import (
    NAMES,
    ConditionFailed,
    Evaluator,
    check,
    completions,
    template_trouble,
    text_of,
    trouble_with,
)

EVALUATOR = Evaluator()
SCOPE: dict[str, object] = {
    "run": {"cost": 0.5, "tokens": 1200, "id": "r1"},
    "step": {"number": 3, "phase": "act"},
    "tool": {"name": "files.write", "writes": True},
    "args": {"path": "a/b.txt", "content": "wrong", "list": [10**9, 2], "deep": {"er": 1}},
    "reply": {"text": "I write it."},
}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("run.cost > 0.25", True),
        ("step.number == 3 and tool.name == 'files.write'", True),
        ("args.path.startswith('a/') and 'wrong' in args.content", True),
        ("len(args.content) * 2", 10),
        ("args.deep.er", 1),
        ("'x' if tool.writes else 'y'", "x"),
        ("run.tokens % 100", 0),
        ("2 ** 10", 1024),
        ("max(1, run.tokens)", 1200),
        ("not reply.text.lower().endswith('.')", False),
    ],
)
def test_what_an_expression_comes_to(expression: str, value: object) -> None:
    check(expression)
    assert EVALUATOR.evaluate(expression, SCOPE) == value


def test_an_empty_condition_holds() -> None:
    assert EVALUATOR.holds("", {})
    assert EVALUATOR.holds("  ", {})
    assert not EVALUATOR.holds("run.cost > 1", SCOPE)


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("tol.name", "Did you mean tool"),
        ("tool.nme", "Did you mean tool.name"),
        ("run.cost >", "not an expression"),
        ("a = 1", "not an expression"),
        ("[x for x in args]", "Loops"),
        ("lambda: 1", "Loops"),
        ("f'{run.id:999999999}'", "f-strings"),
        ("args.__class__", "underscore"),
        ("open('x')", "no function 'open'"),
        ("args.path.ljust(999999999)", r"\.ljust\(\)"),
        ("max(args.list, key=args.path.ljust)", "named arguments"),
        ("args.path[0]()", "by their names"),
        ("1" * 1001, "longer than"),
    ],
)
def test_what_can_not_stand_is_said_as_one_types_and_is_not_evaluated(expression: str, said: str) -> None:
    assert trouble_with(expression)
    with pytest.raises(BadInput, match=said):
        check(expression)
    with pytest.raises(ConditionFailed, match=said):
        EVALUATOR.evaluate(expression, SCOPE)


@pytest.mark.parametrize(
    "expression",
    [
        "1 / 0",
        "args.nothing",
        "result.text",
        "9 ** 9 ** 9",
        "3999999 ** 3999999",
        "1 << 9999",
        "'%999999999d' % 1",
        "'a' * 999999999",
        "args.content * 99999999",
        "int('9' * 5000)",
        "'a' + 1",
        "args.content.split(1)",
    ],
)
def test_what_goes_wrong_while_it_is_evaluated_is_told(expression: str) -> None:
    with pytest.raises(ConditionFailed):
        EVALUATOR.evaluate(expression, SCOPE)


def test_a_logpoints_line_is_filled_and_says_what_went_wrong_in_it() -> None:
    assert EVALUATOR.filled("{tool.name} to {args.path}: {1 / 0}", SCOPE).startswith("files.write to a/b.txt: <`1 / 0`")
    assert template_trouble("{tol.name}")
    assert template_trouble("{tool.name} {args.path}") == ""


def test_completion_offers_the_names_that_may_follow() -> None:
    assert "run.cost" in completions("step.number > 3 and run.c")
    assert set(completions("")) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_documented_name_may_stand(name: str) -> None:
    assert trouble_with(name) == ""


def test_a_value_that_has_no_text_says_so() -> None:
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    assert text_of(nested).startswith("<")
    assert text_of(10**5000).startswith("<")


_pieces = st.sampled_from(
    [
        *NAMES,
        *("args.path", "args['x']", "len", "str", "int", "min", "max", "abs", "(", ")", "[", "]", ".", ",", "'", '"'),
        *("**", "*", "+", "-", "%", "<<", ">>", "//", "==", "in", "not", "and", "or", "if", "else", "lambda", ":", "="),
        *("__class__", "__import__", "open", "exec", "9", "99999", "0", "1e308", "True", "None", "{", "}", "f'", "%9d"),
        *("'a'", ".lower()", ".format", ".join", ".replace", ".__globals__", "\n", "\x00", "é", ";", "import os"),
    ]
)
_texts = st.one_of(st.text(max_size=60), st.lists(_pieces, max_size=12).map(" ".join), st.lists(_pieces).map("".join))


@settings(max_examples=600, deadline=None)
@given(_texts)
def test_any_text_gives_a_value_or_a_condition_that_failed(text: str) -> None:
    trouble_with(text)
    try:
        value = EVALUATOR.evaluate(text, SCOPE)
    except ConditionFailed:
        value = ""
    assert (
        not callable(value) or getattr(value, "__self__", None) is not None or value in (len, str, int, min, max, abs)
    )
    assert isinstance(text_of(value), str)
    assert isinstance(EVALUATOR.filled(text, SCOPE), str)
