"""How many calls fit a rate, and when a tool is let alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.policy.rates import COOL_DOWN, OPENS_AFTER, parse_rate, rests, used_of, wait_for


@pytest.mark.parametrize(
    ("rate", "means"),
    [
        ("5/minute", (5, 60.0)),
        ("10/30s", (10, 30.0)),
        ("1/second", (1, 1.0)),
        ("100/hour", (100, 3600.0)),
        ("3/2days", (3, 172_800.0)),
        ("0/minute", None),
        ("5/0s", None),
        ("5 a minute", None),
        ("", None),
    ],
)
def test_rates_as_people_write_them(rate: str, means: tuple[int, float] | None) -> None:
    assert parse_rate(rate) == means


@given(st.lists(st.floats(0, 100), max_size=30), st.integers(1, 5), st.integers(1, 30))
def test_whoever_waits_as_told_never_breaks_the_rate(steps: list[float], most: int, seconds: int) -> None:
    rate, now = f"{most}/{seconds}s", 0.0
    began: list[float] = []
    for step in steps:
        now += step
        now += wait_for(rate, began, now)
        began.append(now)
        assert len([each for each in began if each > now - seconds + 1e-3]) <= most
        used = used_of(rate, began, now)
        assert used is not None
        assert used[0] <= most


def test_calls_about_to_begin_count() -> None:
    assert wait_for("2/minute", [100.0], 100.0, pending=0) == 0
    assert wait_for("2/minute", [100.0], 100.0, pending=1) == pytest.approx(60.0)


def test_a_clock_that_was_set_back_never_makes_a_wait_longer_than_the_rate() -> None:
    assert wait_for("1/minute", [90_000.0], 10.0) <= 60.0
    assert rests(OPENS_AFTER, 90_000.0, 10.0) <= COOL_DOWN


def test_a_tool_rests_after_failures_in_a_row_and_then_one_call_may_try() -> None:
    assert rests(OPENS_AFTER - 1, 10.0, 10.0) == 0
    assert rests(OPENS_AFTER, 10.0, 11.0) == pytest.approx(COOL_DOWN - 1)
    assert rests(OPENS_AFTER, 10.0, 10.0 + COOL_DOWN) == 0
