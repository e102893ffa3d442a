"""The calculator and the clock."""

import ast
import math
import time
from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from workbench_basics import plugin
from workbench_basics.calculator import evaluate
from workbench_plugin import ToolError
from workbench_plugin.testing import call, check


def test_the_plugin_is_well_formed():
    assert check(plugin) == []


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("0.1 + 0.2", "0.3"),
        ("7 // 2", "3"),
        ("7 % 4", "3"),
        ("-2 ** 2", "-4"),
        ("2 ** -1", "0.5"),
        ("10 / 4", "2.5"),
        ("6 / 3", "2"),
        ("6 × 7 − 2", "40"),
        ("sqrt(2) * sqrt(2)", "2"),
        ("round(pi, 3)", "3.142"),
        ("max(1, 5, 3) + min(2, 4)", "7"),
        ("factorial(20)", "2432902008176640000"),
        ("1e3", "1000"),
    ],
)
def test_it_calculates(expression, text):
    assert call(plugin, "calculate", expression=expression).text == text


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("9**9**9", "too big"),
        ("9**9**9**9", "too big"),
        ("(9**999)**999", "too big"),
        ("factorial(10**6)", "0 to 1000"),
        ("factorial(1000) ** 9", "too big"),
        ("10.0 ** 400", "can't be worked out"),
        ("1e999", "too big"),
        ("1e308 * 10", "too big"),
        ("1 / 0", "Division by zero"),
        ("0 ** -1", "Division by zero"),
        ("(-8) ** 0.5", "not real"),
        ("sqrt(-1)", "can't be worked out"),
        ("1,000 + 1", "thousands separators"),
        ("15% of 80", "0.15 * 80"),
        ("x = 3", "equals sign"),
        ("2 ^ 3", "Use ** for powers"),
        ("sqroot(2)", "Did you mean sqrt?"),
        ("__import__('os').system('true')", "not arithmetic"),
        ("().__class__", "not arithmetic"),
        ("open", "not known"),
        ("'a' * 9", "not arithmetic"),
        ("True + 1", "not arithmetic"),
        ("[1 for _ in range(9)]", "not arithmetic"),
        ("lambda: 1", "not arithmetic"),
        ("round(2, ndigits=1)", "not arithmetic"),
        ("sqrt()", "can't be worked out"),
        ("min()", "can't be worked out"),
        ("round(2.5, 10**9)", "at most 300"),
        ("1 << 99999", "Only"),
        ("", "no arithmetic expression"),
        ("1\x00", "no arithmetic expression"),
        ("(" * 400, "no arithmetic expression"),
        ("-" * 500 + "1", "nested too deeply"),
        ("1+" * 900 + "1", "characters"),
        ("+".join("1" * 300), "nested too deeply"),
    ],
)
def test_what_it_refuses_it_explains(expression, said):
    told = call(plugin, "calculate", expression=expression)
    assert told.is_error
    assert told.meta["code"] == "bad_expression"
    assert said in told.text


numbers = st.one_of(st.integers(-1000, 1000), st.floats(-1e6, 1e6)).map(lambda n: f"({n!r})")
signs = st.sampled_from(["+", "-", "*", "/", "//", "%"])
trees = st.recursive(
    numbers, lambda inner: st.tuples(inner, signs, inner).map(" ".join).map("({})".format), max_leaves=8
)


@given(trees)
def test_it_agrees_with_python(expression):
    try:
        wanted = eval(compile(ast.parse(expression, mode="eval"), "", "eval"), {"__builtins__": {}})
    except (ZeroDivisionError, OverflowError):
        wanted = math.nan
    try:
        got = evaluate(expression)
    except ToolError:
        assert not math.isfinite(wanted) or len(expression) > 500
    else:
        assert got == wanted


@settings(deadline=1_000)
@given(st.text(alphabet="0123456789.+-*/%()eE, sqrtmaxpi_'[]{}:=^&|<>!", max_size=60))
@example("9**9**9")
@example("1e9999")
@example("--" * 30 + "1")
def test_anything_gives_a_finite_number_or_a_known_error(text):
    try:
        value = evaluate(text)
    except ToolError:
        return
    assert isinstance(value, int | float)
    assert math.isfinite(value)
    str(value)


def test_the_clock_tells_the_time_where_it_is_asked_for():
    told = call(plugin, "now", timezone="Asia/Tokyo")
    assert told.data["utc_offset_minutes"] == 540
    assert datetime.fromisoformat(told.data["iso"]).utcoffset().total_seconds() == 540 * 60
    assert abs(told.data["unix"] - time.time()) < 5
    assert told.data["weekday"] in told.text
    assert call(plugin, "now").data["timezone"]
    assert call(plugin, "now", timezone="UTC").data["utc_offset_minutes"] == 0


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("europe/zurich", "'Europe/Zurich'"),
        ("Tokyo", "'Asia/Tokyo'"),
        ("new york", "'America/New_York'"),
        ("../../etc/passwd", "There is no time zone"),
        ("", "There is no time zone"),
        ("a\0b", "There is no time zone"),
    ],
)
def test_an_unknown_zone_is_answered_with_the_nearest(zone, said):
    told = call(plugin, "now", timezone=zone)
    assert told.meta["code"] == "unknown_timezone"
    assert said in told.text
