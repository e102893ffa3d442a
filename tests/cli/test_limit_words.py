"""Limits as they are typed at the console, and limits and checks as they are told."""

from __future__ import annotations

import pytest

from workbench.cli.limit_words import check_lines, limit_lines, raised
from workbench.domain.checks import Check, CheckResult, CommandTest
from workbench.domain.errors import BadInput
from workbench.domain.goals import Limits
from workbench.policy.limits import Used

LIMITS = Limits(steps=5, cost=1.0, calls={"web.search": 3})


@pytest.mark.parametrize(
    ("typed", "limits"),
    [
        ("steps 40", Limits(steps=40, cost=1.0, calls={"web.search": 3})),
        ("cost 1.5", Limits(steps=5, cost=1.5, calls={"web.search": 3})),
        ("cost none", Limits(steps=5, calls={"web.search": 3})),
        ("calls web.search 9", Limits(steps=5, cost=1.0, calls={"web.search": 9})),
        ("calls web.search none", Limits(steps=5, cost=1.0)),
    ],
)
def test_one_limit_is_another_and_the_others_stay(typed: str, limits: Limits) -> None:
    assert raised(LIMITS, typed) == limits


@pytest.mark.parametrize("typed", ["", "steps", "step 4", "steps four", "steps 1.5", "calls web.search", "calls a b"])
def test_what_is_no_limit_says_how_one_is_typed(typed: str) -> None:
    with pytest.raises(BadInput, match="raise steps 40"):
        raised(LIMITS, typed)


def test_what_is_used_is_told_and_marked() -> None:
    used = Used(steps=5, cost=0.8, calls={"web.search": 1})
    lines = list(limit_lines(LIMITS, used, lambda role, text: f"[{role}]{text}"))
    assert lines == [
        "[bad]  5 of 5 steps (100%)",
        "[warning]  $0.800 of $1.00 (80%)",
        "  1 of 3 calls of web.search (33%)",
    ]
    assert list(limit_lines(Limits(steps=None), used, lambda _, text: text)) == ["  no limits"]


def test_each_check_is_told_with_its_evidence() -> None:
    check = Check(test=CommandTest(program="pytest", arguments=("-q",)))
    result = CheckResult(check=check, passed=False, evidence="pytest ended with exit code 1; 0 was wanted.")
    mark, evidence = check_lines([result], lambda _, text: text)
    assert mark == "  failed  `pytest -q` ends with exit code 0"
    assert "0 was wanted" in evidence
